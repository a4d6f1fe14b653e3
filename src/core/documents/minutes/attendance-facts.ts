import { fullName, nameInLine } from "../../czech/full-name.ts";
import { typeset } from "../../czech/typography.ts";
import { MINUTES_TEXTS as TEXTS } from "../../texts/meeting.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import {
  isPresenceTyped,
  type Meeting,
  type Participant,
  participantsOf,
} from "../../workbook/participants.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Fact } from "../document.ts";
import { inListOrder, isUser, personWithOrganisation } from "../participant-words.ts";

/** Names have commas of their own, before titles. */
const BETWEEN = "; ";

/**
 * Who was present, who as a guest and who apologised. Users of services are counted, not named: what they take part
 * in may tell of their health. Those who were absent without a word are not listed.
 */
export function attendanceFacts(workbook: Workbook, meeting: Meeting, language: Language): readonly Fact[] {
  const people = inListOrder(participantsOf(workbook, meeting));
  const came = people.filter(({ part }) => part === "present" || part === "deputy");
  const guests = came.filter(({ member }) => !member);
  const excused = people.filter(({ part }) => part === "excused");
  const present = isPresenceTyped(workbook, meeting)
    ? names(
        came.filter(({ member }) => member),
        language,
      )
    : say(TEXTS.byList, language);
  return [
    fact(TEXTS.present, present, language),
    ...(guests.length === 0 ? [] : [fact(TEXTS.guests, names(guests, language), language)]),
    fact(TEXTS.excused, names(excused, language), language),
  ];
}

function fact(name: Text, line: string, language: Language): Fact {
  return { name: say(name, language), lines: [[line]] };
}

function names(people: readonly Participant[], language: Language): string {
  const users = people.filter(({ contact }) => isUser(contact)).length;
  const others = people.filter(({ contact }) => !isUser(contact)).map((one) => personWords(one, language));
  const counted =
    users === 0 ? [] : [say(users === 1 ? TEXTS.oneUser : TEXTS.users, language, { count: users })];
  const said = [...others, ...counted].filter((words) => words !== "");
  return typeset(said.join(BETWEEN)) || say(TEXTS.nobody, language);
}

/** A deputy is named, with the organisation and the member they came for. */
function personWords({ contact, part, deputy }: Participant, language: Language): string {
  if (part !== "deputy") return personWithOrganisation(contact);
  const member = nameInLine(fullName(contact.texts));
  const { organisation } = contact.values;
  const inBrackets = [organisation, member === "" ? "" : say(TEXTS.for, language, { name: member })];
  const brackets = inBrackets.filter((text) => text !== "").join(", ");
  const name = deputy === "" ? say(TEXTS.deputyUnnamed, language) : deputy;
  return brackets === "" ? name : `${name} (${brackets})`;
}
