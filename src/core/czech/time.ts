import type { Reading } from "../issue.ts";
import { tidyLine } from "./text.ts";

const TIME = /^(?:v |ve |od |do )?(\d{1,2})(?: ?[:.,] ?(\d{2}))?(?::00)? ?(h|hod|hodin\p{L}*)?\.?$/iu;

/** A time of day typed `9:00`, `9.00 h`, `16,00` or `10 hodin`, as `HH:MM`; hours alone need the word hodin. */
export function readTime(text: string): Reading<string> {
  const typed = tidyLine(text.slice(0, 200));
  if (typed === "") return { value: null, findings: [] };
  const match = TIME.exec(typed);
  const [, hours = "", minutes, unit] = match ?? [];
  if (match === null || (minutes === undefined && unit === undefined)) {
    return { value: null, findings: [{ code: "time-shape" }] };
  }
  if (Number(hours) > 23 || Number(minutes ?? 0) > 59)
    return { value: null, findings: [{ code: "time-impossible" }] };
  return { value: `${hours.padStart(2, "0")}:${minutes ?? "00"}`, findings: [] };
}
