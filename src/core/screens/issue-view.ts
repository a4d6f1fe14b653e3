import { adviceOf, type Issue, messageOf, type Severity, severityOf } from "../issue.ts";
import type { Columns } from "../sheet/definition.ts";
import type { CellAddress } from "../sheet/grid.ts";
import type { Table } from "../sheet/table.ts";
import type { Language } from "../texts/say.ts";
import { SHEETS, type SheetKey } from "../workbook/sheets.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** An issue as a screen shows it: what is there, what to do, and the cell to jump to where the sheet has it. */
export interface IssueView {
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  readonly cell: CellAddress | null;
}

/** The issues, the worst first. */
export function issueViews(
  issues: readonly Issue[],
  workbook: Workbook,
  language: Language,
): readonly IssueView[] {
  const order: readonly Severity[] = ["error", "warning", "info"];
  return issues
    .map((issue) => ({
      severity: severityOf(issue),
      message: messageOf(issue, language),
      advice: adviceOf(issue, language),
      cell: placeOf(issue, workbook),
    }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function placeOf({ cell }: Issue, workbook: Workbook): CellAddress | null {
  const table = (Object.keys(SHEETS) as SheetKey[])
    .map((key): Table<Columns> => workbook[key])
    .find(({ sheet, present }) => present && sheet === cell.sheet);
  if (table === undefined) return null;
  const place = Object.values(table.places).find(({ header }) => header === cell.column);
  return { sheet: cell.sheet, row: Math.max(cell.row, 1), column: place?.column ?? 1 };
}
