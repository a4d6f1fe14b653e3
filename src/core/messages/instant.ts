import { addDays, dayOfWeek, isPlainDate, type PlainDate, partsOf } from "../plain-date.ts";

/** A moment as it was written: its day, its time and how many minutes it is ahead of UTC. */
interface Instant {
  readonly date: PlainDate;
  readonly seconds: number;
  readonly offset: number;
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):?([0-5]\d))$/;
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SECONDS_PER_DAY = 86_400;

/** An ISO instant as RFC 5322 3.3 writes it, `Thu, 14 May 2026 09:00:00 +0200`; null when it is not one. */
export function toMailDate(instant: string): string | null {
  const read = readInstant(instant);
  if (read === null) return null;
  const { year, month, day } = partsOf(read.date);
  const sign = read.offset < 0 ? "-" : "+";
  const offset = Math.abs(read.offset);
  return (
    `${DAYS[dayOfWeek(read.date) - 1]}, ${day} ${MONTHS[month - 1]} ${String(year).padStart(4, "0")} ` +
    `${clock(read.seconds, ":")} ${sign}${two(Math.floor(offset / 60))}${two(offset % 60)}`
  );
}

/** An ISO instant, or a day meaning its midnight, as RFC 5545 writes UTC: `20260514T070000Z`; null otherwise. */
export function toUtcStamp(instant: string): string | null {
  const read = readInstant(isPlainDate(instant) ? `${instant}T00:00Z` : instant);
  if (read === null) return null;
  const seconds = read.seconds - read.offset * 60;
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const date = addDays(read.date, days).replace(/-/g, "");
  return `${date}T${clock(seconds - days * SECONDS_PER_DAY, "")}Z`;
}

function readInstant(text: string): Instant | null {
  const [, date = "", hour, minute, second = "0", sign, hours = "0", minutes = "0"] =
    INSTANT.exec(text) ?? [];
  if (!isPlainDate(date)) return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return { date, seconds: Number(hour) * 3600 + Number(minute) * 60 + Number(second), offset };
}

function clock(seconds: number, separator: string): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map(two).join(separator);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
