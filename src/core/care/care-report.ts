import { shortDate } from "../czech/date-words.ts";
import { readLedger } from "../sending/ledger.ts";
import { waitingKeys } from "../sending/waiting.ts";
import type { WallTime } from "../sending/wall-time.ts";
import { CARE_LABELS, CARE_TEXTS as TEXTS } from "../texts/care.ts";
import { type Language, say } from "../texts/say.ts";
import type { CareFacts } from "./care-facts.ts";
import { type CareTrouble, careTroubles } from "./care-troubles.ts";
import { lastInSheet } from "./heartbeat.ts";

/** One fact of the state screen. */
export interface CareLine {
  readonly name: keyof typeof CARE_LABELS;
  readonly label: string;
  readonly text: string;
}

/** Who looks after the workbook, when they have looked, what comes next, and what is wrong. */
export interface CareReport {
  readonly remindersOn: boolean;
  /** True when the reminders run under somebody else's account and can be taken over. */
  readonly canTakeOver: boolean;
  readonly lines: readonly CareLine[];
  readonly troubles: readonly CareTrouble[];
}

/** What a person is told of the program's own state, every sentence in their language. */
export function careReport(facts: CareFacts, language: Language): CareReport {
  const { on, account, journal, marks } = facts;
  const { known } = readLedger(journal, { marks, keys: [] });
  const verdicts = [...known.values()].map(({ verdict }) => verdict);
  const open = {
    waiting: waitingKeys(journal).length,
    uncertain: verdicts.filter((verdict) => verdict === "uncertain").length,
    refused: verdicts.filter((verdict) => verdict === "refused").length,
  };
  const lastRun = lastSignOfLife(facts);
  const line = (name: CareLine["name"], text: string): CareLine => ({
    name,
    label: say(CARE_LABELS[name], language),
    text,
  });
  return {
    remindersOn: on !== null,
    canTakeOver: on !== null && on.by !== account,
    lines: [
      line("owner", ownerText(facts, language)),
      line("lastRun", lastRun === null ? say(TEXTS.never, language) : momentText(lastRun, language)),
      line("nextRun", nextText(facts, language)),
      line("quota", facts.mailsLeft === null ? say(TEXTS.quotaUnknown, language) : String(facts.mailsLeft)),
      line("waiting", String(open.waiting)),
      line("uncertain", String(open.uncertain + open.refused)),
    ],
    troubles: careTroubles(facts, { ...open, lastRun }, language),
  };
}

/** The later of what the sheet shows and what the shell has kept for a few hours. */
function lastSignOfLife({ journal, lastBeat }: CareFacts): WallTime | null {
  const row = lastInSheet(journal);
  if (row === null || lastBeat === null) return row ?? lastBeat;
  return row > lastBeat ? row : lastBeat;
}

function ownerText({ on, account }: CareFacts, language: Language): string {
  if (on === null) return say(TEXTS.off, language);
  const text = on.by === account ? TEXTS.onOwn : TEXTS.onOther;
  return say(text, language, { by: on.by, since: shortDate(on.since, language) });
}

function nextText({ on, due }: CareFacts, language: Language): string {
  if (on === null) return say(TEXTS.nextOff, language);
  const count = due.messages.length;
  if (count === 0) return say(TEXTS.withinHour, language);
  if (due.heldUntil === null) return say(TEXTS.nextNow, language, { count });
  return say(TEXTS.nextHeld, language, { count, ...momentWords(due.heldUntil, language) });
}

function momentText(time: WallTime, language: Language): string {
  return say(TEXTS.moment, language, momentWords(time, language));
}

function momentWords(time: WallTime, language: Language) {
  return { day: shortDate(time.slice(0, 10), language), time: time.slice(11, 16).replace(/^0/, "") };
}
