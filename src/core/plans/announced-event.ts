import { fold } from "../czech/text.ts";
import { InternalError } from "../errors.ts";
import type { EventFacts } from "../sending/event-facts.ts";
import { type EventHistory, eventHistory, lastFacts } from "../sending/event-history.ts";
import { readList } from "../sheet/list-sheet.ts";
import { eventsSheet } from "../workbook/events.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Event, Workbook } from "../workbook/workbook.ts";
import { type ChosenEvent, chooseEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";

/** An event with what people have been told of it; `gone` when its row is no longer in the sheet. */
export interface AnnouncedEvent {
  readonly chosen: ChosenEvent;
  readonly history: EventHistory;
  readonly gone: boolean;
}

/**
 * The event to write about. One whose row has been deleted, or that is cancelled and has lost its day, is taken from
 * what was announced, so that it can still be called off. Refuses as `chooseEvent` does.
 */
export function announcedEvent(input: CommandInput): AnnouncedEvent {
  const { workbook, marks = [], event: asked } = input;
  const own = asked === null ? null : eventNamed(workbook, asked);
  const id = own?.id ?? asked;
  const history = id === null ? null : eventHistory(workbook, id, marks);
  const told = history === null ? null : lastFacts(history);
  if (own === null && id !== null && history !== null && told !== null) {
    return { chosen: { event: goneEvent(workbook, id, told), id }, history, gone: true };
  }
  if (own !== null && history !== null && told !== null && isOffWithoutDay(own.event)) {
    return { chosen: { event: eventAsTold(own.event, told), id: own.id }, history, gone: false };
  }
  const chosen = chooseEvent(input);
  return { chosen, history: history ?? eventHistory(workbook, chosen.id, marks), gone: false };
}

/** The event as it was announced, for a letter that calls it off. */
export function eventAsTold(event: Event, facts: EventFacts): Event {
  const { name, date, start, end, place, address } = facts;
  const told = { name, place, address, date: date || null, start: start || null, end: end || null };
  return { ...event, values: { ...event.values, ...told } };
}

function eventNamed({ events }: Workbook, id: string): ChosenEvent | null {
  const ids = idsOf(events);
  const event = events.records.find(({ row }) => fold(ids.get(row) ?? "") === fold(id));
  return event === undefined ? null : { event, id: ids.get(event.row) ?? "" };
}

function isOffWithoutDay({ values }: Event): boolean {
  return values.state === "zrušeno" && values.date === null;
}

function goneEvent({ events }: Workbook, id: string, told: EventFacts): Event {
  const { name, date, start, end, place, address } = told;
  const texts = Object.entries({ id, name, date, start, end, place, address, state: "zrušeno" });
  const header = texts.map(([key]) => eventsSheet.columns[key as keyof typeof eventsSheet.columns].label.cs);
  const rows = [header, texts.map(([, text]) => text)];
  const [event] = readList(eventsSheet, { name: events.sheet, rows }).records;
  if (event === undefined) throw new InternalError("An event made of its announcement cannot be read.");
  return event;
}
