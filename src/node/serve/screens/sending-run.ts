import { RefusedError } from "../../../core/errors.ts";
import { answeredCells } from "../../../core/plans/comments/answered-cells.ts";
import { COMMENT_ANSWER } from "../../../core/plans/comments/comment-answers.ts";
import { invitedRows } from "../../../core/plans/invited-rows.ts";
import { sentCells, VERIFICATION_LETTER } from "../../../core/plans/verification/sent-days.ts";
import { versionCells } from "../../../core/plans/version-cells.ts";
import type { PlannedSending } from "../../../core/screens/planned-sending.ts";
import { type OutcomeNote, outcomeNote } from "../../../core/screens/sending-view.ts";
import type { Outcome } from "../../../core/sending/outcome.ts";
import { say } from "../../../core/texts/say.ts";
import { SCREEN_TEXTS } from "../../../core/texts/screens.ts";
import { SENDING_SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens-sending.ts";
import { performIntoFolder } from "../../perform.ts";
import { type SendingPlace, sendMessages } from "../../sending/send-messages.ts";
import { type Mailer, smtpMailer } from "../../sending/smtp-mailer.ts";
import { smtpSettings } from "../../sending/smtp-settings.ts";
import { userName } from "../../sending/user-name.ts";
import type { Site } from "../site.ts";
import { madeFolder } from "./made-files.ts";
import { servedJournal } from "./served-journal.ts";

/** What is to be sent in this run. */
export interface ServedRun {
  readonly planned: PlannedSending;
  readonly stop: AbortController;
}

/** Where the messages of a served workbook are noted, and by whom. */
export function placeOf(site: Site): SendingPlace {
  return { path: site.path, language: site.language, by: userName(), journal: servedJournal(site) };
}

/** Sends what was agreed to and remembers what came of it; never rejects. */
export async function runServed(site: Site, run: ServedRun): Promise<void> {
  const { sending } = site;
  try {
    sending.outcome = sending.smtp === undefined ? await intoFolder(site, run) : await overSmtp(site, run);
  } catch (error) {
    const known = error instanceof RefusedError;
    if (!known) site.fault(error);
    const sentence = known ? error.message : say(SCREEN_TEXTS.fault, site.language);
    sending.outcome = { stopped: "cannot-write", goOnAt: "", sentences: [sentence] };
  } finally {
    sending.stop = null;
  }
}

async function overSmtp(site: Site, { planned, stop }: ServedRun): Promise<OutcomeNote> {
  const { sending, language } = site;
  const mailer = counted(smtpMailer(smtpSettings(sending.smtp, language), { language }), sending);
  const outcome = await sendMessages(planned.deeds, {
    ...placeOf(site),
    mailer,
    stop: stop.signal,
    limits: { graceMs: sending.graceMs },
  });
  if (outcome.stopped !== "busy") {
    await recordInvited(site, planned.event);
    if (planned.deeds.some(({ key }) => key.startsWith(COMMENT_ANSWER))) await recordAnswered(site);
    if (planned.deeds.some(({ key }) => key.startsWith(VERIFICATION_LETTER))) await recordVerification(site);
  }
  return noteOf(outcome, site);
}

function counted(mailer: Mailer, desk: { sent: number }): Mailer {
  return {
    ...mailer,
    send: async (message) => {
      const answer = await mailer.send(message);
      if (answer.result === "sent") desk.sent += 1;
      return answer;
    },
  };
}

/** This process does not go on by itself: somebody has to press the button again. */
function noteOf(outcome: Outcome, { language }: Site): OutcomeNote {
  return outcomeNote({ ...outcome, goOnAt: null }, language);
}

async function recordInvited(site: Site, event: string): Promise<void> {
  if (event === "") return;
  const journal = await servedJournal(site).read();
  const keys = journal.map(({ key }) => key);
  await site.file.change((workbook) => ({
    actions: [
      ...invitedRows(workbook, event, journal),
      { kind: "write-cells", key: "versions", cells: versionCells(workbook, keys) },
    ],
  }));
}

async function recordAnswered(site: Site): Promise<void> {
  const journal = await servedJournal(site).read();
  await site.file.change((workbook) => ({
    actions: [{ kind: "write-cells", key: "answered", cells: answeredCells(workbook, journal) }],
  }));
}

async function recordVerification(site: Site): Promise<void> {
  const journal = await servedJournal(site).read();
  await site.file.change((workbook) => ({
    actions: [{ kind: "write-cells", key: "verification-sent", cells: sentCells(workbook, journal) }],
  }));
}

/** Without a mail server the messages become files, and nobody counts as written to. */
async function intoFolder(site: Site, { planned }: ServedRun): Promise<OutcomeNote> {
  const { language } = site;
  const folder = madeFolder(site);
  const messages = planned.plan.actions.filter(({ kind }) => kind === "send-message");
  await performIntoFolder(messages, { folder, file: null, language });
  return { stopped: "done", goOnAt: "", sentences: [say(TEXTS.intoFolder, language, { folder })] };
}
