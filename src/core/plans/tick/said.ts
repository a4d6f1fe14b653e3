import { isPlainDate, type PlainDate } from "../../plain-date.ts";
import { deedState } from "../../sending/journal-entries.ts";
import { STOPPED_NOTE } from "../../sending/send-entries.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** What one reminder speaks of: answers to events by days ahead, and what a person has to do by a moment. */
export interface Parts {
  readonly answers: readonly AnswerPart[];
  /** The day on which the newest matter became worth a reminder; null when none has. */
  readonly moment: PlainDate | null;
}

export interface AnswerPart {
  readonly event: string;
  /** Days before the last day to answer. */
  readonly offset: number;
}

/** What has been said already, by the keys of the journal. */
export interface Said {
  /** A reminder so many days ahead, or a later one, has gone. */
  readonly reminded: (contact: string, part: AnswerPart) => boolean;
  /** The person was told of everything that was due by that moment. */
  readonly told: (contact: string, moment: PlainDate) => boolean;
  readonly has: (key: string) => boolean;
}

/** Texts that would not come back whole from a key that names several events. */
const UNFIT = /[:+]/;
/** A longer key is kept only as a hash, from which nothing can be read back. */
const LONGEST_KEY = 180;

/** The key of one reminder: of one event, of a person's own matters, or of everything together. */
export function reminderKey(contact: string, { answers, moment }: Parts): string {
  const [only] = answers;
  if (only === undefined) return `deadline:${contact}:${moment}`;
  if (answers.length === 1 && moment === null) {
    return `answer-reminder:${only.event}:${contact}:${only.offset}`;
  }
  const names = answers.map(({ event, offset }) => `${event}.${offset}`);
  return `reminder:${contact}:${[...names, ...(moment === null ? [] : [moment])].join("+")}`;
}

/** True when everything can go in one message whose key can be read back. */
export function canBeJoined(contact: string, parts: Parts): boolean {
  return (
    !parts.answers.some(({ event }) => UNFIT.test(event)) && reminderKey(contact, parts).length <= LONGEST_KEY
  );
}

/** True for keys of what the program sends by itself. */
export function isOwnReminder(key: string): boolean {
  return /^(answer-reminder|deadline|reminder|digest|vote-reminder|vote-result|verification-reminder|verification-deputy):/.test(
    key,
  );
}

/** Reads the journal: what has gone, what a person must decide about, and what somebody has stopped is not begun again. */
export function saidBefore({ journal }: Workbook): Said {
  return saidIn(
    journal.records
      .filter(({ texts: { key, state, error } }) => isOwnReminder(key) && isSettled(state, error))
      .map(({ texts }) => texts.key),
  );
}

/** The same for a list of keys. */
export function saidIn(keys: readonly string[]): Said {
  const offsets = new Map<string, number>();
  const moments = new Map<string, PlainDate>();
  for (const key of keys) note(key, offsets, moments);
  const all = new Set(keys);
  return {
    reminded: (contact, { event, offset }) =>
      (offsets.get(`${event}:${contact}`) ?? Number.POSITIVE_INFINITY) <= offset,
    told: (contact, moment) => (moments.get(contact) ?? "") >= moment,
    has: (key) => all.has(key),
  };
}

function isSettled(state: string, error: string): boolean {
  const known = deedState(state);
  if (known === "čeká") return error === STOPPED_NOTE;
  return known !== "odesílá se";
}

function note(key: string, offsets: Map<string, number>, moments: Map<string, PlainDate>): void {
  const [kind = ""] = key.split(":", 1);
  const rest = key.slice(kind.length + 1);
  const cut = rest.lastIndexOf(":");
  const [before, after] = [rest.slice(0, cut), rest.slice(cut + 1)];
  const remind = (pair: string, offset: number) =>
    offsets.set(pair, Math.min(offsets.get(pair) ?? Number.POSITIVE_INFINITY, offset));
  const tell = (contact: string, day: string) => {
    if (isPlainDate(day) && day > (moments.get(contact) ?? "")) moments.set(contact, day);
  };
  if (kind === "answer-reminder") remind(before, Number(after));
  if (kind === "deadline") tell(before, after);
  if (kind !== "reminder") return;
  for (const part of after.split("+")) {
    const dot = part.lastIndexOf(".");
    if (dot < 0) tell(before, part);
    else remind(`${part.slice(0, dot)}:${before}`, Number(part.slice(dot + 1)));
  }
}
