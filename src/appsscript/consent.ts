import { RefusedError } from "../core/errors.ts";
import { adviceOf, type Issue, messageOf, severityOf } from "../core/issue.ts";
import type { Action, CellWrite, Plan } from "../core/plans/plan.ts";
import { a1 } from "../core/sheet/grid.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";
import { bySheet } from "./by-sheet.ts";

/** How many issues or cells a question names; the rest is counted. */
const NAMED = 8;

/** The list of findings; every other sheet that is filled as a whole is one that the workbook lacks. */
const FINDINGS = "rows:findings";

/**
 * True for what a person must agree to first. Messages are only shown, and the list of findings and the marks
 * are the program's own: rewriting them overwrites nothing that a person wrote.
 */
export function needsConsent(action: Action): boolean {
  switch (action.kind) {
    case "save-document":
    case "save-page":
    case "save-file":
    case "write-cells":
      return true;
    case "replace-rows":
      return action.key !== FINDINGS;
    case "send-message":
    case "mark-cells":
      return false;
  }
}

/** Asks with the whole list of deeds; true when the person agrees. */
export function askConsent(
  title: string,
  plan: Pick<Plan, "actions" | "issues" | "summary">,
  language: Language,
) {
  const ui = SpreadsheetApp.getUi();
  const deeds = plan.actions.filter(needsConsent).flatMap((action) => deedLines(action, language));
  const question = [
    ...plan.summary,
    "",
    say(TEXTS.willDo, language),
    ...deeds,
    "",
    say(plan.actions.every(needsConsent) ? TEXTS.goOn : TEXTS.alsoThis, language),
  ].join("\n");
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Errors stop a plan before anything is made. */
export function refuseErrors(issues: readonly Issue[], language: Language): void {
  const errors = issues.filter((issue) => severityOf(issue) === "error");
  if (errors.length === 0) return;
  const lines = issueLines(errors, NAMED, language);
  const message = [say(TEXTS.stopped, language, { count: errors.length }), ...lines].join("\n");
  throw new RefusedError("workbook-has-errors", message);
}

/** The first issues as sentences, and how many more there are. */
export function issueLines(issues: readonly Issue[], limit: number, language: Language): readonly string[] {
  const lines = issues.slice(0, limit).map((issue) => {
    const { sheet, row, column } = issue.cell;
    const words = {
      sheet,
      row,
      column,
      message: messageOf(issue, language),
      advice: adviceOf(issue, language),
    };
    return say(column === "" ? TEXTS.issueOfSheet : TEXTS.issueLine, language, words);
  });
  const rest = issues.length - lines.length;
  return rest > 0 ? [...lines, say(TEXTS.moreIssues, language, { count: rest })] : lines;
}

function deedLines(action: Action, language: Language): readonly string[] {
  switch (action.kind) {
    case "save-document":
      return [
        say(TEXTS.willSaveDocument, language, { name: action.document.title }),
        ...(action.alsoPdf === true
          ? [say(TEXTS.willSavePdf, language, { name: `${action.name}.pdf` })]
          : []),
      ];
    case "save-page":
      return [say(TEXTS.willSavePage, language, { name: `${action.name}.html` })];
    case "save-file":
      return [say(TEXTS.willSaveData, language, { name: action.name })];
    case "write-cells":
      return [...bySheet(action.cells)].map(([sheet, cells]) => cellsLine(sheet, cells, language));
    case "replace-rows": {
      const { sheet, rows } = action.table;
      return [say(TEXTS.willMakeSheet, language, { sheet, count: rows.length })];
    }
    case "send-message":
    case "mark-cells":
      return [];
  }
}

function cellsLine(sheet: string, cells: readonly CellWrite[], language: Language): string {
  const named = cells.slice(0, NAMED).map((cell) => `${a1(cell)} „${cell.text}“`);
  const rest = cells.length > NAMED ? say(TEXTS.andMore, language) : "";
  return say(TEXTS.willWriteCells, language, { count: cells.length, sheet, cells: named.join(", ") + rest });
}
