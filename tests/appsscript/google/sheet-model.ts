type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** One cell as Google keeps it. */
export interface CellModel {
  text: string;
  formula: string;
  note: string;
  format: string;
  fill: string | null;
  link: string | null;
  colour: string | null;
}

/** A block that only its editors may change, unless it only warns. */
export interface ProtectionModel {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  description: string;
  warningOnly: boolean;
  editors: readonly string[];
  domainEdit: boolean;
}

/** One sheet as Google keeps it; tests look into it and change it as people do. */
export interface SheetModel {
  readonly id: number;
  readonly name: string;
  rows: number;
  columns: number;
  readonly cells: Map<string, CellModel>;
  rules: Rule[];
  frozenRows: number;
  readonly protectedAreas: string[];
  readonly protections: ProtectionModel[];
  readonly choices: Map<string, string>;
  /** The form that answers into the sheet. */
  formUrl?: string;
  /** False for a sheet that holds nothing but a chart. */
  readonly isGrid: boolean;
}

const NEW_ROWS = 1_000;
const NEW_COLUMNS = 26;

/** A sheet as Google makes it: a thousand rows, 26 columns, empty. */
export function newSheet(id: number, name: string, isGrid = true): SheetModel {
  return {
    id,
    name,
    rows: NEW_ROWS,
    columns: NEW_COLUMNS,
    cells: new Map(),
    rules: [],
    frozenRows: 0,
    protectedAreas: [],
    protections: [],
    choices: new Map(),
    isGrid,
  };
}

/** A sheet filled with the texts that a person sees. */
export function filledSheet(id: number, name: string, rows: readonly (readonly string[])[]): SheetModel {
  const sheet = newSheet(id, name);
  sheet.rows = Math.max(sheet.rows, rows.length);
  sheet.columns = Math.max(sheet.columns, ...rows.map((cells) => cells.length));
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text !== "") cellOf(sheet, row + 1, column + 1).text = text;
    });
  });
  return sheet;
}

/** The cell at a place, made when it was never touched before. */
export function cellOf(sheet: SheetModel, row: number, column: number): CellModel {
  const key = `${row}:${column}`;
  const known = sheet.cells.get(key);
  if (known !== undefined) return known;
  const cell: CellModel = {
    text: "",
    formula: "",
    note: "",
    format: "",
    fill: null,
    link: null,
    colour: null,
  };
  sheet.cells.set(key, cell);
  return cell;
}

/** The last row and column with content; notes and formats do not count. */
export function dataSize(sheet: SheetModel): { readonly rows: number; readonly columns: number } {
  let rows = 1;
  let columns = 1;
  for (const [key, { text }] of sheet.cells) {
    if (text === "") continue;
    const [row = 1, column = 1] = key.split(":").map(Number);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}

/** What Google makes of a value that a script sets: texts are read as if they were typed. */
export function typeInto(cell: CellModel, value: unknown): void {
  if (value instanceof Date || value === undefined)
    throw new Error("The double takes texts and numbers only.");
  const text = value === null ? "" : String(value);
  cell.link = null;
  cell.colour = null;
  cell.formula = text.startsWith("=") ? text : "";
  const typed = text.startsWith("'") ? text.slice(1) : text;
  cell.text = cell.formula !== "" ? "#ERROR!" : cell.format === "@" ? typed : shown(typed);
}

/** As a Czech spreadsheet shows what it took for a number or a month. */
function shown(text: string): string {
  if (/^\d+$/.test(text)) return String(Number(text));
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text);
  return month === null ? text : `1. ${month[1]}. ${month[2]}`;
}
