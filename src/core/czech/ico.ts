import type { Finding, Reading } from "../issue.ts";
import { tidyLine } from "./text.ts";

const LABEL = /^I[ČC]O?(?=[\s:.\d])[\s:.]*/iu;
const GROUPED = /^\d{1,3}(?:[ .,]\d{3})+$/;
/** Below four digits a zero-padded number is more likely a row number than an IČO. */
const MIN_DIGITS = 4;

/**
 * The eight digits of an IČO (organisation number) as text. Numbers that lost their leading zeros in a
 * spreadsheet are padded when the check digit then fits; a wrong check digit gives no value.
 */
export function readIco(text: string): Reading<string> {
  const typed = tidyLine(text);
  if (typed === "") return { value: null, findings: [] };
  const vat = /^CZ ?(\d{8})$/i.exec(typed);
  if (vat !== null) return readVatAsIco(vat[1] ?? "");
  const digits = digitsOf(typed.replace(LABEL, ""));
  if (digits === null || digits.length > 8 || digits.length < MIN_DIGITS) return refused("ico-shape");
  const ico = digits.padStart(8, "0");
  if (!isIco(ico)) return refused(digits.length === 8 ? "ico-check" : "ico-shape");
  return { value: ico, findings: differences(text, digits, ico) };
}

/** True for eight digits whose last one is the check digit of the seven before it (weights 8 to 2, modulo 11). */
export function isIco(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false;
  let sum = 0;
  for (let place = 0; place < 7; place += 1) sum += Number(text[place]) * (8 - place);
  return (11 - (sum % 11)) % 10 === Number(text[7]);
}

function readVatAsIco(ico: string): Reading<string> {
  if (!isIco(ico)) return refused("ico-check");
  return { value: ico, findings: [{ code: "ico-is-dic", fix: ico }] };
}

function digitsOf(text: string): string | null {
  if (GROUPED.test(text)) return text.replace(/[ .,]/g, "");
  const compact = text.replace(/ /g, "");
  return /^\d+$/.test(compact) ? compact : null;
}

function differences(typed: string, digits: string, ico: string): readonly Finding[] {
  if (digits !== ico) return [{ code: "ico-padded", fix: ico }];
  return typed === ico ? [] : [{ code: "ico-format", fix: ico }];
}

function refused(code: "ico-shape" | "ico-check"): Reading<string> {
  return { value: null, findings: [{ code }] };
}
