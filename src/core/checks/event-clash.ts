import type { Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Contact, Event, Workbook } from "../workbook/workbook.ts";
import type { Bodies } from "./bodies.ts";
import { isComing } from "./event-readiness.ts";
import { issueOn } from "./issue-on.ts";

type Members = ReadonlySet<Contact>;
type CommonCounter = (some: Members, others: Members) => number;

interface Clash {
  readonly later: Event;
  readonly earlier: Event;
  readonly count: number;
}

/** An event with hours and the people invited to it. */
interface Timed {
  readonly event: Event;
  readonly start: string;
  readonly end: string;
  readonly members: Members;
}

/** Every event is compared with at most so many that overlap it. */
const MAX_COMPARED = 20;

/**
 * Coming events at one time that the same people are invited to. Real: two groups of Praha 12 met on 5 December
 * 2016 from 16 to 18 in two places.
 */
export function checkEventClash({ events }: Workbook, bodies: Bodies, today: PlainDate): readonly Issue[] {
  const days = new Map<PlainDate, Event[]>();
  for (const event of events.records) {
    const { date, start } = event.values;
    if (date === null || start === null || !isComing(event, today)) continue;
    const sameDay = days.get(date);
    if (sameDay === undefined) days.set(date, [event]);
    else sameDay.push(event);
  }
  const common = commonCounter();
  return [...days.values()]
    .filter((day) => day.length > 1)
    .flatMap((day) => clashesOf(timedOf(day, bodies), common))
    .map(({ later, earlier, count }) => {
      const values = { name: earlier.values.name, row: earlier.row, count };
      return issueOn(events, later, "start")({ code: "event-clash", values });
    });
}

function timedOf(day: readonly Event[], { membersOf }: Bodies): readonly Timed[] {
  return day
    .map((event): Timed => {
      const { start, end } = event.values;
      return { event, start: start ?? "", end: end ?? start ?? "", members: membersOf(event) };
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.event.row - b.event.row));
}

/** Each event of a day with the first earlier one that it clashes with. */
function clashesOf(day: readonly Timed[], common: CommonCounter): readonly Clash[] {
  return day.flatMap((later, index): readonly Clash[] => {
    for (const earlier of day.slice(Math.max(0, index - MAX_COMPARED), index)) {
      if (later.start >= earlier.end && later.start !== earlier.start) continue;
      const count = common(earlier.members, later.members);
      if (count > 0) return [{ later: later.event, earlier: earlier.event, count }];
    }
    return [];
  });
}

/** Counts common members once for each pair of audiences, which many events share. */
function commonCounter(): CommonCounter {
  const counts = new Map<Members, Map<Members, number>>();
  return (some, others) => {
    const known = counts.get(some) ?? new Map<Members, number>();
    const count = known.get(others) ?? commonOf(some, others);
    counts.set(some, known.set(others, count));
    return count;
  };
}

function commonOf(some: Members, others: Members): number {
  if (some.size > others.size) return commonOf(others, some);
  let count = 0;
  for (const contact of some) if (others.has(contact)) count += 1;
  return count;
}
