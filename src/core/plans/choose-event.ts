import { fold } from "../czech/text.ts";
import { RefusedError } from "../errors.ts";
import type { PlainDate } from "../plain-date.ts";
import { INVITATION_TEXTS } from "../texts/invitations.ts";
import { type Language, say } from "../texts/say.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Meeting } from "../workbook/participants.ts";
import type { CommandInput } from "./command-input.ts";

/** The event that a command is about, under the id it has or will be given. */
export type ChosenEvent = Meeting;

/** Which event is meant where nobody named one: the next to come, or the last that was. */
type Preferred = "coming" | "past";

/**
 * The event that was asked for; or the next one that is neither over nor cancelled, after meetings the last one that
 * was, where there is any. Refuses an id that does not exist (saying which do), an event without a day or a name, and a
 * workbook without coming events.
 */
export function chooseEvent(
  { workbook, event, today, language }: CommandInput,
  preferred: Preferred = "coming",
): ChosenEvent {
  const ids = idsOf(workbook.events);
  const events = workbook.events.records.map((record) => ({ event: record, id: ids.get(record.row) ?? "" }));
  const usual =
    preferred === "past" ? (lastBefore(events, today) ?? nextFrom(events, today)) : nextFrom(events, today);
  const chosen = event === null ? usual : events.find(({ id }) => fold(id) === fold(event));
  if (chosen === undefined) {
    const known = events.map(({ id }) => id).join(", ") || "–";
    const text = event === null ? INVITATION_TEXTS.noComingEvent : INVITATION_TEXTS.noSuchEvent;
    throw new RefusedError("wrong-use", say(text, language, { event: event ?? "", known }));
  }
  refuseUnready(chosen, language);
  return chosen;
}

function refuseUnready({ event: { values }, id }: ChosenEvent, language: Language): void {
  if (values.date !== null && values.name !== "") return;
  const text = values.date === null ? INVITATION_TEXTS.eventWithoutDay : INVITATION_TEXTS.eventWithoutName;
  throw new RefusedError("workbook-has-errors", say(text, language, { event: id }));
}

function isOpen(state: string): boolean {
  return state !== "zrušeno" && state !== "proběhlo";
}

function nextFrom(events: readonly ChosenEvent[], today: PlainDate): ChosenEvent | undefined {
  return byDay(events).find(({ event: { values } }) => isOpen(values.state) && (values.date ?? "") >= today);
}

/** Today's meeting counts: its minutes are written in the evening. */
function lastBefore(events: readonly ChosenEvent[], today: PlainDate): ChosenEvent | undefined {
  const held = byDay(events).filter(
    ({ event: { values } }) => values.state !== "zrušeno" && (values.date ?? "") <= today,
  );
  return held[held.length - 1];
}

function byDay(events: readonly ChosenEvent[]): readonly ChosenEvent[] {
  return events
    .filter(({ event }) => event.values.date !== null)
    .sort((a, b) => (a.event.values.date ?? "").localeCompare(b.event.values.date ?? ""));
}
