import { organisationKey } from "../../czech/legal-form.ts";
import { fold } from "../../czech/text.ts";
import type { Columns } from "../../sheet/definition.ts";
import type { Table, TableRecord } from "../../sheet/table.ts";
import { idsOf } from "../../workbook/ids.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** The sheets whose rows proposals change. */
export type ChangedSheet = "services" | "providers" | "contacts";

export const CHANGED_SHEETS: readonly ChangedSheet[] = ["services", "providers", "contacts"];

const ICO_LENGTH = 8;

/** The sheet that a proposal names by its Czech name; undefined when it names none of them. */
export function sheetNamed(workbook: Workbook, name: string): ChangedSheet | undefined {
  const wanted = fold(name);
  return CHANGED_SHEETS.find(
    (key) => fold(SHEETS[key].name.cs) === wanted || fold(workbook[key].sheet) === wanted,
  );
}

/** A sheet's table without its own column types: proposals name columns by texts. */
export function tableOf(workbook: Workbook, sheet: ChangedSheet): Table<Columns> {
  return workbook[sheet];
}

/** The key of the column that a proposal names by its label; "" when the sheet has none of that name. */
export function columnNamed(sheet: ChangedSheet, label: string): string {
  const wanted = fold(label);
  const columns: Columns = SHEETS[sheet].columns;
  return Object.keys(columns).find((key) => fold(columns[key]?.label.cs ?? "") === wanted) ?? "";
}

export function labelOf(sheet: ChangedSheet, key: string): string {
  const columns: Columns = SHEETS[sheet].columns;
  return columns[key]?.label.cs ?? "";
}

/** What a row is called by in Návrhy změn: its id, or a provider's IČO, or the name of one that has none. */
function targetsOf(workbook: Workbook, sheet: ChangedSheet): ReadonlyMap<number, string> {
  if (sheet !== "providers") return idsOf(workbook[sheet]);
  return new Map(
    workbook.providers.records.map(({ row, values }) => [row, values.ico === "" ? values.name : values.ico]),
  );
}

/** Finds the row that a target names, among all rows of the sheet. */
export function targetFinder(
  workbook: Workbook,
  sheet: ChangedSheet,
): (target: string) => TableRecord<Columns> | undefined {
  const known = new Map<string, TableRecord<Columns>>();
  const remember = (key: string, record: TableRecord<Columns>) => {
    if (key !== "" && !known.has(key)) known.set(key, record);
  };
  const targets = targetsOf(workbook, sheet);
  for (const record of tableOf(workbook, sheet).records) {
    remember(targetKey(sheet, targets.get(record.row) ?? ""), record);
  }
  if (sheet === "providers") {
    for (const record of workbook.providers.records)
      remember(targetKey("providers", record.values.name), record);
  }
  return (target) => known.get(targetKey(sheet, target));
}

/** The same for every way of writing one target: `00263958` and `263958`, `Charita, z. s.` and `Charita`. */
export function targetKey(sheet: ChangedSheet, target: string): string {
  if (sheet !== "providers") return fold(target);
  const digits = target.replace(/\s/g, "");
  return /^\d{4,8}$/.test(digits) ? digits.padStart(ICO_LENGTH, "0") : organisationKey(target);
}
