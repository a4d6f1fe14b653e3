import { daysInMonth, type PlainDate, partsOf } from "../../plain-date.ts";

/** A scale of months: where a day stands, and the lines and headings behind the rows. */
export interface Calendar {
  readonly width: number;
  /** Where the first month begins. */
  readonly left: number;
  /** Where the last month ends. */
  readonly right: number;
  /** The left edge of a day, kept within the scale; one day more is the right edge. */
  readonly x: (date: PlainDate, edge: "start" | "end") => number;
  /** Whether a day falls before the months drawn, within them or after them. */
  readonly place: (date: PlainDate) => "before" | "within" | "after";
  readonly gridSvg: (top: number, bottom: number) => string;
}

/** Room for the names on the left. */
const LABEL_WIDTH = 250;

const MAX_MONTHS = 120;
const ROOM = 720;

/** The scale from the month of one day to the month of another. */
export function calendarOf(start: PlainDate, end: PlainDate): Calendar {
  const first = monthNumber(start);
  const count = Math.max(1, Math.min(MAX_MONTHS, monthNumber(end) - first + 1));
  const step = Math.min(44, Math.max(16, ROOM / count));
  const right = Math.round(LABEL_WIDTH + count * step);
  const x = (date: PlainDate, edge: "start" | "end"): number => {
    const { year, month, day } = partsOf(date);
    const passed = (edge === "start" ? day - 1 : day) / daysInMonth(year, month);
    return LABEL_WIDTH + Math.min(count, Math.max(0, monthNumber(date) - first + passed)) * step;
  };
  const place = (date: PlainDate) => {
    const passed = monthNumber(date) - first;
    return passed < 0 ? "before" : passed < count ? "within" : "after";
  };
  return {
    width: right + 10,
    left: LABEL_WIDTH,
    right,
    x,
    place,
    gridSvg: (top, bottom) => gridSvg({ first, count, step }, top, bottom),
  };
}

interface Scale {
  readonly first: number;
  readonly count: number;
  readonly step: number;
}

/** Months since the year 0. */
function monthNumber(date: PlainDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month - 1;
}

function gridSvg(scale: Scale, top: number, bottom: number): string {
  const months = Array.from({ length: scale.count }, (_, index) => monthSvg(scale, index, { top, bottom }));
  const right = LABEL_WIDTH + scale.count * scale.step;
  return `<g>${months.join("")}<path d="M${right} ${top - 22}V${bottom}M0 ${bottom}H${right}" stroke="#8a97a6"/></g>`;
}

/** A line before each month (stronger before a quarter, strongest before a year) and its number. */
function monthSvg(
  { first, step }: Scale,
  index: number,
  { top, bottom }: { top: number; bottom: number },
): string {
  const x = LABEL_WIDTH + index * step;
  const month = (first + index) % 12;
  const begins = index === 0 || month === 0;
  const colour = begins ? "#8a97a6" : month % 3 === 0 ? "#b8c2cd" : "#e6ebf0";
  const line = `<path d="M${x} ${begins ? top - 44 : top - 22}V${bottom}" stroke="${colour}"/>`;
  const number = `<text x="${x + step / 2}" y="${top - 7}" text-anchor="middle" font-size="11" fill="#4a5560">${month + 1}</text>`;
  const year = begins ? yearSvg(x, top, Math.floor((first + index) / 12)) : "";
  return line + number + year;
}

function yearSvg(x: number, top: number, year: number): string {
  return `<text x="${x + 5}" y="${top - 29}" font-weight="700">${year}</text>`;
}
