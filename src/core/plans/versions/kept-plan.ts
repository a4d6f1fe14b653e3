import { fold } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import type { Columns } from "../../sheet/definition.ts";
import { readList } from "../../sheet/list-sheet.ts";
import type { Table } from "../../sheet/table.ts";
import { say } from "../../texts/say.ts";
import { VERSION_TEXTS as TEXTS } from "../../texts/versions.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CommandInput } from "../command-input.ts";
import { planDocument } from "./plan-document.ts";
import { type PlanSnapshot, readVersions, type SnapshotRow } from "./snapshot.ts";

/** What of a kept version takes the place of the present plan; chapters stay the team's present ones. */
const REPLACED = ["strategy", "funding"] as const;

/**
 * The input with the plan that was asked for by its document: the present one, or the last kept version of another, as
 * when the plan that has ended is evaluated after its successor was begun. Refuses a document that was never kept.
 */
export function withAskedPlan(input: CommandInput): CommandInput {
  const { workbook, ask, language } = input;
  const document = planDocument(input);
  if (fold(document) === fold(planDocument({ ...input, ask: {} }))) return input;
  const kept = readVersions(workbook).versions.filter((one) => fold(one.document) === fold(document));
  const last = kept[kept.length - 1];
  if (last === undefined) {
    throw new RefusedError("wrong-use", say(TEXTS.noVersion, language, { document }));
  }
  return { ...input, workbook: asKept(workbook, last), ask: { ...ask, document: last.document } };
}

function asKept(workbook: Workbook, kept: PlanSnapshot): Workbook {
  const { project } = workbook;
  const values = { ...project.record.values, planTitle: kept.document, planYears: "" };
  const [strategy, funding] = REPLACED.map((sheet) =>
    // The two sheets differ in their columns; what is asked of them here, both have.
    tableOf(
      workbook[sheet] as Table<Columns>,
      kept.rows.filter((row) => row.sheet === sheet),
    ),
  );
  return {
    ...workbook,
    // Each was read by its own sheet's definition above.
    strategy: strategy as unknown as Workbook["strategy"],
    funding: funding as unknown as Workbook["funding"],
    project: { ...project, record: { ...project.record, values } },
  };
}

/** The rows as a sheet of their own, so that their texts are read as the present ones are. */
function tableOf({ definition }: Table<Columns>, rows: readonly SnapshotRow[]): Table<Columns> {
  const keys = Object.keys(definition.columns);
  const header = keys.map((key) => definition.columns[key]?.label.cs ?? key);
  const cells = rows.map(({ id, texts }) => keys.map((key) => (key === "id" ? id : (texts[key] ?? ""))));
  return readList(definition, { name: definition.name.cs, rows: [header, ...cells] });
}
