import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../../../src/core/documents/document.ts";
import { toDocx } from "../../../../src/core/documents/docx/to-docx.ts";
import { toHtml } from "../../../../src/core/documents/html.ts";
import { plainText } from "../../../../src/core/documents/outline.ts";
import { type PlanHistory, planPaper } from "../../../../src/core/documents/plan/paper.ts";
import { planDocument } from "../../../../src/core/documents/plan/plan-document.ts";
import { PLAN_TEXT_ROWS } from "../../../../src/core/workbook/plan-text-defaults.ts";
import { STATUTORY_PARTS } from "../../../../src/core/workbook/plan-texts.ts";
import { HOSTILE } from "../../../support/documents.ts";
import { aWorkbook, type WorkbookParts } from "../../../support/workbook.ts";

const NO_HISTORY: PlanHistory = {
  versionLine: "návrh",
  since: null,
  sentences: [],
  marks: new Map(),
  previous: null,
};

const PLAN: WorkbookParts = {
  project: { planTitle: "Komunitní plán", planYears: "2028–2029" },
  groups: [{ abbreviation: "PS1", name: "Senioři", leader: "Jana Vzorová" }],
  strategy: [
    { level: "vize", number: "", name: "Každý ví, kam jít" },
    { number: "1", level: "priorita", name: "Pomoc doma" },
    {
      number: "1.1",
      level: "opatření",
      name: "Pečovatelská služba",
      responsible: "Domov Vzor",
      costs: "300 000 Kč",
    },
    {
      number: "1.1.1",
      level: "aktivita",
      name: "Večerní směny",
      responsible: "Domov Vzor",
      timing: "2028",
      costs: "100 000 Kč",
      indicator: "počet klientů",
      baseline: "0",
      target: "15",
    },
  ],
  swot: [{ number: "W1", group: "PS1", quadrant: "slabá stránka", point: "Večer nikdo", priority: "1" }],
  funding: [
    { measure: "1.1", year: "2028", source: "město", municipality: "", amount: "200 000 Kč" },
    { measure: "1.1", year: "2029", source: "kraj", municipality: "Lhota", amount: "podle dotace" },
    { measure: "1.1", year: "2028", source: "kraj", municipality: "", amount: "100 000,50 Kč" },
  ],
};

function plan(parts: WorkbookParts, history: Partial<PlanHistory> = {}): Document {
  return planDocument(
    planPaper(aWorkbook(parts), {
      kind: "střednědobý plán",
      asOf: "2028-05-01",
      year: null,
      language: "cs",
      history: { ...NO_HISTORY, ...history },
      settlement: [],
    }),
  );
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return plainText(block.text);
    case "list":
      return block.items.map(plainText).join("\n");
    case "table":
      return block.table.rows.map((row) => row.map(plainText).join(" | ")).join("\n");
    default:
      return block.kind;
  }
}

function headings({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "heading" ? [`${block.level} ${textOf(block)}`] : []));
}

/** The texts below a heading, to the next one. */
function under({ blocks }: Document, heading: string): readonly string[] {
  const from = blocks.findIndex((block) => block.kind === "heading" && textOf(block).includes(heading));
  const rest = blocks.slice(from + 1);
  const end = rest.findIndex(({ kind }) => kind === "heading");
  return rest.slice(0, end === -1 ? rest.length : end).map(textOf);
}

