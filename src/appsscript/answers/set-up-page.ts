import { isWebApp } from "../../core/answers/web-app.ts";
import { RefusedError } from "../../core/errors.ts";
import type { CellWrite } from "../../core/plans/plan.ts";
import { cellAddress } from "../../core/sheet/table.ts";
import { GOOGLE_ANSWER_TEXTS as TEXTS } from "../../core/texts/google-answers.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { readWorkbook, type Workbook } from "../../core/workbook/workbook.ts";
import { startClock } from "../clock.ts";
import { link, paragraph, showDialog } from "../dialog.ts";
import { readSpreadsheet, type Source } from "../read-spreadsheet.ts";
import { writeCells } from "../write-cells.ts";
import { whileWriting } from "../write-lock.ts";
import { makeSecret, readSigner } from "./secret.ts";

/** Writes the address of the deployed page into Projekt, with consent, makes the secret, and shows where the page is. */
export function setUpAnswersPage(language: Language): void {
  const source = readSpreadsheet();
  const workbook = readWorkbook(source.grids);
  if (!workbook.project.present) {
    throw new RefusedError("workbook-has-errors", say(TEXTS.projectMissing, language));
  }
  const current = workbook.project.record.values.answersPage;
  // A copy of the spreadsheet brings the address of another script along, which would know none of the links made here.
  const isOwn = isWebApp(current) && readSigner() !== null;
  const address = isOwn ? current : findAddress(language);
  if (address === null) return;
  if (address !== current && !agreed(address, workbook, language)) return;
  whileWriting(language, () => {
    makeSecret();
    if (address === current) return;
    const cells = addressCells(address, workbook, source);
    writeCells(cells, { source, workbook, clock: startClock(), language });
    SpreadsheetApp.flush();
  });
  showReady(address, language);
}

/** Google's own word where it can be used, else what the person pastes; null when there is none. */
function findAddress(language: Language): string | null {
  const told = ScriptApp.getService().getUrl() ?? "";
  if (isWebApp(told)) return told;
  const ui = SpreadsheetApp.getUi();
  const title = say(TEXTS.setUp, language);
  const answer = ui.prompt(title, say(TEXTS.paste, language), ui.ButtonSet.OK_CANCEL);
  const address = answer.getResponseText().trim();
  if (answer.getSelectedButton() !== ui.Button.OK || address === "") return null;
  if (isWebApp(address)) return address;
  ui.alert(title, say(TEXTS.wrong, language, { address: address.slice(0, 200) }), ui.ButtonSet.OK);
  return null;
}

function agreed(address: string, { project }: Workbook, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  const before = project.record.texts.answersPage;
  const question = [
    say(TEXTS.question, language, { address, sheet: project.sheet }),
    ...(before === "" ? [] : ["", say(TEXTS.replaces, language, { address: before })]),
  ].join("\n");
  return ui.alert(say(TEXTS.setUp, language), question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** The setting's cell; a row of its own below the others where the sheet has none. */
function addressCells(address: string, { project }: Workbook, { grids }: Source): readonly CellWrite[] {
  const cell = cellAddress(project, project.record, "answersPage");
  if (cell !== null) return [{ ...cell, text: address }];
  const row = (grids.find(({ name }) => name === project.sheet)?.rows.length ?? 0) + 1;
  const label = Math.min(...Object.values(project.places).map(({ column }) => column - 1), 100);
  const column = label === 100 ? 1 : Math.max(label, 1);
  const { sheet, definition } = project;
  const text = definition.columns.answersPage.label.cs;
  return [
    { sheet, row, column, text },
    { sheet, row, column: column + 1, text: address },
  ];
}

function showReady(address: string, language: Language): void {
  const body = [
    paragraph(say(TEXTS.ready, language)),
    `<p>${link({ name: say(TEXTS.tryIt, language), url: address })}</p>`,
    paragraph(say(TEXTS.tryHow, language)),
    paragraph(say(TEXTS.changed, language)),
  ];
  showDialog(say(TEXTS.setUp, language), body.join("\n"), language);
}
