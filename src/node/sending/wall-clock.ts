import type { WallTime } from "../../core/sending/wall-time.ts";

const FORMAT = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Prague",
  dateStyle: "short",
  timeStyle: "medium",
});

/** An instant as the clocks of Prague show it: `2026-05-14T09:12:30`. */
export function wallTime(instant: Date): WallTime {
  return FORMAT.format(instant).replace(" ", "T");
}
