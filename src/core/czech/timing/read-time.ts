import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  skipWords,
  takeMark,
  takeNumber,
  takeWord,
  takeWords,
} from "./cursor.ts";
import type { TimeOfDay } from "./value.ts";

interface Clock {
  readonly text: string;
  /** How sure it is that this is a time: colon, minutes after a dot that are no month, others, or a bare hour. */
  readonly written: "colon" | "minutes" | "month" | "bare";
}

const LAST_HOUR = 24;
const LAST_MINUTE = 59;

/** A time that stands after a date: „v 15.00 h“, „od 9.30“, „, časové vymezení 16 -18 hodin“. */
export function readTimeAfterDate(cursor: Cursor): TimeOfDay | null {
  return attempt(cursor, (at) => {
    while (takeMark(at, ",", "-", ".", "…", ";", ":"));
    return readTime(at);
  });
}

function readTime(cursor: Cursor): TimeOfDay | null {
  takeWords(cursor, "casove", "vymezeni");
  const at = takeWord(cursor, "se", "v", "ve", "od", "do");
  const introduced = at === "v" || at === "ve" || takeWord(cursor, "od", "v", "ve") !== null;
  const from = readClock(cursor);
  if (from === null) return null;
  const hourAfterFirst = takeHour(cursor);
  const to = attempt(cursor, readSecondClock);
  const hourAtEnd = to === null ? hourAfterFirst : takeHour(cursor) || hourAfterFirst;
  const sure = [from, ...(to === null ? [] : [to])].some((clock) => isSure(clock, introduced));
  if (!hourAtEnd && !sure) return null;
  return { from: from.text, to: to?.text ?? null };
}

function readSecondClock(cursor: Cursor): Clock | null {
  const dash = takeMark(cursor, "-");
  if (!dash && takeWord(cursor, "do", "az") === null) return null;
  skipWords(cursor, ["do"]);
  return readClock(cursor);
}

function isSure({ written }: Clock, introduced: boolean): boolean {
  return written === "colon" || written === "minutes" || (written === "month" && introduced);
}

function takeHour(cursor: Cursor): boolean {
  if (meaningOf(peek(cursor), "hour") === undefined) return false;
  cursor.at += 1;
  takeMark(cursor, ".");
  return true;
}

function readClock(cursor: Cursor): Clock | null {
  const hour = takeNumber(cursor);
  if (hour === null || hour.value > LAST_HOUR || hour.raw.length > 2) return null;
  const minute = attempt(cursor, readMinutes);
  if (minute === null && peek(cursor)?.text === "." && peek(cursor, 1)?.type === "number") return null;
  if (minute === null) {
    return { text: clockText(hour.value, 0), written: "bare" };
  }
  const month = minute.value >= 1 && minute.value <= 12;
  return { text: clockText(hour.value, minute.value), written: writtenOf(minute.colon, month) };
}

function writtenOf(colon: boolean, month: boolean): Clock["written"] {
  if (colon) return "colon";
  return month ? "month" : "minutes";
}

function readMinutes(cursor: Cursor): { readonly value: number; readonly colon: boolean } | null {
  const colon = takeMark(cursor, ":");
  if (!colon && !takeMark(cursor, ".", ",")) return null;
  const minute = takeNumber(cursor);
  if (minute === null || minute.gap || minute.raw.length !== 2 || minute.value > LAST_MINUTE) return null;
  if (colon) attempt(cursor, (at) => (takeMark(at, ":") ? takeNumber(at) : null));
  if (!colon && peek(cursor)?.text === "." && (minute.value <= 12 || peek(cursor, 1)?.type === "number")) {
    return null;
  }
  return { value: minute.value, colon };
}

function clockText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
