import { similarTo } from "../czech/similar.ts";
import { fold, tidy, tidyLine } from "../czech/text.ts";
import { type CellRef, type Issue, issueAt } from "../issue.ts";
import type { Columns, SheetDefinition } from "./definition.ts";
import type { Grid } from "./grid.ts";
import { findHeader, type Header, matched } from "./header.ts";
import { type ColumnPlace, readRecord, type Table, type TableRecord } from "./table.ts";

/** Reads a list sheet: the header by its names, then a record for every row that is not empty. */
export function readList<C extends Columns>(
  definition: SheetDefinition<C>,
  grid: Grid | undefined,
): Table<C> {
  if (grid === undefined) return absent(definition);
  const header = findHeader(definition, grid);
  const base = { definition, sheet: grid.name, present: true, headerRow: header.rowIndex + 1 };
  const places = placesOf(header, grid);
  const ownColumns = ownPlaces(header, grid);
  const issues: Issue[] = headerIssues(definition, grid, header);
  const records: TableRecord<C>[] = [];
  if (header.rowIndex >= 0) {
    grid.rows.slice(header.rowIndex + 1).forEach((cells, offset) => {
      if (cells.every((cell) => cell.trim() === "")) return;
      const row = header.rowIndex + 2 + offset;
      const read = readRecord({ ...base, places }, row, ({ column }) => cells[column - 1] ?? "");
      records.push(withOwn(read.record, ownColumns, cells));
      issues.push(...read.issues);
    });
  }
  return { ...base, places, records, issues, ...(ownColumns.length === 0 ? {} : { ownColumns }) };
}

function absent<C extends Columns>(definition: SheetDefinition<C>): Table<C> {
  const sheet = definition.name.cs;
  return { definition, sheet, present: false, headerRow: 0, places: {}, records: [], issues: [] };
}

function placesOf(header: Header, grid: Grid): Readonly<Record<string, ColumnPlace>> {
  const cells = grid.rows[header.rowIndex] ?? [];
  return Object.fromEntries(
    Object.entries(header.columns).map(([key, index]) => [
      key,
      { header: tidyLine(cells[index] ?? ""), column: index + 1 },
    ]),
  );
}

/** Headed columns that are none of the definition's; of two with one header the first. */
function ownPlaces({ rowIndex, columns, others }: Header, grid: Grid): readonly ColumnPlace[] {
  if (others.length === 0) return [];
  const taken = new Set(Object.values(columns));
  const known = new Set(others.map(fold));
  const places = new Map<string, ColumnPlace>();
  (grid.rows[rowIndex] ?? []).forEach((cell, index) => {
    const name = fold(cell);
    if (name === "" || taken.has(index) || !known.has(name) || places.has(name)) return;
    places.set(name, { header: tidyLine(cell), column: index + 1 });
  });
  return [...places.values()];
}

function withOwn<C extends Columns>(
  record: TableRecord<C>,
  places: readonly ColumnPlace[],
  cells: readonly string[],
): TableRecord<C> {
  if (places.length === 0) return record;
  const own = Object.fromEntries(places.map(({ header, column }) => [header, tidy(cells[column - 1] ?? "")]));
  return { ...record, own };
}

function headerIssues(definition: SheetDefinition, grid: Grid, header: Header): Issue[] {
  const row = Math.max(header.rowIndex + 1, 1);
  const at = (column: string): CellRef => ({ sheet: grid.name, row, column });
  const columns = Object.entries(definition.columns);
  if (matched(header) === 0) {
    const wanted = columns.map(([, { label }]) => label.cs).join(", ");
    const filled = grid.rows.some((cells) => cells.some((cell) => cell.trim() !== ""));
    return filled ? [issueAt(at(""), "", { code: "header-not-found", values: { wanted } })] : [];
  }
  const missing = columns.filter(([key, { required }]) => required && !(key in header.columns));
  return [
    ...missing.map(([, { label }]) => missingColumn(at(label.cs), header)),
    ...header.doubled.map((key) => {
      const label = definition.columns[key]?.label.cs ?? key;
      return issueAt(at(label), "", { code: "doubled-column" });
    }),
  ];
}

function missingColumn(cell: CellRef, header: Header): Issue {
  const nearest = similarTo(cell.column, header.others);
  return nearest === null
    ? issueAt(cell, "", { code: "missing-column" })
    : issueAt(cell, nearest, { code: "missing-column-nearest", values: { nearest } });
}
