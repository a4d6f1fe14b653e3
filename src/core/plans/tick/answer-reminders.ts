import { fold } from "../../czech/text.ts";
import { previousWorkingDay } from "../../czech/working-days.ts";
import { addDays, type PlainDate } from "../../plain-date.ts";
import { idsOf } from "../../workbook/ids.ts";
import { readOffsets } from "../../workbook/reminder-rules.ts";
import type { Event, Workbook } from "../../workbook/workbook.ts";
import type { AnswerPart, Said } from "./said.ts";
import { answeredPairs, invitedDays, pairOf } from "./who-answered.ts";

/** Somebody who was invited and has not answered, and the reminder that is due. */
export interface DueAnswer {
  readonly contact: string;
  readonly part: AnswerPart;
  readonly event: Event;
}

/** An event whose answers are still awaited. */
interface Awaited {
  readonly event: Event;
  readonly id: string;
  /** The moments that have come, the last one first. */
  readonly moments: readonly { readonly day: PlainDate; readonly offset: number }[];
}

/**
 * Who is to be reminded of an invitation on a day: of several moments that have passed only the last one counts, and
 * only when it came after the invitation. Nobody is reminded once the last day to answer is over.
 */
export function dueAnswers(workbook: Workbook, today: PlainDate, said: Said): readonly DueAnswer[] {
  const events = awaitedEvents(workbook, today);
  if (events.length === 0) return [];
  const invited = invitedDays(workbook);
  const answered = answeredPairs(workbook);
  return events.flatMap(({ event, id, moments }) =>
    [...(invited.get(fold(id)) ?? [])].flatMap(([contact, day]): readonly DueAnswer[] => {
      const moment = moments.find((one) => one.day > day);
      if (moment === undefined || answered.has(pairOf(id, contact))) return [];
      const part = { event: id, offset: moment.offset };
      return said.reminded(contact, part) ? [] : [{ contact, part, event }];
    }),
  );
}

/** The last day on which an answer is of use. */
export function answerBy({ values: { replyBy, date } }: Event): PlainDate | null {
  return replyBy ?? date;
}

function awaitedEvents(workbook: Workbook, today: PlainDate): readonly Awaited[] {
  const usual = workbook.project.record.values.remindBefore;
  const ids = idsOf(workbook.events);
  return workbook.events.records.flatMap((event) => {
    const { date, state, remindBefore } = event.values;
    const by = answerBy(event);
    const open = state !== "zrušeno" && state !== "proběhlo" && date !== null && date >= today;
    const { id } = event.texts;
    if (!open || by === null || by < today || ids.get(event.row) !== id) return [];
    const moments = readOffsets(remindBefore === "" ? usual : remindBefore)
      .map((offset) => ({ day: previousWorkingDay(addDays(by, -offset)), offset }))
      .filter(({ day }) => day <= today)
      .sort((a, b) => a.offset - b.offset);
    return moments.length === 0 ? [] : [{ event, id, moments }];
  });
}
