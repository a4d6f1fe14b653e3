import { tidy } from "../../czech/text.ts";
import { isPlainDate, partsOf } from "../../plain-date.ts";
import type { Columns } from "../../sheet/definition.ts";
import type { Table, TableRecord } from "../../sheet/table.ts";
import type { RowTexts } from "../../workbook/layout.ts";
import { SAMPLE_ROWS } from "../../workbook/sample-rows.ts";
import type { SheetKey } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";

type Record = TableRecord<Columns>;

/** A row that began as a sample and that somebody has changed since. */
export interface TouchedRow {
  readonly sheet: string;
  readonly row: number;
  /** What it is called now. */
  readonly name: string;
}

/** The sample rows of one sheet. */
export interface FoundSample {
  readonly table: Table<Columns>;
  /** Still exactly as they were put in. */
  readonly own: readonly Record[];
  readonly touched: readonly TouchedRow[];
}

/** The share of a sample row's texts that a row must still have to be called a changed sample row. */
const TOUCHED_SHARE = 0.6;

/** Rows of these say nothing made up by themselves: they are the sample's only beside sample rows of the other sheet. */
const LEANS_ON: { readonly [K in SheetKey]?: SheetKey } = {
  attendance: "contacts",
  funding: "strategy",
  approvals: "groups",
};

/** The lists that have sample rows. */
export const SAMPLE_LISTS: readonly SheetKey[] = (Object.keys(SAMPLE_ROWS) as SheetKey[]).filter(
  (key) => key !== "project",
);

/**
 * The sample rows of a workbook, by their texts: a row with all of them is untouched. A workbook in which no row of its
 * own right is untouched has no sample, whatever some row resembles.
 */
export function findSample(workbook: Workbook): readonly FoundSample[] {
  const found = new Map(SAMPLE_LISTS.map((key) => [key, sorted(workbook[key], SAMPLE_ROWS[key] ?? [])]));
  const isThere = [...found].some(([key, { own }]) => LEANS_ON[key] === undefined && own.length > 0);
  if (!isThere) return [];
  return [...found].flatMap(([key, rows]) => {
    const other = LEANS_ON[key];
    const leaning = other === undefined ? undefined : found.get(other);
    const alone = leaning !== undefined && leaning.own.length + leaning.touched.length === 0;
    return alone ? [] : [rows];
  });
}

/** The settings that still hold the sample's made-up facts; those that offer a choice are as good as any. */
export function sampleSettings({ project }: Workbook): readonly string[] {
  const columns: Columns = project.definition.columns;
  const texts: RowTexts = project.record.texts;
  const [sample = {}] = SAMPLE_ROWS.project ?? [];
  const holds = (key: string) => isSame(columns[key], texts[key] ?? "", sample[key] ?? "");
  if (!holds("name") && !holds("beneficiary")) return [];
  return Object.keys(sample).filter(
    (key) => key !== "legalBasis" && columns[key]?.choices === undefined && holds(key),
  );
}

function sorted(table: Table<Columns>, samples: readonly RowTexts[]): FoundSample {
  const own: Record[] = [];
  const touched: TouchedRow[] = [];
  for (const record of table.records) {
    const best = Math.max(0, ...samples.map((sample) => likeness(table, record, sample)));
    if (best === 1) own.push(record);
    else if (best >= TOUCHED_SHARE)
      touched.push({ sheet: table.sheet, row: record.row, name: nameOf(record) });
  }
  return { table, own, touched };
}

/** 1 for a row with exactly the sample's texts; less where a person has changed, added or deleted something. */
function likeness({ definition, places }: Table<Columns>, record: Record, sample: RowTexts): number {
  const keys = Object.keys(definition.columns).filter(
    (key) => places[key] !== undefined && (sample[key] !== undefined || !definition.columns[key]?.computed),
  );
  const filled = keys.filter(
    (key) => key !== "id" && ((sample[key] ?? "") !== "" || record.texts[key] !== ""),
  );
  const same = filled.filter((key) =>
    isSame(definition.columns[key], record.texts[key] ?? "", sample[key] ?? ""),
  );
  return filled.length === 0 ? 0 : same.length / filled.length;
}

/** The same text, or the same value written another way, as spreadsheets show days and numbers. */
function isSame(column: Columns[string] | undefined, text: string, sample: string): boolean {
  if (tidy(text) === tidy(asPeopleWrite(sample))) return true;
  if (column === undefined || text === "" || sample === "" || column.type.format === "text") return false;
  const [one, other] = [text, sample].map((typed) => column.type.schema().safeParse(typed));
  return one?.success === true && other?.success === true && one.data === other.data;
}

function nameOf({ texts }: Record): string {
  const name = texts["name"] ?? `${texts["firstName"] ?? ""} ${texts["lastName"] ?? ""}`.trim();
  return name || (Object.values(texts).find((text) => text !== "") ?? "");
}

/** A day as people write it; any other text as it is. */
export function asPeopleWrite(text: string): string {
  if (!isPlainDate(text)) return text;
  const { year, month, day } = partsOf(text);
  return `${day}. ${month}. ${year}`;
}
