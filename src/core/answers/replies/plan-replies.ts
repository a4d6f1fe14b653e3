import { type Issue, issueAt } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { Action, Plan } from "../../plans/plan.ts";
import { REPLY_TEXTS as TEXTS } from "../../texts/replies.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Contact, Workbook } from "../../workbook/workbook.ts";
import { answerInWords } from "../answer.ts";
import { BY } from "../deeds.ts";
import { leavingWrites } from "../leave.ts";
import { answerWrites, recordingIssues } from "../record.ts";
import { appendRows } from "../rows.ts";
import { nameOf } from "../subject.ts";
import { acceptReplies, type FiledFinding, type FiledReply, type TakenReply } from "./accept-replies.ts";
import { contactsAt } from "./place-reply.ts";
import { type Received, type ReceivedFile, readReceived } from "./received.ts";

/** What replies are judged by. */
export interface ReplyInput {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  /** ISO 8601 with `Z`. */
  readonly now: string;
  readonly language: Language;
}

interface Filed {
  readonly file: string;
  readonly received: Received;
}

/** Answers from calendars and requests to be taken off, read from saved messages: what is to be written, and what cannot be. */
export function planReplies(input: ReplyInput, files: readonly ReceivedFile[]): Plan {
  const { workbook, language } = input;
  const read = files.map((file): Filed => ({ file: file.name, received: readReceived(file) }));
  const { taken, held, findings } = acceptReplies(read.flatMap(repliesOf), input);
  const leaving = leavingOf(read, workbook);
  const issues = [...read.flatMap(unread), ...findings, ...leaving.findings].map(issueOf);
  const lacking = recordingIssues(workbook);
  const nothing = taken.length === 0 && leaving.contacts.length === 0;
  const already = held + leaving.already;
  return {
    actions: lacking.length > 0 ? [] : writes(taken, leaving.contacts, input),
    issues: nothing ? issues : [...lacking, ...issues],
    summary: [
      ...(nothing ? [say(TEXTS.nothing, language)] : []),
      ...taken.map((one) => answerLine(one, language)),
      ...leaving.contacts.map((contact) => say(TEXTS.leaving, language, { person: nameOf(contact) })),
      ...(already === 0 ? [] : [say(TEXTS.known, language, { count: already })]),
    ],
    facts: {
      answers: taken.map(({ recording: { event, standing, answer } }) => ({
        event,
        contact: standing.contact,
        answer: answer.answer,
      })),
      leaving: leaving.contacts.map(({ texts }) => texts.id),
      already,
    },
  };
}

/** What came from outside stands in no sheet. */
function issueOf({ file, finding }: FiledFinding): Issue {
  return issueAt({ sheet: "", row: 0, column: "" }, file, finding);
}

function repliesOf({ file, received }: Filed): readonly FiledReply[] {
  if (received.is !== "replies") return [];
  return received.replies.map((reply) => ({ file, reply, from: received.from }));
}

function unread({ file, received }: Filed): readonly FiledFinding[] {
  return received.is === "nothing" ? [{ file, finding: { code: received.fault } }] : [];
}

/** A mailbox that asks for no more mail gets none, whoever of several people reads it. */
function leavingOf(read: readonly Filed[], workbook: Workbook) {
  const asked = read.flatMap(({ file, received }) =>
    received.is === "leaving"
      ? [{ file, email: received.from, found: contactsAt(received.from, workbook) }]
      : [],
  );
  const contacts = asked.flatMap(({ found }) => found.filter(({ values }) => values.doNotSend !== true));
  return {
    contacts: [...new Set(contacts)],
    already: asked.filter(({ found }) => found.length > 0 && !found.some((one) => contacts.includes(one)))
      .length,
    findings: asked.flatMap(({ file, email, found }): readonly FiledFinding[] =>
      found.length > 0
        ? []
        : [{ file, finding: { code: "leaving-unknown-person", values: { email: email || "–" } } }],
    ),
  };
}

/** All deeds are one block below the journal, so they are appended together. */
function writes(
  taken: readonly TakenReply[],
  leaving: readonly Contact[],
  { workbook, now }: ReplyInput,
): readonly Action[] {
  const answers = answerWrites(
    workbook,
    taken.map(({ recording }) => recording),
  );
  const left = leaving.map((contact) => leavingWrites(workbook, contact, { by: BY.mail, now }));
  const deeds = [...answers.deeds, ...left.map(({ deed }) => deed)];
  return [
    ...appendRows(workbook.journal, deeds, `replies:${now}`),
    ...answers.rows,
    ...left.map(({ row }) => row),
  ];
}

function answerLine({ recording: { answer }, event, contact }: TakenReply, language: Language): string {
  const values = { person: nameOf(contact), answer: answerInWords(answer), event: event.values.name };
  return say(TEXTS.answer, language, values);
}
