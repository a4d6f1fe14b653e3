import { fold } from "../czech/text.ts";
import type { Columns, SheetDefinition } from "./definition.ts";
import type { Grid } from "./grid.ts";

/** Where the header row of a grid is and which column of the grid holds which column of the definition. */
export interface Header {
  /** Counted from 0 in the grid's rows; -1 when no header row was found. */
  readonly rowIndex: number;
  /** Column key → index in the grid's rows, counted from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** Columns of the definition whose header stands twice. */
  readonly doubled: readonly string[];
  /** Headers that belong to no column of the definition. */
  readonly others: readonly string[];
}

/** A header may follow titles, logos and notes, but not further down than this. */
const SEARCHED_ROWS = 20;

/** Finds the header: the first of the top rows that matches the most columns, whatever their order. */
export function findHeader(definition: SheetDefinition, grid: Grid): Header {
  const names = knownNames(definition.columns);
  let best: Header = { rowIndex: -1, columns: {}, doubled: [], others: [] };
  grid.rows.slice(0, SEARCHED_ROWS).forEach((cells, rowIndex) => {
    const header = matchRow(names, cells, rowIndex);
    if (matched(header) > matched(best)) best = header;
  });
  return best;
}

/** How many columns of the definition the header has. */
export function matched(header: Header): number {
  return Object.keys(header.columns).length;
}

function knownNames(columns: Columns): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, { label, aliases }] of Object.entries(columns)) {
    for (const name of [label.cs, label.en, ...aliases]) {
      if (!names.has(fold(name))) names.set(fold(name), key);
    }
  }
  return names;
}

function matchRow(names: ReadonlyMap<string, string>, cells: readonly string[], rowIndex: number): Header {
  const columns: Record<string, number> = {};
  const doubled: string[] = [];
  const others: string[] = [];
  cells.forEach((cell, index) => {
    const text = cell.trim();
    const key = names.get(fold(text));
    if (key === undefined) {
      if (text !== "") others.push(text);
    } else if (key in columns) doubled.push(key);
    else columns[key] = index;
  });
  return { rowIndex, columns, doubled, others };
}
