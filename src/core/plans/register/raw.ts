import { tidyLine } from "../../czech/text.ts";
import { isPlainDate, type PlainDate } from "../../plain-date.ts";

/** An object of a foreign file before anybody knows what is in it. */
export type Raw = Readonly<Record<string, unknown>>;

/** Longer texts of a register are documents pasted by mistake. */
const LONGEST_TEXT = 2_000;

/** The value as an object; an empty one where it is none. */
export function rawOf(value: unknown): Raw {
  // Only an object gets here, and every key of one may be read.
  return isObject(value) ? (value as Raw) : {};
}

export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where it is no list. */
export function rawsIn(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.map(rawOf) : [];
}

/** One line of text; a number as its digits; "" for anything else. */
export function textIn(value: unknown): string {
  if (typeof value === "string") return tidyLine(value.slice(0, LONGEST_TEXT));
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}

/** A day, perhaps with a time behind it; null where there is none. */
export function dayIn(value: unknown): PlainDate | null {
  const day = textIn(value).slice(0, "2007-01-01".length);
  return isPlainDate(day) ? day : null;
}

/** The code of `{id: "Obec/552046"}`, also one step deeper, as lists have it; "" where there is none. */
export function codeIn(value: unknown): string {
  const raw = rawOf(value);
  const own = textIn(raw["id"]);
  if (own !== "") return own;
  for (const inner of Object.values(raw)) {
    const id = textIn(rawOf(inner)["id"]);
    if (id !== "") return id;
  }
  return "";
}
