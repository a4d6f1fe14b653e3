import { expect, test } from "vitest";
import { submitButton } from "../../../src/core/pages/answers/submit-button.ts";

test("a form in a frame of somebody else's page can also be sent in a window of its own", () => {
  const framed = submitButton("Odeslat <hned>", { language: "cs", framed: true });
  expect(framed.match(/<button /g)).toHaveLength(2);
  expect(framed).toContain('formtarget="_blank">Odeslat v novém okně<');
  expect(framed).toContain("Odeslat &lt;hned&gt;");
});

test("a form on a page of its own has one button", () => {
  expect(submitButton("Odeslat", { language: "cs" })).toBe('<button type="submit">Odeslat</button>');
});
