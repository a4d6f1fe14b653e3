import type { PlainDate } from "../../plain-date.ts";
import type { Calendar } from "./calendar.ts";

/** What is drawn in a row; days are inclusive. */
export type TimelineMark =
  | { readonly kind: "range" | "continuous"; readonly start: PlainDate; readonly end: PlainDate }
  | { readonly kind: "point"; readonly start: PlainDate; readonly end: PlainDate }
  | {
      readonly kind: "recurring";
      readonly start: PlainDate;
      readonly end: PlainDate;
      /** Days on which it may fall: where the ticks stand. */
      readonly days: readonly PlainDate[];
    }
  | { readonly kind: "deadline"; readonly day: PlainDate };

export type MarkKind = TimelineMark["kind"];

const BAR = "#1f4e9c";
const DEADLINE = "#9a3412";

/** Filled by the pattern's name; one picture a page, so that the name is its own. */
export const PATTERNS =
  '<pattern id="timeline-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H7V7H0Z" fill="#eaf0f9"/><path d="M0 0V7" stroke="#5274ad" stroke-width="3"/></pattern>';

/** One mark, centred on the height y. */
export function markSvg(mark: TimelineMark, calendar: Calendar, y: number): string {
  if (mark.kind === "deadline") return shapeSvg("deadline", { from: calendar.x(mark.day, "end"), to: 0 }, y);
  const span = { from: calendar.x(mark.start, "start"), to: calendar.x(mark.end, "end") };
  if (mark.kind !== "recurring") return shapeSvg(mark.kind, span, y);
  const ticks = mark.days.map((day) => tickSvg(calendar.x(day, "start"), y));
  return `<path d="M${round(span.from)} ${y}H${round(span.to)}" stroke="${BAR}" stroke-width="1.5"/>${ticks.join("")}`;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The shape alone, as the legend shows it too. */
export function shapeSvg(kind: MarkKind, { from, to }: Span, y: number): string {
  const width = round(Math.max(3, to - from));
  switch (kind) {
    case "range":
      return `<rect x="${round(from)}" y="${y - 8}" width="${width}" height="16" rx="3" fill="${BAR}"/>`;
    case "continuous":
      return `<rect x="${round(from)}" y="${y - 7}" width="${width}" height="14" fill="url(#timeline-hatch)" stroke="#5274ad"/>`;
    case "point":
      return `<circle cx="${round((from + to) / 2)}" cy="${y}" r="7" fill="${BAR}"/>`;
    case "recurring":
      return `<path d="M${round(from)} ${y}H${round(to)}" stroke="${BAR}" stroke-width="1.5"/>${[0.2, 0.5, 0.8].map((share) => tickSvg(from + (to - from) * share, y)).join("")}`;
    case "deadline":
      return `<path d="M${round(from)} ${y - 9}l9 9l-9 9l-9 -9z" fill="${DEADLINE}"/>`;
  }
}

function tickSvg(x: number, y: number): string {
  return `<path d="M${round(x)} ${y - 9}V${y + 9}" stroke="${BAR}" stroke-width="4"/>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
