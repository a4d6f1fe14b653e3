import { type Issue, issueAt } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { Columns } from "../../sheet/definition.ts";
import { cellRef, type Table } from "../../sheet/table.ts";
import { idsOf } from "../../workbook/ids.ts";
import { planNumber } from "../../workbook/plan-tree.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { editionSheet } from "./kept-sheets.ts";

/** The sheets that make a version of the plan. */
export const VERSIONED = ["strategy", "funding", "planTexts"] as const;

export type VersionedSheet = (typeof VERSIONED)[number];

/** One row of the plan as it stands or stood. */
export interface SnapshotRow {
  readonly sheet: VersionedSheet;
  /** Tells the row among its sheet's: its id, or what it is about. */
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** The displayed texts by column key; empty ones are left out. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A version of a document as data. */
export interface PlanSnapshot {
  readonly document: string;
  readonly version: string;
  readonly date: PlainDate | null;
  readonly rows: readonly SnapshotRow[];
}

/** More does not fit into a cell of Google or Excel. */
export const MOST_DATA = 32_000;

/** The plan as the workbook has it now. */
export function snapshotOf(workbook: Workbook, of: Omit<PlanSnapshot, "rows">): PlanSnapshot {
  return { ...of, rows: VERSIONED.flatMap((sheet) => rowsOf(workbook, sheet)) };
}

/** A version as rows of Verze, by column key; the day as people write it is the caller's. */
export function versionRows({ document, version, rows }: PlanSnapshot, workbook: Workbook, date: string) {
  return rows.map(({ sheet, id, number, name, texts }) => ({
    document,
    version,
    date,
    sheet: workbook[sheet].definition.name.cs,
    row: id,
    number,
    name,
    data: JSON.stringify(texts),
  }));
}

/** The versions that Verze holds, the oldest first; rows that cannot be read are told. */
export function readVersions(workbook: Workbook): {
  readonly versions: readonly PlanSnapshot[];
  readonly issues: readonly Issue[];
} {
  const found = new Map<string, PlanSnapshot & { readonly rows: SnapshotRow[] }>();
  const issues: Issue[] = [];
  for (const record of workbook.versions.records) {
    const { document, version, date } = record.values;
    if (editionSheet(record.values.sheet) !== undefined) continue;
    const row = readRow(record.values);
    if (row === null) {
      const cell = cellRef(workbook.versions, record, "data");
      issues.push(issueAt(cell, record.texts.data, { code: "version-unreadable" }));
      continue;
    }
    const key = JSON.stringify([document, version]);
    const snapshot = found.get(key) ?? { document, version, date, rows: [] };
    snapshot.rows.push(row);
    found.set(key, snapshot);
  }
  return { versions: [...found.values()].sort((a, b) => compareVersions(a.version, b.version)), issues };
}

/** 10 comes after 9. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [Number(one), Number(other)];
  if (Number.isFinite(a) && Number.isFinite(b)) return a - b;
  return one < other ? -1 : Number(one !== other);
}

function rowsOf(workbook: Workbook, sheet: VersionedSheet): readonly SnapshotRow[] {
  // The three sheets differ in their columns; what is asked of them here, all have.
  const table = workbook[sheet] as Table<Columns>;
  const ids = sheet === "strategy" ? idsOf(table) : new Map<number, string>();
  const taken = new Map<string, number>();
  return table.records.map(({ row, texts }) => {
    const filled = Object.fromEntries(
      Object.entries(texts).filter(([key, text]) => text !== "" && key !== "id"),
    );
    const about = ids.get(row) ?? aboutRow(sheet, texts);
    const before = taken.get(about) ?? 0;
    taken.set(about, before + 1);
    return {
      sheet,
      id: before === 0 ? about : `${about} (${before + 1})`,
      number: planNumber(texts["number"] ?? texts["measure"] ?? texts["order"] ?? ""),
      name: texts["name"] ?? texts["heading"] ?? texts["source"] ?? "",
      texts: filled,
    };
  });
}

/** An amount is known by its measure, year, source and municipality; a chapter by its document and heading. */
function aboutRow(sheet: VersionedSheet, texts: Readonly<Record<string, string>>): string {
  const keys = sheet === "funding" ? ["measure", "year", "source", "municipality"] : ["documents", "heading"];
  return keys
    .map((key) => texts[key] ?? "")
    .filter((text) => text !== "")
    .join(" · ");
}

function readRow(values: Workbook["versions"]["records"][number]["values"]): SnapshotRow | null {
  const sheet = SHEET_BY_NAME.get(values.sheet);
  const texts = readTexts(values.data);
  if (sheet === undefined || texts === null) return null;
  return { sheet, id: values.row, number: values.number, name: values.name, texts };
}

const SHEET_BY_NAME: ReadonlyMap<string, VersionedSheet> = new Map([
  ["Strategie", "strategy"],
  ["Financování", "funding"],
  ["Texty", "planTexts"],
]);

function readTexts(json: string): Readonly<Record<string, string>> | null {
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
    return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, String(text)]));
  } catch {
    return null;
  }
}
