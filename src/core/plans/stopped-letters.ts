import type { NoticeLetter } from "./notice-letters.ts";
import type { EventNotices } from "./notices.ts";
import type { Recipient } from "./recipients.ts";

/** The same people, where those whose letter lacks a value that it must have (`{{pole!}}`) get none. */
export function withoutStopped(people: EventNotices, letters: readonly NoticeLetter[]): EventNotices {
  const stopped = letters.filter((letter) => letter.stopped).map(({ notice }) => notice);
  if (stopped.length === 0) return people;
  const of = (invites: boolean): readonly Recipient[] =>
    stopped
      .filter(({ kind }) => (kind === "invitation") === invites)
      .map(({ recipient }) => ({ ...recipient, skipped: "blank-field" }));
  return {
    ...people,
    notices: people.notices.filter((notice) => !stopped.includes(notice)),
    skipped: [...people.skipped, ...of(true)],
    toPhone: [...people.toPhone, ...of(false)],
  };
}
