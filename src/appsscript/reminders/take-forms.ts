import { newFormAnswers } from "../../core/answers/comments/form-answers.ts";
import { RefusedError } from "../../core/errors.ts";
import { takeFormAnswers } from "../../core/plans/comments/intake/take-forms.ts";
import type { Language } from "../../core/texts/say.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { readWorkbook } from "../../core/workbook/workbook.ts";
import { startClock } from "../clock.ts";
import { whileLocked } from "../lock.ts";
import { performAll } from "../perform.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import type { SheetReader } from "./read-sheets.ts";

/**
 * Takes what came by a form of Google into the register of comments. Only where something is new the whole spreadsheet is
 * read; where somebody is writing just then, the next beat takes it.
 */
export function takeForms(sheets: SheetReader, language: Language): void {
  const forms = sheets.forms();
  if (
    forms.length === 0 ||
    newFormAnswers(readWorkbook([...sheets.read(["journal"]), ...forms])).length === 0
  )
    return;
  const clock = startClock();
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const { today, now } = clock;
  const { actions } = takeFormAnswers({ workbook, today, now, language, event: null });
  try {
    whileLocked(language, () => performAll(actions, { source, workbook, clock, language }));
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code !== "cannot-write") throw error;
  }
}
