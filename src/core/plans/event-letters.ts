import { personalLinks } from "../answers/personal-links.ts";
import { type Greeting, greetingFor } from "../czech/greeting/greeting.ts";
import { publicityLines } from "../documents/publicity-lines.ts";
import { RefusedError } from "../errors.ts";
import { type Finding, type Issue, issueAt } from "../issue.ts";
import type { Address } from "../messages/address.ts";
import { type Letter, toBodies } from "../messages/body.ts";
import type { CalendarEntry } from "../messages/calendar.ts";
import { toFooter } from "../messages/footer.ts";
import { invitationFields } from "../messages/invitation-fields.ts";
import { type Fields, merge } from "../messages/merge.ts";
import type { Message } from "../messages/message.ts";
import { messageFindings } from "../messages/message-findings.ts";
import { toMessageId } from "../messages/message-id.ts";
import { cellRef } from "../sheet/table.ts";
import { INVITATION_TEXTS } from "../texts/invitations.ts";
import { type Language, say } from "../texts/say.ts";
import type { Contact, Project } from "../workbook/workbook.ts";
import type { ChosenEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";
import type { LetterTemplate } from "./letter-template.ts";
import type { Action } from "./plan.ts";

/** What all letters about one event are written from. */
export interface EventLetters {
  readonly input: CommandInput;
  readonly chosen: ChosenEvent;
  readonly template: LetterTemplate;
  readonly sender: Address;
}

/** What makes one letter this person's. */
export interface LetterTo {
  readonly contact: Contact;
  /** Names the deed: a key with a receipt is never planned again. */
  readonly key: string;
  /** Fields beside those that every letter about an event has. */
  readonly fields?: Fields;
  readonly calendar?: CalendarEntry;
}

/** One letter ready to go, with what somebody should look at first. */
export interface WrittenLetter {
  readonly greeting: Greeting;
  readonly action: Extract<Action, { kind: "send-message" }>;
  readonly issues: readonly Issue[];
}

/** One personal letter about an event: the template filled in, greeting, footer, publicity, perhaps a calendar entry. */
export function writeLetter(letters: EventLetters, to: LetterTo): WrittenLetter {
  const { workbook } = letters.input;
  const { contact, key } = to;
  const greeting = greetingOf(contact, workbook.project.record.values);
  const letter = compose(letters, to, greeting.text);
  const message = messageOf(letters, to, letter);
  const row = cellRef(workbook.contacts, contact, "greeting");
  const address = cellRef(workbook.contacts, contact, "email");
  return {
    greeting,
    action: { kind: "send-message", key, message },
    issues: [
      ...greeting.findings.map((finding) => issueAt(row, contact.texts.greeting, finding)),
      ...letter.linkIssues,
      ...letter.findings.map((finding) => issueAt(letters.template.cell, "", finding)),
      ...messageFindings(message).map((finding) => issueAt(address, contact.texts.email, finding)),
    ],
  };
}

/** Who writes; refuses while the sheet Projekt names no address. */
export function senderOf(project: Project, language: Language): Address {
  const email = project.senderEmail || project.email;
  if (email === "") {
    throw new RefusedError("workbook-has-errors", say(INVITATION_TEXTS.senderMissing, language));
  }
  return { name: project.senderName || project.beneficiary, email };
}

/** The person as an addressee; an office under its own name. */
export function addressOf({ texts, values }: Contact): Address {
  const name = [texts.titleBefore, texts.firstName, texts.lastName].filter((part) => part !== "").join(" ");
  const full = texts.titleAfter === "" ? name : `${name}, ${texts.titleAfter}`;
  return { name: full || texts.organisation, email: values.email };
}

/** The same blank field of the same template is said once, however many people it concerns. */
export function uniqueIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map<string, Issue>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.cell, issue.values]);
    if (!seen.has(key)) seen.set(key, issue);
  }
  return [...seen.values()];
}

/** The greeting of one contact by the project's policy. */
function greetingOf({ texts, values }: Contact, project: Project): Greeting {
  const policy = project.greeting === "jen příjmení" ? "surname" : "function-title-surname";
  const { titleBefore, firstName, lastName, titleAfter, sex, role, organisation } = texts;
  const addressee = { titleBefore, firstName, lastName, titleAfter, sex, role, organisation };
  return greetingFor({ ...addressee, email: values.email, override: texts.greeting }, policy);
}

interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly findings: readonly Finding[];
  readonly linkIssues: readonly Issue[];
}

function compose(letters: EventLetters, { contact, fields }: LetterTo, greeting: string): Composed {
  const { input, chosen, template } = letters;
  const { language, today } = input;
  const project = input.workbook.project.record.values;
  const { event } = chosen;
  const linked = personalLinks({ workbook: input.workbook, event, contact, today, sign: input.sign });
  const { links } = linked;
  const usual = invitationFields({ project, event, contact, greeting, today, links }, language);
  const all = { ...usual, ...fields };
  const subject = merge(template.subject, all, "text");
  const body = merge(template.body, all, "letter");
  const letter: Letter = {
    title: subject.text,
    language,
    text: body.text,
    footer: footerOf(project, { email: letters.sender.email, leavingUrl: links.leaving }, language),
    publicity: publicityLines(input.workbook, language),
  };
  const findings = [...subject.findings, ...body.findings];
  return { subject: subject.text, ...toBodies(letter), findings, linkIssues: linked.issues };
}

function footerOf(
  project: Project,
  { email, leavingUrl }: { readonly email: string; readonly leavingUrl: string },
  language: Language,
): readonly string[] {
  const reason = project.legalBasis === "" ? INVITATION_TEXTS.reason : INVITATION_TEXTS.reasonWithBasis;
  return toFooter(
    {
      controller: project.beneficiary,
      reason: say(reason, language, { basis: project.legalBasis }),
      contact: email,
      leavingUrl,
      ...(project.privacyPage === "" ? {} : { privacyUrl: project.privacyPage }),
    },
    language,
  );
}

function messageOf({ input, sender }: EventLetters, to: LetterTo, letter: Composed): Message {
  const project = input.workbook.project.record.values;
  const domain = sender.email.slice(sender.email.indexOf("@") + 1);
  return {
    from: sender,
    ...(project.replyTo === "" ? {} : { replyTo: { name: "", email: project.replyTo } }),
    to: [addressOf(to.contact)],
    subject: letter.subject,
    messageId: toMessageId(to.key, domain),
    date: input.now,
    listUnsubscribe: `mailto:${project.replyTo || sender.email}?subject=odhlasit`,
    language: input.language,
    text: letter.text,
    html: letter.html,
    ...(to.calendar === undefined ? {} : { calendar: to.calendar }),
  };
}
