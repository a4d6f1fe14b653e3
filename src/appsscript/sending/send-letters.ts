import { COMMANDS } from "../../core/commands.ts";
import { RefusedError } from "../../core/errors.ts";
import type { CommandInput } from "../../core/plans/command-input.ts";
import type { WaitingDeed } from "../../core/plans/deeds-of-keys.ts";
import type { Plan } from "../../core/plans/plan.ts";
import { sendingIds } from "../../core/plans/sending-ids.ts";
import { deedKey } from "../../core/sending/deed-key.ts";
import { type SortedDeeds, sortDeeds } from "../../core/sending/deeds.ts";
import { journalEntries } from "../../core/sending/journal-entries.ts";
import { readLedger } from "../../core/sending/ledger.ts";
import { readJournal } from "../../core/sending/read-journal.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { signing } from "../answers/secret.ts";
import { startClock } from "../clock.ts";
import { refuseErrors } from "../consent.ts";
import { letterSources } from "../letters/letter-sources.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { selectedDecision, selectedEvent, selectedRound } from "../selected-event.ts";
import { askTwice } from "./ask-twice.ts";
import { performSending } from "./perform-sending.ts";
import { accountLines, forecastLine, knownLines, shortened, tellOutcome } from "./send-invitations.ts";
import { readStore } from "./store.ts";

/** Letters that the menu sends beside those that announce an event. */
type LetterCommand = "follow-up" | "remind" | "vote" | "verify" | "answer-comments";

/** Shows who gets which letter, asks twice, sends, and says what has come of it. */
export function sendLetters(command: LetterCommand, language: Language): void {
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const { today, now } = startClock();
  const { marks } = readStore();
  const event = command === "follow-up" ? selectedEvent(source, workbook) : null;
  const input: CommandInput = { workbook, today, now, language, event, marks };
  const ask = {
    ...(command === "vote" ? selectedDecision(source, workbook) : {}),
    ...(command === "answer-comments" ? selectedRound(source, workbook) : {}),
  };
  const plan = COMMANDS[command].plan({ ...input, ask, ...signing(workbook), ...letterSources() });
  refuseErrors(plan.issues, language);
  refuseUnnamed(command, input);
  const deeds = deedsOf(plan, event ?? "");
  const keys = deeds.map(({ key }) => key);
  const sorted = sortDeeds(deeds, readLedger(journalEntries(readJournal(source.grids)), { marks, keys }));
  const title = COMMANDS[command].label[language];
  const ui = SpreadsheetApp.getUi();
  if (sorted.todo.length === 0) {
    const told = [say(TEXTS.nothing, language), ...knownLines(sorted, language), ...plan.summary];
    ui.alert(title, told.join("\n"), ui.ButtonSet.OK);
    return;
  }
  if (!agreed(title, sorted, language)) return;
  const { spreadsheet } = source;
  tellOutcome(performSending(deeds, { spreadsheet, language, agreedAt: Date.now() }), language);
}

function deedsOf({ actions }: Plan, event: string): readonly WaitingDeed[] {
  return actions.flatMap((action) => {
    if (action.kind !== "send-message") return [];
    const { kind: _, ...deed } = action;
    return [{ ...deed, key: deedKey(deed.key), event }];
  });
}

/** A letter after a meeting is known by ids; reminders and answers are only written about what has its id in the sheet. */
function refuseUnnamed(command: LetterCommand, { workbook, language }: CommandInput): void {
  if (command === "remind" || command === "answer-comments") return;
  const { cells, missing } = sendingIds(workbook);
  if (missing.length > 0) {
    const sheets = missing.join(", ");
    throw new RefusedError("workbook-has-errors", say(TEXTS.idsMissing, language, { sheets }));
  }
  if (cells.length > 0) throw new RefusedError("workbook-has-errors", say(TEXTS.idsFirst, language));
}

function agreed(title: string, sorted: SortedDeeds, language: Language): boolean {
  const count = sorted.todo.length;
  const people = sorted.todo.map(({ message: { to, subject } }) => {
    const { name = "", email = "" } = to[0] ?? {};
    return say(TEXTS.personReason, language, { name: name || email, reason: subject });
  });
  return askTwice(
    {
      title,
      lines: [
        forecastLine(count, language),
        ...accountLines(sorted, language),
        ...knownLines(sorted, language),
        "",
        ...shortened(people, language),
      ],
      count,
    },
    language,
  );
}
