import { describe, expect, test } from "vitest";
import type { Block } from "../../../../src/core/documents/document.ts";
import { linesOf } from "../../../../src/core/documents/docx/letter-widths.ts";
import { pagesOf } from "../../../../src/core/documents/docx/pagination.ts";
import { aDocument } from "../../../support/documents.ts";

const BREAK: Block = { kind: "page-break" };

describe("the pages that the contents shows", () => {
  test("begin with one and go on with each break", () => {
    const [first, second, third] = [heading("a"), heading("b"), heading("c")];
    const pages = pagesOf(aDocument([first, BREAK, second, BREAK, third]));
    expect([first, second, third].map((block) => pages.get(block))).toEqual([1, 2, 3]);
  });

  // Counted in LibreOffice 7.4: six such entries on the first page, where space stands above the first, then seven.
  test("keep an entry whole: what does not fit begins the next page", () => {
    const entries = Array.from({ length: 30 }, (_, index) => heading(`${index}`));
    const blocks = entries.flatMap((entry): readonly Block[] => [entry, facts(5)]);
    const pages = pagesOf(aDocument(blocks));
    expect(entries.map((entry) => pages.get(entry))).toEqual(
      entries.map((_, index) => Math.floor((index + 1) / 7) + 1),
    );
  });

  test("count a list as it flows on, and an index as two columns", () => {
    const after = heading("after");
    const items = Array.from({ length: 100 }, (_, index) => [`položka ${index}`]);
    expect(pagesOf(aDocument([{ kind: "list", ordered: false, items }, after])).get(after)).toBe(2);
    const lines = items.map(([word = ""]) => ({ word, entries: [] }));
    expect(pagesOf(aDocument([{ kind: "index", id: "i", title: "Rejstřík", lines }, after])).get(after)).toBe(
      2,
    );
  });
});

describe("lines of a text in Calibri", () => {
  test.for<readonly [string, number, number]>([
    ["", 100, 1],
    ["krátké", 100, 1],
    ["dvě\nřádky", 100, 2],
    ["Pomáháme lidem žít doma", 70, 2],
    ["nedělitelnédlouhéslovokterésenevejde", 20, 1],
  ])("%j in %d points takes %d", ([text, width, lines]) => {
    expect(linesOf(text, 10, width)).toBe(lines);
  });

  test("accents change nothing, wider letters do", () => {
    expect(linesOf("čeština ".repeat(50), 10, 200)).toBe(linesOf("cestina ".repeat(50), 10, 200));
    expect(linesOf("mmmm ".repeat(50), 10, 200)).toBeGreaterThan(linesOf("iiii ".repeat(50), 10, 200));
  });
});

function heading(text: string): Block {
  return { kind: "heading", level: 2, text: [text] };
}

function facts(count: number): Block {
  return {
    kind: "facts",
    facts: Array.from({ length: count }, (_, index) => ({ name: `${index}`, lines: [["údaj"]] })),
  };
}
