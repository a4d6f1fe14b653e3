import { describe, expect, test } from "vitest";
import { emblemPng } from "../../../src/core/documents/emblem-png.ts";
import type { LetterSources } from "../../../src/core/messages/letter-sources.ts";
import { planCatalogue } from "../../../src/core/plans/catalogue.ts";
import type { Asked } from "../../../src/core/plans/command-input.ts";
import { aWorkbook, type RowOf } from "../../support/workbook.ts";

const LARGE_PNG = new Uint8Array(9 * 1024 * 1024);
LARGE_PNG.set(emblemPng(9));

const FILES: Readonly<Record<string, Uint8Array>> = {
  "foto.png": emblemPng(800),
  "male.png": emblemPng(20),
  "logo.png": emblemPng(40),
  "velke.png": LARGE_PNG,
  "text.jpg": Uint8Array.from([1, 2, 3]),
};

function planOf(
  photos: readonly RowOf<"photos">[],
  ask: Asked = {},
  services: readonly RowOf<"services">[] = [{}],
) {
  const read: string[] = [];
  const sources: LetterSources = {
    file: (name) => {
      read.push(name);
      const bytes = FILES[name];
      if (bytes === undefined) return { value: null, findings: [{ code: "attachment-not-found" }] };
      return { value: { name, mediaType: "image/png", bytes }, findings: [] };
    },
    draft: () => ({ value: null, findings: [] }),
  };
  const plan = planCatalogue({
    workbook: aWorkbook({ photos, services }),
    today: "2019-12-01",
    now: "2019-12-01T08:00:00Z",
    language: "cs",
    event: null,
    ask: { openData: false, ...ask },
    sources,
  });
  const documents = plan.actions.flatMap((action) => (action.kind === "save-document" ? [action] : []));
  const photosOf =
    documents[0]?.document.blocks.flatMap((block) => (block.kind === "photo" ? [block] : [])) ?? [];
  return { ...plan, documents, photosOf, read };
}

function photo(row: RowOf<"photos">): RowOf<"photos"> {
  return { file: "foto.png", alt: "Léto", place: "fotostrana", consent: "ano", ...row };
}

describe("photographs of the catalogue", () => {
  test("are printed in their order, one on the cover, and each file is read once", () => {
    const { photosOf, issues, read } = planOf([
      photo({ alt: "druhá", order: "2" }),
      photo({ alt: "první", order: "1" }),
      photo({ alt: "obálka", place: "obálka" }),
    ]);
    expect(photosOf.map(({ alt }) => alt)).toEqual(["obálka", "první", "druhá"]);
    expect(issues).toEqual([]);
    expect(read).toEqual(["foto.png"]);
  });

  test("of a service with a secret address are printed without words that tell its street", () => {
    const secret = { id: "SL-001", secretAddress: "ano", street: "Tajná ulička 7" };
    const words = { alt: "Dům v Tajné uličce", caption: "Tajná ulička", author: "Jan Vzor" };
    const { photosOf } = planOf([photo({ ...words, service: "SL-001" })], {}, [secret]);
    expect(photosOf).toHaveLength(1);
    expect(JSON.stringify(photosOf.map(({ alt, caption }) => [alt, caption]))).not.toMatch(/tajn/i);
  });

  test.for(["", "ne", "snad"])("without a consent („%s“) are not even read", (consent) => {
    const { photosOf, issues, read } = planOf([photo({ consent })]);
    expect([photosOf, read]).toEqual([[], []]);
    expect(issues.map(({ code }) => code)).toEqual(["photo-without-consent"]);
  });

  test.for([
    ["neni.png", "photo-unreadable", 0],
    ["text.jpg", "photo-not-picture", 0],
    ["velke.png", "photo-too-large", 0],
    ["male.png", "photo-coarse", 1],
  ] as const)("of %s the issue is %s, and the catalogue is made", ([file, code, shown]) => {
    const { photosOf, issues, documents } = planOf([photo({ file })]);
    expect(issues.map((issue) => [issue.code, issue.cell.sheet, issue.cell.row, issue.cell.column])).toEqual([
      [code, "Fotografie", 2, "Soubor"],
    ]);
    expect([photosOf.length, documents.length]).toEqual([shown, 1]);
  });

  test("of a service stand at its entry, before the logo that its row names", () => {
    const services = [
      { id: "SL-001", name: "Klub", picture: "logo.png" },
      { id: "SL-002", name: "Poradna", picture: "logo.png" },
    ];
    const { photosOf, issues } = planOf(
      [photo({ place: "služba", service: "sl-001", alt: "V klubu" })],
      {},
      services,
    );
    expect(photosOf.map(({ alt }) => alt)).toEqual(["V klubu", "Obrázek služby Poradna"]);
    expect(issues).toEqual([]);
  });

  test("of a service that is not there are told", () => {
    const { issues } = planOf([photo({ place: "služba", service: "SL-099" })]);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([["photo-service-unknown", "SL-099"]]);
  });
});

describe("variants of the catalogue", () => {
  test.for<readonly [Asked, readonly string[], number]>([
    [{}, ["katalog"], 1],
    [{ variant: "a5" }, ["katalog-a5"], 0],
    [{ variant: "all" }, ["katalog", "katalog-a5", "katalog-velke-pismo", "katalog-snadne-cteni"], 1],
  ])("asked for with %j are %j, and %i pages for the web", ([ask, names, pages]) => {
    const { documents, actions } = planOf([], ask);
    expect(documents.map(({ name }) => name)).toEqual(names);
    expect(actions.filter(({ kind }) => kind === "save-page")).toHaveLength(pages);
    expect(new Set(documents.map(({ key }) => key)).size).toBe(names.length);
  });

  test("are made as PDF only when somebody asks", () => {
    expect(planOf([]).documents.map(({ alsoPdf }) => alsoPdf)).toEqual([undefined]);
    expect(planOf([], { pdf: true }).documents.map(({ alsoPdf }) => alsoPdf)).toEqual([true]);
  });
});

test("a catalogue without services says where they belong", () => {
  expect(planOf([], {}, []).summary.join(" ")).toContain("listu Služby");
  expect(planOf([]).summary.join(" ")).not.toContain("listu Služby");
});
