import { describe, expect, test } from "vitest";
import { campaignPlan } from "../../../src/core/documents/campaign-plan.ts";
import type { Block, Document } from "../../../src/core/documents/document.ts";
import { plainText } from "../../../src/core/documents/outline.ts";
import { CAMPAIGN } from "../../support/strakonice.ts";
import { aWorkbook } from "../../support/workbook.ts";

describe("the campaign plan in the form of ORP Strakonice", () => {
  const plan = campaignPlan(CAMPAIGN, "cs");

  test("begins with publicity, title, project, number and period", () => {
    expect(plan.blocks.slice(0, 5).map(textOf)).toEqual([
      "Evropská unie|Evropský sociální fond|Operační program Zaměstnanost",
      "Plán informační kampaně*",
      "projekt „Komunitní plánování sociálních služeb pro ORP Strakonice“",
      "CZ.03.2.63/0.0/0.0/16_063/0006526",
      "termín realizace: 02/2018 - 01/2020",
    ]);
  });

  test("heads its five columns by the questions of the form", () => {
    expect(tableOf(plan)?.columns.map(({ header }) => header)).toEqual([
      "Jaké činnosti a aktivity se budou realizovat?",
      "Kdy se budou realizovat?",
      "Pro koho jsou určeny?",
      "Jak budou účastníci osloveni/obsah sdělení?",
      "Kdo zajišťuje?",
    ]);
  });

  test("prints terms as they were typed, in two parts, without what was called off", () => {
    const table = tableOf(plan);
    expect(table?.rows.map((row) => plainText(row[1] ?? []))).toEqual([
      "5/2018",
      "9-11/2018",
      "čtvrtletně po celou dobu realizace projektu, dle potřeby častěji",
      "6/2018 - 01/2020 - 4 akce",
      "průběžně",
      "12/2019",
    ]);
    expect(table?.partsBefore).toEqual([4]);
  });

  test("puts the channel before the message, or the message alone", () => {
    const cells = tableOf(plan)?.rows.map((row) => plainText(row[3] ?? []));
    expect(cells?.[0]).toBe("pozvánka e-mailem / informace o\u00a0komunitním plánování");
    expect(cells?.[3]).toBe("informace o\u00a0komunitním plánování");
  });

  test("marks the title and its footnote by the same star", () => {
    const footnote = plan.blocks.map(textOf).find((text) => text.startsWith("*"));
    expect(footnote).toMatch(/^\* Plán informační kampaně může být průběžně aktualizován a doplňován/);
  });

  test("is set across the page, with the project at the foot", () => {
    expect(plan.page).toEqual({ size: "A4", orientation: "landscape" });
    expect(plan.footer).toContain("CZ.03.2.63/0.0/0.0/16_063/0006526");
  });

  test("has on the web a picture and the same terms in words", () => {
    const web = plan.blocks.flatMap((block) => (block.kind === "web-only" ? block.blocks : []));
    expect(web.map(({ kind }) => kind)).toEqual(["heading", "picture", "heading", "list"]);
    expect(web.flatMap((block) => (block.kind === "list" ? block.items.map(plainText) : []))).toEqual([
      "úvodní veřejné projednání – 5/2018 (květen 2018)",
      "závěrečné veřejné projednání – 9-11/2018 (září–listopad 2018)",
      "jednání řídicího výboru – čtvrtletně po celou dobu realizace projektu, dle potřeby častěji (opakovaně, únor 2018\u00a0– leden 2020)",
      "jednání u\u00a0kulatého stolu – 6/2018 - 01/2020 - 4 akce (opakovaně, červen 2018\u00a0– leden 2020)",
      "www stránky realizátora a\u00a0partnera – průběžně (průběžně, únor 2018\u00a0– leden 2020)",
      "katalog poskytovatelů (tištěný) – 12/2019 (prosinec 2019)",
    ]);
  });
});

describe("a campaign plan with less in it", () => {
  test("parts what is dated from what is continuous when no block is named", () => {
    const activities = ["průběžně", "5/2018", "průběžně"].map((timing) => ({ block: "", timing }));
    const table = tableOf(campaignPlan(aWorkbook({ activities }), "cs"));
    expect(table?.rows.map((row) => plainText(row[1] ?? []))).toEqual(["5/2018", "průběžně", "průběžně"]);
    expect(table?.partsBefore).toEqual([1]);
  });

  test("writes the period itself when nobody typed one", () => {
    expect(campaignPlan(aWorkbook(), "cs").blocks.map(textOf)).toContain(
      "termín realizace: 02/2018 – 01/2020",
    );
  });

  test("is a form without rows when there are no activities, and without a picture when no day is known", () => {
    const empty = campaignPlan(aWorkbook({ project: { start: "", end: "" } }), "en");
    expect(tableOf(empty)?.rows).toEqual([]);
    expect(empty.blocks[empty.blocks.length - 1]).toEqual({ kind: "web-only", blocks: [] });
  });
});

function tableOf({ blocks }: Document) {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))[0];
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "title":
    case "paragraph":
    case "heading":
      return plainText(block.text);
    case "publicity":
      return block.publicity.lines.join("|");
    default:
      return block.kind;
  }
}
