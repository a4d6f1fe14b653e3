import { longDate, timeRange } from "../czech/date-words.ts";
import { isPlainDate } from "../plain-date.ts";
import { CHANGE_TEXTS as TEXTS } from "../texts/announcing.ts";
import { type Language, say, type Text } from "../texts/say.ts";
import type { EventFacts } from "./event-facts.ts";

/** What has changed between what people were told and what holds now, one line each; [] when nothing has. */
export function changesBetween(told: EventFacts, now: EventFacts, language: Language): readonly string[] {
  const changed = (text: Text, shown: (facts: EventFacts) => string) =>
    changeOf(say(text, language), { before: shown(told), after: shown(now) }, language);
  return [
    ...changed(TEXTS.name, ({ name }) => name),
    ...changed(TEXTS.day, ({ date }) => (isPlainDate(date) ? longDate(date, language) : "")),
    ...changed(TEXTS.time, (facts) => hours(facts, language)),
    ...changed(TEXTS.place, ({ place }) => place),
    ...changed(TEXTS.address, ({ address }) => address),
    ...(told.programme === now.programme || now.programme === "" ? [] : [say(TEXTS.programme, language)]),
  ];
}

function hours({ start, end }: EventFacts, language: Language): string {
  return start === "" ? "" : timeRange(start, end === "" ? start : end, language);
}

function changeOf(
  what: string,
  { before, after }: { readonly before: string; readonly after: string },
  language: Language,
): readonly string[] {
  if (before.toLowerCase() === after.toLowerCase()) return [];
  if (before === "") return [say(TEXTS.added, language, { what, after })];
  if (after === "") return [say(TEXTS.removed, language, { what, before })];
  return [say(TEXTS.changed, language, { what, before, after })];
}