describe("the chapters of the plan", () => {
  test("are the usual ones where Texty has none, with every part that § 3 h of Act 108/2006 asks for", () => {
    const parts = new Set(PLAN_TEXT_ROWS.map(({ part }) => part));
    for (const part of STATUTORY_PARTS) expect(parts).toContain(part);
    expect(headings(plan(PLAN))).toEqual([
      "1 1 Úvod",
      "1 2 Kdo plán připravil",
      "1 3 Zdroje a\u00a0potřeby",
      "2 SWOT: Senioři",
      "1 4 Vyhodnocení minulého plánu",
      "1 5 Strategie",
      "1 6 Karty opatření",
      "2 Priorita 1: Pomoc doma",
      "3 Opatření 1.1: Pečovatelská služba",
      "1 7 Kdo za co odpovídá",
      "1 8 Financování",
      "2 Peníze podle zdrojů",
      "2 Peníze podle let",
      "2 8.1 Částky podle zdrojů, let a\u00a0opatření",
      "3 Peníze podle zdrojů",
      "3 Peníze podle opatření",
      "3 Peníze podle obcí",
      "1 9 Sledování a\u00a0vyhodnocování",
      "1 10 Jak se plán mění",
      "1 11 Připomínky a\u00a0jejich vypořádání",
    ]);
  });

  test("the usual ones are read back by their sheet without a finding", () => {
    const { issues, planTexts } = aWorkbook({ planTexts: PLAN_TEXT_ROWS.map((row) => ({ ...row })) });
    expect(issues.filter(({ cell }) => cell.sheet === "Texty")).toEqual([]);
    expect(planTexts.records.map(({ values }) => values.insert)).toEqual(
      PLAN_TEXT_ROWS.map(({ insert }) => insert),
    );
  });

  test("are the team's own in the order of their numbers, numbered without gaps, with its own words", () => {
    const planTexts = [
      { order: "3", heading: "Peníze", insert: "tabulky financování" },
      { order: "", heading: "Závěr", text: "Děkujeme." },
      { order: "1.5", heading: "Jak číst", text: "Takto:\n- shora\n- **dolů**\nKonec." },
      { order: "1", heading: "Úvod" },
      { order: "2", heading: "Jen v akčním plánu", documents: "akční plán" },
    ];
    const own = plan({ ...PLAN, planTexts });
    expect(headings(own).filter((line) => /^\d [\d.]+ /.test(line))).toEqual([
      "1 1 Úvod",
      "2 1.1 Jak číst",
      "1 2 Peníze",
      "1 3 Závěr",
    ]);
    expect(under(own, "Jak číst")).toEqual(["Takto:", "shora\ndolů", "Konec."]);
    expect(under(own, "Úvod")).toEqual(["Zbývá doplnit: text kapitoly. Napište ho do listu Texty."]);
  });

  test("say of every empty part what is missing", () => {
    const empty = plan({ project: { planTitle: "" } });
    const said = empty.blocks.map(textOf).filter((text) => text.startsWith("Zbývá doplnit: "));
    expect(said.map((text) => /(?:listu|listů) .*\.$/.exec(text)?.[0])).toEqual([
      "listu Skupiny.",
      "listu SWOT.",
      "listu Verze; jeho vyhodnocení můžete napsat do listu Texty.",
      "listu Strategie.",
      "listu Strategie s\u00a0úrovní „opatření“.",
      "listu Strategie.",
      "listu Financování.",
      "listu Financování.",
    ]);
    expect(empty.title).toBe("Střednědobý plán rozvoje sociálních služeb");
  });
});

