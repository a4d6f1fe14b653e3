import { shortDate } from "../czech/date-words.ts";
import { type ChosenEvent, chooseEvent } from "../plans/choose-event.ts";
import { say } from "../texts/say.ts";
import { EVENT_CHOICE_TEXTS as TEXTS } from "../texts/screens-events.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Event } from "../workbook/workbook.ts";
import type { ScreenContext } from "./endpoint.ts";

/** One event to choose from. */
export interface EventChoice {
  readonly id: string;
  readonly label: string;
}

/** Which event a screen opens with: the next to come, or the last that was. */
type Preferred = "coming" | "past";

/** Every event with a day: those to come first, the nearest on top; then the past ones, the latest on top. */
export function eventChoices(context: ScreenContext): readonly EventChoice[] {
  const { workbook, today, language } = context;
  const ids = idsOf(workbook.events);
  const dated = workbook.events.records
    .filter(({ values }) => values.date !== null)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const coming = dated.filter((event) => dayOf(event) >= today);
  const past = dated.filter((event) => dayOf(event) < today).reverse();
  return [...coming, ...past].map((event) => {
    const { name, state } = event.values;
    const day = shortDate(dayOf(event), language);
    const text = state === "zrušeno" ? TEXTS.cancelled : TEXTS.event;
    return { id: ids.get(event.row) ?? "", label: say(text, language, { day, name }) };
  });
}

/**
 * The event asked for, else the one in whose row the person stands, else the preferred one; null when the workbook has
 * no event with a day. Refuses an id that does not exist.
 */
export function eventFor(
  asked: string | null,
  context: ScreenContext,
  preferred: Preferred,
): ChosenEvent | null {
  const choices = eventChoices(context);
  const usual = choices.length === 0 ? null : usualEvent(context, preferred, choices);
  const stands = choices.find(({ id }) => id === context.selectedEvent)?.id ?? null;
  const event = asked ?? stands ?? usual;
  return event === null ? null : chooseEvent({ ...context, event }, preferred);
}

function usualEvent(
  context: ScreenContext,
  preferred: Preferred,
  choices: readonly EventChoice[],
): string | null {
  const { workbook, today } = context;
  const ids = idsOf(workbook.events);
  const open = workbook.events.records.filter(
    ({ values }) => values.date !== null && values.state !== "zrušeno",
  );
  const byDay = [...open].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const next = byDay.find((event) => dayOf(event) >= today && event.values.state !== "proběhlo");
  const last = byDay.filter((event) => dayOf(event) <= today).pop();
  const chosen = preferred === "past" ? (last ?? next) : next;
  return (chosen === undefined ? undefined : ids.get(chosen.row)) ?? choices[0]?.id ?? null;
}

function dayOf({ values }: Event): string {
  return values.date ?? "";
}
