import { describe, expect, test } from "vitest";
import { coverageContent } from "../../../../src/core/documents/coverage/content.ts";
import { coverageDocument } from "../../../../src/core/documents/coverage/coverage-document.ts";
import { municipalityTables } from "../../../../src/core/documents/coverage/tables.ts";
import { whitePlaces } from "../../../../src/core/documents/coverage/white-places.ts";
import type { Block, DocumentTable, Inline } from "../../../../src/core/documents/document.ts";
import { toHtml } from "../../../../src/core/documents/html.ts";
import { HLINSKO, HLINSKO_PLACES } from "../../../support/hlinsko.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const OPTIONS = { asOf: "2018-05-01", language: "cs" } as const;

function documentOf(parts: WorkbookParts = {}) {
  const workbook = aWorkbook({ ...HLINSKO, ...parts });
  return coverageDocument(workbook, coverageContent(workbook, OPTIONS), OPTIONS);
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (typeof inline === "string" ? inline : inline.text))
    .join("")
    .replace(/\u00a0/g, " ");
}

function tables(blocks: readonly Block[]): readonly DocumentTable[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

function table(blocks: readonly Block[], caption: string): readonly (readonly string[])[] {
  const found = tables(blocks).find((one) => one.caption.startsWith(caption));
  return found?.rows.map((row) => row.map(words)) ?? [];
}

describe("the table of a municipality", () => {
  test("says who comes, in which form, when, how often and whom to call", () => {
    const [care] = table(documentOf().blocks, "Služby v obci Vítanov");
    expect(care).toEqual([
      "Pečovatelská služba Hlinecko",
      "Pečující společnost, z. ú.",
      "terénní",
      "út, čt 8:00–11:00",
      "2× týdně",
      "+420 469 000 001, pecovatelska@example.cz",
    ]);
  });

  test("stands below the municipality with its people, in Czech order", () => {
    const headings = documentOf().blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? [words(block.text)] : [],
    );
    expect(headings).toHaveLength(22);
    expect(headings[2]).toBe("Hlinsko (9 500 obyvatel)");
    expect(headings.indexOf("Tisovec (338 obyvatel)")).toBe(15);
  });

  test("gives way to a sentence where nobody comes", () => {
    const html = toHtml(documentOf({ services: [] }));
    expect(html).toContain("nejezdí žádná služba");
  });

  test("has four columns on a narrow page", () => {
    const workbook = aWorkbook(HLINSKO);
    const blocks = municipalityTables(workbook, { ...OPTIONS, width: "narrow", level: 3 });
    expect(tables(blocks).every(({ columns }) => columns.length === 4)).toBe(true);
    expect(table(blocks, "Služby v obci Vítanov")[0]).toEqual([
      "Pečovatelská služba Hlinecko – Pečující společnost, z. ú.",
      "terénní",
      "út, čt 8:00–11:00; 2× týdně",
      "+420 469 000 001, pecovatelska@example.cz",
    ]);
    expect(blocks[0]).toMatchObject({ kind: "heading", level: 3 });
  });
});

describe("the overview of services and municipalities", () => {
  test("marks forms, with brackets where only a text or an address says so", () => {
    const rows = table(documentOf().blocks, "Přehled služeb a obcí: Dědová až Otradov");
    expect(rows.find(([name]) => name === "Pečovatelská služba Hlinecko")?.[3]).toBe("T");
    expect(rows.find(([name]) => name === "Domov Příkladná")?.[3]).toBe("(P)");
    expect(rows.find(([name]) => name === "Domov Příkladná")?.[1]).toBe("");
  });

  test("has at most eleven municipalities a table, shared out evenly", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ municipality: `Obec ${index + 1}` }));
    const services = [{ forms: "terénní", territory: "celá ČR" }];
    const parts = tables(documentOf({ codeLists: many, services, coverage: [] }).blocks).filter(
      ({ caption }) => caption.startsWith("Přehled"),
    );
    expect(parts.map(({ columns }) => columns.length - 1)).toEqual([10, 10, 10]);
  });
});

describe("coverage by municipality and target group", () => {
  test("counts a service once, however many rows it has, the largest municipality first", () => {
    const coverage: RowOf<"coverage">[] = [
      { service: "SL-001", municipality: "Vítanov", form: "terénní" },
      { service: "SL-001", municipality: "Vítanov", form: "ambulantní" },
    ];
    const rows = table(documentOf({ coverage }).blocks, "Pokrytí podle cílových skupin");
    expect(rows[0]?.[0]).toBe("Hlinsko");
    expect(rows.find(([name]) => name === "Vítanov")?.at(-1)).toBe("2");
  });

  test("names white places in sentences, the largest municipality first", () => {
    const services = [
      { forms: "terénní", targetGroups: "senioři", territory: "Hlinsko, Krouna, Vítanov" },
      { forms: "terénní", targetGroups: "rodiny s dítětem/dětmi", territory: "Hlinsko, Krouna" },
    ];
    const codeLists = HLINSKO_PLACES.filter(({ municipality = "" }) =>
      ["Hlinsko", "Krouna", "Vítanov", "Raná", "Tisovec"].includes(municipality),
    );
    const content = coverageContent(aWorkbook({ ...HLINSKO, codeLists, services, coverage: [] }), OPTIONS);
    const [everywhere = "", ...others] = whitePlaces(content, "cs").map((one) => one.replace(/\u00a0/g, " "));
    expect(everywhere).toMatch(/^V celém území nepůsobí žádná služba pro .*pečující osoby\.$/);
    expect(others).toEqual([
      "V obci Vítanov (412 obyvatel) nepůsobí žádná služba pro rodiny s dětmi a mládež.",
      "V obcích Raná (397 obyvatel) a Tisovec (338 obyvatel) nepůsobí žádná služba.",
    ]);
  });

  test("says that what is unclear may hide more", () => {
    expect(toHtml(documentOf()).replace(/&nbsp;|\u00a0/g, " ")).toContain("U 1 služby není jasné");
  });
});

test("nothing in the document tells a secret address", () => {
  expect(toHtml(documentOf())).not.toContain("Tajná");
});
