import { checkWorkbook } from "../../src/core/checks/check-workbook.ts";
import { toDocx } from "../../src/core/documents/docx/to-docx.ts";
import { planStrategicPlan } from "../../src/core/plans/strategic-plan.ts";
import { differenceOf } from "../../src/core/plans/versions/difference.ts";
import { sayChange } from "../../src/core/plans/versions/difference-words.ts";
import { snapshotOf } from "../../src/core/plans/versions/snapshot.ts";
import type { Grid } from "../../src/core/sheet/grid.ts";
import type { Workbook } from "../../src/core/workbook/workbook.ts";
import { gridsOf, type RowOf } from "../support/workbook.ts";

const PRIORITIES = 5;
const MEASURES = 8;
const ACTIVITIES = 10;
const YEARS = ["2028", "2029", "2030"];
const SOURCES = ["rozpočet města", "rozpočet kraje", "úhrady uživatelů"];

/** A plan of 40 measures and 400 activities, each with words of its own, and 360 amounts. */
export function aBigPlan(): readonly Grid[] {
  const priorities = upTo(PRIORITIES).map(String);
  const measures = priorities.flatMap((priority) => upTo(MEASURES).map((place) => `${priority}.${place}`));
  const activities = measures.flatMap((measure) => upTo(ACTIVITIES).map((place) => `${measure}.${place}`));
  return gridsOf({
    project: { planYears: "2028–2030" },
    strategy: [
      ...priorities.map((number) => row(number, "priorita")),
      ...measures.map((number) => row(number, "opatření")),
      ...activities.map((number) => row(number, "aktivita")),
    ],
    funding: measures.flatMap(amounts),
  });
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function amounts(measure: string): readonly RowOf<"funding">[] {
  return YEARS.flatMap((year) => SOURCES.map((source) => ({ measure, year, source, amount: "100 000 Kč" })));
}

/** The document and the page of the plan; how much was made. */
export function makeBigPlan(workbook: Workbook): number {
  const now = "2028-05-04T08:00:00Z";
  const { actions } = planStrategicPlan({ workbook, today: "2028-05-04", now, language: "cs", event: null });
  return actions.reduce((sum, action) => {
    if (action.kind === "save-page") return sum + action.html.length;
    return action.kind === "save-document" ? sum + toDocx(action.document).length : sum;
  }, 0);
}

/** How many findings the check of the plan has. */
export function checkBigPlan(workbook: Workbook): number {
  return checkWorkbook(workbook, "2028-05-04").length;
}

/** The difference between the plan and one in which every row has another term, as sentences; how many there are. */
export function differBigPlan(workbook: Workbook): number {
  const before = snapshotOf(workbook, { document: "plán", version: "1", date: "2028-01-01" });
  const rows = before.rows.map((one) => ({ ...one, texts: { ...one.texts, timing: "2029 - 2031" } }));
  return differenceOf(before, { ...before, version: "2", rows }).map((change) => sayChange(change, "cs"))
    .length;
}

function row(number: string, level: string): RowOf<"strategy"> {
  return {
    number,
    level,
    name: `Podpořit službu ${number} v celém území`,
    description: `Popis ${number}: proč je to potřeba, komu to pomůže a co se stane, když se to neudělá.`,
    targetGroup: "senioři",
    responsible: `Organizace ${number}`,
    cooperating: "Město Příkladov; obce",
    timing: "2028 - 2030",
    costs: `${number.length}0 000 Kč`,
    sources: SOURCES.join("; "),
    indicator: `počet klientů ${number}`,
    baseline: "0",
    target: "20",
  };
}
