import { appendRows } from "../answers/rows.ts";
import { fold } from "../czech/text.ts";
import { inListOrder } from "../documents/participant-words.ts";
import { participantsOf } from "../workbook/participants.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { ChosenEvent } from "./choose-event.ts";
import type { Action } from "./plan.ts";

/** The rows of Účast that are still to be made, so that presence has only to be typed. */
export interface PresenceRows {
  readonly actions: readonly Action[];
  readonly added: number;
  /** People whose id nobody has written down yet: a row could not point at them. */
  readonly withoutId: number;
  /** The workbook has no sheet Účast, or it lacks the columns that name the event and the person. */
  readonly noSheet: boolean;
}

/** A row for everybody whom the event concerns and who has none, in the order of the attendance list. */
export function presenceRows(workbook: Workbook, chosen: ChosenEvent): PresenceRows {
  const { attendance, contacts } = workbook;
  const noSheet = !attendance.present || !("event" in attendance.places) || !("contact" in attendance.places);
  const own = attendance.records.filter(({ texts }) => fold(texts.event) === fold(chosen.id));
  const there = new Set(own.map(({ texts }) => fold(texts.contact)));
  const missing = inListOrder(participantsOf(workbook, chosen)).filter(({ id }) => !there.has(fold(id)));
  const written = new Set(contacts.records.map(({ texts }) => texts.id));
  const rows = missing.filter(({ id }) => written.has(id));
  const withoutId = missing.length - rows.length;
  const hasEventId = workbook.events.records.some(({ texts }) => fold(texts.id) === fold(chosen.id));
  if (noSheet || !hasEventId) return { actions: [], added: 0, withoutId: missing.length, noSheet };
  const texts = rows.map(({ id }) => ({ event: chosen.id, contact: id }));
  return {
    actions: appendRows(attendance, texts, `cells:presence:${chosen.id}`),
    added: rows.length,
    withoutId,
    noSheet,
  };
}
