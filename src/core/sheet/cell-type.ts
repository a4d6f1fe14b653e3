import * as z from "zod/mini";
import type { Finding, Reading } from "../issue.ts";
import { once } from "../once.ts";
import type { ColumnFormat } from "./layout.ts";

/**
 * How the text of a cell becomes a value. The schema takes the displayed text of a filled-in cell; where it
 * fails, every zod issue carries a `Finding` in `params`. Notices are said of texts that could be read.
 */
export interface CellType<T> {
  /** The name used in docs/workbook.md. */
  readonly name: string;
  readonly format: ColumnFormat;
  /** The value of an empty cell, and of one that cannot be read. */
  readonly empty: T;
  readonly schema: () => z.ZodMiniType<T, string>;
  readonly notices: (text: string) => readonly Finding[];
  /** The only values it takes, where they are fixed. */
  readonly values?: readonly string[];
}

interface Described<T> {
  readonly name: string;
  readonly format: ColumnFormat;
  readonly empty: T;
  readonly values?: readonly string[];
}

/** A cell type from a reader: its errors fail the schema, its other findings become notices. */
export function cellType<T>(described: Described<T>, read: (text: string) => Reading<T>): CellType<T> {
  const reading = lastRemembered(read);
  return {
    ...described,
    schema: once(() => schemaOf(reading, described.empty)),
    notices: (text) => reading(text).findings,
  };
}

/** The schema and the notices ask about the same text in turn; it is read once. */
function lastRemembered<T>(read: (text: string) => Reading<T>): (text: string) => Reading<T> {
  let last: { readonly text: string; readonly reading: Reading<T> } | undefined;
  return (text) => {
    if (last === undefined || last.text !== text) last = { text, reading: read(text) };
    return last.reading;
  };
}

function schemaOf<T>(read: (text: string) => Reading<T>, empty: T): z.ZodMiniType<T, string> {
  return z.pipe(
    z.string(),
    z.transform((text: string, context): T => {
      const { value, findings } = read(text);
      if (value !== null) return value;
      for (const finding of findings)
        context.issues.push({ code: "custom", input: text, params: { finding } });
      return empty;
    }),
  );
}

/** Reads a filled-in cell: the value, or the type's empty value with the reasons. */
export function readCell<T>(type: CellType<T>, text: string): { value: T; findings: readonly Finding[] } {
  const result = type.schema().safeParse(text);
  if (result.success) return { value: result.data, findings: type.notices(text) };
  return { value: type.empty, findings: result.error.issues.flatMap(findingOf) };
}

function findingOf(issue: z.core.$ZodIssue): readonly Finding[] {
  // Only `schemaOf` above makes these issues, and it always puts the finding there.
  return issue.code === "custom" && issue.params !== undefined ? [issue.params["finding"] as Finding] : [];
}
