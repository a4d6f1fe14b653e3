import * as z from "zod/mini";
import { groupByRepair } from "../checks/group-by-repair.ts";
import { adviceOf, countBySeverity, type Issue, messageOf, type Severity, severityOf } from "../issue.ts";
import { planCheck } from "../plans/check.ts";
import { checkedWorkbook } from "../plans/checked-workbook.ts";
import type { CellAddress } from "../sheet/grid.ts";
import type { Language } from "../texts/say.ts";
import { locator } from "../workbook/locate.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { fixCells, undoFixes } from "./check/fix-cells.ts";
import { safeFix } from "./check/safe-fix.ts";
import { answered, endpoint, type ScreenContext } from "./endpoint.ts";

/** One issue as the screen shows it. */
export interface CheckedCell {
  readonly sheet: string;
  readonly row: number;
  /** The header. */
  readonly column: string;
  /** Where to jump; null for what the workbook does not have. */
  readonly address: CellAddress | null;
  readonly found: string;
  readonly message: string;
  readonly advice: string;
  /** The text that may safely replace what was found; null where a person has to think. */
  readonly fix: string | null;
}

/** Issues with one repair. */
export interface CheckedGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them one click can put right. */
  readonly fixable: number;
  /** The sentences that all of them share; "" where they differ. */
  readonly message: string;
  readonly advice: string;
  /** The first of them. */
  readonly cells: readonly CheckedCell[];
}

/** So many of a group come with the first answer, and so many with each further one. */
const FIRST_CELLS = 10;
const MORE_CELLS = 100;

const filter = () => ({ sheet: z.string(), severity: z.enum(["", "error", "warning", "info"]) });
const cell = () => ({ sheet: z.string(), row: z.int(), column: z.string() });

/** What the screen Kontrola asks of the core; "" as a sheet or severity means all of them. */
export const CHECK_ENDPOINTS = {
  /** The issues by repair, counted over the whole workbook, listed through the filter. */
  "check.read": endpoint(
    () => z.object(filter()),
    (wanted, context) => {
      const all = checkedWorkbook(context.workbook, context.today);
      const issues = all.filter((issue) => passes(issue, wanted));
      return answered({
        counts: countBySeverity(all),
        sheets: [...new Set(all.map(({ cell }) => cell.sheet))],
        shown: issues.length,
        groups: groupByRepair(issues).map((group) => groupView(group, context)),
      });
    },
  ),
  /** More cells of one group; `fixable` asks only for those that one click can put right. */
  "check.more": endpoint(
    () => z.object({ ...filter(), code: z.string(), from: z.int(), fixable: z.boolean() }),
    ({ code, from, fixable, ...wanted }, context) => {
      const view = viewer(context.workbook, context.language);
      const same = checkedWorkbook(context.workbook, context.today).filter(
        (issue) =>
          issue.code === code && passes(issue, wanted) && (!fixable || safeFix(context.workbook, issue)),
      );
      return answered({ cells: same.slice(from, from + MORE_CELLS).map(view), count: same.length });
    },
  ),
  /** Puts right the cells that still say what the person has seen. */
  "check.fix": endpoint(
    () =>
      z.object({
        code: z.string(),
        cells: z.array(z.object({ ...cell(), found: z.string(), fix: z.string() })),
      }),
    fixCells,
  ),
  /** Takes fixes back where the cells still hold them. */
  "check.undo": endpoint(
    () => z.object({ cells: z.array(z.object({ ...cell(), old: z.string(), fix: z.string() })) }),
    undoFixes,
  ),
  /** Lists the issues in the sheet Kontrola and marks their cells. */
  "check.mark": endpoint(
    () => z.object({}),
    (_input, context) => {
      const { actions, summary } = planCheck({ ...context, event: null });
      const own = actions.filter(({ kind }) => kind === "replace-rows" || kind === "mark-cells");
      return { value: { sentences: summary }, actions: own };
    },
  ),
};

interface Filter {
  readonly sheet: string;
  readonly severity: "" | Severity;
}

function passes(issue: Issue, { sheet, severity }: Filter): boolean {
  return (sheet === "" || issue.cell.sheet === sheet) && (severity === "" || severityOf(issue) === severity);
}

function groupView(
  { code, severity, count, issues }: ReturnType<typeof groupByRepair>[number],
  { workbook, language }: ScreenContext,
): CheckedGroup {
  return {
    code,
    severity,
    count,
    fixable: issues.filter((issue) => safeFix(workbook, issue)).length,
    message: common(issues.map((issue) => messageOf(issue, language))),
    advice: common(issues.map((issue) => adviceOf(issue, language))),
    cells: issues.slice(0, FIRST_CELLS).map(viewer(workbook, language)),
  };
}

function viewer(workbook: Workbook, language: Language): (issue: Issue) => CheckedCell {
  const locate = locator(workbook);
  return (issue) => ({
    ...issue.cell,
    address: locate(issue.cell),
    found: issue.found,
    message: messageOf(issue, language),
    advice: adviceOf(issue, language),
    fix: safeFix(workbook, issue) ? (issue.fix ?? null) : null,
  });
}

/** The text that all share; "" where they differ. */
function common(texts: readonly string[]): string {
  const [first = ""] = texts;
  return texts.every((text) => text === first) ? first : "";
}
