import type { PlainDate } from "../core/plain-date.ts";

/** The calendar day in Czechia at this instant, wherever the computer believes itself to be. */
export function pragueDay(instant: Date): PlainDate {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Prague" }).format(instant);
}
