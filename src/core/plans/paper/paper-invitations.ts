import { typeset } from "../../czech/typography.ts";
import { addressLabels } from "../../documents/address-labels.ts";
import type { Block, Document } from "../../documents/document.ts";
import { toHtml } from "../../documents/html.ts";
import { meetingInLine } from "../../documents/meeting-facts.ts";
import { phoneList } from "../../documents/phone-list.ts";
import { type Issue, issueAt } from "../../issue.ts";
import type { Fields } from "../../messages/merge.ts";
import type { NoticeKind } from "../../sending/event-history.ts";
import { cellRef } from "../../sheet/table.ts";
import { PAPER_NAMES } from "../../texts/made.ts";
import { PAPER_TEXTS as TEXTS } from "../../texts/paper.ts";
import { say } from "../../texts/say.ts";
import { type EventLetters, greetingOf } from "../event-letters.ts";
import type { Action } from "../plan.ts";
import { shownName } from "../recipient-tables.ts";
import type { Recipient } from "../recipients.ts";
import { DEED_WORDS } from "./paper-deed.ts";
import { paperLetter } from "./paper-letter.ts";
import { type Reader, waysOf } from "./ways.ts";

/** What is told on paper, and to whom: of the recipients only those are taken who have no e-mail. */
interface PaperRequest {
  readonly letters: EventLetters;
  readonly recipients: readonly Recipient[];
  readonly deed: NoticeKind;
  /** Fields beside those that every letter about an event has. */
  readonly fields?: Fields;
}

/** The documents, what is wrong, and the ids of those who are reached by each way or by none. */
export interface Paper {
  readonly actions: readonly Action[];
  readonly issues: readonly Issue[];
  readonly letters: readonly string[];
  readonly phones: readonly string[];
  readonly unreachable: readonly string[];
}

/** Letters with labels for people without e-mail who have an address, a list of calls for the rest. */
export function paperInvitations(request: PaperRequest): Paper {
  const { letters, recipients, fields } = request;
  const people = recipients.filter(({ skipped }) => skipped === "no-email");
  const { readers, called, unreachable } = waysOf(letters.input.workbook, people);
  const sheets = letters.template.usable
    ? readers.map((reader) => ({ reader, ...paperLetter(letters, reader, fields) }))
    : [];
  const printed = sheets.filter(({ stopped }) => !stopped);
  return {
    actions: [...letterActions(request, printed), ...callActions(request, called)],
    issues: [
      ...sheets.flatMap(({ issues }) => issues),
      ...unreachable.map((one) => unreachableIssue(letters, one)),
    ],
    letters: printed.map(({ reader }) => reader.id),
    phones: called.map(({ id }) => id),
    unreachable: unreachable.map(({ id }) => id),
  };
}

interface Sheet {
  readonly reader: Reader;
  readonly blocks: readonly Block[];
}

function letterActions({ letters, deed }: PaperRequest, sheets: readonly Sheet[]): readonly Action[] {
  if (sheets.length === 0) return [];
  const { input, chosen } = letters;
  const { language } = input;
  const name = typeset(chosen.event.values.name);
  const document: Document = {
    title: say(TEXTS.lettersTitle, language, { name }),
    language,
    page: { size: "A4", orientation: "portrait" },
    footer: null,
    blocks: sheets.flatMap(({ blocks }, index) =>
      index === 0 ? blocks : [{ kind: "page-break" as const }, ...blocks],
    ),
  };
  const sheet = input.workbook.project.record.values.labels;
  const labels = addressLabels(
    sheets.map(({ reader }) => reader.address),
    { name, sheet },
    language,
  );
  const suffix = `${DEED_WORDS[deed].fileName}-${chosen.id}`;
  return [
    {
      kind: "save-document",
      key: `document:letters:${deed}:${chosen.id}`,
      name: PAPER_NAMES.letters + suffix,
      document,
    },
    {
      kind: "save-document",
      key: `document:labels:${deed}:${chosen.id}`,
      name: PAPER_NAMES.labels + suffix,
      document: labels,
    },
  ];
}

function callActions({ letters, deed }: PaperRequest, called: readonly Recipient[]): readonly Action[] {
  if (called.length === 0) return [];
  const { input, chosen } = letters;
  const { language, workbook } = input;
  const { sentence, asks, fileName } = DEED_WORDS[deed];
  const name = typeset(chosen.event.values.name);
  const words = { name, when: meetingInLine(chosen.event, language) };
  const document = phoneList(
    {
      title: say(TEXTS.phonesTitle, language, { name }),
      sentence: say(sentence, language, words),
      people: called.map(({ contact }) => ({
        contact,
        greeting: greetingOf(contact, workbook.project.record.values).text,
      })),
      asks,
    },
    language,
  );
  const saved = `${PAPER_NAMES.phones}${fileName}-${chosen.id}`;
  return [
    { kind: "save-document", key: `document:phones:${deed}:${chosen.id}`, name: saved, document },
    { kind: "save-page", key: `page:phones:${deed}:${chosen.id}`, name: saved, html: toHtml(document) },
  ];
}

function unreachableIssue({ input: { workbook } }: EventLetters, person: Recipient): Issue {
  const cell = cellRef(workbook.contacts, person.contact, "email");
  return issueAt(cell, "", { code: "contact-unreachable", values: { name: shownName(person) } });
}
