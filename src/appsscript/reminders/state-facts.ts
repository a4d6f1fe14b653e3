import type { CareFacts } from "../../core/care/care-facts.ts";
import { planTick } from "../../core/plans/tick.ts";
import { journalEntries } from "../../core/sending/journal-entries.ts";
import { readJournal } from "../../core/sending/read-journal.ts";
import type { Language } from "../../core/texts/say.ts";
import { readWorkbook } from "../../core/workbook/workbook.ts";
import { startClock } from "../clock.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { readStore } from "../sending/store.ts";
import { wallTime } from "../sending/wall-clock.ts";
import { lastBeat, readRemindersState } from "./state.ts";
import { ownTriggers } from "./switch.ts";

/** Everything that Google and the spreadsheet tell of the program's own state. */
export function careFacts(language: Language): CareFacts {
  const { spreadsheet, grids } = readSpreadsheet();
  // A workbook with its sheets deleted is shown, not refused.
  const workbook = readWorkbook(grids);
  const { today, now } = startClock();
  const { on, trouble } = readRemindersState();
  const required = ScriptApp.AuthorizationStatus.REQUIRED;
  const authorisation = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return {
    now: wallTime(Date.now()),
    workbook,
    journal: journalEntries(readJournal(grids)),
    marks: readStore().marks,
    due: planTick({ workbook, today, now, language, event: null }),
    account: Session.getEffectiveUser().getEmail(),
    activeAccount: Session.getActiveUser().getEmail(),
    on,
    triggers: ownTriggers().map((trigger) => trigger.getUniqueId()),
    lastBeat: lastBeat(),
    trouble,
    mailsLeft: MailApp.getRemainingDailyQuota(),
    authorised: authorisation.getAuthorizationStatus() !== required,
    spreadsheetZone: spreadsheet.getSpreadsheetTimeZone(),
    scriptZone: Session.getScriptTimeZone(),
  };
}
