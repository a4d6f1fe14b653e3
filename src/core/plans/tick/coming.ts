import { longDate } from "../../czech/date-words.ts";
import { isWorkingDay } from "../../czech/working-days.ts";
import { addDays, type PlainDate } from "../../plain-date.ts";
import { type Language, say } from "../../texts/say.ts";
import { TICK_TEXTS as TEXTS } from "../../texts/tick.ts";
import { VERIFYING_TEXTS } from "../../texts/verifying.ts";
import { VOTING_TEXTS } from "../../texts/voting.ts";
import type { CommandInput } from "../command-input.ts";
import { shownName } from "../recipient-tables.ts";
import { type DueReminders, dueReminders, teamAddress } from "./due-reminders.ts";
import { saidBefore, saidIn } from "./said.ts";
import { dueVerifications } from "./verification-reminders.ts";
import { type DueVote, dueVotes } from "./vote-reminders.ts";

/** How far a person is shown what will go out by itself. */
export const COMING_DAYS = 14;

/** What is to go out by itself from today on, day by day, if nobody changes the sheet meanwhile. */
export function comingReminders({ workbook, today, language }: CommandInput): readonly string[] {
  const gone: string[] = [];
  const before = saidBefore(workbook);
  const lines: string[] = [];
  for (let ahead = 0; ahead < COMING_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isWorkingDay(day)) continue;
    const later = saidIn(gone);
    const due = dueReminders(workbook, day, {
      reminded: (contact, part) => before.reminded(contact, part) || later.reminded(contact, part),
      told: (contact, moment) => before.told(contact, moment) || later.told(contact, moment),
      has: (key) => before.has(key) || later.has(key),
    });
    const { reminders: votes } = dueVotes(workbook, day, {
      ...before,
      has: (key) => before.has(key) || later.has(key),
    });
    const verifications = dueVerifications(workbook, day, {
      ...before,
      has: (key) => before.has(key) || later.has(key),
    });
    gone.push(...votes.map(({ key }) => key), ...verifications.map(({ key }) => key));
    gone.push(...due.reminders.map(({ key }) => key), ...(due.digest === null ? [] : [due.digest.key]));
    lines.push(...dayLines(due, { day, email: teamAddress(workbook) }, language));
    lines.push(...voteLines(votes, day, language), ...verificationLines(verifications.length, day, language));
  }
  return lines;
}

function verificationLines(count: number, date: PlainDate, language: Language): readonly string[] {
  const values = { day: longDate(date, language), count };
  return count === 0 ? [] : [say(VERIFYING_TEXTS.comingReminders, language, values)];
}

function voteLines(votes: readonly DueVote[], date: PlainDate, language: Language): readonly string[] {
  const day = longDate(date, language);
  const counts = new Map<string, number>();
  for (const { voting } of votes) {
    const { document } = voting.record.values;
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return [...counts].map(([document, count]) =>
    say(VOTING_TEXTS.comingReminders, language, { day, document, count }),
  );
}

interface Place {
  readonly day: PlainDate;
  readonly email: string;
}

function dayLines(
  { reminders, digest }: DueReminders,
  { day, email }: Place,
  language: Language,
): readonly string[] {
  const shown = longDate(day, language);
  const events = new Map<string, number>();
  for (const { answers } of reminders) {
    for (const { event } of answers) events.set(event.values.name, (events.get(event.values.name) ?? 0) + 1);
  }
  const named = reminders.filter(({ items }) => items.length > 0);
  return [
    ...[...events].map(([name, count]) => say(TEXTS.comingAnswers, language, { day: shown, name, count })),
    ...named.map(({ person }) => say(TEXTS.comingMatters, language, { day: shown, name: shownName(person) })),
    ...(digest === null ? [] : [say(TEXTS.comingDigest, language, { day: shown, email })]),
  ];
}
