import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { addressLabels } from "../../../../src/core/documents/address-labels.ts";
import type { Block, Document } from "../../../../src/core/documents/document.ts";
import { toDocx } from "../../../../src/core/documents/docx/to-docx.ts";
import { toHtml } from "../../../../src/core/documents/html.ts";
import { aDocument } from "../../../support/documents.ts";

const TWIPS_PER_MM = 1440 / 25.4;

const HEAD: Block = {
  kind: "letter-head",
  sender: ["Město Strakonice", "Velké náměstí 2"],
  facts: [{ name: "Vyřizuje", lines: [["Jana Vzorová"]] }],
  address: ["Vážená paní", "Eva Čápová", "Polní 8", "386\u00a001\u00a0 Strakonice"],
};

const part = (document: Document, name = "word/document.xml") =>
  strFromU8(unzipSync(toDocx(document))[name] ?? new Uint8Array());

const numbers = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((found) => Number(found[1]));

const letters = (...blocks: readonly Block[]) => aDocument(blocks, { footer: null });

describe("a paper letter", () => {
  // ČSN 01 6910 puts an address on the right 119 mm from the left edge. A letter folded in three shows 54–84 mm from
  // its upper edge in the window of a DL and of a C6/C5 envelope, wherever it slides to.
  test("has the address where the window of an envelope is, on every page where a letter begins", () => {
    const main = part(letters(HEAD, { kind: "page-break" }, HEAD));
    const margin = numbers(main, /<w:pgMar w:top="(\d+)"/g)[0] ?? 0;
    const [above = 0, height = 0] = numbers(main, /<w:trHeight w:val="(\d+)"/g);
    const [left = 0] = numbers(main, /<w:gridCol w:w="(\d+)"/g);
    const hair = numbers(main, /w:styleId="Hair".*?w:line="(\d+)"/g)[0] ?? 20;
    const top = (margin + hair + above) / TWIPS_PER_MM;
    expect(top).toBeGreaterThan(54);
    // Six lines of 13 points.
    expect(top + (6 * 13 * 20) / TWIPS_PER_MM).toBeLessThan(84);
    expect(top + height / TWIPS_PER_MM).toBeLessThan(297 / 3);
    expect((left + margin) / TWIPS_PER_MM).toBeCloseTo(119, 0);
    expect(main.match(/<w:pStyle w:val="Hair"\/><w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(main.match(/Polní 8/g)).toHaveLength(2);
  });

  test("has no page number of all letters together", () => {
    const files = Object.keys(unzipSync(toDocx(letters(HEAD))));
    expect(files).not.toContain("word/footer1.xml");
    expect(part(letters(HEAD))).not.toContain("footerReference");
    expect(part(letters(HEAD), "word/_rels/document.xml.rels")).not.toContain("footer");
    expect(part(letters(HEAD), "[Content_Types].xml")).not.toContain("footer");
    expect(toHtml(letters(HEAD))).not.toContain("<footer");
  });
});

describe("address labels", () => {
  const people = Array.from({ length: 25 }, (_, index) => [`Osoba ${index + 1}`, "Polní 8"]);

  test.for([
    { sheet: "24 štítků 70x37 mm", columns: 3, widthMm: 70, rowMm: 37, fit: 8 },
    { sheet: "24 štítků 70x36 mm", columns: 3, widthMm: 70, rowMm: 36, fit: 8 },
    { sheet: "14 štítků 105x42 mm", columns: 2, widthMm: 105, rowMm: 42.3, fit: 7 },
  ] as const)(
    "fill a sheet of $sheet exactly, each label of its size",
    ({ sheet, columns, widthMm, rowMm, fit }) => {
      const document = addressLabels(people, { name: "Setkání", sheet }, "cs");
      const main = part(document);
      const heights = numbers(main, /<w:trHeight w:val="(\d+)" w:hRule="exact"/g);
      const margin = (numbers(main, /<w:pgMar w:top="(\d+)"/g)[0] ?? -1) / TWIPS_PER_MM;
      expect(heights).toHaveLength(Math.ceil(people.length / columns));
      for (const height of heights) expect(height / TWIPS_PER_MM).toBeCloseTo(rowMm, 1);
      const room = 297 - 2 * margin;
      expect(Math.floor(room / rowMm)).toBe(fit);
      expect(
        numbers(main, /<w:gridCol w:w="(\d+)"/g).map((width) => Math.round(width / TWIPS_PER_MM)),
      ).toEqual(Array.from({ length: columns }, () => widthMm));
      expect(columns * widthMm).toBe(210);
    },
  );

  test("on the screen are a list of the same labels", () => {
    const html = toHtml(addressLabels(people, { name: "Setkání", sheet: "" }, "cs"));
    expect(html.match(/<li style="width:70mm;height:37mm">/g)).toHaveLength(25);
    expect(html).toContain("@page{size:A4 portrait;margin:0mm 0mm}");
  });
});
