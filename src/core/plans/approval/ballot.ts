import { leavingLink, voteLink } from "../../answers/links.ts";
import { proposalKey, proposalMark } from "../../answers/votes/proposal.ts";
import { untilDay } from "../../czech/date-words.ts";
import { publicityLines } from "../../documents/publicity-lines.ts";
import { type Issue, issueAt } from "../../issue.ts";
import type { Address } from "../../messages/address.ts";
import type { Letter } from "../../messages/body.ts";
import { receiverFields } from "../../messages/invitation-fields.ts";
import type { Fields } from "../../messages/merge.ts";
import { messageFindings } from "../../messages/message-findings.ts";
import type { VOTE_FIELDS } from "../../messages/template-fields.ts";
import { proposalText } from "../../pages/votes/vote-page.ts";
import { deedKey } from "../../sending/deed-key.ts";
import { cellRef } from "../../sheet/table.ts";
import { type Language, say } from "../../texts/say.ts";
import { VOTING_TEXTS as TEXTS } from "../../texts/voting.ts";
import type { Decision } from "../../workbook/vote-count.ts";
import type { Voter } from "../../workbook/voters.ts";
import type { CommandInput } from "../command-input.ts";
import { footerOf, greetingOf, messageOf, type WrittenLetter } from "../event-letters.ts";
import { bodiesOf, fillLetter } from "../filled-letter.ts";
import type { LetterTemplate } from "../letter-template.ts";

/** What all letters of one vote are written from. */
export interface Ballots {
  readonly input: CommandInput;
  readonly decision: Decision;
  readonly template: LetterTemplate;
  readonly sender: Address;
}

/** The key of the letter that asks one member to vote. */
export function ballotKey(decision: string, contact: string): string {
  return `ballot:${decision}:${contact}`;
}

/** The personal letter that asks one member to vote, with a link of the member's own. */
export function writeBallot(ballots: Ballots, { contact, id }: Voter): WrittenLetter {
  const { input, decision, template, sender } = ballots;
  const { workbook, language, today } = input;
  const project = workbook.project.record.values;
  const greeting = greetingOf(contact, project);
  const links = ballotLinks(input, decision, { contact, id });
  const usual = receiverFields({ project, contact, greeting: greeting.text, today, links }, language);
  const fields = { ...usual, ...voteFields(decision, links.vote, language) };
  const { subject, body, findings } = fillLetter(template, { contact, event: null, fields }, language);
  const letter: Letter = {
    title: subject,
    language,
    text: body,
    footer: footerOf(project, { email: sender.email, leavingUrl: links.leaving }, language),
    publicity: publicityLines(workbook, language),
  };
  const key = ballotKey(decision.id, id);
  const leavingUrl = links.leaving;
  const message = messageOf(
    { input, template, sender },
    { contact, key },
    { subject, ...bodiesOf(template, letter), leavingUrl },
  );
  const at = (column: "greeting" | "email") => cellRef(workbook.contacts, contact, column);
  return {
    greeting,
    stopped: findings.some(({ code }) => code === "template-required-blank"),
    action: {
      kind: "send-message",
      key,
      message,
      announces: { key: proposalKey(decision.id), reference: String(proposalMark(decision.record)) },
      writtenFrom: { key: deedKey(`template:ballot:${decision.id}:1`), reference: template.snapshot },
    },
    issues: [
      ...greeting.findings.map((finding) => issueAt(at("greeting"), contact.texts.greeting, finding)),
      ...links.issues,
      ...findings.map((finding) => issueAt(template.cell, "", finding)),
      ...messageFindings(message).map((finding) => issueAt(at("email"), contact.texts.email, finding)),
    ],
  };
}

/** The sentence on how to vote: by the link, or by a reply where there is none. */
export function howToVote(address: string, language: Language): string {
  return say(address === "" ? TEXTS.byReply : TEXTS.onPage, language, { address });
}

/** The member's links; none without an address of the pages, a secret, and ids that the sheet holds. */
export function ballotLinks(
  { workbook, sign, today }: CommandInput,
  { id: decision, record }: Decision,
  { contact, id }: Pick<Voter, "contact" | "id">,
): {
  readonly vote: string;
  readonly answer: "";
  readonly leaving: string;
  readonly issues: readonly Issue[];
} {
  const { project, contacts } = workbook;
  const base = project.record.values.answersPage;
  const none = { vote: "", answer: "", leaving: "" } as const;
  const { voteBy } = record.values;
  if (base === "" || voteBy === null) return { ...none, issues: [] };
  if (sign === undefined) {
    const cell = cellRef(project, project.record, "answersPage");
    return { ...none, issues: [issueAt(cell, base, { code: "answer-links-unsigned" })] };
  }
  if (contact.texts.id !== id) {
    const issue = issueAt(cellRef(contacts, contact, "id"), "", { code: "answer-link-without-id" });
    return { ...none, issues: [issue] };
  }
  const maker = { base, sign };
  const mark = proposalMark(record);
  return {
    vote: voteLink(maker, { decision, contact: id, mark }, voteBy),
    answer: "",
    leaving: leavingLink(maker, id, today),
    issues: [],
  };
}

function voteFields({ record }: Decision, link: string, language: Language): Fields {
  const { document, version, body, voteBy, link: file } = record.values;
  const fields: Record<(typeof VOTE_FIELDS)[number], string> = {
    dokument: document,
    verze: version,
    orgán: body,
    "návrh usnesení": proposalText(record, language),
    "odkaz na dokument": file,
    "hlasovat do": voteBy === null ? "" : untilDay(voteBy, language),
    "odkaz pro hlasování": link,
    "jak hlasovat": howToVote(link, language),
  };
  return fields;
}
