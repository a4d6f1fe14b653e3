import { fold } from "../czech/text.ts";
import type { Notice } from "../pages/answers/notice-page.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Contact, Event, Workbook } from "../workbook/workbook.ts";

/** The event with this id of its own; null when the sheet has none. */
export function eventById({ events }: Workbook, id: string): Event | null {
  return events.records.find(({ texts }) => texts.id !== "" && fold(texts.id) === fold(id)) ?? null;
}

/** The contact with this id of its own; null when the sheet has none. */
export function contactById({ contacts }: Workbook, id: string): Contact | null {
  return contacts.records.find(({ texts }) => texts.id !== "" && fold(texts.id) === fold(id)) ?? null;
}

/** The name as people say it, or the office. */
export function nameOf({ texts }: Contact): string {
  const name = [texts.titleBefore, texts.firstName, texts.lastName].filter((part) => part !== "").join(" ");
  const full = texts.titleAfter === "" || name === "" ? name : `${name}, ${texts.titleAfter}`;
  return full || texts.organisation || texts.id;
}

/** Why an event takes no more answers by its links; null while it does. */
export function closedBy(
  { values }: Event,
  today: PlainDate,
): Extract<Notice, "cancelled" | "over" | "closed"> | null {
  const { state, date, replyBy } = values;
  if (state === "zrušeno") return "cancelled";
  if (state === "proběhlo" || (date !== null && date < today)) return "over";
  return replyBy !== null && replyBy < today ? "closed" : null;
}
