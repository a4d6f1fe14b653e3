import { addDays, partsOf } from "../../core/plain-date.ts";
import type { DateFormat, NumberFormat } from "./number-format.ts";

const SECONDS_PER_DAY = 86_400;
/** 31 December 9999, the last day a spreadsheet shows. */
const LAST_SERIAL = 2_958_465;
const SIGNIFICANT_DIGITS = 15;
/** From here on a spreadsheet keeps no decimals, and moving the decimal point could leave the range of numbers. */
const FIRST_WITHOUT_DECIMALS = 1e15;

/** A number as a person sees it in a Czech sheet: `14. 5. 2018`, `9:00`, `12,50`, `50 %`; no thousands gaps. */
export function shownNumber(value: number, format: NumberFormat, date1904: boolean): string {
  if (!Number.isFinite(value)) return "";
  if (format.kind === "general" || Math.abs(value) >= FIRST_WITHOUT_DECIMALS) return plain(value);
  if (format.kind === "boolean") return shownBoolean(value !== 0);
  if (format.kind === "number") return withDecimals(value, format);
  return value < 0 || value > LAST_SERIAL ? plain(value) : shownDate(value, format, date1904);
}

/** A ticked box reads as the word that people type into such a column. */
export function shownBoolean(value: boolean): string {
  return value ? "ANO" : "NE";
}

function withDecimals(value: number, format: Extract<NumberFormat, { kind: "number" }>): string {
  const scaled = format.percent ? shifted(value, 2) : value;
  const rounded = shifted(Math.round(shifted(Math.abs(scaled), format.mostDecimals)), -format.mostDecimals);
  const [integer = "", decimals = ""] = plain(rounded).split(",");
  const padded = decimals.padEnd(format.leastDecimals, "0");
  const sign = scaled < 0 && rounded !== 0 ? "-" : "";
  const digits = sign + integer.padStart(format.integerDigits, "0") + (padded === "" ? "" : `,${padded}`);
  return format.percent ? `${digits} %` : digits;
}

/** All digits that a spreadsheet keeps, a decimal comma, never a power of ten. */
function plain(value: number): string {
  const text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  const [digits = "", power] = text.split("e");
  return (power === undefined ? text : withoutPower(digits, Number(power))).replace(".", ",");
}

function withoutPower(digits: string, power: number): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [integer = "", decimals = ""] = digits.slice(sign.length).split(".");
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${integer}${decimals}`;
  return sign + integer + decimals.padEnd(power, "0");
}

/** Moves the decimal point in the decimal digits, where 1.005 × 100 is 100.5. */
function shifted(value: number, places: number): number {
  const [digits = "", power = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}

function shownDate(serial: number, format: DateFormat, date1904: boolean): string {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const date = dayText(days, format, date1904);
  if (!format.time) return date;
  const time = timeText(format.elapsed ? seconds : seconds - days * SECONDS_PER_DAY, format);
  return format.day || format.month || format.year ? `${date} ${time}` : time;
}

function dayText(days: number, format: DateFormat, date1904: boolean): string {
  const { year, month, day } = dayOf(days, date1904);
  if (format.month && format.year && !format.day) return `${month}/${year}`;
  if (format.year && !format.month && !format.day) return String(year);
  if (format.day && format.month && !format.year) return `${day}. ${month}.`;
  return `${day}. ${month}. ${year}`;
}

/** Excel counts from 1900 as if that year had been a leap year; day 60 is its 29 February. */
function dayOf(days: number, date1904: boolean) {
  if (date1904) return partsOf(addDays("1904-01-01", days));
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  return partsOf(addDays(days < 60 ? "1899-12-31" : "1899-12-30", days));
}

function timeText(seconds: number, format: DateFormat): string {
  const pair = (number: number) => String(number).padStart(2, "0");
  const minutes = pair(Math.floor(seconds / 60) % 60);
  const time = `${Math.floor(seconds / 3600)}:${minutes}`;
  return format.seconds ? `${time}:${pair(seconds % 60)}` : time;
}
