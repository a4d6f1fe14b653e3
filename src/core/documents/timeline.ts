import { type PlainDate, partsOf } from "../plain-date.ts";
import { TIMELINE_TEXTS } from "../texts/documents.ts";
import { type Language, say } from "../texts/say.ts";
import { escapeMarkup } from "./markup.ts";
import { type Calendar, calendarOf } from "./timeline/calendar.ts";
import { legendSvg } from "./timeline/legend.ts";
import { drawnKind, markSvg, PATTERNS, type SaidMark } from "./timeline/marks.ts";
import { shortened, wrapped } from "./timeline/words.ts";

interface Timeline {
  /** What the picture is of: „Plán informační kampaně“. */
  readonly name: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly name: string;
  /** The term as its author wrote it. */
  readonly when: string;
  readonly marks: readonly SaidMark[];
}

/** A drawing, what it says in one sentence, and how wide it must be to be read. */
interface TimelinePicture {
  readonly svg: string;
  readonly alt: string;
  readonly widthMm: number;
}

const HEADER_HEIGHT = 48;
const ROW_HEIGHT = 52;
const LEGEND_HEIGHT = 44;
const LINE_HEIGHT = 15;
const LABEL_LETTERS = 38;
const PX_PER_MM = 96 / 25.4;

/**
 * A campaign drawn over its months. Shapes as well as colours tell the kinds apart: bars for periods, dots for
 * single dates, ticks for repetition, hatching for what never stops, diamonds for deadlines, arrows for what the
 * months drawn do not hold.
 */
export function campaignTimeline(timeline: Timeline, language: Language): TimelinePicture {
  const height = HEADER_HEIGHT + timeline.rows.length * ROW_HEIGHT + LEGEND_HEIGHT;
  const calendar = calendarOf(timeline.start, timeline.end);
  const title = say(TIMELINE_TEXTS.title, language, { name: timeline.name });
  const alt = `${title}. ${description(timeline, language)}`;
  const rows = timeline.rows.map((row, index) => rowSvg(row, HEADER_HEIGHT + index * ROW_HEIGHT, calendar));
  const bottom = HEADER_HEIGHT + timeline.rows.length * ROW_HEIGHT;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="timeline-title timeline-desc" viewBox="0 0 ${calendar.width} ${height}" font-family="Calibri, Carlito, 'Segoe UI', Arial, sans-serif" font-size="13" fill="#1b2430">`,
    `<title id="timeline-title">${escapeMarkup(title)}</title><desc id="timeline-desc">${escapeMarkup(description(timeline, language))}</desc>`,
    `<defs>${PATTERNS}</defs>`,
    calendar.gridSvg(HEADER_HEIGHT, bottom),
    ...rows,
    legendSvg(
      timeline.rows.flatMap(({ marks }) => marks.map((mark) => drawnKind(mark, calendar))),
      bottom + 26,
      language,
    ),
    "</svg>",
  ].join("");
  return { svg, alt, widthMm: Math.round((calendar.width / PX_PER_MM) * 0.85) };
}

function description({ rows, start, end }: Timeline, language: Language): string {
  const month = (date: PlainDate) => `${partsOf(date).month}/${partsOf(date).year}`;
  return say(TIMELINE_TEXTS.desc, language, { rows: rows.length, from: month(start), to: month(end) });
}

function rowSvg({ name, when, marks }: TimelineRow, top: number, calendar: Calendar): string {
  const lines = wrapped(name, LABEL_LETTERS, 2);
  const first = top + ROW_HEIGHT / 2 - (lines.length * LINE_HEIGHT) / 2 + 4;
  const said = lines.map((line, index) => text(line, first + index * LINE_HEIGHT, ""));
  const term = shortened(when, LABEL_LETTERS + 4);
  const below = text(term, first + lines.length * LINE_HEIGHT, ' font-size="12" fill="#4a5560"');
  const full = `<title>${escapeMarkup(`${name}: ${when}`)}</title>`;
  const drawn = marks.map((mark) => markSvg(mark, calendar, top + ROW_HEIGHT / 2));
  const line = `<path d="M0 ${top}H${calendar.right}" stroke="#dfe5ec"/>`;
  return `<g>${full}${line}${said.join("")}${below}${drawn.join("")}</g>`;
}

function text(words: string, y: number, look: string): string {
  return words === "" ? "" : `<text x="4" y="${y}"${look}>${escapeMarkup(words)}</text>`;
}
