import { groupByRepair } from "../checks/group-by-repair.ts";
import { adviceOf, countBySeverity, type Issue, messageOf, severityOf } from "../issue.ts";
import { checkReport } from "../pages/check-report.ts";
import { CHECK_TEXTS } from "../texts/check-report.ts";
import { type Language, say } from "../texts/say.ts";
import { findingsSheet, SEVERITY_WORDS } from "../workbook/findings.ts";
import { locator } from "../workbook/locate.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { checkedWorkbook } from "./checked-workbook.ts";
import type { CommandInput } from "./command-input.ts";
import { computedCells } from "./computed-cells.ts";
import { type Action, type CellContent, type CellMark, MARK_SIGNATURE, type Plan } from "./plan.ts";

/** A note longer than this is cut: people read notes in a small bubble. */
const MAX_NOTE_LENGTH = 1_000;

/** Every issue of the workbook: listed in Kontrola, marked on the cells, and as a report to hand on. */
export function planCheck({ workbook, today, language }: CommandInput): Plan {
  const issues = checkedWorkbook(workbook, today);
  const counts = countBySeverity(issues);
  const cells = computedCells(workbook, today);
  const html = checkReport({ workbook, issues, today }, language);
  const writes: readonly Action[] =
    cells.length === 0 ? [] : [{ kind: "write-cells", key: "cells:computed", cells }];
  return {
    actions: [
      ...writes,
      { kind: "replace-rows", key: "rows:findings", table: findingsTable(workbook, issues, language) },
      { kind: "mark-cells", key: "marks:findings", marks: marksOf(workbook, issues, language) },
      { kind: "save-page", key: "page:check", name: "kontrola", html },
    ],
    issues,
    summary: [say(issues.length === 0 ? CHECK_TEXTS.clean : CHECK_TEXTS.found, language, counts)],
    facts: { counts },
  };
}

function findingsTable(workbook: Workbook, issues: readonly Issue[], language: Language) {
  const locate = locator(workbook);
  const columns = Object.values(findingsSheet.columns);
  const header = columns.map(({ label }) => label.cs);
  const grouped = groupByRepair(issues).flatMap((group) => group.issues);
  const rows = grouped.map((issue): readonly CellContent[] => {
    const address = locate(issue.cell);
    return [
      { text: SEVERITY_WORDS[severityOf(issue)], severity: severityOf(issue) },
      { text: issue.cell.sheet },
      { text: String(issue.cell.row), ...(address === null ? {} : { link: address }) },
      { text: issue.cell.column },
      { text: issue.found },
      { text: messageOf(issue, language) },
      { text: adviceOf(issue, language) },
      { text: issue.fix ?? "" },
      { text: issue.code },
    ];
  });
  return { sheet: workbook.findings.sheet, header, rows, widths: columns.map(({ width }) => width) };
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** One mark a cell: its colour by the worst issue, its note with all of them, the worst first. */
function marksOf(workbook: Workbook, issues: readonly Issue[], language: Language): readonly CellMark[] {
  const locate = locator(workbook);
  const marks = new Map<string, CellMark>();
  const worstFirst = [...issues].sort((a, b) => RANK[severityOf(a)] - RANK[severityOf(b)]);
  for (const issue of worstFirst) {
    const address = locate(issue.cell);
    if (address === null) continue;
    const key = `${address.sheet}:${address.row}:${address.column}`;
    const said = `${messageOf(issue, language)} ${adviceOf(issue, language)}`;
    const before = marks.get(key);
    const note = before === undefined ? `${MARK_SIGNATURE} ${said}` : `${before.note}\n${said}`;
    const severity = before?.severity ?? severityOf(issue);
    marks.set(key, { ...address, severity, note: note.slice(0, MAX_NOTE_LENGTH) });
  }
  return [...marks.values()];
}
