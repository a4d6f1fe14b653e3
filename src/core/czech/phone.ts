import type { Finding, Reading } from "../issue.ts";
import { MAX_TEXT_LENGTH, tidyLine } from "./text.ts";

/** One telephone number. `number` is E.164 (`+420378033351`) or a short line as dialled (`116111`). */
export interface Phone {
  readonly number: string;
  readonly kind: "czech" | "slovak" | "foreign" | "short-line";
  /** Digits after "linka", or null. */
  readonly extension: string | null;
  /** Words typed beside the number ("fax", "sociální pracovnice"), or "". */
  readonly note: string;
}

const EXTENSION = /(?<!\p{L})(?:linka|klapka|kl\.|l\.|ext\.?)[ :]*(\d{1,5})(?! ?\d)/iu;
/** Emergency lines; help lines of the European 116 range have six digits. */
const EMERGENCY = new Set(["112", "150", "155", "156", "158"]);

/**
 * The telephone numbers of a cell, parted by commas, semicolons, slashes or new lines. Numbers that cannot be
 * dialled are left out and reported; the value is null when none is left.
 */
export function readPhones(text: string): Reading<readonly Phone[]> {
  const typed = tidyLine(text.replace(/[\r\n]+/g, "; "));
  if (typed === "") return { value: null, findings: [] };
  if (typed.length > MAX_TEXT_LENGTH)
    return {
      value: null,
      findings: [{ code: "text-too-long", values: { length: typed.length, limit: MAX_TEXT_LENGTH } }],
    };
  const parts = typed.split(/[,;/]|(?<= )nebo(?= )/u).filter((part) => /\d/.test(part));
  if (parts.length === 0)
    return { value: null, findings: [{ code: "phone-shape", values: { part: typed } }] };
  const phones: Phone[] = [];
  const findings: Finding[] = [];
  for (const part of parts) {
    const phone = readPhone(part);
    if (phone === null) findings.push({ code: "phone-shape", values: { part: part.trim() } });
    else phones.push(phone);
  }
  if (findings.length === 0) findings.push(...formatFindings(text, phones));
  return { value: phones.length === 0 ? null : phones, findings };
}

/** The number as printed for people: `+420 378 033 351 linka 12`, `116 111`, `112`. */
export function printPhone({ number, kind, extension }: Phone): string {
  const spaced =
    kind === "foreign" ? number : number.replace(/^(\+42[01])?(\d{3})(\d{3})?(\d{3})?$/, spacedGroups);
  return extension === null ? spaced : `${spaced} linka ${extension}`;
}

function readPhone(part: string): Phone | null {
  const extension = EXTENSION.exec(part)?.[1] ?? null;
  const rest = part.replace(EXTENSION, " ");
  const [, sign = "", dialled = ""] = /([+]|\b00)?[ (]*(\d[\d ().-]*)/.exec(rest) ?? [];
  const digits = dialled.replace(/\D/g, "");
  const note = rest
    .replace(/[\d+()]/g, " ")
    .replace(/^[\s.:-]+|[\s:-]+$/g, "")
    .replace(/ +/g, " ");
  const number = sign === "" ? domestic(digits) : international(digits);
  if (number === null || rest.replace(/\D/g, "").length > digits.length + 2) return null;
  return { ...number, extension, note };
}

function domestic(digits: string): Pick<Phone, "number" | "kind"> | null {
  if (/^[2-9]\d{8}$/.test(digits)) return { number: `+420${digits}`, kind: "czech" };
  if (/^42[01][2-9]\d{8}$/.test(digits)) return international(digits);
  if (EMERGENCY.has(digits) || /^116\d{3}$/.test(digits)) return { number: digits, kind: "short-line" };
  return null;
}

function international(digits: string): Pick<Phone, "number" | "kind"> | null {
  const number = `+${digits}`;
  if (/^420[2-9]\d{8}$/.test(digits)) return { number, kind: "czech" };
  if (/^421[2-9]\d{8}$/.test(digits)) return { number, kind: "slovak" };
  if (/^(?!42[01])[1-9]\d{6,14}$/.test(digits)) return { number, kind: "foreign" };
  return null;
}

function formatFindings(text: string, phones: readonly Phone[]): readonly Finding[] {
  if (phones.some(({ note }) => note !== "")) return [];
  const fix = phones.map(printPhone).join(", ");
  const asTyped = text.replace(/\u00A0/g, " ");
  return asTyped === fix || asTyped === fix.replace(/\+420 /g, "") ? [] : [{ code: "phone-format", fix }];
}

function spacedGroups(_whole: string, ...groups: readonly (string | undefined)[]): string {
  return groups.slice(0, 4).filter(Boolean).join(" ");
}
