import { say } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS as TEXTS, type VerificationFault } from "../../texts/verification.ts";
import type { OpenedLink } from "../answer-link.ts";
import { linkTo } from "../links.ts";
import { makeStamp, readStamp } from "../stamp.ts";
import type { AskedProvider, LinkHolder } from "./asked.ts";
import { formFault, type PageFault } from "./faults.ts";
import { deputyIn, type Filled } from "./read-verification.ts";

/** A provider before its own entries. */
export interface ProviderSheet {
  readonly opened: OpenedLink;
  readonly asked: AskedProvider;
  readonly holder: LinkHolder;
}

/** Nobody looks over the entries in less; a program does. */
const SHORTEST_FILLING_SECONDS = 2;
/** Of a page left open longer nobody knows what it showed; what was typed comes back for another look. */
const LONGEST_FILLING_SECONDS = 14 * 24 * 3600;

/** What is wrong with the form itself: a program's work, or too old. */
export function frameFaults(sheet: ProviderSheet): readonly PageFault[] {
  const stamp = stampOf(sheet);
  const age = stamp === null ? Number.POSITIVE_INFINITY : sheet.opened.context.seconds - stamp.seconds;
  if (age > LONGEST_FILLING_SECONDS || age < 0) return [sheetFault(sheet, "stale-form")];
  if (isTrapped(sheet)) return [sheetFault(sheet, "honeypot")];
  return age < SHORTEST_FILLING_SECONDS ? [sheetFault(sheet, "too-fast")] : [];
}

/** True for a form that a person has got from this very link, however long ago. */
export function isOwnForm(sheet: ProviderSheet): boolean {
  return stampOf(sheet) !== null && !isTrapped(sheet);
}

export function sheetFault({ opened }: ProviderSheet, code: VerificationFault): PageFault {
  return formFault(code, opened.voice.language);
}

/** The hidden field of every form of this link. */
export function stampFor(sheet: ProviderSheet): string {
  const { context } = sheet.opened;
  return makeStamp({ seconds: context.seconds, state: "1" }, subjectOf(sheet), context.sign);
}

/** Where the forms of this link go. */
export function addressOf({ opened: { request, voice } }: ProviderSheet): string {
  return linkTo(request.base, request.token, voice.language);
}

/** That the deputy will be written to, where one was named just now. */
export function deputyTold({ holder, opened, asked }: ProviderSheet, filled: Filled): readonly string[] {
  const named = holder.deputy ? null : deputyIn(filled);
  if (named === null || named.name === "" || named.email === asked.row.texts.deputyEmail) return [];
  return [say(TEXTS.savedDeputy, opened.voice.language, { name: named.name })];
}

function isTrapped({ opened }: ProviderSheet): boolean {
  return (opened.request.fields["web"] ?? "") !== "";
}

function stampOf(sheet: ProviderSheet) {
  const { request, context } = sheet.opened;
  return readStamp(request.fields["razitko"] ?? "", subjectOf(sheet), context.sign);
}

function subjectOf({ asked, holder }: ProviderSheet): string {
  return `verification:${asked.id}:${holder.who}`;
}
