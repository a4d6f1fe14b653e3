/** How a number is shown, as far as the program needs it: as a day or time, or with how many digits. */
export type NumberFormat =
  | { readonly kind: "general" }
  | { readonly kind: "boolean" }
  | {
      readonly kind: "number";
      readonly percent: boolean;
      readonly integerDigits: number;
      readonly leastDecimals: number;
      readonly mostDecimals: number;
    }
  | DateFormat;

export interface DateFormat {
  readonly kind: "date";
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  readonly time: boolean;
  readonly seconds: boolean;
  /** Hours beyond a day are counted on, as `[h]:mm` asks. */
  readonly elapsed: boolean;
}

const GENERAL: NumberFormat = { kind: "general" };
const LITERALS = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|am\/pm|a\/p/gi;
/** What LibreOffice makes of a cell of truth values when it saves one. */
const TRUTH = /^"[^"\d]+";"[^"\d]+";"[^"\d]+"$/;
const ELAPSED = /\[(h+|m+|s+)\]/gi;
const FIXED = /^([#0?,]*)(?:\.([0#?]*))?%?$/;

/** The codes that a file names only by number (ECMA-376 part 1, 18.8.30), with the Czech order of dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "d.m.yyyy",
  15: "d.mmm.yy",
  16: "d.mmm",
  17: "mmm.yy",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "d.m.yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  41: "#,##0",
  42: "#,##0",
  43: "#,##0.00",
  44: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};

/** The format of a built-in number. */
export function builtInFormat(id: number): NumberFormat {
  const eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return parseFormat(eastAsianDate ? "d.m.yyyy" : (BUILT_IN[id] ?? "General"));
}

/** The format of a code such as `[$-405]d. m. yyyy`; whatever is not understood is shown as a plain number. */
export function parseFormat(code: string): NumberFormat {
  if (TRUTH.test(code)) return { kind: "boolean" };
  const elapsed = code.search(ELAPSED) !== -1;
  const bare = code.replace(ELAPSED, "$1").replace(LITERALS, "");
  const section = (bare.split(";")[0] ?? "").toLowerCase();
  if (isDate(section)) return dateFormat(section, elapsed);
  return numberFormat(section.replace(/[^#0?,.%e/]/g, ""));
}

function isDate(section: string): boolean {
  return /[dmyhs]/.test(section) && (!/[#0?]/.test(section) || /s[.,]0/.test(section));
}

function dateFormat(section: string, elapsed: boolean): DateFormat {
  const parts = section.match(/d+|m+|y+|h+|s+/g) ?? [];
  const starts = (letter: string) => parts.some((part) => part.startsWith(letter));
  const isMinutes = (index: number) =>
    parts[index - 1]?.startsWith("h") === true || parts[index + 1]?.startsWith("s") === true;
  return {
    kind: "date",
    day: parts.some((part) => part === "d" || part === "dd"),
    month: parts.some((part, index) => part.startsWith("m") && !isMinutes(index)),
    year: starts("y"),
    time: starts("h") || starts("s"),
    seconds: starts("s"),
    elapsed,
  };
}

/** Fractions, powers of ten and scaling commas are left to `general`: the whole number says more. */
function numberFormat(section: string): NumberFormat {
  const match = FIXED.exec(section);
  const integer = match?.[1] ?? "";
  const decimals = match?.[2] ?? "";
  if (match === null || integer.endsWith(",") || integer + decimals === "") return GENERAL;
  return {
    kind: "number",
    percent: section.endsWith("%"),
    integerDigits: integer.replace(/[^0]/g, "").length,
    leastDecimals: decimals.replace(/[^0]/g, "").length,
    mostDecimals: decimals.length,
  };
}
