import { type Finding, type Issue, issueAt } from "../issue.ts";
import type { Columns } from "../sheet/definition.ts";
import { cellRef, type Table, type TableRecord } from "../sheet/table.ts";

/** An issue on one cell of a record, with the text that stands there. */
export function issueOn<C extends Columns>(
  table: Table<C>,
  record: TableRecord<C>,
  key: keyof C & string,
): (finding: Finding) => Issue {
  return (finding) => issueAt(cellRef(table, record, key), record.texts[key], finding);
}
