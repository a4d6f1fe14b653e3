import { HEARTBEAT_KEY, lastInSheet } from "../../core/care/heartbeat.ts";
import { addDays, type PlainDate } from "../../core/plain-date.ts";
import type { JournalEntry } from "../../core/sending/operations.ts";
import type { Language } from "../../core/texts/say.ts";
import { writeJournal } from "../sending/journal-sheet.ts";
import { wallTime } from "../sending/wall-clock.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where nothing happens for long, the sheet still shows that somebody looks after it. */
const SILENT_DAYS = 7;

/** True when the sheet has shown no sign of life for a week. */
export function isHeartbeatDue(journal: readonly JournalEntry[], today: PlainDate): boolean {
  return (lastInSheet(journal) ?? "").slice(0, 10) <= addDays(today, -SILENT_DAYS);
}

interface Owner {
  readonly by: string;
  readonly language: Language;
}

/** The row of Deník that says when the reminders have last looked in vain. */
export function writeHeartbeat(spreadsheet: Spreadsheet, { by, language }: Owner): void {
  const at = wallTime(Date.now()).replace("T", " ");
  const entry = { key: HEARTBEAT_KEY, state: "odesláno", at, by, reference: "", error: "" };
  writeJournal(spreadsheet, [entry], language);
}
