import { type Greeting, greetingFor } from "../czech/greeting/greeting.ts";
import { publicityLines } from "../documents/publicity-lines.ts";
import { RefusedError } from "../errors.ts";
import { type Finding, type Issue, issueAt } from "../issue.ts";
import { type Letter, toBodies } from "../messages/body.ts";
import { toFooter } from "../messages/footer.ts";
import { invitationFields } from "../messages/invitation-fields.ts";
import { merge } from "../messages/merge.ts";
import type { Message } from "../messages/message.ts";
import { messageFindings } from "../messages/message-findings.ts";
import { toMessageId } from "../messages/message-id.ts";
import { cellRef } from "../sheet/table.ts";
import { INVITATION_TEXTS } from "../texts/invitations.ts";
import { type Language, say } from "../texts/say.ts";
import type { Contact, Project } from "../workbook/workbook.ts";
import { type ChosenEvent, chooseEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";
import { eventEntry } from "./event-entry.ts";
import { invitationOverview } from "./invitation-overview.ts";
import { type InvitationTemplate, invitationTemplate } from "./invitation-template.ts";
import type { Action, Plan } from "./plan.ts";
import { type Recipient, recipientsOf } from "./recipients.ts";

/** Everything an invitation to one event is written from. */
interface Writing {
  readonly input: CommandInput;
  readonly chosen: ChosenEvent;
  readonly template: InvitationTemplate;
  readonly sender: { readonly name: string; readonly email: string };
}

/** A personal invitation for everybody whom one event concerns, and a list of who gets none and why. */
export function planInvitations(input: CommandInput): Plan {
  const { workbook, today, language } = input;
  const chosen = chooseEvent(input);
  const recipients = recipientsOf(workbook, chosen.event, today);
  const template = invitationTemplate(workbook);
  const writing = { input, chosen, template, sender: senderOf(workbook.project.record.values, language) };
  const written = !template.usable ? [] : recipients.flatMap((one) => write(writing, one));
  const issues = [...template.issues, ...uniqueIssues(written.flatMap((one) => one.issues))];
  const overview = invitationOverview({ chosen, recipients, greetings: greetingsOf(written) }, language);
  return {
    actions: [...written.map(({ action }) => action), overview.page],
    issues,
    summary: overview.summary,
    facts: overview.facts,
  };
}

interface Written {
  readonly recipient: Recipient;
  readonly greeting: Greeting;
  readonly action: Action;
  readonly issues: readonly Issue[];
}

function greetingsOf(written: readonly Written[]): ReadonlyMap<string, string> {
  return new Map(written.map(({ recipient, greeting }) => [recipient.id, greeting.text]));
}

/** One invitation, or none where the recipient is skipped. */
function write(writing: Writing, recipient: Recipient): readonly Written[] {
  if (recipient.skipped !== null) return [];
  const { workbook } = writing.input;
  const { contact, id } = recipient;
  const greeting = greetingOf(contact, workbook.project.record.values);
  const letter = compose(writing, contact, greeting.text);
  const version = writing.chosen.event.values.version ?? 1;
  const key = `invitation:${writing.chosen.id}:${id}:${version}`;
  const message = messageOf(writing, { contact, key, letter });
  const row = cellRef(workbook.contacts, contact, "greeting");
  const address = cellRef(workbook.contacts, contact, "email");
  return [
    {
      recipient,
      greeting,
      action: { kind: "send-message", key, message },
      issues: [
        ...greeting.findings.map((finding) => issueAt(row, contact.texts.greeting, finding)),
        ...letter.findings.map((finding) => issueAt(writing.template.cell, "", finding)),
        ...messageFindings(message).map((finding) => issueAt(address, contact.texts.email, finding)),
      ],
    },
  ];
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
}

function compose(writing: Writing, contact: Contact, greeting: string): Composed {
  const { input, chosen, template } = writing;
  const { language, today } = input;
  const project = input.workbook.project.record.values;
  const fields = invitationFields({ project, event: chosen.event, contact, greeting, today }, language);
  const subject = merge(template.subject, fields, "text");
  const body = merge(template.body, fields, "letter");
  const letter: Letter = {
    title: subject.text,
    language,
    text: body.text,
    footer: footerOf(project, writing.sender.email, language),
    publicity: publicityLines(input.workbook, language),
  };
  return { subject: subject.text, ...toBodies(letter), findings: [...subject.findings, ...body.findings] };
}

function footerOf(project: Project, email: string, language: Language): readonly string[] {
  const reason = project.legalBasis === "" ? INVITATION_TEXTS.reason : INVITATION_TEXTS.reasonWithBasis;
  return toFooter(
    {
      controller: project.beneficiary,
      reason: say(reason, language, { basis: project.legalBasis }),
      contact: email,
      ...(project.privacyPage === "" ? {} : { privacyUrl: project.privacyPage }),
    },
    language,
  );
}

function messageOf(
  { input, chosen, sender }: Writing,
  part: { readonly contact: Contact; readonly key: string; readonly letter: Composed },
): Message {
  const project = input.workbook.project.record.values;
  const { contact, key, letter } = part;
  const to = { name: nameOf(contact), email: contact.values.email };
  const domain = sender.email.slice(sender.email.indexOf("@") + 1);
  return {
    from: sender,
    ...(project.replyTo === "" ? {} : { replyTo: { name: "", email: project.replyTo } }),
    to: [to],
    subject: letter.subject,
    messageId: toMessageId(key, domain),
    date: input.now,
    listUnsubscribe: `mailto:${project.replyTo || sender.email}?subject=odhlasit`,
    language: input.language,
    text: letter.text,
    html: letter.html,
    ...calendarOf({ input, chosen, sender }, to),
  };
}

function calendarOf(
  writing: Pick<Writing, "input" | "chosen" | "sender">,
  to: { name: string; email: string },
) {
  const project = writing.input.workbook.project.record.values;
  const scope = project.registrationNumber?.text ?? project.name;
  const facts = { stamp: writing.input.now, scope, organizer: writing.sender, attendee: to };
  const entry = eventEntry(writing.chosen, facts);
  return entry === null ? {} : { calendar: entry };
}

function nameOf({ texts }: Contact): string {
  const name = [texts.titleBefore, texts.firstName, texts.lastName].filter((part) => part !== "").join(" ");
  const full = texts.titleAfter === "" ? name : `${name}, ${texts.titleAfter}`;
  return full || texts.organisation;
}

function senderOf(project: Project, language: Language): Writing["sender"] {
  const email = project.senderEmail || project.email;
  if (email === "") {
    throw new RefusedError("workbook-has-errors", say(INVITATION_TEXTS.senderMissing, language));
  }
  return { name: project.senderName || project.beneficiary, email };
}

/** The same blank field of the same template is said once, however many people it concerns. */
function uniqueIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map<string, Issue>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.cell, issue.values]);
    if (!seen.has(key)) seen.set(key, issue);
  }
  return [...seen.values()];
}
