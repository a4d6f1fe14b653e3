import { dateInWords } from "../../czech/date-words.ts";
import { printPhone } from "../../czech/phone.ts";
import type { Block, Fact } from "../../documents/document.ts";
import { projectLines } from "../../documents/meeting-facts.ts";
import { projectFacts } from "../../documents/project-facts.ts";
import { publicityOf } from "../../documents/publicity.ts";
import { type Finding, type Issue, issueAt } from "../../issue.ts";
import { invitationFields } from "../../messages/invitation-fields.ts";
import { letterBlocks } from "../../messages/letter-blocks.ts";
import type { Fields } from "../../messages/merge.ts";
import { cellRef } from "../../sheet/table.ts";
import { PAPER_TEXTS as TEXTS } from "../../texts/paper.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Project } from "../../workbook/workbook.ts";
import { type EventLetters, footerOf, greetingOf } from "../event-letters.ts";
import { fillLetter, markupOf } from "../filled-letter.ts";
import type { Reader } from "./ways.ts";

/** One letter on its own page or pages. */
interface PaperLetter {
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
  /** The letter lacks a value without which it must not go (`{{pole!}}`). */
  readonly stopped: boolean;
}

/** Any value: templates only ask whether there is one. */
const ON_PAPER = "ano";

/** Words that make sense only to somebody who reads them in an e-mail. */
const WORDS_OF_MAIL =
  /(?<!\p{L})(?:na )?(?:tuto zprávu|tento e-?mail|přílohy zprávy|this message|this e-?mail)(?!\p{L})/iu;

/** The same letter as by e-mail, laid out for paper: letterhead, address, subject, text, information duty, publicity. */
export function paperLetter(letters: EventLetters, reader: Reader, fields: Fields = {}): PaperLetter {
  const { input, chosen, template } = letters;
  const { workbook, language, today } = input;
  const project = workbook.project.record.values;
  const { contact } = reader;
  const greeting = greetingOf(contact, project);
  const facts = { project, event: chosen.event, contact, greeting: greeting.text, today };
  const usual = invitationFields(facts, language);
  const onPaper = { "jak odpovědět": howToAnswer(project, language), "na papíře": ON_PAPER };
  const all = { ...usual, ...onPaper, ...fields };
  const filled = fillLetter(template, { contact, event: chosen.event, fields: all }, language);
  const body = markupOf(template, filled);
  const footer = footerOf(project, { email: letters.sender.email, leavingUrl: "" }, language);
  const findings = [...filled.findings, ...mailWords(body)];
  const greetingCell = cellRef(workbook.contacts, contact, "greeting");
  return {
    blocks: [
      {
        kind: "letter-head",
        sender: senderLines(project, language),
        facts: referenceFacts(letters, reader),
        address: reader.address,
      },
      { kind: "paragraph", text: [{ kind: "strong", text: filled.subject }] },
      ...withRoomToSign(letterBlocks(body), project),
      { kind: "space", lines: 1 },
      ...footer.flatMap(letterBlocks).map(quiet),
      ...publicityBlocks(letters),
    ],
    issues: [
      ...greeting.findings.map((finding) => issueAt(greetingCell, contact.texts.greeting, finding)),
      ...findings.map((finding) => issueAt(template.cell, "", finding)),
    ],
    stopped: findings.some(({ code }) => code === "template-required-blank"),
  };
}

/** Paper has no link and no reply button: people call, or write to the address. */
function howToAnswer({ phone, email, replyTo, senderEmail }: Project, language: Language): string {
  const values = { phone: phone.map(printPhone).join(", "), email: replyTo || email || senderEmail };
  if (values.phone === "") return say(TEXTS.answerByMail, language, values);
  return say(values.email === "" ? TEXTS.answerByPhone : TEXTS.answerEither, language, values);
}

function mailWords(text: string): readonly Finding[] {
  const words = WORDS_OF_MAIL.exec(text)?.[0];
  return words === undefined ? [] : [{ code: "letter-speaks-of-mail", values: { words } }];
}

function senderLines(project: Project, language: Language): readonly string[] {
  const { beneficiary, senderName, seat, ico, web } = project;
  const second = [seat, ico === "" ? "" : say(TEXTS.ico, language, { ico })];
  return [beneficiary || senderName, second.filter((part) => part !== "").join(" · "), web].filter(
    (line) => line !== "",
  );
}

/** Who deals with it and how to reach them, in the order of ČSN 01 6910; the place and the day come last. */
function referenceFacts({ input, chosen }: EventLetters, { id }: Reader): readonly Fact[] {
  const { workbook, language, today } = input;
  const { contactPerson, phone, email, letterPlace } = workbook.project.record.values;
  const day = dateInWords(today, language);
  const facts = [
    { text: TEXTS.ourReference, said: `${chosen.id}/${id}` },
    { text: TEXTS.handledBy, said: contactPerson },
    { text: TEXTS.phone, said: phone.map(printPhone).join(", ") },
    { text: TEXTS.email, said: email },
    { text: TEXTS.date, said: letterPlace === "" ? day : `${letterPlace} ${day}` },
  ];
  return facts
    .filter(({ said }) => said !== "")
    .map(({ text, said }) => ({ name: say(text, language), lines: [[said]] }));
}

/** A signature by hand goes above the printed name, where the letter ends with it. */
function withRoomToSign(blocks: readonly Block[], { contactPerson }: Project): readonly Block[] {
  const last = blocks[blocks.length - 1];
  const first = last?.kind === "paragraph" ? last.text[0] : undefined;
  if (last === undefined || contactPerson === "" || typeof first !== "string") return blocks;
  const signs = first.replace(/\u00a0/g, " ").startsWith(contactPerson.replace(/\u00a0/g, " "));
  return signs ? [...blocks.slice(0, -1), { kind: "space", lines: 2 }, last] : blocks;
}

function quiet(block: Block): Block {
  return block.kind === "paragraph" ? { ...block, style: "quiet" } : block;
}

function publicityBlocks({ input: { workbook, language } }: EventLetters): readonly Block[] {
  const publicity = publicityOf(projectFacts(workbook), language);
  if (publicity === null) return [];
  const lines = projectLines(workbook, language).join(" · ");
  return [
    { kind: "space", lines: 1 },
    { kind: "publicity", publicity },
    { kind: "paragraph", style: "quiet", text: [lines] },
  ];
}
