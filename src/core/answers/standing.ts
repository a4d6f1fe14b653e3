import { fold } from "../czech/text.ts";
import { shortHash } from "../messages/hash.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type Answer, answerInWords, takesSeat } from "./answer.ts";
import { type AnswerDeed, answerDeeds, answerKey, BY } from "./deeds.ts";

/** How one person stands at one event: the row of Účast and what the journal knows of it. */
export interface Standing {
  readonly contact: string;
  /** The row of Účast; null while there is none. */
  readonly row: number | null;
  readonly current: Answer;
  /** The texts of the row as typed, also where they cannot be read. */
  readonly words: string;
  readonly deeds: readonly AnswerDeed[];
  /** Changes with every change of the answer, whoever made it. */
  readonly state: string;
  /** The note came with an answer from the link, so the same person may see it again. */
  readonly ownNote: boolean;
}

/** Everybody's standing at one event, by the contact's id folded; people without a row and an answer are missing. */
export function standingsAt(workbook: Workbook, event: string): ReadonlyMap<string, Standing> {
  const deeds = answerDeeds(workbook);
  const standings = new Map<string, Standing>();
  for (const record of workbook.attendance.records) {
    const { contact } = record.values;
    if (fold(record.values.event) !== fold(event) || standings.has(fold(contact))) continue;
    const { answer, deputy, note } = record.texts;
    standings.set(fold(contact), {
      ...toldBy({ answer, deputy, note }, deeds.get(answerKey(event, contact)) ?? []),
      contact,
      row: record.row,
      current: { answer: record.values.answer, deputy, note },
    });
  }
  return standings;
}

/** One person's standing; an empty one while nothing is known. */
export function standingOf(workbook: Workbook, event: string, contact: string): Standing {
  return standingFinder(workbook, event)(contact);
}

/** Finds any person's standing at one event; the journal is gone through once, however many are asked for. */
export function standingFinder(workbook: Workbook, event: string): (contact: string) => Standing {
  const nothing = { answer: "", deputy: "", note: "" } as const;
  const deeds = answerDeeds(workbook);
  const standings = standingsAt(workbook, event);
  return (contact) =>
    standings.get(fold(contact)) ?? {
      ...toldBy(nothing, deeds.get(answerKey(event, contact)) ?? []),
      contact,
      row: null,
      current: nothing,
    };
}

/** Ways by which a person has written the note alone. */
const OWN = new Set<string>([BY.link, BY.calendar]);

type Texts = Readonly<Record<keyof Answer, string>>;

function toldBy(texts: Texts, deeds: readonly AnswerDeed[]) {
  const words = answerInWords(texts);
  const last = deeds[deeds.length - 1];
  return {
    words,
    deeds,
    state: `${last?.number ?? 0}-${shortHash(words)}`,
    ownNote: last !== undefined && OWN.has(last.by) && last.words === words,
  };
}

/** Since when a person has been waiting for a seat: the first of the last unbroken run of waiting answers; "" when unknown. */
export function waitingSince({ deeds }: Standing): string {
  let since = "";
  for (const { words, at } of [...deeds].reverse()) {
    if (!words.startsWith("náhradník")) break;
    since = at;
  }
  return since;
}

/** The seats of one event. */
export interface Seats {
  /** null when nobody counts seats. */
  readonly capacity: number | null;
  readonly taken: number;
  /** The contacts who wait, the first to get a seat first. */
  readonly waiting: readonly string[];
}

/** Counts the seats; those who have waited longest come first, rows of the sheet break a tie. */
export function seatsOf(standings: ReadonlyMap<string, Standing>, capacity: number | null): Seats {
  const all = [...standings.values()];
  const waiting = all
    .filter(({ current }) => current.answer === "náhradník")
    .map((standing) => ({ ...standing, since: waitingSince(standing) }))
    .sort((a, b) => compare(a.since, b.since) || (a.row ?? 0) - (b.row ?? 0));
  return {
    capacity,
    taken: all.filter(({ current }) => takesSeat(current.answer)).length,
    waiting: waiting.map(({ contact }) => contact),
  };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Whether this person gets a seat now: keeps the one taken, else one that nobody before is waiting for. */
export function getsSeat({ capacity, taken, waiting }: Seats, { contact, current }: Standing): boolean {
  if (capacity === null || takesSeat(current.answer)) return true;
  const place = waiting.indexOf(contact);
  return capacity - taken > (place < 0 ? waiting.length : place);
}
