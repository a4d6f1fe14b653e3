import { describe, expect, test } from "vitest";
import { catalogueContent } from "../../../../src/core/documents/catalogue/content.ts";
import type { CataloguePhoto } from "../../../../src/core/documents/catalogue/pictures.ts";
import { CATALOGUE_VARIANTS } from "../../../../src/core/documents/catalogue/variant.ts";
import { catalogue } from "../../../../src/core/documents/catalogue.ts";
import type { Document } from "../../../../src/core/documents/document.ts";
import { toHtml } from "../../../../src/core/documents/html.ts";
import { plainText } from "../../../../src/core/documents/outline.ts";
import { A_PICTURE } from "../../../support/documents.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const OPTIONS = { asOf: "2019-12-01", language: "cs" } as const;

const TOWN: WorkbookParts = {
  providers: [{ name: "Charita Příklad", phone: "380 000 000" }],
  services: [
    {
      id: "SL-001",
      name: "Pomoc doma",
      type: "PS",
      targetGroups: "senioři",
      municipality: "Blatná",
      hours: "po–pá 7:00–15:00",
      price: "135 Kč za hodinu",
      verifiedOn: "1. 3. 2019",
    },
    {
      id: "SL-002",
      name: "Chalupa",
      type: "Azylové domy",
      targetGroups: "osoby v krizi",
      street: "Skrytá 7",
      municipality: "Tajov",
      secretAddress: "ano",
      otherPlaces: "Tajná 5, Tajov",
      easyText: "Bydlíme na Skrytá 7. Přijďte.",
      hours: "najdete nás ve Skrytá 7",
      verifiedOn: "1. 3. 2018",
    },
    {
      id: "SL-003",
      name: "Klub",
      type: "návazná služba",
      situations: "Nemohu už bydlet sám; Vlastní situace",
      municipality: "Volyně",
      easyText: "Hrajeme si s dětmi. Máme otevřeno do 15. hodiny. Přijďte.",
      verifiedOn: "",
    },
  ],
};

function town(project: RowOf<"project">, more: WorkbookParts = {}) {
  return aWorkbook({ ...TOWN, ...more, project });
}

function chaptersOf(by: string, more: WorkbookParts = {}) {
  return catalogueContent(town({ catalogueChapters: by }, more), OPTIONS).chapters.map(
    ({ name, entries, seeAlso }) => [name, entries.map((one) => one.name), seeAlso.map((one) => one.name)],
  );
}

/** Everything that a document says, line by line. */
function linesOf(document: Document): readonly string[] {
  return toHtml(document)
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<\/(?:p|dd|dt|li|h\d|td|th|div)>|<br>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .split("\n")
    .map((line) => line.replace(/\u00a0/g, " ").trim())
    .filter((line) => line !== "");
}

describe("chapters", () => {
  test("by life situation come from the type, by its synonym too, unless the row names situations", () => {
    expect(chaptersOf("životní situace")).toEqual([
      ["Zestárl jsem a potřebuji pomoc doma", ["Pomoc doma"], []],
      ["Nemohu už bydlet sám", ["Klub"], []],
      ["Jsem po úrazu nebo po dlouhé nemoci", [], ["Pomoc doma"]],
      ["Přišel jsem o bydlení", ["Chalupa"], []],
      ["Někdo mi ubližuje", [], ["Chalupa"]],
      ["Vlastní situace", [], ["Klub"]],
    ]);
  });

  test("a situation with a comma of its own stays one", () => {
    const services = [{ name: "Ranka", type: "", situations: "Mám malé dítě, které se vyvíjí jinak" }];
    expect(chaptersOf("životní situace", { services })).toEqual([
      ["Mám malé dítě, které se vyvíjí jinak", ["Ranka"], []],
    ]);
  });

  test("by municipality refer to services that come, and keep a secret address out of every one", () => {
    const coverage = [
      { service: "sl-001", municipality: "Volyně" },
      { service: "SL-001", municipality: "Čestice" },
      { service: "SL-002", municipality: "Volyně" },
    ];
    expect(chaptersOf("obce", { coverage })).toEqual([
      ["Blatná", ["Pomoc doma"], []],
      ["Čestice", [], ["Pomoc doma"]],
      ["Volyně", ["Klub"], ["Pomoc doma"]],
      ["Adresa není veřejná", ["Chalupa"], []],
    ]);
  });

  test("by type follow the act, related services after them", () => {
    expect(chaptersOf("druhy služeb").map(([name]) => name)).toEqual([
      "Pečovatelská služba",
      "Azylové domy",
      "návazná služba",
    ]);
  });

  test.for([
    ["druhy služeb", ["", "Pečovatelská služba", "Azylové domy", "návazná služba", "Rejstříky"]],
    ["obce", ["", "Služby podle obcí", "Rejstříky"]],
  ] as const)("by %s stand at the head of their pages: %j", ([catalogueChapters, expected]) => {
    const { blocks } = catalogue(town({ catalogueChapters }), OPTIONS);
    const heads = blocks.flatMap((block) => (block.kind === "running-head" ? [block.text] : []));
    expect(heads).toEqual(expected);
  });
});

