import type { Finding, Reading } from "../issue.ts";
import { HARD_SPACE } from "./hard-space.ts";
import { MAX_TEXT_LENGTH, tidyLine } from "./text.ts";

/** An amount as typed, with its value in haléře where it has exactly one. */
export interface Money {
  readonly text: string;
  /** Haléře (hundredths of a crown); null for words, ranges and amounts that must be asked about. */
  readonly amount: number | null;
}

const HELLERS = 100;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:tisíc\p{L}*|tis\.?)/iu, 1_000],
  [/^(?:mili[oó]n\p{L}*|mil\.?)/iu, 1_000_000],
  [/^(?:miliard\p{L}*|mld\.?)/iu, 1_000_000_000],
];
const FREE = /^(?:bez (?:nákladů|finančních nároků)|zdarma|nula)$/iu;
const AMOUNT =
  /^(?:(?:max|min|cca)\.?|maximálně|minimálně|přibližně|asi|do|až|celkem)? ?(-?\d[\d .,]*)(,?[-–—]{1,2})? ?([^\d]*)$/iu;
const CROWNS =
  /^(?:,?[-–—]+ ?)?(?:Kč|CZK|korun\p{L}*)?(?: ?\/ ?[\p{L}. ]+| (?:za|ročně|měsíčně)[\p{L} ]*)?\.?$/iu;

/**
 * Money typed as officials type it: `1 834 050,00 Kč`, `1.834.050,- Kč`, `1,2 mil. Kč`, `bez nákladů`. Words are
 * kept as text. "1.834" and "1,834" may be thousands or decimals: the amount stays null and is asked about.
 */
export function readMoney(text: string): Reading<Money> {
  const typed = tidyLine(text);
  if (typed === "") return { value: null, findings: [] };
  const words: Money = { text: typed, amount: FREE.test(typed) ? 0 : null };
  if (!/\d/.test(typed)) return { value: words, findings: [] };
  const parts = typed.length > MAX_TEXT_LENGTH ? null : amountParts(typed);
  if (parts === null) return { value: words, findings: [{ code: "money-unread" }] };
  const { digits, multiplier } = parts;
  if (isAmbiguous(digits, multiplier)) return { value: words, findings: [ambiguous(digits)] };
  const crowns = toNumber(digits);
  if (crowns === null) return { value: words, findings: [{ code: "money-unread" }] };
  return { value: { text: typed, amount: Math.round(crowns * multiplier * HELLERS) }, findings: [] };
}

/** `1 834 050,00 Kč` with hard spaces; the amount is in haléře. */
export function formatMoney(amount: number): string {
  const hellers = Math.round(Math.abs(amount));
  const crowns = String(Math.floor(hellers / HELLERS)).replace(/\B(?=(?:\d{3})+$)/g, HARD_SPACE);
  const rest = String(hellers % HELLERS).padStart(2, "0");
  return `${amount < 0 ? "−" : ""}${crowns},${rest}${HARD_SPACE}Kč`;
}

function amountParts(typed: string): { readonly digits: string; readonly multiplier: number } | null {
  const match = AMOUNT.exec(typed);
  if (match === null) return null;
  const [, digits = "", , after = ""] = match;
  const unit = UNITS.find(([pattern]) => pattern.test(after));
  const currency = unit === undefined ? after : after.replace(unit[0], "").trim();
  if (!CROWNS.test(currency)) return null;
  return { digits: digits.replace(/[ .,]+$/, ""), multiplier: unit?.[1] ?? 1 };
}

/** One separator before exactly three digits; before "mil." a comma can only be a decimal one. */
function isAmbiguous(digits: string, multiplier: number): boolean {
  if (multiplier > 1 && digits.includes(",")) return false;
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

function ambiguous(digits: string): Finding {
  return {
    code: "money-ambiguous",
    values: { thousands: digits.replace(/[.,]/, HARD_SPACE), decimals: digits.replace(".", ",") },
  };
}

function toNumber(digits: string): number | null {
  const czech = /^(-?)(\d{1,3}(?:([ .])\d{3})(?:\3\d{3})*|\d+)(?:,(\d{1,3}))?$/.exec(digits);
  if (czech !== null) return assembled(czech[1], czech[2], czech[4]);
  const plain = /^(-?)(\d+)\.(\d{1,2})$/.exec(digits);
  if (plain !== null) return assembled(plain[1], plain[2], plain[3]);
  const english = /^(-?)(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(digits);
  return english === null ? null : assembled(english[1], english[2], english[3]);
}

function assembled(
  sign: string | undefined,
  whole: string | undefined,
  decimals: string | undefined,
): number | null {
  const number = Number(`${(whole ?? "").replace(/[ .,]/g, "")}.${decimals ?? "0"}`);
  if (number > 1e12) return null;
  return sign === "-" ? -number : number;
}
