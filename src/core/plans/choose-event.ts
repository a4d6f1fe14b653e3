import { fold } from "../czech/text.ts";
import { RefusedError } from "../errors.ts";
import { INVITATION_TEXTS } from "../texts/invitations.ts";
import { say } from "../texts/say.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Event } from "../workbook/workbook.ts";

import type { CommandInput } from "./command-input.ts";

/** The event that invitations are written to, under the id it has or will be given. */
export interface ChosenEvent {
  readonly event: Event;
  readonly id: string;
}

/**
 * The event that was asked for, or the next one that is neither over nor cancelled. Refuses an id that does
 * not exist (saying which do), an event without a day, and a workbook without coming events.
 */
export function chooseEvent({ workbook, event, today, language }: CommandInput): ChosenEvent {
  const ids = idsOf(workbook.events);
  const events = workbook.events.records.map((record) => ({ event: record, id: ids.get(record.row) ?? "" }));
  const coming = events
    .filter(({ event: { values } }) => isOpen(values.state) && values.date !== null && values.date >= today)
    .sort((a, b) => (a.event.values.date ?? "").localeCompare(b.event.values.date ?? ""));
  const chosen = event === null ? coming[0] : events.find(({ id }) => fold(id) === fold(event));
  if (chosen === undefined) {
    const known = events.map(({ id }) => id).join(", ") || "–";
    const text = event === null ? INVITATION_TEXTS.noComingEvent : INVITATION_TEXTS.noSuchEvent;
    throw new RefusedError("wrong-use", say(text, language, { event: event ?? "", known }));
  }
  if (chosen.event.values.date === null) {
    throw new RefusedError(
      "workbook-has-errors",
      say(INVITATION_TEXTS.eventWithoutDay, language, { event: chosen.id }),
    );
  }
  return chosen;
}

function isOpen(state: string): boolean {
  return state !== "zrušeno" && state !== "proběhlo";
}
