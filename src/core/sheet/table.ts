import { tidy } from "../czech/text.ts";
import { type CellRef, type Finding, type Issue, issueAt } from "../issue.ts";
import { readCell } from "./cell-type.ts";
import type { Column, Columns, SheetDefinition, ValuesOf } from "./definition.ts";
import type { CellAddress } from "./grid.ts";

/** One row read: its values, and where they came from. */
export interface TableRecord<C extends Columns> {
  readonly values: ValuesOf<C>;
  /** The row as the sheet counts it, from 1. */
  readonly row: number;
  /** The displayed texts, tidied, by column key; "" where the sheet lacks the column. */
  readonly texts: Readonly<Record<keyof C & string, string>>;
  /** What stands in the columns that the team added, as displayed, by their headers; missing where there are none. */
  readonly own?: Readonly<Record<string, string>>;
}

/** Where a column's cells are: its header as shown, its number from 1, and its row where it has one of its own. */
export interface ColumnPlace {
  readonly header: string;
  readonly column: number;
  /** Settings stand in a row each; in a list the record knows the row. */
  readonly row?: number;
}

/** A sheet read by its definition. A sheet that the workbook lacks is a table without records. */
export interface Table<C extends Columns = Columns> {
  readonly definition: SheetDefinition<C>;
  /** The name that the tab really has; the definition's own when there is no such tab. */
  readonly sheet: string;
  readonly present: boolean;
  /** The header row as the sheet counts it, from 1; 0 when there is none. */
  readonly headerRow: number;
  /** By column key; columns that the sheet lacks are missing here. */
  readonly places: Readonly<Record<string, ColumnPlace>>;
  readonly records: readonly TableRecord<C>[];
  /** The highest number of an id that was ever given, where something remembers more than the rows. */
  readonly highestId?: number;
  /** Columns that belong to no column of the definition: the team's own. */
  readonly ownColumns?: readonly ColumnPlace[];
  /** What reading alone found wrong. */
  readonly issues: readonly Issue[];
}

const MISSING: Finding = { code: "missing-value" };

type Source<C extends Columns> = Pick<Table<C>, "definition" | "sheet" | "places">;

/** One record from the displayed texts of its cells, with what is wrong in them. */
export function readRecord<C extends Columns>(
  source: Source<C>,
  row: number,
  displayed: (place: ColumnPlace) => string,
): { readonly record: TableRecord<C>; readonly issues: readonly Issue[] } {
  const values: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const [key, column] of Object.entries(source.definition.columns)) {
    const place = source.places[key];
    const shown = place === undefined ? "" : displayed(place);
    const cell = readText(column, shown, place !== undefined);
    values[key] = cell.value;
    texts[key] = cell.text;
    for (const finding of cell.findings) issues.push(issueAt(cellRef(source, { row }, key), shown, finding));
  }
  // The loop above has put a value and a text for every column of the definition.
  return { record: { values, texts, row } as unknown as TableRecord<C>, issues };
}

function readText(column: Column<unknown>, shown: string, present: boolean) {
  const text = tidy(shown);
  if (text === "") {
    const findings = column.required && present ? [MISSING] : [];
    return { text, value: column.type.empty, findings };
  }
  return { text, ...readCell(column.type, shown) };
}

/** Where a person finds the value of a record. */
export function cellRef<C extends Columns>(
  source: Source<C>,
  record: Pick<TableRecord<C>, "row">,
  key: keyof C & string,
): CellRef {
  const place = source.places[key];
  const column = place?.header ?? source.definition.columns[key]?.label.cs ?? key;
  return { sheet: source.sheet, row: place?.row ?? record.row, column };
}

/** Where a shell finds the value of a record; null when the sheet lacks the column. */
export function cellAddress<C extends Columns>(
  source: Source<C>,
  record: Pick<TableRecord<C>, "row">,
  key: keyof C & string,
): CellAddress | null {
  const place = source.places[key];
  return place === undefined
    ? null
    : { sheet: source.sheet, row: place.row ?? record.row, column: place.column };
}
