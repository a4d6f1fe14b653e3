import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../../../src/core/documents/document.ts";
import { pagesOf } from "../../../../src/core/documents/docx/pagination.ts";
import { toDocx } from "../../../../src/core/documents/docx/to-docx.ts";
import { toHtml } from "../../../../src/core/documents/html.ts";
import { A_PICTURE, aDocument } from "../../../support/documents.ts";

const WIDE: Block = {
  kind: "photo",
  picture: A_PICTURE,
  alt: "Lidé u stolu",
  caption: ["Odpoledne"],
  box: { widthMm: 90, heightMm: 100 },
};

function partsOf(document: Document): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(toDocx(document)))
      .filter(([name]) => !name.startsWith("word/media/"))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

describe("a photograph in a document", () => {
  const parts = partsOf(aDocument([WIDE, WIDE]));
  const main = parts["word/document.xml"] ?? "";

  test("is a part of the file once, however often it is shown, with its type and its relationship", () => {
    const files = unzipSync(toDocx(aDocument([WIDE, WIDE])));
    expect(files["word/media/photo1.png"]).toEqual(A_PICTURE.bytes);
    expect(Object.keys(files).filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
    expect(parts["[Content_Types].xml"]).toContain('Extension="jpeg" ContentType="image/jpeg"');
    expect(parts["word/_rels/document.xml.rels"]).toContain('Id="rIdPhoto1"');
    expect(main.match(/r:embed="rIdPhoto1"/g)).toHaveLength(2);
  });

  // ECMA-376 part 1, 20.4.2.5: the ids of drawings are unique in a document.
  test("has a number of its own, the words for those who do not see it, and its real shape", () => {
    expect([...main.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(["2", "3"]);
    expect(main).toContain('descr="Lidé u stolu"');
    expect(main).toContain(`<wp:extent cx="${90 * 36_000}" cy="${60 * 36_000}"/>`);
  });

  test("stays on one page with its caption", () => {
    expect(main).toMatch(/<w:pStyle w:val="Photo"\/><w:keepNext\/>/);
    expect(main).toMatch(/<w:pStyle w:val="Caption"\/><w:keepLines\/>/);
  });

  // LibreOffice 7.4 keeps no paragraph of a picture alone with the next one.
  test("that leads stands in the paragraph of its heading", () => {
    const heading: Block = { kind: "heading", level: 2, text: ["Klub"] };
    const logo: Block = {
      kind: "photo",
      picture: A_PICTURE,
      alt: "Logo",
      box: { widthMm: 40, heightMm: 40 },
      leads: true,
    };
    const body = partsOf(aDocument([heading, logo]))["word/document.xml"] ?? "";
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*<w:br\/><\/w:r><w:r><w:drawing>/);
    expect(body.match(/<w:drawing>/g)).toHaveLength(1);
  });

  test("is within the page itself on the web", () => {
    const html = toHtml(aDocument([WIDE]));
    expect(html).toMatch(
      /<figure class="photo"><img src="data:image\/png;base64,[^"]+" alt="Lidé u stolu" width="30"/,
    );
    expect(html).toContain("<figcaption>Odpoledne</figcaption>");
  });

  test("takes its room in the contents' reckoning", () => {
    const after: Block = { kind: "heading", level: 1, text: ["Potom"] };
    const high: Block = { ...WIDE, box: { widthMm: 170, heightMm: 100 } };
    expect(pagesOf(aDocument([high, high, after])).get(after)).toBe(1);
    expect(pagesOf(aDocument([high, high, high, after])).get(after)).toBe(2);
  });
});

describe("a line at the head of pages", () => {
  const blocks: readonly Block[] = [
    { kind: "title", text: ["Katalog"], cover: true },
    { kind: "running-head", text: "Senioři" },
    { kind: "heading", level: 1, text: ["Senioři"] },
    { kind: "running-head", text: "" },
    { kind: "heading", level: 1, text: ["Rejstřík"] },
  ];
  const parts = partsOf(aDocument(blocks));
  const sections = (parts["word/document.xml"] ?? "").match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];

  test("begins a section and a page, and is a header of that section alone", () => {
    expect(sections).toHaveLength(3);
    expect(sections.map((section) => /headerReference[^>]*r:id="(\w+)"/.exec(section)?.[1])).toEqual([
      undefined,
      "rIdHead1",
      "rIdHead2",
    ]);
    expect(parts["word/head1.xml"]).toContain("<w:t>Senioři</w:t>");
    expect(parts["word/head2.xml"]).not.toContain("<w:t>");
    expect(sections.join("")).not.toContain("continuous");
  });

  test("stands not on the cover, which has nothing at its foot either", () => {
    expect(sections.map((section) => section.includes("<w:titlePg/>"))).toEqual([true, false, false]);
  });

  test("is a break of pages on the web and in the contents' reckoning", () => {
    const last = blocks[4];
    expect(last === undefined ? 0 : pagesOf(aDocument(blocks)).get(last)).toBe(3);
    expect(toHtml(aDocument(blocks)).match(/class="page-break"/g)).toHaveLength(2);
  });
});

describe("the size of letters", () => {
  const sizesOf = (letters?: "small" | "large") => {
    const page = {
      size: "A5",
      orientation: "portrait",
      ...(letters === undefined ? {} : { letters }),
    } as const;
    const styles = partsOf(aDocument([], { page }))["word/styles.xml"] ?? "";
    const size = (id: string) =>
      Number(new RegExp(`w:styleId="${id}">.*?<w:sz w:val="(\\d+)"`).exec(styles)?.[1]) / 2;
    return { usual: Number(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/.exec(styles)?.[1]) / 2, size };
  };

  // Round Table on large print (2011) and the Czech blind union's advice: 16 to 18 points.
  test("is nowhere below 16 points in large print, small print included", () => {
    const { usual, size } = sizesOf("large");
    expect(usual).toBe(18);
    for (const id of ["Fact", "Quiet", "TableText", "IndexLine", "Footer", "RunningHead", "Caption"])
      expect(size(id)).toBeGreaterThanOrEqual(16);
    expect(size("Heading1")).toBeGreaterThan(size("Heading2"));
    expect(size("Heading2")).toBeGreaterThan(usual);
  });

  test("is at least 9.5 points for the text of a brochure, and smaller than on A4", () => {
    const [small, usual] = [sizesOf("small"), sizesOf()];
    for (const id of ["Fact", "TableText", "IndexLine"]) expect(small.size(id)).toBe(9.5);
    expect(small.size("Heading1")).toBeLessThan(usual.size("Heading1"));
  });
});

test("facts in large letters begin at the margin, their names before a colon", () => {
  const blocks: readonly Block[] = [
    { kind: "facts", facts: [{ name: "Telefon", lines: [["380 000 000"]] }] },
  ];
  const page = { size: "A4", orientation: "portrait", letters: "large" } as const;
  const parts = partsOf(aDocument(blocks, { page }));
  expect(parts["word/document.xml"]).toContain("Telefon: </w:t>");
  expect(parts["word/document.xml"]).not.toContain("<w:tab/>");
  expect(/w:styleId="Fact">.*?<\/w:style>/.exec(parts["word/styles.xml"] ?? "")?.[0]).not.toContain(
    "w:hanging",
  );
});
