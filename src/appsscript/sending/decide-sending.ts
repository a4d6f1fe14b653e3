import { RefusedError } from "../../core/errors.ts";
import { journalEntries } from "../../core/sending/journal-entries.ts";
import { type Known, readLedger } from "../../core/sending/ledger.ts";
import { readJournal } from "../../core/sending/read-journal.ts";
import { runProgram } from "../../core/sending/run-program.ts";
import { settleDeed } from "../../core/sending/settle-deed.ts";
import { waitingKeys } from "../../core/sending/waiting.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { openDriver } from "./driver.ts";
import { namesByContact } from "./person-name.ts";
import { readStore } from "./store.ts";
import { newRun } from "./wall-clock.ts";

type Decision = "resend" | "sent";

/** Asks about every message of which nobody knows whether it went, and about those that were refused. */
export function decideSending(language: Language): void {
  const { spreadsheet, grids } = readSpreadsheet();
  const workbook = recogniseWorkbook(grids, language);
  const entries = journalEntries(readJournal(grids));
  const waiting = waitingKeys(entries).length;
  const open = [...readLedger(entries, { marks: readStore().marks, keys: [] }).known].filter(
    ([, { verdict }]) => verdict === "uncertain" || verdict === "refused",
  );
  const decided: Decision[] = [];
  const names = namesByContact(workbook);
  for (const [key, known] of open) {
    const name = nameIn(key, names);
    const decision = askFor(name, known, language);
    if (decision === null) continue;
    settle({ key, as: decision }, { spreadsheet, language });
    decided.push(decision);
  }
  const resend = decided.filter((decision) => decision === "resend").length;
  const text = open.length === 0 ? TEXTS.nothingOpen : TEXTS.decided;
  const ui = SpreadsheetApp.getUi();
  const told = say(text, language, { count: decided.length, resend, waiting });
  ui.alert(say(TEXTS.decide, language), told, ui.ButtonSet.OK);
}

/** A key names its person by the id, wherever in it that stands. */
function nameIn(key: string, names: ReadonlyMap<string, string>): string {
  const [name = key] = key.split(":").flatMap((part) => names.get(part) ?? []);
  return name;
}

function askFor(name: string, { verdict, at, error }: Known, language: Language): Decision | null {
  const ui = SpreadsheetApp.getUi();
  const text = verdict === "uncertain" ? TEXTS.openUncertain : TEXTS.openRefused;
  const question = [
    say(text, language, { name, at: at.replace("T", " "), error }),
    "",
    say(TEXTS.choose, language),
  ];
  const pressed = ui.alert(say(TEXTS.decide, language), question.join("\n"), ui.ButtonSet.YES_NO_CANCEL);
  if (pressed === ui.Button.YES) return "resend";
  return pressed === ui.Button.NO ? "sent" : null;
}

interface Place {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly language: Language;
}

/** Writes down what a person decided about one message; refuses while somebody is sending. */
export function settle({ key, as }: { readonly key: string; readonly as: Decision }, place: Place): void {
  const started = Date.now();
  const { outcome } = readStore().lease;
  const { driver, release } = openDriver({ ...place, started, agreedAt: null });
  const by = Session.getEffectiveUser().getEmail();
  try {
    const { is } = runProgram(settleDeed({ run: newRun(started), by, key, as }), driver);
    if (is === "busy") throw new RefusedError("cannot-write", say(TEXTS.busy, place.language));
  } finally {
    // A decision does not change what the last run came to.
    release(outcome);
  }
}
