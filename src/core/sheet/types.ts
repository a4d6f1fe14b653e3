import { readDataBox } from "../czech/data-box.ts";
import { readDate } from "../czech/date.ts";
import { readEmail } from "../czech/email.ts";
import { readIco } from "../czech/ico.ts";
import { type Money, readMoney } from "../czech/money.ts";
import { type Phone, readPhones } from "../czech/phone.ts";
import { readPostalCode } from "../czech/postal-code.ts";
import { type RegistrationNumber, readRegistrationNumber } from "../czech/registration-number.ts";
import { similarTo } from "../czech/similar.ts";
import { fold, textFindings, tidy } from "../czech/text.ts";
import { readTime } from "../czech/time.ts";
import { parseTiming, type Timing } from "../czech/timing/timing.ts";
import { readWebAddress } from "../czech/web-address.ts";
import type { PlainDate } from "../plain-date.ts";
import { type CellType, cellType } from "./cell-type.ts";

/** Any text, tidied; reading says what is odd about it. */
export const text: CellType<string> = cellType({ name: "text", format: "text", empty: "" }, (typed) => ({
  value: tidy(typed),
  findings: textFindings(typed),
}));

/** Several texts parted by semicolons or line ends, or else by commas. */
export const texts: CellType<readonly string[]> = cellType(
  { name: "texts", format: "text", empty: [] },
  (typed) => ({ value: splitList(typed), findings: textFindings(typed) }),
);

/** A day, written the Czech way or as ISO. */
export const date: CellType<PlainDate | null> = cellType<PlainDate | null>(
  { name: "date", format: "date", empty: null },
  readDate,
);

/** A time of day, "HH:MM". */
export const time: CellType<string | null> = cellType<string | null>(
  { name: "time", format: "text", empty: null },
  readTime,
);

/** A number with a decimal comma or point. */
export const number: CellType<number | null> = cellType<number | null>(
  { name: "number", format: "number", empty: null },
  (typed) => {
    const plain = tidy(typed).replace(/ /g, "").replace(",", ".");
    return /^-?\d+(\.\d+)?$/.test(plain)
      ? { value: Number(plain), findings: [] }
      : { value: null, findings: [{ code: "not-a-number" }] };
  },
);

/** An amount of money in haléře beside the text that was typed. */
export const money: CellType<Money | null> = cellType<Money | null>(
  { name: "money", format: "text", empty: null },
  readMoney,
);

export const ico: CellType<string> = cellType({ name: "ico", format: "text", empty: "" }, readIco);

export const postalCode: CellType<string> = cellType(
  { name: "postal code", format: "text", empty: "" },
  readPostalCode,
);

export const phones: CellType<readonly Phone[]> = cellType(
  { name: "phones", format: "text", empty: [] },
  readPhones,
);

export const email: CellType<string> = cellType({ name: "e-mail", format: "text", empty: "" }, readEmail);

export const webAddress: CellType<string> = cellType(
  { name: "web address", format: "text", empty: "" },
  readWebAddress,
);

export const dataBox: CellType<string> = cellType(
  { name: "data box", format: "text", empty: "" },
  readDataBox,
);

/** The number of a project funded by the European Social Fund. */
export const registrationNumber: CellType<RegistrationNumber | null> = cellType<RegistrationNumber | null>(
  { name: "registration number", format: "text", empty: null },
  readRegistrationNumber,
);

/** A timing phrase as officials type it. */
export const timing: CellType<Timing | null> = cellType<Timing | null>(
  { name: "timing", format: "text", empty: null },
  (typed) => {
    const value = parseTiming(typed);
    return { value, findings: value.findings };
  },
);

const YES = new Set(["ano", "a", "yes", "y", "true", "pravda", "1", "x"]);
const NO = new Set(["ne", "n", "no", "false", "nepravda", "0"]);

/** ano or ne; an empty cell is a plain "not said". */
export const yesNo: CellType<boolean | null> = cellType<boolean | null>(
  { name: "yes or no", format: "text", empty: null, values: ["ano", "ne"] },
  (typed) => {
    const word = fold(typed);
    if (YES.has(word)) return { value: true, findings: [] };
    if (NO.has(word)) return { value: false, findings: [] };
    return { value: null, findings: [{ code: "not-yes-or-no" }] };
  },
);

/** One of fixed words, or another way of saying one; any other word is an error with the nearest one offered. */
export function choice<const V extends string>(
  values: readonly V[],
  others: Readonly<Record<string, V>> = {},
): CellType<V | ""> {
  const said = Object.entries(others).map(([word, value]) => [fold(word), value] as const);
  const known = new Map([...said, ...values.map((value) => [fold(value), value] as const)]);
  return cellType<V | "">({ name: "choice", format: "text", empty: "", values }, (typed) => {
    const value = known.get(fold(typed));
    if (value !== undefined) return { value, findings: [] };
    const nearest = similarTo(typed, values);
    const listed = values.join(", ");
    return nearest === null
      ? { value: null, findings: [{ code: "unknown-choice", values: { listed } }] }
      : { value: null, findings: [{ code: "unknown-choice-nearest", values: { nearest }, fix: nearest }] };
  });
}

/**
 * Parts a typed list; empty parts are dropped. Semicolons and lines part it where there are any, because names of the
 * register have commas of their own; otherwise commas do.
 */
export function splitList(typed: string): readonly string[] {
  const text = tidy(typed);
  return text
    .split(/[;\n]/.test(text) ? /[;\n]/ : /,/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
