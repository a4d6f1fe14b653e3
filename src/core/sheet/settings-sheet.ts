import { fold, tidyLine } from "../czech/text.ts";
import { type Issue, issueAt } from "../issue.ts";
import type { Columns, SheetDefinition } from "./definition.ts";
import type { Grid } from "./grid.ts";
import { type ColumnPlace, readRecord, type Table } from "./table.ts";

/** A settings sheet read: always exactly one record, empty where the sheet lacks a setting. */
export type SettingsTable<C extends Columns> = Table<C> & {
  readonly record: Table<C>["records"][number];
};

/** Reads a settings sheet: a label in one cell, its value in the cell to the right. */
export function readSettings<C extends Columns>(
  definition: SheetDefinition<C>,
  grid: Grid | undefined,
): SettingsTable<C> {
  const rows = grid?.rows ?? [];
  const places = findSettings(definition, rows);
  const base = { definition, sheet: grid?.name ?? definition.name.cs, present: grid !== undefined, places };
  const first = Math.min(...Object.values(places).map(({ row }) => row ?? 1), rows.length || 1);
  const read = readRecord(base, first, ({ row, column }) => rows[(row ?? 1) - 1]?.[column - 1] ?? "");
  const missing = grid === undefined ? [] : missingSettings(base);
  return {
    ...base,
    headerRow: 0,
    records: [read.record],
    record: read.record,
    issues: [...missing, ...read.issues.map(asSetting)],
  };
}

function findSettings(
  definition: SheetDefinition,
  rows: readonly (readonly string[])[],
): Readonly<Record<string, ColumnPlace>> {
  const names = new Map<string, string>();
  for (const [key, { label, aliases }] of Object.entries(definition.columns)) {
    for (const name of [label.cs, label.en, ...aliases]) {
      if (!names.has(fold(name))) names.set(fold(name), key);
    }
  }
  const places: Record<string, ColumnPlace> = {};
  rows.forEach((cells, index) => {
    const label = cells.findIndex((cell) => cell.trim() !== "");
    const key = names.get(fold(cells[label] ?? ""));
    if (key === undefined || key in places) return;
    places[key] = { header: tidyLine(cells[label] ?? ""), column: label + 2, row: index + 1 };
  });
  return places;
}

/** A setting is a row that has to stay, so the advice for an empty column of a list would be wrong. */
function asSetting(issue: Issue): Issue {
  return issue.code === "missing-value" ? { ...issue, code: "empty-setting" } : issue;
}

function missingSettings(source: Pick<Table, "definition" | "sheet" | "places">): readonly Issue[] {
  return Object.entries(source.definition.columns)
    .filter(([key, { required }]) => required && !(key in source.places))
    .map(([, { label }]) =>
      issueAt({ sheet: source.sheet, row: 1, column: label.cs }, "", { code: "missing-setting" }),
    );
}
