import { describe, expect, test } from "vitest";
import type { Document, Inline } from "../../../../src/core/documents/document.ts";
import { planDistribution } from "../../../../src/core/plans/distribution/distribution.ts";
import type { Action } from "../../../../src/core/plans/plan.ts";
import { HLINSKO } from "../../../support/hlinsko.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const PROJECT = { territory: "ORP Hlinsko", catalogueCopies: "500 ks", cataloguePrice: "24 450 Kč" };

function plan(distribution: readonly RowOf<"distribution">[], parts: WorkbookParts = {}) {
  const workbook = aWorkbook({ ...HLINSKO, project: PROJECT, distribution, ...parts });
  const made = planDistribution({
    workbook,
    today: "2018-05-06",
    now: "2018-05-06T08:00:00Z",
    language: "cs",
    event: null,
  });
  const summary = made.summary.map((sentence) => sentence.replace(/\u00a0/g, " "));
  return { ...made, summary, proposed: proposedIn(made.facts["proposed"]) };
}

function proposedIn(fact: unknown): ReadonlyMap<string, number> {
  // The plan's own facts, as it prints them for scripts.
  const list = fact as readonly { readonly receiver: string; readonly copies: number }[];
  return new Map(list.map(({ receiver, copies }) => [receiver, copies]));
}

function documentOf(actions: readonly Action[], key: string): Document {
  const found = actions.find((action) => action.key === key);
  if (found?.kind !== "save-document") throw new Error(`There is no document ${key}.`);
  return found.document;
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (typeof inline === "string" ? inline : inline.text))
    .join("")
    .replace(/\u00a0/g, " ");
}

function rowsOf(document: Document, caption: string): readonly (readonly string[])[] {
  return document.blocks.flatMap((block) =>
    block.kind === "table" && block.table.caption === caption
      ? block.table.rows.map((row) => row.map(words))
      : [],
  );
}

// Tábor prints 500 copies for all municipalities of its district; Hlinsko's municipalities stand for them here.
describe("the proposal for 500 copies", () => {
  test("gives every municipality its part by population, and keeps a reserve", () => {
    const { proposed, facts, summary } = plan([]);
    expect(proposed.size).toBe(22);
    expect([...proposed.values()].reduce((sum, copies) => sum + copies, 0)).toBe(475);
    expect(proposed.get("Město Hlinsko")).toBeGreaterThan(proposed.get("Obec Krouna") ?? 0);
    expect(Math.min(...proposed.values())).toBeGreaterThanOrEqual(2);
    expect(facts).toMatchObject({ printed: 500, given: 475, reserve: 25, pricePerCopy: 48.9 });
    expect(summary).toEqual([
      "Rozdělovník má 22 příjemců a 475 výtisků.",
      "Podle počtu obyvatel se navrhuje 22 obcí; počty, které už v listu máte, se nemění.",
      "V rezervě zůstává 25 z 500 ks.",
      "Cena výtisku je 48,90 Kč/ks.",
      "Štítek nemá 22 příjemců, kterým chybí ulice, PSČ nebo obec.",
    ]);
  });

  test("leaves alone what is typed and fills in a row without a number", () => {
    const typed = [
      { receiver: "Městský úřad Hlinsko", kind: "obec", municipality: "Hlinsko", copies: "40" },
      { receiver: "Základní škola", kind: "škola", municipality: "Krouna", copies: "10" },
      { receiver: "Obec Vítanov", kind: "", municipality: "", copies: "" },
    ];
    const { proposed, actions, facts } = plan(typed);
    expect(proposed.size).toBe(21);
    expect(facts).toMatchObject({ given: 475, reserve: 25 });
    expect(proposed.has("Město Hlinsko")).toBe(false);
    expect(proposed.has("Obec Krouna")).toBe(true);
    const writing = actions.filter(({ kind }) => kind === "write-cells" || kind === "replace-rows");
    expect(writing).toHaveLength(1);
    const [write] = writing;
    const cells = write?.kind === "write-cells" ? write.cells : [];
    expect(cells[0]).toEqual({
      sheet: "Distribuce",
      row: 4,
      column: 7,
      text: String(proposed.get("Obec Vítanov")),
    });
    expect(cells.slice(1).every(({ row }) => row >= 5)).toBe(true);
  });

  test("gives one each where there are few, and to the largest where there are too few", () => {
    const few = plan([], { project: { ...PROJECT, catalogueCopies: "30" } });
    expect(Math.min(...few.proposed.values())).toBe(1);
    const fewest = plan([], { project: { ...PROJECT, catalogueCopies: "5" } });
    expect([...fewest.proposed.keys()]).toEqual([
      "Město Hlinsko",
      "Obec Krouna",
      "Obec Miřetice",
      "Obec Trhová Kamenice",
    ]);
    expect(fewest.summary.join(" ")).toContain(
      "Na obce, které v rozdělovníku ještě nejsou (18), už výtisky nezbývají.",
    );
  });

  test("proposes nothing without a print run or without municipalities", () => {
    const project = { ...PROJECT, catalogueCopies: "" };
    expect(plan([], { project })).toMatchObject({ actions: [] });
    expect(plan([], { codeLists: [] })).toMatchObject({ actions: [] });
    expect(plan([{ receiver: "Knihovna", copies: "5" }], { project }).summary.join(" ")).toContain(
      "není náklad",
    );
  });

  test("says where nobody knows how many people there are", () => {
    const codeLists = [{ municipality: "Raná" }, { municipality: "Krouna", population: "1 421" }];
    const { summary, proposed } = plan([], { codeLists });
    expect(proposed.get("Obec Raná")).toBe(2);
    expect(summary.join(" ")).toContain("U 1 obce chybí v Číselnících počet obyvatel");
  });
});