describe("what the program puts among the words", () => {
  test("a sheet for each measure, costs as typed and as the activities and Financování add up", () => {
    expect(under(plan(PLAN), "Opatření 1.1")).toEqual([
      [
        "Odpovídá | Domov Vzor",
        "Náklady | 300\u00a0000\u00a0Kč; součet aktivit 100\u00a0000\u00a0Kč; ve Financování 300\u00a0000,50\u00a0Kč",
      ].join("\n"),
      "1.1.1 | Večerní směny | Domov Vzor | 2028 | 100\u00a0000\u00a0Kč | počet klientů (výchozí 0, cíl 15)",
    ]);
  });

  test("quadrants with the priority that a point supports", () => {
    expect(under(plan(PLAN), "SWOT: Senioři")).toEqual(["– | W1: Večer nikdo (priorita 1)", "– | –"]);
  });

  test("money by source and year, words as they are and not in the sums", () => {
    const { blocks } = plan(PLAN);
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const bySource = tables.find(({ caption }) => caption === "Peníze podle zdrojů");
    expect(bySource?.columns.map(({ header }) => header)).toEqual(["Zdroj", "2028", "2029", "Celkem"]);
    expect(bySource?.rows.map((row) => row.map(plainText))).toEqual([
      ["město", "200\u00a0000", "", "200\u00a0000"],
      ["kraj", "100\u00a0000,50", "podle dotace", "100\u00a0000,50"],
      ["Celkem", "300\u00a0000,50", "", "300\u00a0000,50"],
    ]);
    expect(blocks.map(textOf)).toContain("Co je napsáno slovy, v\u00a0součtech není.");
  });

  test("bars of money, the largest source first, with the share of the whole", () => {
    const [bars] = plan(PLAN).blocks.filter((block) => block.kind === "bars");
    expect(bars?.bars.map(({ name, shown }) => `${name}: ${shown}`)).toEqual([
      "město: 200\u00a0000\u00a0Kč · 67\u00a0%",
      "kraj: 100\u00a0000,50\u00a0Kč · 33\u00a0%",
    ]);
  });

  test("the tree leads from each measure to its sheet", () => {
    const html = toHtml(plan(PLAN));
    const id = /id="(k-plan-[^"]+)">Opatření 1\.1/.exec(html)?.[1];
    expect(html).toContain(`<a href="#${id}">Pečovatelská služba</a>`);
  });

  test("the catalogue as an annex where a chapter asks for it", () => {
    const services = [{ name: "Poradna U Mostu" }];
    const planTexts = [{ heading: "Příloha", insert: "katalog" }];
    expect(headings(plan({ ...PLAN, planTexts, services })).join("\n")).toContain("1. Poradna U\u00a0Mostu");
    expect(under(plan({ ...PLAN, planTexts }), "Příloha")[0]).toContain("listů Poskytovatelé a\u00a0Služby");
  });

  test("marks on what has changed, and the changes in sentences at the end", () => {
    const marked = plan(PLAN, {
      since: "1",
      sentences: ["Opatření 1.1: nový název."],
      marks: new Map([["PL-003", "changed"]]),
    });
    expect(headings(marked)).toContain("3 Opatření 1.1: Pečovatelská služba (změněno)");
    expect(under(marked, "Co se změnilo od verze 1").slice(1)).toEqual(["Opatření 1.1: nový název."]);
    expect(headings(plan(PLAN)).join()).not.toContain("Co se změnilo");
  });
});

describe("any plan", () => {
  test("becomes a document whatever its cells say", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "1",
        "1.1",
        "1.1.1",
        "2.",
        "x",
        "opatření",
        "aktivita",
        "priorita",
        "průběžně",
        "2028",
      ),
      fc.constantFrom(
        "1 000 Kč",
        "#REF!",
        HOSTILE,
        "5-3/2028",
        "akční plán",
        "katalog",
        "SWOT",
        "karty opatření",
      ),
    );
    const row = (...keys: readonly string[]) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, cell]))) as fc.Arbitrary<Record<string, string>>;
    const rows = (...keys: readonly string[]) => fc.array(row(...keys), { maxLength: 6 });
    fc.assert(
      fc.property(
        rows("number", "level", "name", "timing", "costs", "fulfilment", "responsible"),
        rows("measure", "year", "source", "amount", "municipality"),
        rows("documents", "order", "heading", "text", "insert"),
        rows("group", "quadrant", "point", "priority"),
        (strategy, funding, planTexts, swot) => {
          const document = plan({ strategy, funding, planTexts, swot });
          expect(toHtml(document)).toContain("</html>");
          expect(toDocx(document).length).toBeGreaterThan(3_000);
        },
      ),
      { numRuns: 25 },
    );
  });
});
