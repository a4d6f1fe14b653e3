import {
  attempt,
  type Cursor,
  meaningOf,
  peek,
  takeMark,
  takeNumber,
  takeNumberOf,
  takeWord,
} from "./cursor.ts";

/** An amount of time or of times; `most` differs from `least` in „3–4 měsíce“. */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

type Unit = "D" | "W" | "M" | "Q" | "H" | "Y";

const ONE: Amount = { least: 1, most: 1 };
const MONTHS_IN: Readonly<Record<"Q" | "H", number>> = { Q: 3, H: 6 };

/** „3 měsíce“, „dva týdny“, „půl roku“, „3-4 měsíce“, „čtvrtletí“ as ISO 8601, two joined by a slash; or null. */
export function takeDuration(cursor: Cursor): string | null {
  return attempt(cursor, (at) => {
    const amount = takeAmount(at) ?? ONE;
    takeWord(at, "kalendarni", "kalendarniho", "kalendarnim");
    const unit = takeUnit(at);
    return unit === null ? null : durationOf(amount, unit);
  });
}

/** „3“, „tři“, „3-4“, „3 až 4“, „půl“; null when no amount stands there. */
export function takeAmount(cursor: Cursor): Amount | null {
  const least = takeOne(cursor);
  if (least === null) return null;
  const most = attempt(cursor, (at) => {
    const joined = takeMark(at, "-") || takeWord(at, "az") !== null;
    return joined ? takeOne(at) : null;
  });
  return { least, most: most !== null && most > least ? most : least };
}

/** A word for a unit of time: its letter, or null. */
export function takeUnit(cursor: Cursor): Unit | null {
  const unit = meaningOf(peek(cursor), "unit");
  if (!isUnit(unit)) return null;
  cursor.at += 1;
  return unit;
}

/** The duration of an amount of units; a quarter is three months, half a year six. */
export function durationOf({ least, most }: Amount, unit: Unit): string | null {
  const low = oneDuration(least, unit);
  const high = oneDuration(most, unit);
  if (low === null || high === null) return null;
  return low === high ? low : `${low}/${high}`;
}

function oneDuration(amount: number, unit: Unit): string | null {
  if (amount === 0) return null;
  if (unit === "Q" || unit === "H") return whole(amount * MONTHS_IN[unit], "M");
  if (unit === "Y" && !Number.isInteger(amount)) return whole(amount * 12, "M");
  return whole(amount, unit);
}

function whole(amount: number, unit: string): string | null {
  return Number.isInteger(amount) ? `P${amount}${unit}` : null;
}

function takeOne(cursor: Cursor): number | null {
  const part = attempt(cursor, takeFraction);
  if (part !== null) return part;
  const digits = takeNumber(cursor);
  if (digits === null) return takeNumberOf(cursor, "amount");
  return digits.raw.length <= 3 ? digits.value : null;
}

/** „1/2“ and „1/4“ of a year */
function takeFraction(cursor: Cursor): number | null {
  if (peek(cursor)?.text !== "1" || peek(cursor, 1)?.text !== "/") return null;
  cursor.at += 2;
  const parts = takeNumber(cursor)?.value;
  return (parts === 2 || parts === 4) && meaningOf(peek(cursor), "unit") === "Y" ? 1 / parts : null;
}

function isUnit(unit: unknown): unit is Unit {
  return typeof unit === "string" && "DWMQHY".includes(unit);
}
