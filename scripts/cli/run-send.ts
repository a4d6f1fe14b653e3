import { createInterface } from "node:readline/promises";
import { RefusedError } from "../../src/core/errors.ts";
import { severityOf } from "../../src/core/issue.ts";
import { answeredCells } from "../../src/core/plans/comments/answered-cells.ts";
import { COMMENT_ANSWER } from "../../src/core/plans/comments/comment-answers.ts";
import { senderOf } from "../../src/core/plans/event-letters.ts";
import { draftSentence } from "../../src/core/plans/invitation-overview.ts";
import { invitedRows } from "../../src/core/plans/invited-rows.ts";
import type { Plan } from "../../src/core/plans/plan.ts";
import { sendingIds } from "../../src/core/plans/sending-ids.ts";
import { sentCells, VERIFICATION_LETTER } from "../../src/core/plans/verification/sent-days.ts";
import { versionCells } from "../../src/core/plans/version-cells.ts";
import type { Deed, SortedDeeds } from "../../src/core/sending/deeds.ts";
import { forecast, sayForecast } from "../../src/core/sending/forecast.ts";
import { sayOutcome } from "../../src/core/sending/outcome-words.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import { REWRITTEN_TEXT, SEND_COMMAND_TEXTS as TEXTS } from "../../src/core/texts/sending.ts";
import type { Workbook } from "../../src/core/workbook/workbook.ts";
import { changeWorkbook } from "../../src/node/sending/change-workbook.ts";
import { previewDeeds, type SendingPlace, sendMessages } from "../../src/node/sending/send-messages.ts";
import { smtpMailer } from "../../src/node/sending/smtp-mailer.ts";
import { type SmtpSettings, shownServer, smtpSettings } from "../../src/node/sending/smtp-settings.ts";
import { wallTime } from "../../src/node/sending/wall-clock.ts";
import { workbookJournal } from "../../src/node/sending/workbook-journal.ts";
import type { CommandRequest } from "./request.ts";

/** More recipients than this are read in the overview. */
const MOST_SHOWN = 20;
/** What one message over SMTP takes, for the forecast. */
const MS_PER_MAIL = 1_000;

/** What sending has to say: sentences, data for scripts, and whether all went well. */
export interface Sent {
  readonly sentences: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** Something was not sent that should have been. */
  readonly failed: boolean;
}

interface Sending {
  readonly plan: Plan;
  readonly workbook: Workbook;
  readonly path: string | null;
}

/** Shows what would be sent, asks, and sends what has not been sent yet. */
export async function runSend({ plan, workbook, path }: Sending, options: CommandRequest): Promise<Sent> {
  const { language, given } = options;
  const url = typeof given.smtp === "string" ? given.smtp : process.env["KOMPLAN_SMTP_URL"];
  const deeds = plan.actions.flatMap((action) => (action.kind === "send-message" ? [action] : []));
  const place = placeOf({ plan, workbook, path }, deeds, options);
  const settings = smtpSettings(url, language);
  const sorted = await previewDeeds(deeds, place);
  const words = previewWords(sorted, { settings, ids: sendingIds(workbook).cells.length }, options);
  const preview = [...toldOf(plan, language), ...words];
  const facts = { toSend: sorted.todo.map(({ key }) => key), already: sorted.already };
  const nothing = sorted.todo.length === 0;
  if (nothing && given.yes !== true)
    return { sentences: preview, facts, failed: sorted.uncertain.length > 0 };
  if (!nothing && !(await agreed(preview, options))) {
    return { sentences: [...preview, say(TEXTS.confirm, language)], facts, failed: true };
  }
  // Even with nothing to send a run mends the journal and notes who was invited before a crash.
  const sent = await send(deeds, { place, settings, event: plan.facts["event"] }, options);
  if (nothing) return { ...sent, sentences: preview };
  return sorted.rewritten ? { ...sent, sentences: [say(REWRITTEN_TEXT, language), ...sent.sentences] } : sent;
}

/** Refuses what cannot be sent safely before anybody is asked. */
function placeOf({ plan, workbook, path }: Sending, deeds: readonly Deed[], { language }: CommandRequest) {
  const refuse = (text: keyof typeof TEXTS, values = {}) =>
    new RefusedError(
      text === "needsFile" || text === "noMessages" ? "wrong-use" : "workbook-has-errors",
      say(TEXTS[text], language, values),
    );
  if (path === null) throw refuse("needsFile");
  if (plan.issues.some((issue) => severityOf(issue) === "error")) throw refuse("errorsFirst");
  if (deeds.length === 0 && !isInvitation(plan)) throw refuse("noMessages", { why: plan.summary.join(" ") });
  const { missing } = sendingIds(workbook);
  if (missing.length > 0) throw refuse("idsMissing", { sheets: missing.join(", ") });
  const { email } = senderOf(workbook.project.record.values, language);
  return { path, language, by: email } satisfies SendingPlace;
}

