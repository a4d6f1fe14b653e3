import type { PlainDate } from "../../plain-date.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type DueItem, dueItems } from "../due-items.ts";
import { type DueAnswer, dueAnswers } from "./answer-reminders.ts";
import { type DueMatters, dueMatters } from "./due-matters.ts";
import type { Reminder } from "./letter-of-reminders.ts";
import { type Person, reachable } from "./responsible.ts";
import { canBeJoined, reminderKey, type Said } from "./said.ts";
import { isoWeek, weekBegins } from "./week.ts";

/** Whatever is to go out by itself by a day and has not gone yet. */
export interface DueReminders {
  /** One for each person, whatever there is to say. */
  readonly reminders: readonly Reminder[];
  /** The team's own overview; null when it has gone this week, or nothing is due. */
  readonly digest: { readonly key: string; readonly items: readonly DueItem[] } | null;
}

interface Own {
  readonly answers: DueAnswer[];
  matters: DueMatters | null;
}

/** What is due by a day, less what has been said: driven by the moments that have passed, never by the hour. */
export function dueReminders(workbook: Workbook, today: PlainDate, said: Said): DueReminders {
  const digest = dueDigest(workbook, today, said);
  const byPerson = new Map<string, Own>();
  const of = (id: string): Own => {
    const own = byPerson.get(id) ?? { answers: [], matters: null };
    byPerson.set(id, own);
    return own;
  };
  for (const answer of dueAnswers(workbook, today, said)) of(answer.contact).answers.push(answer);
  for (const matters of dueMatters(workbook, today)) {
    const { person, moment } = matters;
    if (said.told(person.id, moment) || isInDigest(workbook, today, matters)) continue;
    of(person.id).matters = matters;
  }
  if (byPerson.size === 0) return { reminders: [], digest };
  const people = new Map(reachable(workbook, today).map((person) => [person.id, person]));
  const reminders = [...byPerson].flatMap(([id, own]) => {
    const person = people.get(id);
    return person === undefined ? [] : remindersFor(person, own);
  });
  return { reminders, digest };
}

/** Where the team's overview goes. */
export function teamAddress({ project }: Workbook): string {
  const { email, senderEmail } = project.record.values;
  return email || senderEmail;
}

/** Everything in one message; apart only where the key could not be read back. */
function remindersFor(person: Person, { answers, matters }: Own): readonly Reminder[] {
  const items = matters?.items ?? [];
  const moment = matters?.moment ?? null;
  const parts = { answers: answers.map(({ part }) => part), moment };
  if (answers.length + items.length === 0) return [];
  if (canBeJoined(person.id, parts)) {
    return [{ key: reminderKey(person.id, parts), person, answers, items }];
  }
  const single = answers.map((answer) => ({
    key: reminderKey(person.id, { answers: [answer.part], moment: null }),
    person,
    answers: [answer],
    items: [],
  }));
  const own =
    moment === null
      ? []
      : [{ key: reminderKey(person.id, { answers: [], moment }), person, answers: [], items }];
  return [...single, ...own];
}

/** Whoever reads the team's mail gets the overview of the week instead of a letter of their own. */
function isInDigest(workbook: Workbook, today: PlainDate, { person, moment }: DueMatters): boolean {
  const own = person.contact.values.email.toLowerCase() === teamAddress(workbook).toLowerCase();
  return own && moment <= weekBegins(today);
}

function dueDigest(workbook: Workbook, today: PlainDate, said: Said): DueReminders["digest"] {
  const key = `digest:${isoWeek(today)}`;
  if (teamAddress(workbook) === "" || said.has(key) || today < weekBegins(today)) return null;
  const items = dueItems(workbook, today);
  return items.length === 0 ? null : { key, items };
}
