import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkAddress } from "../../../src/core/documents/links.ts";
import { escapeMarkup } from "../../../src/core/documents/markup.ts";

const anyText = fc.string({ unit: "binary" });

describe("text in XML and HTML", () => {
  test.for<readonly [string, string]>([
    ["Jana & Petr <a@example.cz>", "Jana &amp; Petr &lt;a@example.cz&gt;"],
    [`„uvozovky“, "rovné" a 'jednoduché'`, "„uvozovky“, &quot;rovné&quot; a &#39;jednoduché&#39;"],
    ["řádek\r\ndruhý\rtřetí", "řádek\ndruhý\ntřetí"],
    ["\u0000\u0008\u001f\u0085\ufffe\uffff", ""],
    ["půl páru \ud800 a celý 😀", "půl páru  a celý 😀"],
  ])("%j is written as %j", ([typed, written]) => {
    expect(escapeMarkup(typed)).toBe(written);
  });

  test("never lets markup, control characters or halves of pairs through", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = escapeMarkup(text);
        expect(written).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
        expect(written).toMatch(/^[\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
    );
  });
});

describe("the address of a link", () => {
  test.for<readonly [string, string]>([
    ["https://www.example.cz/plán?a=1&b=2", "https://www.example.cz/pl%C3%A1n?a=1&b=2"],
    [" http://example.cz ", "http://example.cz"],
    ["mailto:info@example.cz", "mailto:info@example.cz"],
    ["tel:+420380000000", "tel:+420380000000"],
  ])("%j leads to %s", ([typed, address]) => {
    expect(linkAddress(typed)).toBe(address);
  });

  test.for([
    "",
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\u0000script:alert(1)",
    "data:text/html,x",
    "file:///etc",
    "www.example.cz",
    "mailto:",
    "https://",
    "//example.cz",
  ])("%j is no link", (typed) => {
    expect(linkAddress(typed)).toBeNull();
  });

  test("is plain ASCII without spaces, whatever was typed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(linkAddress(`https://example.cz/${text}`) ?? "").toMatch(/^[!-~]*$/);
      }),
    );
  });
});
