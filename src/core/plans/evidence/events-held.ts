import { fold } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import { idsOf } from "../../workbook/ids.ts";
import {
  isPresenceTyped,
  type Meeting,
  type Participant,
  participantsOf,
  personKey,
} from "../../workbook/participants.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** An event that was held, with who was invited and who came. */
export interface HeldEvent extends Meeting {
  readonly date: PlainDate;
  readonly typed: boolean;
  readonly came: readonly Participant[];
  readonly excused: number;
  readonly invited: number;
  /** The day of the first invitation; null when nobody wrote it down. */
  readonly invitedOn: PlainDate | null;
}

/** Events up to a day that were not cancelled, by day. */
export function eventsHeld(workbook: Workbook, today: PlainDate): readonly HeldEvent[] {
  const ids = idsOf(workbook.events);
  return workbook.events.records
    .flatMap((event): readonly HeldEvent[] => {
      const { date, state } = event.values;
      if (date === null || date > today || state === "zrušeno" || state === "koncept") return [];
      const meeting = { event, id: ids.get(event.row) ?? "" };
      const people = participantsOf(workbook, meeting);
      const came = people.filter(({ part }) => part === "present" || part === "deputy");
      const excused = people.filter(({ part }) => part === "excused").length;
      const typed = isPresenceTyped(workbook, meeting);
      return [{ ...meeting, date, typed, came, excused, ...invitedTo(workbook, meeting.id) }];
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** How many people came to anything, each counted once; deputies are counted for those who sent them. */
export function differentPeople(events: readonly HeldEvent[]): readonly Participant[] {
  const people = new Map<string, Participant>();
  for (const one of events.flatMap(({ came }) => came)) people.set(personKey(one.contact), one);
  return [...people.values()];
}

function invitedTo({ attendance }: Workbook, event: string) {
  const days = attendance.records
    .filter(({ values }) => fold(values.event) === fold(event))
    .flatMap(({ values }) => (values.invitedOn === null ? [] : [values.invitedOn]))
    .sort();
  return { invited: days.length, invitedOn: days[0] ?? null };
}
