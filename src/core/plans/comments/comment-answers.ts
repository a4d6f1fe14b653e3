import { shortDate } from "../../czech/date-words.ts";
import { type Issue, issueAt, severityOf } from "../../issue.ts";
import { shortHash } from "../../messages/hash.ts";
import { projectFields } from "../../messages/invitation-fields.ts";
import { type Fields, merge } from "../../messages/merge.ts";
import { messageFindings } from "../../messages/message-findings.ts";
import type { COMMENT_FIELDS } from "../../messages/template-fields.ts";
import { cellRef } from "../../sheet/table.ts";
import { COMMENT_TEXTS as TEXTS } from "../../texts/comments.ts";
import { say } from "../../texts/say.ts";
import type { Comment } from "../../workbook/workbook.ts";
import type { CommandInput } from "../command-input.ts";
import { greetingOf, senderOf, uniqueIssues } from "../event-letters.ts";
import { letterTemplate } from "../letter-template.ts";
import { type LetterDesk, neededLetter } from "../needed-letter.ts";
import type { Action, Plan } from "../plan.ts";
import { type ChosenRound, chooseRound, commentsOf } from "./round.ts";

/** Begins the key of every answer to the author of a comment. */
export const COMMENT_ANSWER = "comment-answer:";

type SendAction = Extract<Action, { kind: "send-message" }>;

/** A settled comment whose author is to be told, with the comment that it was settled with. */
interface Told {
  readonly id: string;
  readonly comment: Comment;
  /** Its own row, or that of the comment it is joined to. */
  readonly outcome: Comment;
  readonly outcomeId: string;
}

interface Writer extends LetterDesk {
  readonly chosen: ChosenRound;
}

/**
 * The answer to each author of a round's settled comments who gave an e-mail and has not been answered: their words, the
 * outcome, the reason, who decided and when. A changed outcome is another deed, so it is told again.
 */
export function planCommentAnswers(input: CommandInput): Plan {
  const { workbook, language } = input;
  const chosen = chooseRound(input);
  const settled = settledComments(input, chosen);
  const withoutEmail = settled.filter(({ comment }) => comment.values.email === "").length;
  const open = settled.filter(({ comment }) => comment.texts.answeredOn === "");
  const nameless = open.filter(({ id, comment }) => comment.texts.id !== id);
  const written = writeAll(input, chosen, open);
  const counts = {
    count: written.actions.length,
    answered: settled.length - open.length,
    silent: withoutEmail,
  };
  return {
    actions: written.actions,
    issues: uniqueIssues([
      ...written.issues,
      ...nameless.map(({ comment }) =>
        issueAt(cellRef(workbook.comments, comment, "id"), "", { code: "comment-without-id" }),
      ),
    ]),
    summary: [
      say(counts.count === 0 ? TEXTS.noAnswers : TEXTS.answers, language, counts),
      ...(counts.silent === 0 ? [] : [say(TEXTS.answersSilent, language, counts)]),
    ],
    facts: { round: chosen.id, ...counts },
  };
}

function settledComments({ workbook }: CommandInput, chosen: ChosenRound): readonly Told[] {
  return commentsOf(workbook, chosen).flatMap(({ id, comment, joined }) =>
    comment.values.settlement === ""
      ? []
      : [{ id, comment }, ...joined].map((one) => ({ ...one, outcome: comment, outcomeId: id })),
  );
}

function writeAll(input: CommandInput, chosen: ChosenRound, open: readonly Told[]) {
  const told = open.filter(({ id, comment }) => comment.values.email !== "" && comment.texts.id === id);
  if (told.length === 0) return { actions: [], issues: [] };
  const sender = senderOf(input.workbook.project.record.values, input.language);
  const template = letterTemplate(input, "odpověď na připomínku");
  if (!template.usable) return { actions: [], issues: template.issues };
  const writer = { input, chosen, template, sender };
  const written = told.map((one) => writeAnswer(writer, one));
  return {
    actions: written.filter(({ stopped }) => !stopped).map(({ action }) => action),
    issues: [...template.issues, ...written.flatMap(({ issues }) => issues)],
  };
}

function writeAnswer(writer: Writer, told: Told) {
  const { input, template } = writer;
  const { comments } = input.workbook;
  const { settlement, settlementReason } = told.outcome.values;
  const key = `${COMMENT_ANSWER}${told.id}:${shortHash(JSON.stringify([settlement, settlementReason]))}`;
  const fields = fieldsOf(writer, told);
  const subject = merge(template.subject, fields, "text");
  const body = merge(template.body, fields, template.form);
  const findings = [...subject.findings, ...body.findings];
  const { author, email } = told.comment.values;
  const message = neededLetter(writer, {
    key,
    to: { name: author, email },
    reason: say(TEXTS.answerReason, input.language),
    subject: subject.text.replace(/\s*\n\s*/g, " "),
    body: body.text,
  });
  const action: SendAction = { kind: "send-message", key, message };
  const address = cellRef(comments, told.comment, "email");
  const issues: readonly Issue[] = [
    ...findings.map((finding) => issueAt(template.cell, "", finding)),
    ...messageFindings(message).map((finding) => issueAt(address, told.comment.texts.email, finding)),
  ];
  const stopped =
    findings.some(({ code }) => code === "template-required-blank") ||
    issues.some((issue) => severityOf(issue) === "error");
  return { action, issues, stopped };
}

function fieldsOf({ input, chosen }: Writer, { id, comment, outcome, outcomeId }: Told): Fields {
  const { workbook, today, language } = input;
  const project = workbook.project.record.values;
  const email = comment.values.email.toLowerCase();
  const known = workbook.contacts.records.filter(({ values }) => values.email.toLowerCase() === email);
  const [contact] = known;
  const { settlement, settlementReason, decidedBy, decidedOn } = outcome.values;
  const together = id === outcomeId ? "" : say(TEXTS.settledWith, language, { id: outcomeId });
  const own: Record<(typeof COMMENT_FIELDS)[number], string> = {
    "číslo připomínky": id,
    dokument: chosen.round?.values.document ?? "",
    "místo v plánu": comment.values.place,
    připomínka: comment.values.comment,
    vypořádání: together === "" ? settlement : `${settlement} (${together})`,
    zdůvodnění: settlementReason,
    rozhodl: decidedBy,
    "rozhodnuto dne": decidedOn === null ? "" : shortDate(decidedOn, language),
    "odkaz na vypořádání": chosen.round?.values.published ?? "",
  };
  const greeting =
    contact === undefined || known.length > 1
      ? say(TEXTS.hello, language)
      : greetingOf(contact, project).text;
  return {
    ...projectFields(project),
    ...own,
    oslovení: greeting,
    dnes: shortDate(today, language),
  };
}
