import { addDays, isPlainDate } from "../plain-date.ts";

const WALL_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** A property's parameters and value, `TZID=Europe/Prague:20260514T090000` or `VALUE=DATE:20260514`; null otherwise. */
export function calendarTime(text: string): string | null {
  if (isPlainDate(text)) return `VALUE=DATE:${text.replace(/-/g, "")}`;
  if (!isWallTime(text)) return null;
  return `TZID=Europe/Prague:${text.replace(/[-:]/g, "")}00`;
}

/** True for `2026-05-14T09:00`. */
export function isWallTime(text: string): boolean {
  return isPlainDate(WALL_TIME.exec(text)?.[1] ?? "");
}

/** Whole days end before the next one begins (RFC 5545 3.6.1); a wall time stays as it is. */
export function dayAfter(text: string): string {
  return isPlainDate(text) ? addDays(text, 1) : text;
}
