import { verificationLink } from "../../answers/links.ts";
import { type AskedProvider, askedMark } from "../../answers/verification/asked.ts";
import { shortDate, untilDay } from "../../czech/date-words.ts";
import { type Issue, issueAt } from "../../issue.ts";
import type { Address } from "../../messages/address.ts";
import { projectFields } from "../../messages/invitation-fields.ts";
import { type Fields, merge } from "../../messages/merge.ts";
import { messageFindings } from "../../messages/message-findings.ts";
import type { VERIFICATION_FIELDS } from "../../messages/template-fields.ts";
import { deedKey } from "../../sending/deed-key.ts";
import { cellRef } from "../../sheet/table.ts";
import { type Language, say } from "../../texts/say.ts";
import { VERIFYING_TEXTS as TEXTS } from "../../texts/verifying.ts";
import type { CommandInput } from "../command-input.ts";
import { greetingOf } from "../event-letters.ts";
import { type LetterDesk, neededFooter, neededLetter } from "../needed-letter.ts";
import type { Action } from "../plan.ts";
import type { Receiver } from "./receiver.ts";

/** What all letters of a round are written from. */
export interface RoundLetters extends LetterDesk {
  readonly round: string;
}

interface LetterToProvider {
  readonly action: Extract<Action, { kind: "send-message" }>;
  readonly issues: readonly Issue[];
  /** The letter lacks a value without which it must not go (`{{pole!}}`). */
  readonly stopped: boolean;
}

/** The personal letter that asks one provider, or the deputy, to verify, with a link of its own. */
export function writeVerification(
  letters: RoundLetters,
  asked: AskedProvider,
  { receiver, key }: { readonly receiver: Receiver; readonly key: string },
): LetterToProvider {
  const { template, round, input } = letters;
  const { verifications } = input.workbook;
  const fields = fieldsOf(letters, asked, receiver);
  const subject = merge(template.subject, fields, "text");
  const body = merge(template.body, fields, template.form);
  const findings = [...subject.findings, ...body.findings];
  const message = neededLetter(letters, {
    key,
    to: receiver.address,
    subject: subject.text.replace(/\s*\n\s*/g, " "),
    body: body.text,
    reason: say(TEXTS.reason, input.language),
  });
  const cell = cellRef(verifications, asked.row, "provider");
  return {
    action: {
      kind: "send-message",
      key,
      message,
      writtenFrom: { key: deedKey(`template:verification:${round}:1`), reference: template.snapshot },
    },
    issues: [
      ...findings.map((finding) => issueAt(template.cell, "", finding)),
      ...messageFindings(message).map((finding) => issueAt(cell, receiver.address.email, finding)),
    ],
    stopped: findings.some(({ code }) => code === "template-required-blank"),
  };
}

/** The link of one receiver; "" without an address of the pages, a secret, or a last day. */
export function linkOf({ workbook, sign }: CommandInput, asked: AskedProvider, who: string): string {
  const base = workbook.project.record.values.answersPage;
  const { due } = asked.row.values;
  if (base === "" || sign === undefined || due === null) return "";
  return verificationLink({ base, sign }, { id: asked.id, who, mark: askedMark(asked) }, due);
}

/** The sentence on how to verify: on the page, or by a reply where there is none. */
export function howToVerify(address: string, language: Language): string {
  return say(address === "" ? TEXTS.byReply : TEXTS.onPage, language, { address });
}

/** The greeting of a person; of an office's mailbox and of a deputy, whose sex nobody knows, the plain one. */
export function greetingTo({ workbook, language }: CommandInput, { contact }: Receiver): string {
  if (contact === null) return say(TEXTS.hello, language);
  return greetingOf(contact, workbook.project.record.values).text;
}

function fieldsOf({ input }: RoundLetters, asked: AskedProvider, receiver: Receiver): Fields {
  const { workbook, language, today } = input;
  const { due } = asked.row.values;
  const address = linkOf(input, asked, receiver.who);
  const own: Record<(typeof VERIFICATION_FIELDS)[number], string | readonly string[]> = {
    poskytovatel: asked.of.name,
    "služby v katalogu": asked.of.services.map(({ values }) => values.name || values.type),
    "ověřit do": due === null ? "" : untilDay(due, language),
    "odkaz pro ověření": address,
    "jak ověřit": howToVerify(address, language),
  };
  return {
    ...projectFields(workbook.project.record.values),
    ...own,
    oslovení: greetingTo(input, receiver),
    dnes: shortDate(today, language),
  };
}

/** Why the letter came, and the information duty. */
export function verificationFooter(input: CommandInput, sender: Address): readonly string[] {
  return neededFooter(input, sender, say(TEXTS.reason, input.language));
}
