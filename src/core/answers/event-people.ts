import { shortDate } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import { isPlainDate } from "../plain-date.ts";
import { recipientsOf } from "../plans/recipients.ts";
import type { Language } from "../texts/say.ts";
import type { Contact, Event } from "../workbook/workbook.ts";
import type { Choice } from "./read-form.ts";
import type { AnswerContext } from "./request.ts";
import { type Standing, standingsAt } from "./standing.ts";

/** What the team may type for a person. */
export const BY_STAFF: readonly Choice[] = ["ano", "ne", "zastupce", "nahradnik"];

/** Everybody whom the event concerns and everybody who stands in Účast, in the order of the contacts. */
export function peopleOf(
  { workbook, today }: Pick<AnswerContext, "workbook" | "today">,
  event: Event,
): readonly Contact[] {
  const concerned = new Set(recipientsOf(workbook, event, today).map(({ contact }) => contact.row));
  const standings = standingsAt(workbook, event.texts.id);
  return workbook.contacts.records.filter(
    ({ row, texts }) => texts.id !== "" && (concerned.has(row) || standings.has(fold(texts.id))),
  );
}

/** True for what a person said; silence is none. */
export function isAnswer(answer: string): boolean {
  return answer !== "" && answer !== "neodpověděl";
}

/** Whose word the answer is and of which day; "" when somebody has typed it straight into the sheet. */
export function fromWords({ deeds, words }: Standing, language: Language): string {
  const last = deeds[deeds.length - 1];
  if (last === undefined || last.words !== words) return "";
  return `${last.by}, ${dayOf(last.at, language)}`;
}

/** Every answer of one person to one event, a line each, the oldest first. */
export function historyLines({ deeds }: Standing, language: Language): readonly string[] {
  return deeds.map(({ at, by, words }) => `${dayOf(at, language)}, ${by}: ${words}`);
}

function dayOf(instant: string, language: Language): string {
  const day = instant.slice(0, 10);
  return isPlainDate(day) ? shortDate(day, language) : instant;
}
