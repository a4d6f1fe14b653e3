import { shortDate } from "../../czech/date-words.ts";
import { isPlainDate } from "../../plain-date.ts";
import { EDITION_FIELDS, EDITION_SENTENCES as TEXTS } from "../../texts/editions.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { type EditionChange, placeOf } from "./difference.ts";
import { NOTHING_SAID } from "./edition-data.ts";

/** Longer texts are told only to have been rewritten; the data have them whole. */
const LONGEST_QUOTED = 120;

type Sayable = EditionChange & {
  /** How the sentence calls the row. */
  readonly subject: string;
};

/** `Pečovatelská služba Hlinsko: telefon změněn z „469 311 111“ na „469 322 222“.` */
export function sayEditionChange(change: Sayable, language: Language): string {
  const { kind, sheet, subject: name, after } = change;
  const date = dateWords(after, language);
  if (kind === "added") {
    if (sheet === "offices") return say(TEXTS.addedOffice, language, { name });
    return say(after === "" ? TEXTS.added : TEXTS.addedFrom, language, { name, date });
  }
  if (kind === "ended") return say(TEXTS.ended, language, { name, date });
  if (kind === "removed")
    return say(sheet === "offices" ? TEXTS.removedOffice : TEXTS.removed, language, { name });
  if (kind === "hidden") return say(TEXTS.hidden, language, { name });
  return fieldSentence(change, language);
}

function fieldSentence(change: Sayable, language: Language): string {
  const { subject: name, field } = change;
  const place = placeOf(field);
  if (place !== null) return placeSentence(change, place, language);
  const known = EDITION_FIELDS[field];
  const [before, after] = [shown(change.before, language), shown(change.after, language)];
  const values = { name, field: known?.[language] ?? field, end: known?.end ?? "", before, after };
  return say(sentenceOf(change), language, { ...values, date: after });
}

function sentenceOf({ field, before, after }: EditionChange): Text {
  if (before === "" && after === "") return TEXTS.rewritten;
  if (field === "providedUntil" && after !== "") return TEXTS.willEnd;
  if (Math.max(before.length, after.length) > LONGEST_QUOTED) return TEXTS.rewritten;
  if (before === "") return TEXTS.filled;
  if (after === "") return TEXTS.emptied;
  return field === "address" ? TEXTS.moved : TEXTS.changed;
}

function placeSentence({ subject: name, before, after }: Sayable, place: string, language: Language): string {
  if (after === "") return say(TEXTS.leaves, language, { name, place });
  const detail = after === NOTHING_SAID ? "" : ` (${shown(after, language)})`;
  if (before === "") return say(TEXTS.reaches, language, { name, place, detail });
  return say(TEXTS.elsewhen, language, {
    name,
    place,
    before: said(before, language),
    after: said(after, language),
  });
}

function said(text: string, language: Language): string {
  return text === NOTHING_SAID ? say(TEXTS.unsaid, language) : shown(text, language);
}

/** On one line; days as people write them. */
function shown(text: string, language: Language): string {
  return isPlainDate(text) ? dateWords(text, language) : text.replace(/\s*\n\s*/g, ", ");
}

function dateWords(date: string, language: Language): string {
  return isPlainDate(date) ? shortDate(date, language) : date;
}
