import { fold } from "../czech/text.ts";
import type { Timing } from "../czech/timing/value.ts";
import { addDays, addMonths, type PlainDate } from "../plain-date.ts";
import { groupKeys } from "../workbook/membership.ts";
import type { Group, Workbook } from "../workbook/workbook.ts";

/** A body that should meet by a day and has nothing planned. */
export interface DueBody {
  readonly group: Group;
  readonly due: PlainDate;
}

interface Days {
  readonly today: PlainDate;
  readonly until: PlainDate;
}

const MONTHS_PER_YEAR = 12;

/** Bodies whose own rule says that they should meet by then, counted from their last meeting or the project's start. */
export function dueBodies(workbook: Workbook, { today, until }: Days): readonly DueBody[] {
  const { start, end } = workbook.project.record.values;
  const meetings = workbook.events.records
    .filter(({ values }) => values.state !== "zrušeno" && values.date !== null)
    .map(({ values }) => ({ day: values.date ?? "", groups: groupKeys(values.groups) }));
  return workbook.groups.records.flatMap((group) => {
    const key = fold(group.values.abbreviation);
    const own = meetings.filter(({ groups }) => groups.includes(key)).map(({ day }) => day);
    if (own.some((day) => day >= today)) return [];
    const last = own.reduce((latest, day) => (day > latest ? day : latest), start ?? "");
    const due = last === "" ? null : dayAfter(last, group.values.frequency);
    if (due === null || due > until || (end !== null && due > end)) return [];
    return [{ group, due }];
  });
}

/** The day by which a meeting follows another one; null where the rule names no interval or only an upper limit. */
function dayAfter(day: PlainDate, timing: Timing | null): PlainDate | null {
  if (timing?.kind !== "recurring" || timing.every === null) return null;
  if (timing.flags.includes("at_most") || timing.flags.includes("cancelled")) return null;
  // Of „3–4 měsíce“ the longer one: nobody is late before that.
  const match = /P(\d{1,3})([DWMY])$/.exec(timing.every);
  if (match === null) return null;
  const amount = Number(match[1]);
  const times = Math.max(timing.count ?? 1, 1);
  switch (match[2]) {
    case "D":
      return addDays(day, amount);
    case "W":
      return addDays(day, Math.ceil((amount * 7) / times));
    case "M":
      return times === 1 ? addMonths(day, amount) : addDays(day, Math.ceil((amount * 30) / times));
    default:
      return addMonths(day, Math.ceil((amount * MONTHS_PER_YEAR) / times));
  }
}
