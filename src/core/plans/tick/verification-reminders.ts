import { type AskedProvider, askedProviders } from "../../answers/verification/asked.ts";
import { nextWorkingDay, previousWorkingDay } from "../../czech/working-days.ts";
import { addDays, type PlainDate } from "../../plain-date.ts";
import { readOffsets } from "../../workbook/reminder-rules.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { deputyOf, type Receiver, receiverOf } from "../verification/receiver.ts";
import { DEPUTY_LETTER, journalOf, sentDays } from "../verification/sent-days.ts";
import type { Said } from "./said.ts";

/** A provider who was asked to verify and has not, and what is to be said now. */
export interface DueVerification {
  readonly key: string;
  readonly asked: AskedProvider;
  readonly receiver: Receiver;
  /** deputy: the first letter to somebody whom the provider has named; overdue: once, after the last day. */
  readonly kind: "reminder" | "overdue" | "deputy";
}

/** After the last day there is one more moment. */
const OVERDUE = "po";
/** Whoever has a link must not make the program write to any number of addresses. */
const MOST_DEPUTIES = 3;

/**
 * Letters to deputies whom providers have named, and reminders to those who got the letter and have not confirmed: at
 * the moments that the project has for it, and once after the last day. Of several moments that have passed only the
 * last one counts, and only after the letter.
 */
export function dueVerifications(
  workbook: Workbook,
  today: PlainDate,
  said: Said,
): readonly DueVerification[] {
  if (workbook.verifications.records.length === 0) return [];
  const open = askedProviders(workbook, today).filter(
    ({ row, of }) => row.values.confirmedOn === null && row.values.due !== null && of.services.length > 0,
  );
  if (open.length === 0) return [];
  const sent = sentDays(journalOf(workbook));
  return open.flatMap((asked) => {
    const day = sent.get(asked.id);
    if (day === undefined) return [];
    return [...deputyLetters(workbook, asked, said), ...reminders({ workbook, today, said, day }, asked)];
  });
}

function deputyLetters(workbook: Workbook, asked: AskedProvider, said: Said): readonly DueVerification[] {
  const receiver = deputyOf(asked);
  const begin = `${DEPUTY_LETTER}${asked.id}:`;
  if (receiver === null || said.has(begin + receiver.who)) return [];
  const before = workbook.journal.records.filter(({ texts }) => texts.key.startsWith(begin)).length;
  return before >= MOST_DEPUTIES ? [] : [{ key: begin + receiver.who, asked, receiver, kind: "deputy" }];
}

interface Known {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  readonly said: Said;
  /** The day of the first letter. */
  readonly day: PlainDate;
}

/** The deputy is reminded where there is one: the others have handed it over. */
function reminders({ workbook, today, said, day }: Known, asked: AskedProvider): readonly DueVerification[] {
  const { due } = asked.row.values;
  if (due === null) return [];
  const offsets = readOffsets(workbook.project.record.values.remindVerification);
  if (offsets.length === 0) return [];
  const moments = [
    ...offsets.map((offset) => ({ mark: String(offset), day: previousWorkingDay(addDays(due, -offset)) })),
    { mark: OVERDUE, day: nextWorkingDay(addDays(due, 1)) },
  ].filter((moment) => moment.day <= today);
  const last = moments[moments.length - 1];
  const receiver = deputyOf(asked) ?? receiverOf(workbook, asked, today);
  if (last === undefined || receiver === null || day >= last.day) return [];
  // A last day that was moved is reminded of anew.
  const key = `verification-reminder:${asked.id}:${due}:${last.mark}`;
  if (said.has(key)) return [];
  return [{ key, asked, receiver, kind: last.mark === OVERDUE ? "overdue" : "reminder" }];
}
