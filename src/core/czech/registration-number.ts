import type { Finding, Reading } from "../issue.ts";
import { MAX_TEXT_LENGTH, tidyLine } from "./text.ts";

/** The programme that pays; `other` is any that is not for employment and social inclusion. */
export type Programme = "op-lzz" | "opz" | "opz-plus" | "other";

/** A registration number of a project of the European Social Fund. */
export interface RegistrationNumber {
  /** As printed: `CZ.03.2.63/0.0/0.0/16_063/0006526`. */
  readonly text: string;
  readonly programme: Programme;
  /** The call: `03_16_063`, or its two characters (`97`) in OP LZZ. */
  readonly call: string;
}

/** Grammars of the MS2007, MS2014+ and MS2021+ registers. */
const OP_2007 = /^CZ\.\d\.(\d{2})\/\d\.\d\.\d{2}\/([0-9A-Z]{2})\.\d{5}$/;
const OP_2014 = /^CZ\.(0\d)\.\d\.\d{2}\/0\.0\/0\.0\/(\d{2}_\d{3})\/\d{7}$/;
const OP_2021 = /^CZ\.(0\d)\.\d{2}\.\d{2}\/00\/(\d{2}_\d{3})\/\d{7}$/;

/** Numbers that break off; the parts before are sound. */
const TRUNCATED =
  /^CZ\.\d(?:\.\d{0,2}|\.\d{2}\/[\d.]*|\.\d{2}\/\d\.\d\.\d{2}\/[0-9A-Z]{0,2}(?:\.\d{0,4})?)$|^CZ\.0\d(?:\.\d{0,2}){0,2}(?:\/[\d.]*){0,2}(?:\/?\d{2}_?\d{0,3})?(?:\/\d{0,6})?$/;

/**
 * The registration number typed in any spacing, with a label or without; gaps that copying makes (a lost
 * underscore, a left-out 0.0/0.0) are read and offered as a fix, a number that breaks off is not.
 */
export function readRegistrationNumber(text: string): Reading<RegistrationNumber> {
  const typed = tidyLine(text);
  if (typed === "") return { value: null, findings: [] };
  if (typed.length > MAX_TEXT_LENGTH)
    return { value: null, findings: [{ code: "registration-number-shape" }] };
  const compact = compacted(typed);
  const whole = recognised(compact);
  if (whole !== null)
    return { value: whole, findings: differences("registration-number-format", text, whole) };
  const completed = recognised(completedParts(compact));
  if (completed !== null) {
    return { value: completed, findings: differences("registration-number-part", text, completed) };
  }
  const code = TRUNCATED.test(compact) ? "registration-number-truncated" : "registration-number-shape";
  return { value: null, findings: [{ code }] };
}

/** The programme a registration number belongs to, or null when it is not one. */
export function programmeOf(number: string): Programme | null {
  return readRegistrationNumber(number).value?.programme ?? null;
}

function compacted(typed: string): string {
  const start = typed.search(/CZ ?\./i);
  return typed
    .slice(Math.max(start, 0))
    .replace(/[ ,;]+$/, "")
    .replace(/ /g, "")
    .toUpperCase();
}

function recognised(text: string): RegistrationNumber | null {
  const first = OP_2007.exec(text);
  if (first !== null) {
    return { text, programme: text.startsWith("CZ.1.04/") ? "op-lzz" : "other", call: first[2] ?? "" };
  }
  const second = OP_2014.exec(text);
  if (second !== null) return modern(text, second, "opz");
  const third = OP_2021.exec(text);
  return third === null ? null : modern(text, third, "opz-plus");
}

function modern(text: string, match: RegExpExecArray, programme: Programme): RegistrationNumber {
  const [, operational = "", call = ""] = match;
  return { text, programme: operational === "03" ? programme : "other", call: `${operational}_${call}` };
}

/** Puts back what copying loses: the underscore of the call and the fixed middle parts. */
function completedParts(compact: string): string {
  return compact
    .replace(/\/(\d{2})[-–.]?(\d{3})\/(\d{7})$/, "/$1_$2/$3")
    .replace(/^(CZ\.0\d\.\d\.\d{2})\/(?:0\.0\/)?(\d{2}_)/, "$1/0.0/0.0/$2")
    .replace(/^(CZ\.0\d\.\d{2}\.\d{2})\/(\d{2}_)/, "$1/00/$2");
}

function differences(
  code: "registration-number-format" | "registration-number-part",
  typed: string,
  { text }: RegistrationNumber,
): readonly Finding[] {
  return typed === text ? [] : [{ code, fix: text }];
}
