import { RefusedError } from "../../../core/errors.ts";
import { deedsOf, partsOfKey, plannedSending, testMessage } from "../../../core/screens/planned-sending.ts";
import type { SendingProgress } from "../../../core/screens/sending-progress.ts";
import { forecastOf, restingProgress, runningProgress } from "../../../core/screens/sending-view.ts";
import type { AsyncShellHandlers, ShellInput } from "../../../core/screens/shell-endpoints.ts";
import { say } from "../../../core/texts/say.ts";
import { SENDING_SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens-sending.ts";
import { performIntoFolder } from "../../perform.ts";
import { openMarkStore } from "../../sending/mark-store.ts";
import { decideDeed, previewDeeds } from "../../sending/send-messages.ts";
import { smtpMailer } from "../../sending/smtp-mailer.ts";
import { shownServer, smtpSettings } from "../../sending/smtp-settings.ts";
import { userName } from "../../sending/user-name.ts";
import { wallTime } from "../../sending/wall-clock.ts";
import type { Site } from "../site.ts";
import { madeFolder } from "./made-files.ts";
import type { ScreenCall } from "./screen-call.ts";
import { screenContext } from "./screen-context.ts";
import { placeOf, runServed } from "./sending-run.ts";

/** What one message over SMTP takes, for the forecast. */
const MS_PER_MAIL = 1_000;

/** Sending, as its screen starts and follows it. */
export const SENDING_HANDLERS: AsyncShellHandlers<
  ScreenCall,
  | "sending.forecast"
  | "sending.start"
  | "sending.progress"
  | "sending.stop"
  | "sending.settle"
  | "sending.test"
> = {
  "sending.forecast": async (asked, { site }) => {
    const { planned, input } = await planOf(site, { ...asked, mark: "" });
    const pace = { now: wallTime(new Date()), mailsLeft: null, mailReserve: 0, msPerMail: MS_PER_MAIL };
    const { workbook, marks } = input;
    const found = forecastOf(planned, { workbook, marks, pace, language: site.language });
    return { ...found, sentences: [...found.sentences, wayOf(site)] };
  },
  "sending.start": async (asked, { site }) => {
    const { sending } = site;
    if (sending.stop !== null) throw busy(site);
    const stop = new AbortController();
    sending.stop = stop;
    try {
      const { planned } = await planOf(site, asked);
      const { todo } = await previewDeeds(planned.deeds, placeOf(site));
      const { command } = asked;
      const run = { command, event: planned.event, total: todo.length, by: userName() };
      Object.assign(sending, { run, outcome: null, sent: 0, graceUntil: Date.now() + sending.graceMs });
      sending.work = runServed(site, { planned, stop });
    } catch (error) {
      sending.stop = null;
      throw error;
    }
    return progressOf(site);
  },
  "sending.progress": async (_nothing, { site }) => progressOf(site),
  "sending.stop": async (_nothing, { site }) => {
    site.sending.stop?.abort();
    return progressOf(site);
  },
  "sending.settle": async ({ key, as }, { site }) => {
    if (site.sending.stop !== null) throw busy(site);
    const { is } = await decideDeed(key, as, placeOf(site));
    if (is === "busy") throw busy(site);
    if (is !== "settled") throw refused(say(TEXTS.alreadyDecided, site.language));
    return progressOf(site);
  },
  "sending.test": async ({ contact, ...asked }, { site }) => {
    const { planned } = await planOf(site, { ...asked, mark: "" });
    return sendTest(site, planned, contact);
  },
};

async function planOf(site: Site, { command, event, mark, ask = {} }: ShellInput<"sending.start">) {
  const { user: _, ...context } = screenContext(site, await site.file.read());
  const input = { ...context, event, ask, marks: await openMarkStore(site.path).load() };
  return { planned: plannedSending({ command, mark }, input), input };
}

/** What goes on now, or what there is to decide. */
async function progressOf(site: Site): Promise<SendingProgress> {
  const { run, stop, sent, graceUntil, outcome } = site.sending;
  if (stop !== null && run !== null) {
    const graceSeconds = Math.max(0, Math.ceil((graceUntil - Date.now()) / 1_000));
    if (!stop.signal.aborted) return runningProgress(run, { sent, graceSeconds, sentences: [] });
    const sentences = [say(TEXTS.stopping, site.language)];
    return runningProgress(run, { sent, graceSeconds: 0, sentences });
  }
  const workbook = await site.file.read();
  const marks = await openMarkStore(site.path).load();
  return restingProgress({ workbook, marks, run, outcome, sent }, site.language);
}

function wayOf(site: Site): string {
  const { sending, language } = site;
  if (sending.smtp === undefined) return say(TEXTS.intoFolder, language, { folder: madeFolder(site) });
  return say(TEXTS.through, language, { server: shownServer(smtpSettings(sending.smtp, language)) });
}

async function sendTest(
  site: Site,
  { plan }: Awaited<ReturnType<typeof planOf>>["planned"],
  contact: string,
): Promise<{ readonly to: string }> {
  const { language, sending } = site;
  const deeds = deedsOf(plan);
  const deed = deeds.find(({ key }) => partsOfKey(key).contact === contact) ?? deeds[0];
  if (deed === undefined) throw refused(say(TEXTS.nothing, language));
  const to = deed.message.from.email;
  const message = testMessage(deed.message, { to, now: site.clock().toISOString(), language });
  if (sending.smtp === undefined) {
    const action = { kind: "send-message", key: "zkouska", message } as const;
    const [path = ""] = await performIntoFolder([action], { folder: madeFolder(site), file: null, language });
    return { to: path };
  }
  const mailer = smtpMailer(smtpSettings(sending.smtp, language), { language });
  const answer = await mailer.send(message).finally(mailer.close);
  if (answer.result !== "sent") throw refused(say(TEXTS.testRefused, language, { error: answer.error }));
  return { to };
}

function busy({ sending, language }: Site): RefusedError {
  return refused(say(TEXTS.busy, language, { who: sending.run?.by || say(TEXTS.colleague, language) }));
}

function refused(sentence: string): RefusedError {
  return new RefusedError("cannot-write", sentence);
}
