import type { PlainDate } from "../../plain-date.ts";
import { escapeMarkup } from "../markup.ts";
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

/** `outside` is how a mark is drawn whose days the scale does not show. */
export type MarkKind = TimelineMark["kind"] | "outside";

const BAR = "#1f4e9c";
const DEADLINE = "#9a3412";
/** What an arrow at the edge and a little air take up. */
const ARROW_ROOM = 17;

/** Filled by the pattern's name; one picture a page, so that the name is its own. */
export const PATTERNS =
  '<pattern id="timeline-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H7V7H0Z" fill="#eaf0f9"/><path d="M0 0V7" stroke="#5274ad" stroke-width="3"/></pattern>';

/** One mark with its dates in words, centred on the height y. */
export interface SaidMark {
  readonly mark: TimelineMark;
  readonly said: string;
}

/** A mark where its days are; one that no month drawn holds is an arrow at the edge, with its dates in words. */
export function markSvg({ mark, said }: SaidMark, calendar: Calendar, y: number): string {
  const beyond = beyondOf(mark, calendar);
  if (beyond !== null) return outsideSvg(said, { beyond, calendar }, y);
  if (mark.kind === "deadline") return shapeSvg("deadline", { from: calendar.x(mark.day, "end"), to: 0 }, y);
  const span = { from: calendar.x(mark.start, "start"), to: calendar.x(mark.end, "end") };
  const shape =
    mark.kind === "recurring" ? ticksSvg(mark.days, span, { calendar, y }) : shapeSvg(mark.kind, span, y);
  const before = calendar.place(mark.start) === "before" ? arrowSvg("before", calendar.left, y) : "";
  const after = calendar.place(mark.end) === "after" ? arrowSvg("after", calendar.right, y) : "";
  return shape + before + after;
}

/** The shape that says so in the legend; null for what the scale shows. */
export function drawnKind({ mark }: SaidMark, calendar: Calendar): MarkKind {
  return beyondOf(mark, calendar) === null ? mark.kind : "outside";
}

function beyondOf(mark: TimelineMark, calendar: Calendar): "before" | "after" | null {
  const [start, end] = mark.kind === "deadline" ? [mark.day, mark.day] : [mark.start, mark.end];
  if (calendar.place(end) === "before") return "before";
  return calendar.place(start) === "after" ? "after" : null;
}

interface Edge {
  readonly beyond: "before" | "after";
  readonly calendar: Calendar;
}

function outsideSvg(said: string, { beyond, calendar }: Edge, y: number): string {
  const [edge, x, anchor] =
    beyond === "before"
      ? ([calendar.left, calendar.left + ARROW_ROOM, "start"] as const)
      : ([calendar.right, calendar.right - ARROW_ROOM, "end"] as const);
  // The text's own white outline keeps it readable over the lines of the months.
  const words = `<text x="${x}" y="${y + 4}" text-anchor="${anchor}" fill="${DEADLINE}" stroke="#fff" stroke-width="4" paint-order="stroke">${escapeMarkup(said)}</text>`;
  return arrowSvg(beyond, edge, y) + words;
}

/** Points out of the scale, its tip at the edge; the white line parts it from a bar behind it. */
function arrowSvg(beyond: "before" | "after", edge: number, y: number): string {
  const back = beyond === "before" ? 11 : -11;
  return `<path d="M${edge} ${y}l${back} -9v18z" fill="${DEADLINE}" stroke="#fff"/>`;
}

interface Row {
  readonly calendar: Calendar;
  readonly y: number;
}

function ticksSvg(days: readonly PlainDate[], { from, to }: Span, { calendar, y }: Row): string {
  const shown = days.filter((day) => calendar.place(day) === "within");
  const ticks = shown.map((day) => tickSvg(calendar.x(day, "start"), y));
  return `<path d="M${round(from)} ${y}H${round(to)}" stroke="${BAR}" stroke-width="1.5"/>${ticks.join("")}`;
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
    case "outside":
      return arrowSvg("after", round((from + to) / 2) + 6, y);
  }
}

function tickSvg(x: number, y: number): string {
  return `<path d="M${round(x)} ${y - 9}V${y + 9}" stroke="${BAR}" stroke-width="4"/>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
