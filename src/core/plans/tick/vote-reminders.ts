import { previousWorkingDay } from "../../czech/working-days.ts";
import { addDays, isPlainDate, type PlainDate } from "../../plain-date.ts";
import { deedState } from "../../sending/journal-entries.ts";
import { readOffsets } from "../../workbook/reminder-rules.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { ballotKey } from "../approval/ballot.ts";
import { type Voting, votings } from "../approval/voting.ts";
import { type Person, reachable } from "./responsible.ts";
import type { Said } from "./said.ts";

/** A member who was asked to vote and has not, and the reminder that is due. */
export interface DueVote {
  readonly key: string;
  readonly voting: Voting;
  readonly person: Person;
}

/** A vote that has ended and whose result nobody has written down. */
export interface EndedVote {
  readonly key: string;
  readonly voting: Voting;
}

/** Whatever is due about votes outside meetings by a day and has not been said. */
export interface DueVotes {
  readonly reminders: readonly DueVote[];
  readonly ended: readonly EndedVote[];
}

/**
 * Members who got the letter and have not voted, at the moments that the project has for invitations; and votes that
 * are over, once each. Of several moments that have passed only the last one counts, and only after the letter.
 */
export function dueVotes(workbook: Workbook, today: PlainDate, said: Said): DueVotes {
  const all = votings(workbook, today).filter(({ id, record }) => record.texts.id === id);
  const open = all.filter(({ phase, changed }) => phase === "open" && !changed);
  const asked = open.length === 0 ? new Map<string, PlainDate>() : askedDays(workbook);
  const people = asked.size === 0 ? new Map() : peopleById(workbook, today);
  return {
    reminders: open.flatMap((voting) => remindersOf(voting, { workbook, today, said, asked, people })),
    ended: all
      .filter(({ phase, count }) => phase === "over" && count.needed !== null)
      .map((voting) => ({ key: `vote-result:${voting.id}:${voting.record.values.voteBy ?? ""}`, voting }))
      .filter(({ key }) => !said.has(key)),
  };
}

interface Known {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  readonly said: Said;
  readonly asked: ReadonlyMap<string, PlainDate>;
  readonly people: ReadonlyMap<string, Person>;
}

function remindersOf(voting: Voting, { workbook, today, said, asked, people }: Known): readonly DueVote[] {
  const { voteBy } = voting.record.values;
  if (voteBy === null) return [];
  const moments = readOffsets(workbook.project.record.values.remindBefore)
    .map((offset) => ({ offset, day: previousWorkingDay(addDays(voteBy, -offset)) }))
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.offset - b.offset);
  const [last] = moments;
  if (last === undefined) return [];
  return voting.count.votes.flatMap(({ voter, vote }): readonly DueVote[] => {
    const person = people.get(voter.id);
    const day = asked.get(ballotKey(voting.id, voter.id));
    const key = `vote-reminder:${voting.id}:${voter.id}:${last.offset}`;
    const due = vote === null && day !== undefined && day < last.day && !said.has(key);
    return due && person !== undefined ? [{ key, voting, person }] : [];
  });
}

/** The day of each letter that has gone, by its key. */
function askedDays({ journal }: Workbook): ReadonlyMap<string, PlainDate> {
  return new Map(
    journal.records.flatMap(({ texts: { key, state, at } }): readonly [string, PlainDate][] => {
      const day = at.slice(0, 10);
      const sent = key.startsWith("ballot:") && deedState(state) === "odesláno" && isPlainDate(day);
      return sent ? [[key, day]] : [];
    }),
  );
}

function peopleById(workbook: Workbook, today: PlainDate): ReadonlyMap<string, Person> {
  return new Map(reachable(workbook, today).map((person) => [person.id, person]));
}
