import { longDate } from "../czech/date-words.ts";
import { FOLLOW_UP_TEXTS as TEXTS } from "../texts/meeting.ts";
import { say } from "../texts/say.ts";
import { isPresenceTyped, type Part, type Participant, participantsOf } from "../workbook/participants.ts";
import type { TemplateKey } from "../workbook/template-defaults.ts";
import { type ChosenEvent, chooseEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";
import { type EventLetters, senderOf, uniqueIssues, writeLetter } from "./event-letters.ts";
import { followUpFields } from "./follow-up-fields.ts";
import { type FollowUpGroup, followUpOverview } from "./follow-up-overview.ts";
import { letterTemplate } from "./letter-template.ts";
import type { Plan } from "./plan.ts";
import { type Recipient, withVerdicts } from "./recipients.ts";

/** Which letter goes to whom: somebody who sent a deputy took part. */
const LETTERS = [
  { title: TEXTS.present, template: "po setkání – přítomným", parts: ["present", "deputy"] },
  { title: TEXTS.excused, template: "po setkání – omluveným", parts: ["excused"] },
  { title: TEXTS.absent, template: "po setkání – nepřítomným", parts: ["absent"] },
] as const satisfies readonly {
  readonly template: TemplateKey;
  readonly parts: readonly Part[];
  title: unknown;
}[];

/**
 * A personal letter after a meeting, different for those present, excused and absent. Writes none while the event is
 * to come or nobody has typed who came; people of whom it is not said get none.
 */
export function planFollowUp(input: CommandInput): Plan {
  const { workbook, today, language } = input;
  const chosen = chooseEvent(input, "past");
  const { date, name } = chosen.event.values;
  const facts = { event: chosen.id, name };
  if (date !== null && date > today) {
    return nothing(say(TEXTS.notYet, language, { ...facts, day: longDate(date, language) }), chosen);
  }
  if (!isPresenceTyped(workbook, chosen)) return nothing(say(TEXTS.notTyped, language, facts), chosen);
  const sender = senderOf(workbook.project.record.values, language);
  const people = participantsOf(workbook, chosen);
  const groups = LETTERS.map(({ title, template: key, parts }) => {
    const template = letterTemplate({ ...input, event: chosen.id }, key);
    const own = people.filter(({ part }) => (parts as readonly Part[]).includes(part));
    return { title, template, ...writeAll({ input, chosen, template, sender }, own) };
  });
  const unknown = people.filter(({ part }) => part === "unknown");
  const overview = followUpOverview({ chosen, groups, unknown }, language);
  return {
    actions: [...groups.flatMap(({ actions }) => actions), overview.page],
    issues: uniqueIssues(groups.flatMap(({ template, issues }) => [...template.issues, ...issues])),
    summary: groups.every(({ template }) => template.usable)
      ? overview.summary
      : [...overview.summary, say(TEXTS.brokenTemplate, language)],
    facts: overview.facts,
  };
}

function nothing(sentence: string, { id }: ChosenEvent): Plan {
  return { actions: [], issues: [], summary: [sentence], facts: { event: id, written: [], skipped: [] } };
}

/** The letters of one kind, and who of these people gets none. */
function writeAll(letters: EventLetters, people: readonly Participant[]): Omit<FollowUpGroup, "title"> {
  const verdicts = withVerdicts(people, letters.input.today);
  const free = verdicts.filter(({ skipped }) => skipped === null);
  const written = (letters.template.usable ? free : []).map(({ contact, id }) => {
    const participant = people.find((one) => one.id === id);
    const fields = followUpFields(letters.input, letters.chosen, participant);
    const key = `follow-up:${letters.chosen.id}:${id}`;
    return { contact, id, ...writeLetter(letters, { contact, key, fields }) };
  });
  const good = written.filter(({ stopped }) => !stopped);
  const stopped = new Set(written.filter((one) => one.stopped).map(({ id }) => id));
  return {
    sent: good,
    skipped: verdicts
      .map((one): Recipient => (stopped.has(one.id) ? { ...one, skipped: "blank-field" } : one))
      .filter(({ skipped }) => skipped !== null),
    actions: good.map(({ action }) => action),
    issues: written.flatMap(({ issues }) => issues),
  };
}
