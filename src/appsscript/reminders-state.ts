import { shortDate } from "../core/czech/date-words.ts";
import type { PlainDate } from "../core/plain-date.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";

/** Who turned the daily reminders on, and which trigger counts: those of other accounts cannot be seen. */
export interface Switch {
  readonly by: string;
  readonly since: PlainDate;
  readonly triggerId: string;
}

/**
 * What the daily trigger found last. Only its first sentence is kept: the list itself is made afresh whenever
 * somebody looks, and an old copy of it would only mislead.
 */
interface Digest {
  readonly day: PlainDate;
  readonly sentence: string;
}

const SWITCH_PROPERTY = "reminders";
const DIGEST_PROPERTY = "digest";

/** What the document remembers of its reminders; one read. */
export function readRemindersState(): { readonly on: Switch | null; readonly digest: Digest | null } {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const on = properties[SWITCH_PROPERTY];
  const digest = properties[DIGEST_PROPERTY];
  // Only the functions below write these properties.
  return {
    on: on === undefined ? null : (JSON.parse(on) as Switch),
    digest: digest === undefined ? null : (JSON.parse(digest) as Digest),
  };
}

export function rememberSwitch(on: Switch): void {
  PropertiesService.getDocumentProperties().setProperty(SWITCH_PROPERTY, JSON.stringify(on));
}

export function forgetSwitch(): void {
  PropertiesService.getDocumentProperties().deleteProperty(SWITCH_PROPERTY);
}

export function rememberDigest(digest: Digest): void {
  PropertiesService.getDocumentProperties().setProperty(DIGEST_PROPERTY, JSON.stringify(digest));
}

/** One sentence about the last daily digest; none when there was none yet. */
export function lastDigestSentence(language: Language): readonly string[] {
  const { digest } = readRemindersState();
  if (digest === null) return [];
  const { day, sentence } = digest;
  return [say(TEXTS.lastDigest, language, { day: shortDate(day, language), sentence })];
}