describe("the papers", () => {
  const ROWS: readonly RowOf<"distribution">[] = [
    {
      receiver: "Knihovna",
      kind: "knihovna",
      municipality: "Hlinsko",
      copies: "30",
      deliveredOn: "2. 5. 2018",
      left: "20",
    },
    {
      receiver: "Základní škola",
      kind: "škola",
      street: "Školní 1",
      postalCode: "539 43",
      municipality: "Krouna",
      person: "Jana Vzorová",
      copies: "10",
    },
  ];
  const SMALL = { project: { ...PROJECT, catalogueCopies: "40", cataloguePrice: "1 000 Kč" }, codeLists: [] };

  test("sum up by kind and by municipality", () => {
    const list = documentOf(plan(ROWS, SMALL).actions, "document:distribution");
    expect(rowsOf(list, "Podle druhu příjemce")).toEqual([
      ["škola", "1", "10"],
      ["knihovna", "1", "30"],
      ["Celkem", "2", "40"],
    ]);
    expect(rowsOf(list, "Podle obcí")[0]).toEqual(["Hlinsko", "1", "30"]);
  });

  test("say what one copy costs, and of a rounded price that it is about so", () => {
    const rounded = { ...SMALL, project: { ...SMALL.project, catalogueCopies: "300" } };
    expect(plan(ROWS, SMALL).summary).toContain("Cena výtisku je 25,00 Kč/ks.");
    expect(plan(ROWS, rounded).summary).toContain("Cena výtisku je cca 3,33 Kč/ks.");
  });

  test("advise on the next print run once enough is handed over", () => {
    const hint = (rows: readonly RowOf<"distribution">[]) =>
      JSON.stringify(documentOf(plan(rows, SMALL).actions, "document:distribution"));
    expect(hint(ROWS)).toContain("Příště stačí náklad kolem 20 ks.");
    expect(hint(ROWS.slice(1))).not.toContain("Příští vydání");
    const gone = ROWS.map((row) => ({ ...row, deliveredOn: "2. 5. 2018", left: "0" }));
    expect(hint(gone)).toContain("zbývá jen 0 z 40 výtisků");
  });

  test("have a line to sign for those who have no copies yet", () => {
    const sheet = documentOf(plan(ROWS, SMALL).actions, "document:hand-over");
    expect(rowsOf(sheet, "Předávací protokol")).toEqual([
      ["1", "Základní škola", "Krouna", "10", "Jana Vzorová", "", ""],
    ]);
  });

  test("have labels for complete addresses, also those of organisations that the workbook knows", () => {
    const rows = [...ROWS, { receiver: "Pečující, z. ú.", kind: "poskytovatel", copies: "2" }];
    const providers = [
      { name: "Pečující, z. ú.", street: "Dlouhá 1", postalCode: "539 01", municipality: "Hlinsko" },
    ];
    const labels = documentOf(plan(rows, { ...SMALL, providers }).actions, "document:distribution-labels");
    const [block] = labels.blocks;
    const lines =
      block?.kind === "labels" ? block.labels.map((label) => label.join("|").replace(/\u00a0/g, " ")) : [];
    expect(lines.sort()).toEqual([
      "Pečující, z. ú.|Dlouhá 1|539 01  Hlinsko",
      "Základní škola|k rukám: Jana Vzorová|Školní 1|539 43  Krouna",
    ]);
  });
});
