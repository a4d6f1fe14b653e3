import { STAFF_TEXTS as TEXTS } from "../texts/answers.ts";
import { type Language, say } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type Answer, takesSeat } from "./answer.ts";
import type { Invitee } from "./invitee.ts";
import type { Seats } from "./standing.ts";
import { contactById, nameOf } from "./subject.ts";

/** A seat that somebody waits for, or more people than seats; "" when all is well. */
export function seatNotice(seats: Seats, workbook: Workbook, language: Language): string {
  const { capacity, taken, waiting } = seats;
  if (capacity === null) return "";
  const count = Math.min(capacity - taken, waiting.length);
  if (count <= 0) return overfull(seats, language);
  const names = waiting.slice(0, count).map((id) => {
    const contact = contactById(workbook, id);
    return contact === null ? id : nameOf(contact);
  });
  return say(TEXTS.seatFree, language, { count, names: names.join(", ") });
}

/** More people than seats, in words; "" when they fit. */
export function overfull({ capacity, taken }: Seats, language: Language): string {
  return capacity !== null && taken > capacity ? say(TEXTS.overfull, language, { taken, capacity }) : "";
}

/** The seats once this answer holds. */
export function seatsWith(
  { answer }: Answer,
  { seats, standing }: Pick<Invitee, "seats" | "standing">,
): Seats {
  const before = takesSeat(standing.current.answer) ? 1 : 0;
  return { ...seats, taken: seats.taken - before + (takesSeat(answer) ? 1 : 0) };
}
