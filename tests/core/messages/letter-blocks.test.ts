import { expect, test } from "vitest";
import { letterBlocks } from "../../../src/core/messages/letter-blocks.ts";

test("a letter in light markup becomes paragraphs and lists of a paper document", () => {
  const letter = "Vážený pane,\n\nzveme Vás **v pátek**.\nMísto: sál\n\n- úvod\n- **závěr**";
  expect(letterBlocks(letter)).toEqual([
    { kind: "paragraph", text: ["Vážený pane,"] },
    {
      kind: "paragraph",
      text: ["zveme Vás ", { kind: "strong", text: "v\u00a0pátek" }, ".", "\n", "Místo: sál"],
    },
    { kind: "list", ordered: false, items: [["úvod"], [{ kind: "strong", text: "závěr" }]] },
  ]);
});

test("an address behind a named link is printed, for nobody can click on paper", () => {
  expect(
    letterBlocks("Viz [web](https://example.cz/a) a https://example.cz/b nebo [nám](mailto:my@example.cz)"),
  ).toEqual([
    {
      kind: "paragraph",
      text: [
        "Viz ",
        "web (https://example.cz/a)",
        " a ",
        "https://example.cz/b",
        " nebo ",
        "nám (my@example.cz)",
      ],
    },
  ]);
});

test("an empty letter has no blocks", () => {
  expect(letterBlocks(" \n\n ")).toEqual([]);
});
