import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../../src/core/documents/document.ts";
import { toDocx } from "../../../../src/core/documents/docx/to-docx.ts";
import { aDocument, EVERY_BLOCK, HOSTILE } from "../../../support/documents.ts";

describe("a document as .docx", () => {
  test("is the same bytes each time, wherever it is made", () => {
    const document = aDocument(EVERY_BLOCK);
    expect(toDocx(document)).toEqual(toDocx(document));
    expect([...toDocx(document).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test("has its parts in an order that readers of streams like: content types first", () => {
    expect(Object.keys(unzipSync(toDocx(aDocument(EVERY_BLOCK))))).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "word/document.xml",
      "word/_rels/document.xml.rels",
      "word/styles.xml",
      "word/settings.xml",
      "word/numbering.xml",
      "word/head1.xml",
      "word/head2.xml",
      "word/footer1.xml",
      "docProps/core.xml",
      "docProps/custom.xml",
      "word/media/emblem.png",
      "word/media/photo1.png",
    ]);
  });

  test("says its title and language where Word and screen readers look for them", () => {
    const document = aDocument([], { title: "Plán <1>", language: "en" });
    expect(part(document, "docProps/core.xml")).toContain(
      "<dc:title>Plán &lt;1&gt;</dc:title><dc:language>en-GB</dc:language>",
    );
    expect(part(aDocument([]), "word/styles.xml")).toContain('<w:lang w:val="cs-CZ"');
  });

  test("has headings of the styles that Word knows, with their levels", () => {
    const main = body([{ kind: "heading", level: 2, text: ["Senioři"] }]);
    expect(main).toContain('<w:pStyle w:val="Heading2"/>');
    expect(part(aDocument([]), "word/styles.xml")).toMatch(
      /w:styleId="Heading2"><w:name w:val="heading 2"\/>.*?<w:outlineLvl w:val="1"\/>/,
    );
  });

  test("repeats the header row on every page, tears no row, and names the table", () => {
    const main = body(EVERY_BLOCK);
    expect(main).toContain("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    expect(main.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(main).toContain('<w:tblCaption w:val="Tabulka ');
    expect(rowsOf(main)).toHaveLength(1 + 3 + 1);
  });

  test("has contents that are there without being asked for, with their places", () => {
    const main = body(EVERY_BLOCK);
    expect(main).toContain('TOC \\o "1-2" \\h \\z \\u');
    expect(main).toMatch(/<w:hyperlink w:anchor="_Toc000002"><w:r><w:t>Dvakrát totéž jméno<\/w:t><\/w:r>/);
    expect(main).toContain("PAGEREF _Toc000002 \\h");
    expect(part(aDocument(EVERY_BLOCK), "word/settings.xml")).not.toContain("updateFields");
    expect(main).not.toContain("w:dirty");
  });

  test("numbers its pages in words and fields", () => {
    const footer = part(aDocument([]), "word/footer1.xml");
    expect(
      footer.replace(/<w:instrText[^>]*> (\w+) <\/w:instrText>/g, "[$1]").replace(/<[^>]+>/g, ""),
    ).toMatch(/Katalog služebStrana \[PAGE\]1 z \[NUMPAGES\]1$/);
  });

  test("begins each ordered list with one", () => {
    expect([...body(EVERY_BLOCK).matchAll(/<w:numId w:val="(\d)"\/>/g)].map(([, id]) => id)).toEqual([
      "2",
      "2",
      "3",
      "1",
    ]);
    expect(
      part(aDocument(EVERY_BLOCK), "word/numbering.xml").match(/<w:startOverride w:val="1"\/>/g),
    ).toHaveLength(2);
  });

  test("links to the web and by e-mail, leaves telephone numbers as text, and refuses scripts", () => {
    const relationships = part(aDocument(EVERY_BLOCK), "word/_rels/document.xml.rels");
    expect(relationships).toContain(
      'Target="https://www.example.cz/%C4%8D?a=1&amp;b=2" TargetMode="External"',
    );
    expect(relationships).not.toMatch(/javascript|tel:/);
  });

  test("keeps hard spaces, breaks lines, and loses only what no document can hold", () => {
    const main = body([{ kind: "paragraph", text: [HOSTILE] }]);
    expect(main).toContain("\u00a0 konec</w:t><w:br/><w:t>řádku</w:t>");
    expect(main).toContain("]]&gt; &lt;w:t&gt; &amp; &quot;&#39;&lt;/script&gt;");
  });

  test("leaves out what is for the web and prints a picture's words", () => {
    const main = body(EVERY_BLOCK);
    expect(main).not.toContain("Jen na webu");
    expect(main).toContain("<w:t>Osa</w:t>");
  });

  test.for([
    ["A4", "portrait", '<w:pgSz w:w="11906" w:h="16838"/>'],
    ["A4", "landscape", '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'],
    ["A5", "portrait", '<w:pgSz w:w="8391" w:h="11906"/>'],
  ] as const)("is set on %s %s", ([size, orientation, expected]) => {
    expect(part(aDocument([], { page: { size, orientation } }), "word/document.xml")).toContain(expected);
  });

  test("keeps an entry together with its heading unless it is very long", () => {
    const facts = (length: number): Block => ({
      kind: "facts",
      facts: [1, 2, 3, 4].map((number) => ({ name: String(number), lines: [["x".repeat(length)]] })),
    });
    expect(stylesOf(body([facts(10)]))).toEqual(["KeptFact", "KeptFact", "KeptFact", "Fact"]);
    expect(stylesOf(body([facts(5000)]))).toEqual(["KeptFact", "KeptFact", "Fact", "Fact"]);
  });
});

function part(document: ReturnType<typeof aDocument>, name: string): string {
  return strFromU8(unzipSync(toDocx(document))[name] ?? new Uint8Array());
}

function body(blocks: readonly Block[]): string {
  return part(aDocument(blocks), "word/document.xml");
}

function rowsOf(xml: string): readonly string[] {
  const table = /<w:tblStyle w:val="FormTable"\/>.*?<\/w:tbl>/s.exec(xml)?.[0] ?? "";
  return table.match(/<w:tr>/g) ?? [];
}

function stylesOf(xml: string): readonly (string | undefined)[] {
  return [...xml.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, style]) => style);
}

describe("a header on every page", () => {
  const publicity = { emblem: "eu", alt: "Znak", lines: ["Evropská unie"] } as const;
  const header = { publicity, lines: ["projekt „A & B“"] };
  const headed = aDocument([{ kind: "paragraph", text: ["text"] }], { header });

  test("is a part of its own with the emblem, reached from the document's section", () => {
    const parts = unzipSync(toDocx(headed));
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(["word/header1.xml", "word/_rels/header1.xml.rels", "word/media/emblem.png"]),
    );
    expect(part(headed, "word/header1.xml")).toContain("projekt „A &amp; B“");
    expect(part(headed, "word/header1.xml")).toContain('r:embed="rIdEmblem"');
    expect(part(headed, "word/_rels/header1.xml.rels")).toContain('Target="media/emblem.png"');
    expect(part(headed, "word/document.xml")).toMatch(
      /<w:sectPr><w:headerReference [^>]*r:id="rIdHeader"\/><w:footerReference/,
    );
    expect(part(headed, "word/_rels/document.xml.rels")).not.toContain("rIdEmblem");
    expect(part(headed, "[Content_Types].xml")).toContain("/word/header1.xml");
  });

  test("has no emblem where nobody asks for one, and is nowhere where there is no header", () => {
    const plain = aDocument([], { header: { publicity: null, lines: [] } });
    expect(part(plain, "word/header1.xml")).toContain("<w:p>");
    const none = Object.keys(unzipSync(toDocx(aDocument([]))));
    expect(none.filter((name) => name.includes("header"))).toEqual([]);
    expect(Object.keys(unzipSync(toDocx(plain)))).not.toContain("word/media/emblem.png");
  });
});

test("rows to write into keep a least height, and blank lines are paragraphs", () => {
  const main = body([
    {
      kind: "table",
      table: { caption: "Podpisy", columns: [{ header: "podpis", share: 1 }], rows: [[[]]], rowHeightMm: 10 },
    },
    { kind: "space", lines: 2 },
  ]);
  expect(main).toContain('<w:trHeight w:val="567" w:hRule="atLeast"/>');
  expect(main).toContain("<w:p></w:p><w:p></w:p>");
});
