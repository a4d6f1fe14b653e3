import { readDate } from "../../czech/date.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { Capacity, RegisterForm } from "./record.ts";

/** „s účinností od 01.09.2016“, „DO 31. 12. 2021“. */
const FROM = /(?<!\p{L})od (\d{1,2}\. ?\d{1,2}\. ?\d{4})/iu;
const UNTIL = /(?<!\p{L})do (\d{1,2}\. ?\d{1,2}\. ?\d{4})/iu;

/** The cells of a capacity; with several units the whole of it is in the text. */
export interface CapacityTexts {
  readonly capacity: string;
  readonly capacityUnit: string;
}

/**
 * The registered maximum of a service: summed over its forms, never over its facilities, and only what is in force on
 * the day, because the register keeps older amounts beside the new one and says so in words.
 */
export function capacityTexts(
  forms: readonly RegisterForm[],
  today: PlainDate,
  unitName: (code: string) => string,
): CapacityTexts {
  const sums = new Map<string, number>();
  for (const { capacities } of forms) {
    for (const { unit, count } of distinct(capacities.filter((one) => inForce(one, today))))
      sums.set(unit, (sums.get(unit) ?? 0) + count);
  }
  const entries = [...sums];
  const [only] = entries;
  if (only === undefined) return { capacity: "", capacityUnit: "" };
  if (entries.length === 1) return { capacity: String(only[1]), capacityUnit: unitName(only[0]) };
  const parts = entries.map(([unit, count]) =>
    [unitName(unit), count].filter((part) => part !== "").join(": "),
  );
  return { capacity: parts.join("; "), capacityUnit: "" };
}

function distinct(capacities: readonly Capacity[]): readonly Capacity[] {
  const there = new Set<string>();
  return capacities.filter((one) => {
    const key = JSON.stringify(one);
    const isNew = !there.has(key);
    there.add(key);
    return isNew;
  });
}

/** Of the words beside an amount only since when and until when it is in force: the rest may name a person or a place. */
export function daysInForce(note: string): string {
  return [FROM, UNTIL].flatMap((pattern) => pattern.exec(note)?.[0] ?? []).join(" ");
}

function inForce({ note }: Capacity, today: PlainDate): boolean {
  const from = dayAfter(FROM, note);
  const until = dayAfter(UNTIL, note);
  return (from === null || from <= today) && (until === null || until >= today);
}

function dayAfter(pattern: RegExp, note: string): PlainDate | null {
  const typed = pattern.exec(note)?.[1];
  return typed === undefined ? null : readDate(typed).value;
}
