import type { CalendarEntry } from "../messages/calendar.ts";
import { INVITATION_TEXTS } from "../texts/invitations.ts";
import { say } from "../texts/say.ts";
import { chooseEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";
import { eventEntry } from "./event-entry.ts";
import {
  addressOf,
  type EventLetters,
  senderOf,
  uniqueIssues,
  type WrittenLetter,
  writeLetter,
} from "./event-letters.ts";
import { invitationOverview } from "./invitation-overview.ts";
import { letterTemplate } from "./letter-template.ts";
import type { Plan } from "./plan.ts";
import { type Recipient, recipientsOf } from "./recipients.ts";

/** A personal invitation for everybody whom one event concerns, and a list of who gets none and why. */
export function planInvitations(input: CommandInput): Plan {
  const { workbook, today, language } = input;
  const chosen = chooseEvent(input);
  const recipients = recipientsOf(workbook, chosen.event, today);
  const template = letterTemplate(workbook, "pozvánka");
  const letters = { input, chosen, template, sender: senderOf(workbook.project.record.values, language) };
  const written = !template.usable ? [] : recipients.flatMap((one) => invite(letters, one));
  const greetings = new Map(written.map(({ recipient, greeting }) => [recipient.id, greeting.text]));
  const overview = invitationOverview({ chosen, recipients, greetings }, language);
  return {
    actions: [...written.map(({ action }) => action), overview.page],
    issues: [...template.issues, ...uniqueIssues(written.flatMap((one) => one.issues))],
    summary: template.usable ? overview.summary : [say(INVITATION_TEXTS.summaryNone, language)],
    facts: overview.facts,
  };
}

interface Invitation extends WrittenLetter {
  readonly recipient: Recipient;
}

/** One invitation, or none where the recipient is skipped. */
function invite(letters: EventLetters, recipient: Recipient): readonly Invitation[] {
  if (recipient.skipped !== null) return [];
  const { chosen } = letters;
  const { contact, id } = recipient;
  const version = chosen.event.values.version ?? 1;
  const key = `invitation:${chosen.id}:${id}:${version}`;
  return [{ recipient, ...writeLetter(letters, { contact, key, ...calendarOf(letters, recipient) }) }];
}

function calendarOf(letters: EventLetters, { contact }: Recipient): { readonly calendar?: CalendarEntry } {
  const project = letters.input.workbook.project.record.values;
  const scope = project.registrationNumber?.text ?? project.name;
  const attendee = addressOf(contact);
  const entry = eventEntry(letters.chosen, {
    stamp: letters.input.now,
    scope,
    organizer: letters.sender,
    attendee,
  });
  return entry === null ? {} : { calendar: entry };
}