/** Invitations may have nothing to say: everybody knows everything already. */
function isInvitation({ facts }: Plan): boolean {
  return Array.isArray(facts["informed"]);
}

/** What is to be told of the event, without the sentence that nothing has been sent. */
function toldOf(plan: Plan, language: Language): readonly string[] {
  return isInvitation(plan) ? plan.summary.filter((one) => one !== draftSentence(language)) : [];
}

function previewWords(
  { todo, already, uncertain, rewritten }: SortedDeeds,
  { settings, ids }: { readonly settings: SmtpSettings; readonly ids: number },
  { language }: CommandRequest,
): readonly string[] {
  const facts = { now: wallTime(new Date()), mailsLeft: null, mailReserve: 0, msPerMail: MS_PER_MAIL };
  const receivers = todo.flatMap(({ message }) =>
    message.to.map(({ name, email }) => `  ${name} <${email}>`),
  );
  const more = receivers.length - MOST_SHOWN;
  return [
    ...(already.length === 0 ? [] : [say(TEXTS.onlyMissing, language, { count: already.length })]),
    ...(uncertain.length === 0 ? [] : [say(TEXTS.decide, language)]),
    ...(rewritten ? [say(REWRITTEN_TEXT, language)] : []),
    ...(todo.length === 0 ? [say(TEXTS.nothing, language)] : []),
    ...(todo.length === 0 ? [] : [say(TEXTS.receivers, language), ...receivers.slice(0, MOST_SHOWN)]),
    ...(more > 0 ? [`  ${say(TEXTS.more, language, { count: more })}`] : []),
    say(TEXTS.through, language, { server: shownServer(settings) }),
    ...(ids === 0 ? [] : [say(TEXTS.idsFilled, language, { count: ids })]),
    sayForecast(forecast({ ...facts, count: todo.length }), language),
  ];
}

async function agreed(
  preview: readonly string[],
  { given, json, language }: CommandRequest,
): Promise<boolean> {
  if (given.yes === true) return true;
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return false;
  for (const sentence of preview) console.log(sentence);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(say(TEXTS.question, language));
  terminal.close();
  return ["ano", "yes"].includes(answer.trim().toLowerCase());
}

interface Agreed {
  readonly place: SendingPlace;
  readonly settings: SmtpSettings;
  readonly event: unknown;
}

async function send(
  deeds: readonly Deed[],
  { place, settings, event }: Agreed,
  { language }: CommandRequest,
): Promise<Sent> {
  const { path } = place;
  await changeWorkbook(path, language, (workbook) => [
    { kind: "write-cells", key: "ids", cells: sendingIds(workbook).cells },
  ]);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  const mailer = smtpMailer(settings, { language });
  const outcome = await sendMessages(deeds, { ...place, mailer, stop: stop.signal });
  process.off("SIGINT", onInterrupt);
  if (typeof event === "string" && outcome.stopped !== "busy") {
    const journal = await workbookJournal(path, language).read();
    const keys = journal.map(({ key }) => key);
    await changeWorkbook(path, language, (workbook) => {
      const cells = versionCells(workbook, keys);
      const versions = cells.length === 0 ? [] : [{ kind: "write-cells", key: "versions", cells } as const];
      return [...invitedRows(workbook, event, journal), ...versions];
    });
  }
  if (deeds.some(({ key }) => key.startsWith(COMMENT_ANSWER)) && outcome.stopped !== "busy") {
    const journal = await workbookJournal(path, language).read();
    await changeWorkbook(path, language, (workbook) => {
      const cells = answeredCells(workbook, journal);
      return cells.length === 0 ? [] : [{ kind: "write-cells", key: "answered", cells }];
    });
  }
  if (deeds.some(({ key }) => key.startsWith(VERIFICATION_LETTER)) && outcome.stopped !== "busy") {
    const journal = await workbookJournal(path, language).read();
    await changeWorkbook(path, language, (workbook) => {
      const cells = sentCells(workbook, journal);
      return cells.length === 0 ? [] : [{ kind: "write-cells", key: "verification-sent", cells }];
    });
  }
  const { refused, uncertain, waiting } = outcome;
  const failed = refused.length + uncertain.length + waiting.length > 0;
  return { sentences: sayOutcome(outcome, language), facts: { outcome }, failed };
}
