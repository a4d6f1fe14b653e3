import { personalLinks } from "../answers/personal-links.ts";
import { type Greeting, greetingFor } from "../czech/greeting/greeting.ts";
import { publicityLines } from "../documents/publicity-lines.ts";
import { RefusedError } from "../errors.ts";
import { type Finding, type Issue, issueAt } from "../issue.ts";
import type { Address } from "../messages/address.ts";
import type { Letter } from "../messages/body.ts";
import type { CalendarEntry } from "../messages/calendar.ts";
import { toFooter } from "../messages/footer.ts";
import { invitationFields } from "../messages/invitation-fields.ts";
import { isUnsubscribePage } from "../messages/list-unsubscribe.ts";
import type { Fields } from "../messages/merge.ts";
import type { Message } from "../messages/message.ts";
import { messageFindings } from "../messages/message-findings.ts";
import { toMessageId } from "../messages/message-id.ts";
import { deedKey } from "../sending/deed-key.ts";
import type { Announcement } from "../sending/deeds.ts";
import { cellRef } from "../sheet/table.ts";
import { INVITATION_TEXTS } from "../texts/invitations.ts";
import { type Language, say } from "../texts/say.ts";
import type { Contact, Project } from "../workbook/workbook.ts";
import type { ChosenEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";
import { bodiesOf, fillLetter } from "./filled-letter.ts";
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
  /** The announcement that the letter belongs to. */
  readonly version?: number;
  /** Fields beside those that every letter about an event has. */
  readonly fields?: Fields;
  readonly calendar?: CalendarEntry;
}

/** One letter ready to go, with what somebody should look at first. */
export interface WrittenLetter {
  readonly greeting: Greeting;
  readonly action: Extract<Action, { kind: "send-message" }>;
  readonly issues: readonly Issue[];
  /** The letter lacks a value without which it must not go (`{{pole!}}`). */
  readonly stopped: boolean;
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
  const person = message.to[0]?.name ?? "";
  return {
    greeting,
    action: { kind: "send-message", key, message, writtenFrom: writtenFrom(letters, to) },
    stopped: letter.findings.some(({ code }) => code === "template-required-blank"),
    issues: [
      ...greeting.findings.map((finding) => issueAt(row, contact.texts.greeting, finding)),
      ...letter.linkIssues,
      ...letter.findings.map((finding) => blankIssue(finding, person, letters)),
      ...messageFindings(message).map((finding) => issueAt(address, contact.texts.email, finding)),
    ],
  };
}

/** A value that must be there is said for each person, a gap only once. */
function blankIssue(finding: Finding, person: string, { template }: EventLetters): Issue {
  const stops = finding.code === "template-required-blank";
  return issueAt(template.cell, "", stops ? { ...finding, values: { ...finding.values, person } } : finding);
}

/** One note for all letters of a kind about one announcement of an event. */
function writtenFrom({ chosen, template }: EventLetters, { key, version = 1 }: LetterTo): Announcement {
  const [kind = ""] = key.split(":");
  return { key: deedKey(`template:${kind}:${chosen.id}:${version}`), reference: template.snapshot };
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
export function greetingOf({ texts, values }: Contact, project: Project): Greeting {
  const policy = project.greeting === "jen příjmení" ? "surname" : "function-title-surname";
  const { titleBefore, firstName, lastName, titleAfter, sex, role, organisation } = texts;
  const addressee = { titleBefore, firstName, lastName, titleAfter, sex, role, organisation };
  return greetingFor({ ...addressee, email: values.email, override: texts.greeting }, policy);
}

/** A letter filled in for one person. */
export interface ComposedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly findings: readonly Finding[];
  readonly linkIssues: readonly Issue[];
  /** The receiver's own page for being taken off; "" while there is none. */
  readonly leavingUrl: string;
}

function compose(
  letters: EventLetters,
  { contact, fields, version }: LetterTo,
  greeting: string,
): ComposedLetter {
  const { input, chosen, template } = letters;
  const { language, today } = input;
  const project = input.workbook.project.record.values;
  const { event } = chosen;
  const linking = { workbook: input.workbook, event, contact, today, sign: input.sign };
  const linked = personalLinks(version === undefined ? linking : { ...linking, version });
  const { links } = linked;
  const usual = invitationFields({ project, event, contact, greeting, today, links }, language);
  const all = { ...usual, ...fields };
  const filled = fillLetter(template, { contact, event, fields: all }, language);
  const letter: Letter = {
    title: filled.subject,
    language,
    text: filled.body,
    footer: footerOf(project, { email: letters.sender.email, leavingUrl: links.leaving }, language),
    publicity: publicityLines(input.workbook, language),
  };
  const { subject, findings } = filled;
  return {
    subject,
    ...bodiesOf(template, letter),
    findings,
    linkIssues: linked.issues,
    leavingUrl: links.leaving,
  };
}

/** The quiet lines below a letter, in the project's own words. */
export function footerOf(
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

/** The message around a letter that a person has asked for. */
export function messageOf(
  { input, sender, template }: Omit<EventLetters, "chosen">,
  to: LetterTo,
  letter: Pick<ComposedLetter, "subject" | "text" | "html" | "leavingUrl">,
): Message {
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
    ...(isUnsubscribePage(letter.leavingUrl) ? { unsubscribePage: letter.leavingUrl } : {}),
    language: input.language,
    text: letter.text,
    html: letter.html,
    ...(template.attachments.length === 0 ? {} : { attachments: template.attachments }),
    ...(to.calendar === undefined ? {} : { calendar: to.calendar }),
  };
}
