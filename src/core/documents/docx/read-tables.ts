import { tidy } from "../../czech/text.ts";
import { attribute, characters, nextTag, type Tag } from "../../xml.ts";
import { isZipFault, type ZipFault, zipPart } from "./zip-part.ts";

/** One cell as a reader of the page sees it: its lines, and the columns of the grid that it covers. */
export interface DocxCell {
  readonly text: string;
  /** Counted from 0 in the table's grid. */
  readonly column: number;
  readonly span: number;
}

/** A table of a document, with the last text before it, which is its heading as a rule. */
export interface DocxTable {
  readonly before: string;
  readonly rows: readonly (readonly DocxCell[])[];
}

/** Minutes are some pages; what is larger is no minutes. */
const MAX_XML_BYTES = 40_000_000;
const MAX_TABLES = 500;
const MAX_DEPTH = 20;

/** Text taken out (tracked changes), and a second copy of what older programs show. */
const HIDDEN = new Set(["del", "moveFrom", "Fallback", "txbxContent"]);

/**
 * The tables of a .docx (ECMA-376 part 1, 17.4) in the order they end, or why the file cannot be read. Tracked
 * insertions count, deletions do not; a table inside a cell is a table of its own; a cell merged downwards repeats
 * the text from above.
 */
export function docxTables(bytes: Uint8Array): readonly DocxTable[] | ZipFault {
  const xml = zipPart(bytes, "word/document.xml", MAX_XML_BYTES);
  return isZipFault(xml) ? xml : tablesOf(xml);
}

interface OpenTable {
  readonly before: string;
  readonly rows: DocxCell[][];
  row: DocxCell[];
  column: number;
  rowDeleted: boolean;
  cell: OpenCell | null;
}

interface OpenCell {
  span: number;
  continues: boolean;
  text: string;
}

interface Reader {
  readonly xml: string;
  readonly done: DocxTable[];
  readonly open: OpenTable[];
  /** The paragraph outside of tables that was read last. */
  before: string;
  paragraph: string;
}

function tablesOf(xml: string): readonly DocxTable[] {
  const reader: Reader = { xml, done: [], open: [], before: "", paragraph: "" };
  let tag = nextTag(xml, 0);
  while (tag !== null && reader.done.length < MAX_TABLES) {
    tag = nextTag(xml, readTag(reader, tag));
  }
  return reader.done;
}

/** Where to read on. */
function readTag(reader: Reader, tag: Tag): number {
  if (tag.kind === "close") closed(reader, tag);
  else if (!HIDDEN.has(tag.name) || tag.name === "del") opened(reader, tag);
  return HIDDEN.has(tag.name) && tag.kind === "open" ? endOf(reader.xml, tag) : tag.end;
}

const STEPS = { open: 1, close: -1, empty: 0 } as const;

/** Where a hidden element ends; it may hold others of its name. */
function endOf(xml: string, open: Tag): number {
  let depth = 1;
  for (let tag = nextTag(xml, open.end); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.name === open.name) depth += STEPS[tag.kind];
    if (depth === 0) return tag.end;
  }
  return xml.length;
}

function opened(reader: Reader, tag: Tag): void {
  const table = reader.open[reader.open.length - 1];
  if (tag.name === "tbl" && tag.kind === "open" && reader.open.length < MAX_DEPTH) {
    const { before } = reader;
    reader.open.push({ before, rows: [], row: [], column: 0, rowDeleted: false, cell: null });
    return;
  }
  const text = textOf(reader.xml, tag);
  if (text !== "") addText(reader, text);
  if (table !== undefined) openedInTable(reader.xml, tag, table);
}

function textOf(xml: string, tag: Tag): string {
  if (tag.name === "t" && tag.kind === "open") {
    const end = nextTag(xml, tag.end);
    return end === null ? "" : characters(xml, tag.end, end.start);
  }
  if (tag.name === "br" || tag.name === "cr") return "\n";
  if (tag.name === "tab") return " ";
  return tag.name === "noBreakHyphen" ? "-" : "";
}

function addText(reader: Reader, text: string): void {
  const cell = reader.open[reader.open.length - 1]?.cell;
  if (cell !== undefined && cell !== null) cell.text += text;
  else if (reader.open.length === 0) reader.paragraph += text;
}

function openedInTable(xml: string, tag: Tag, table: OpenTable): void {
  const { cell } = table;
  const value = () => attribute(xml, tag, "w:val") ?? "";
  switch (tag.name) {
    case "tr":
      table.row = [];
      table.column = 0;
      table.rowDeleted = false;
      return;
    case "gridBefore":
      table.column += spanOf(value());
      return;
    case "del":
      // In the row's properties it takes away the whole row.
      if (cell === null) table.rowDeleted = true;
      return;
    case "tc":
      table.cell = { span: 1, continues: false, text: "" };
      return;
    case "gridSpan":
      if (cell !== null) cell.span = spanOf(value());
      return;
    case "vMerge":
      if (cell !== null) cell.continues = value() !== "restart";
  }
}

function spanOf(text: string): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 100 ? number : 1;
}

function closed(reader: Reader, { name }: Tag): void {
  const table = reader.open[reader.open.length - 1];
  if (name === "p") endParagraph(reader, table);
  if (table === undefined) return;
  if (name === "tc" && table.cell !== null) endCell(table, table.cell);
  if (name === "tr" && !table.rowDeleted && table.row.length > 0) table.rows.push(table.row);
  if (name === "tbl") {
    reader.open.pop();
    reader.done.push({ before: table.before, rows: table.rows });
  }
}

function endParagraph(reader: Reader, table: OpenTable | undefined): void {
  if (table !== undefined) {
    if (table.cell !== null) table.cell.text += "\n";
    return;
  }
  const text = tidy(reader.paragraph);
  reader.paragraph = "";
  if (text !== "") reader.before = text;
}

function endCell(table: OpenTable, { span, continues, text }: OpenCell): void {
  const { column, rows } = table;
  const above = rows[rows.length - 1]?.find((cell) => cell.column === column)?.text ?? "";
  table.row.push({ text: continues ? above : tidy(text), column, span });
  table.column += span;
  table.cell = null;
}
