import { RefusedError } from "../core/errors.ts";
import { type Subject, subjectOfContact } from "../core/person/subject.ts";
import { planPersonErasure } from "../core/plans/person-erasure.ts";
import type { PersonInput } from "../core/plans/person-input.ts";
import { planPersonListing } from "../core/plans/person-listing.ts";
import type { Action, Plan } from "../core/plans/plan.ts";
import { a1 } from "../core/sheet/grid.ts";
import { GOOGLE_TEXTS } from "../core/texts/google.ts";
import { PERSON_TEXTS as TEXTS } from "../core/texts/person.ts";
import { type Language, say } from "../core/texts/say.ts";
import { recogniseWorkbook } from "../core/workbook/recognise.ts";
import type { Contact, Workbook } from "../core/workbook/workbook.ts";
import { startClock } from "./clock.ts";
import { whileLocked } from "./lock.ts";
import { showOutcome } from "./outcome.ts";
import { performAll } from "./perform.ts";
import { readSpreadsheet, type Source } from "./read-spreadsheet.ts";

/** A question shows this many cells; after a no all of them stand on the page that is shown. */
const SHOWN = 30;

/** Lists or erases everything about the contact in whose row of Kontakty the person stands. */
export function personalData(language: Language): void {
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const contact = selectedContact(source, workbook);
  if (contact === null) throw new RefusedError("wrong-use", say(TEXTS.standInRow, language));
  const input = { workbook, grids: source.grids, today: startClock().today, language };
  const subject = subjectOfContact(workbook, contact);
  const ui = SpreadsheetApp.getUi();
  const question = say(TEXTS.askWhat, language, { name: subject.shown });
  const answer = ui.alert(say(TEXTS.menu, language), question, ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) list(input, subject, source);
  else if (answer === ui.Button.NO) erase(input, subject, source);
}

function selectedContact({ spreadsheet }: Source, { contacts }: Workbook): Contact | null {
  const cell = spreadsheet.getCurrentCell();
  if (cell === null || cell.getSheet().getName() !== contacts.sheet) return null;
  return contacts.records.find(({ row }) => row === cell.getRow()) ?? null;
}

function list(input: PersonInput, subject: Subject, source: Source): void {
  const plan = planPersonListing(input, subject);
  perform(plan, input, source);
}

/** The question names the cells, or the first and how many there are; nothing changes without a yes. */
function erase(input: PersonInput, subject: Subject, source: Source): void {
  const { language } = input;
  const plan = planPersonErasure(input, [subject]);
  const lines = plan.actions.flatMap((action) =>
    action.kind === "write-cells" ? changed(action, language) : [],
  );
  const rest = lines.length - SHOWN;
  const question = [
    ...plan.summary,
    "",
    ...lines.slice(0, SHOWN),
    ...(rest > 0 ? [say(TEXTS.moreCells, language, { count: rest })] : []),
    "",
    say(GOOGLE_TEXTS.goOn, language),
  ].join("\n");
  const ui = SpreadsheetApp.getUi();
  const title = say(TEXTS.eraseTitle, language, { name: subject.shown });
  const agreed = lines.length > 0 && ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  perform(agreed ? plan : { ...plan, actions: plan.actions.filter(isPage) }, input, source);
}

function changed(action: Extract<Action, { kind: "write-cells" }>, language: Language): readonly string[] {
  return action.cells.map((cell) => `${cell.sheet} ${a1(cell)} → ${cell.text || say(TEXTS.empty, language)}`);
}

function isPage({ kind }: Action): boolean {
  return kind === "save-page";
}

/** The page is looked at in the dialog; it names a person, so no copy of it is put anywhere. */
function perform(plan: Plan, { workbook, language }: PersonInput, source: Source): void {
  const todo = plan.actions.filter((action) => !isPage(action));
  const performing = { source, workbook, clock: startClock(), language };
  const performed =
    todo.length === 0 ? { made: [], left: 0 } : whileLocked(language, () => performAll(todo, performing));
  const { summary, issues, actions } = plan;
  const title = say(TEXTS.menu, language);
  showOutcome({ title, summary, issues, shown: actions.filter(isPage), ...performed }, language);
}
