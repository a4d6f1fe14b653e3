import * as z from "zod/mini";
import { tidy } from "../czech/text.ts";
import { RefusedError } from "../errors.ts";
import { adviceOf, issueAt, messageOf, type Severity, severityOf } from "../issue.ts";
import type { Action, CellWrite } from "../plans/plan.ts";
import { readCell } from "../sheet/cell-type.ts";
import type { Columns } from "../sheet/definition.ts";
import { cellAddress, cellRef, type Table, type TableRecord } from "../sheet/table.ts";
import { type Language, say } from "../texts/say.ts";
import { ROW_TEXTS as TEXTS } from "../texts/screens-rows.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Done } from "./endpoint.ts";

/** One cell of a row as a form shows it. */
export interface RowField {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly text: string;
  readonly required: boolean;
  /** The only values that the column takes; empty for a free text. */
  readonly choices: readonly string[];
  /** False where the sheet lacks the column. */
  readonly writable: boolean;
  /** What is odd about the text, and what to do. */
  readonly findings: readonly { readonly severity: Severity; readonly sentence: string }[];
}

/** A cell as a person has left it; `old` is what the form showed. */
export interface TypedField {
  readonly key: string;
  readonly old: string;
  readonly text: string;
}

/** A cell that somebody else has changed meanwhile. */
export interface RowConflict {
  readonly key: string;
  readonly label: string;
  /** What the sheet says now, and what the person wrote. */
  readonly now: string;
  readonly text: string;
}

/** What came of saving a row; with conflicts nothing was written. */
export interface RowSaved {
  readonly conflicts: readonly RowConflict[];
  readonly written: number;
  readonly sentence: string;
}

const LONGEST = 20_000;
const MOST_FIELDS = 40;

/** What a form sends. */
export const typedFields = () =>
  z
    .array(
      z.object({
        key: z.string(),
        old: z.string().check(z.maxLength(LONGEST)),
        text: z.string().check(z.maxLength(LONGEST)),
      }),
    )
    .check(z.maxLength(MOST_FIELDS));

/** The columns of a row that a form edits, in the order of the keys. */
export function rowFields(
  table: Table<Columns>,
  { record, keys }: { readonly record: TableRecord<Columns>; readonly keys: readonly string[] },
  language: Language,
): readonly RowField[] {
  return keys.flatMap((key): RowField[] => {
    const column = table.definition.columns[key];
    if (column === undefined) return [];
    const text = record.texts[key] ?? "";
    return [
      {
        key,
        label: say(column.label, language),
        note: say(column.note, language),
        text,
        required: column.required,
        choices: (column.type.values ?? []).filter((value) => value !== ""),
        writable: table.places[key] !== undefined,
        findings: findingsOf(table, { record, key, text }, language),
      },
    ];
  });
}

/**
 * Writes the cells of a row that a person has changed, all or none: where a cell no longer says what the form showed,
 * nothing is written and both texts are told. The row gets its id with the first writing.
 */
export function saveRow(
  table: Table<Columns>,
  { record, typed }: { readonly record: TableRecord<Columns>; readonly typed: readonly TypedField[] },
  language: Language,
): Done<RowSaved> {
  const changed = typed.filter(({ key, old, text }) => tidy(text) !== old && tidy(text) !== now(record, key));
  const conflicts = changed
    .filter(({ key, old }) => now(record, key) !== old)
    .map(({ key, text }) => ({ key, label: labelOf(table, key, language), now: now(record, key), text }));
  if (conflicts.length > 0) {
    const labels = conflicts.map(({ label }) => label).join(", ");
    const sentence = say(TEXTS.conflict, language, { sheet: table.sheet, labels });
    return { value: { conflicts, written: 0, sentence }, actions: [] };
  }
  const cells = changed.map(({ key, text }) => writeOf(table, { record, key, text: tidy(text) }, language));
  const sentence = say(cells.length === 0 ? TEXTS.nothing : TEXTS.saved, language, { sheet: table.sheet });
  const actions = cells.length === 0 ? [] : writing(table, [...cells, ...idCell(table, record)], record.row);
  return { value: { conflicts, written: cells.length, sentence }, actions };
}

/** Said where the row that a screen speaks of is no longer there. */
export function goneRow({ sheet }: Table<Columns>, language: Language): RefusedError {
  return new RefusedError("cannot-write", say(TEXTS.gone, language, { sheet }));
}

/** Refuses to write into a sheet that the workbook lacks. */
export function refuseWithoutSheet({ present, sheet }: Table<Columns>, language: Language): void {
  if (!present) throw new RefusedError("cannot-write", say(TEXTS.sheetMissing, language, { sheet }));
}

function now({ texts }: TableRecord<Columns>, key: string): string {
  return texts[key] ?? "";
}

function labelOf({ definition }: Table<Columns>, key: string, language: Language): string {
  const label = definition.columns[key]?.label;
  return label === undefined ? key : say(label, language);
}

function findingsOf(
  table: Table<Columns>,
  { record, key, text }: { record: TableRecord<Columns>; key: string; text: string },
  language: Language,
): RowField["findings"] {
  const column = table.definition.columns[key];
  if (column === undefined || text === "") return [];
  return readCell(column.type, text).findings.map((finding) => {
    const issue = issueAt(cellRef(table, record, key), text, finding);
    const sentence = `${messageOf(issue, language)} ${adviceOf(issue, language)}`.trim();
    return { severity: severityOf(issue), sentence };
  });
}

function writeOf(
  table: Table<Columns>,
  { record, key, text }: { record: TableRecord<Columns>; key: string; text: string },
  language: Language,
): CellWrite {
  const address = cellAddress(table, record, key);
  if (address !== null) return { ...address, text };
  const { column } = cellRef(table, record, key);
  throw new RefusedError("cannot-write", say(TEXTS.columnsMissing, language, { sheet: table.sheet, column }));
}

function idCell(table: Table<Columns>, record: TableRecord<Columns>): readonly CellWrite[] {
  const id = idsOf(table).get(record.row) ?? "";
  const address = cellAddress(table, record, "id");
  return address === null || id === "" || record.texts["id"] === id ? [] : [{ ...address, text: id }];
}

function writing({ sheet }: Table<Columns>, cells: readonly CellWrite[], row: number): readonly Action[] {
  return [{ kind: "write-cells", key: `cells:${sheet}:${row}`, cells }];
}