describe("offices and lines", () => {
  const offices = [
    { name: "Městský úřad", kind: "úřad", phone: "380 000 001", street: "Náměstí 2", municipality: "Blatná" },
    { name: "Druhá linka", kind: "krizová linka", phone: "116 123", order: "2", hours: "nepřetržitě" },
    { name: "První linka", kind: "krizová linka", phone: "116 111", order: "1" },
    { name: "Bez čísla", kind: "krizová linka", phone: "" },
    { name: "Poradna", kind: "", phone: "380 000 002" },
  ];
  const document = catalogue(town({}, { offices }), OPTIONS);

  test("are a chapter behind the services: lines, offices, institutions, each in its order", () => {
    const after = document.blocks.findIndex((block) => block.kind === "heading" && block.id === "offices");
    const names = document.blocks
      .slice(after)
      .flatMap((block) => (block.kind === "heading" && block.level === 3 ? [plainText(block.text)] : []));
    expect(names).toEqual(["První linka", "Druhá linka", "Bez čísla", "Městský úřad", "Poradna"]);
  });

  test("put crisis lines with a number behind the cover, before the contents", () => {
    const kinds = document.blocks.map(({ kind }) => kind);
    const box = document.blocks.find((block) => block.kind === "table");
    expect(box?.kind === "table" ? box.table.rows.map(([, phone]) => plainText(phone ?? [])) : []).toEqual([
      "116\u00a0111",
      "116\u00a0123",
    ]);
    expect(kinds.indexOf("table")).toBeLessThan(kinds.indexOf("contents"));
  });

  test("are nowhere when the sheet is empty", () => {
    expect(linesOf(catalogue(town({}), OPTIONS)).join("\n")).not.toMatch(/linky|Zavolejte/);
  });
});

describe("what a provider has not confirmed", () => {
  test.for([
    [
      "označit",
      ["1. 3. 2018, od té doby údaje poskytovatel nepotvrdil", "1. 3. 2019", "údaje poskytovatel nepotvrdil"],
    ],
    ["", ["1. 3. 2018", "1. 3. 2019"]],
  ] as const)("is said when the project says „%s“: %j", ([catalogueUnverified, expected]) => {
    const lines = linesOf(
      catalogue(town({ catalogueUnverified, catalogueChapters: "druhy služeb" }), OPTIONS),
    );
    const said = lines.filter((_, index) => lines[index - 1] === "Ověřeno");
    expect([...said].sort()).toEqual([...expected].sort());
  });
});

describe("variants", () => {
  const photo: CataloguePhoto = {
    picture: A_PICTURE,
    alt: "Léto",
    caption: "Zahrada",
    author: "Jan Vzor",
    award: "1. místo",
  };
  const pictures = { cover: photo, pages: [photo], ofService: new Map([[2, photo]]) };
  const offices = [{ name: "Linka", kind: "krizová linka", phone: "116 123" }];
  const coverage = [{ service: "SL-001", municipality: "Volyně", frequency: "2× týdně" }];
  const codeLists = [{ municipality: "Volyně", municipalityOrp: "Strakonice" }];
  const workbook = town({}, { offices, coverage, codeLists });

  test.for(CATALOGUE_VARIANTS)("%s names every service and never a secret address", (variant) => {
    const text = linesOf(catalogue(workbook, { ...OPTIONS, pictures }, variant)).join("\n");
    for (const name of ["Pomoc doma", "Chalupa", "Klub", "116 123"]) expect(text).toContain(name);
    expect(text).not.toMatch(/Skrytá|Tajn/);
    expect(text).toContain("1. místo · Zahrada · foto: Jan Vzor");
  });

  test.for([
    ["a4", "A4", undefined, true, true],
    ["a5", "A5", "small", true, true],
    ["large", "A4", "large", true, false],
    ["easy", "A4", "large", false, false],
  ] as const)(
    "%s is on %s in letters %s; indexes: %s, tables of municipalities: %s",
    ([variant, size, letters, indexes, tables]) => {
      const document = catalogue(workbook, { ...OPTIONS, pictures }, variant);
      expect(document.page).toEqual({
        size,
        orientation: "portrait",
        ...(letters === undefined ? {} : { letters }),
      });
      expect(document.blocks.some(({ kind }) => kind === "index")).toBe(indexes);
      expect(document.blocks.some((block) => block.kind === "heading" && block.id === "coverage")).toBe(
        tables,
      );
    },
  );

  test("easy says a sentence a line, and answers what people ask where nobody wrote easy sentences", () => {
    const lines = linesOf(catalogue(workbook, OPTIONS, "easy"));
    expect(lines).toEqual(
      expect.arrayContaining(["Hrajeme si s dětmi.", "Máme otevřeno do 15. hodiny.", "Přijďte."]),
    );
    const at = lines.indexOf("Co to je");
    expect(lines.slice(lines.indexOf("Co to je", at), at + 2)).toEqual([
      "Co to je",
      expect.not.stringContaining("§"),
    ]);
    expect(lines.slice(lines.indexOf("Kolik to stojí"))[1]).toBe("135 Kč za hodinu");
  });

  test("an entry begins with its picture, which stays with its facts", () => {
    const { blocks } = catalogue(workbook, { ...OPTIONS, pictures });
    const at = blocks.findIndex((block) => block.kind === "photo" && block.leads === true);
    expect([blocks[at - 1]?.kind, blocks[at + 1]?.kind]).toEqual(["heading", "facts"]);
  });
});

test("a long address may be parted after its slashes, and leads where it did", () => {
  const web = "https://www.charita-priklad.cz/socialni-sluzby/pecovatelska-sluzba";
  const services = [{ name: "Klub", web, email: "" }];
  const html = toHtml(catalogue(town({}, { services }), OPTIONS));
  expect(html).toContain(`href="${web}"`);
  expect(html).toContain("charita-priklad.cz/\u200bsocialni-sluzby/\u200bpecovatelska-sluzba");
});
