import { RefusedError } from "../../core/errors.ts";
import type { CommandInput } from "../../core/plans/command-input.ts";
import { deedsOfKeys } from "../../core/plans/deeds-of-keys.ts";
import { deedsOf, partsOfKey, plannedSending, testMessage } from "../../core/screens/planned-sending.ts";
import { entriesOf, forecastOf } from "../../core/screens/sending-view.ts";
import type { ShellHandlers, ShellInput } from "../../core/screens/shell-endpoints.ts";
import { SENDING_LIMITS } from "../../core/sending/limits.ts";
import { waitingKeys } from "../../core/sending/waiting.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { SENDING_SCREEN_TEXTS as TEXTS } from "../../core/texts/screens-sending.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { signing } from "../answers/secret.ts";
import { startClock } from "../clock.ts";
import { letterSources } from "../letters/letter-sources.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { deleteContinuations } from "../sending/continuation.ts";
import { settle } from "../sending/decide-sending.ts";
import { sendByGmail } from "../sending/gmail.ts";
import { GRACE_MS, performSending } from "../sending/perform-sending.ts";
import { accountLines } from "../sending/send-invitations.ts";
import { readStore, writeStop } from "../sending/store.ts";
import { wallTime } from "../sending/wall-clock.ts";
import type { ScreenCall } from "./screen-call.ts";
import { progressNow } from "./sending-progress.ts";

/** A message and its mark take about this long; a run lasts five minutes, the sidebar begins the next at once. */
const PACE = { msPerMail: 700, msPerRun: 300_000, msBetweenRuns: 5_000 };

/** Sending, as its screen starts and follows it. */
export const SENDING_HANDLERS: ShellHandlers<
  ScreenCall,
  | "sending.forecast"
  | "sending.start"
  | "sending.progress"
  | "sending.stop"
  | "sending.settle"
  | "sending.test"
> = {
  "sending.forecast": (asked, { language }) => {
    const { input } = inputNow(asked, language);
    const planned = plannedSending({ command: asked.command, mark: "" }, input);
    const { workbook, marks } = input;
    const pace = {
      now: wallTime(Date.now()),
      mailsLeft: MailApp.getRemainingDailyQuota(),
      mailReserve: SENDING_LIMITS.mailReserve,
      ...PACE,
    };
    const found = forecastOf(planned, { workbook, marks, pace, language });
    const account = found.count === 0 ? [] : accountLines({ todo: planned.deeds }, language);
    return { ...found, sentences: [...found.sentences, ...account] };
  },
  "sending.start": (asked, { language }) => {
    refuseBusy(language);
    if (asked.mark === "") goOn(language);
    else begin(asked, language);
    return progressNow(language);
  },
  "sending.progress": (_nothing, { language }) => progressNow(language),
  "sending.stop": (_nothing, { language }) => {
    writeStop(Date.now());
    deleteContinuations();
    return progressNow(language);
  },
  "sending.settle": ({ key, as }, { language }) => {
    settle({ key, as }, { spreadsheet: SpreadsheetApp.getActive(), language });
    return progressNow(language);
  },
  "sending.test": (asked, { language }) => {
    const { input } = inputNow(asked, language);
    const deeds = deedsOf(plannedSending({ command: asked.command, mark: "" }, input).plan);
    const deed = deeds.find(({ key }) => partsOfKey(key).contact === asked.contact) ?? deeds[0];
    if (deed === undefined) throw refused(say(TEXTS.nothing, language));
    const to = Session.getEffectiveUser().getEmail();
    const answer = sendByGmail(testMessage(deed.message, { to, now: input.now, language }));
    if (answer.result !== "sent") throw refused(say(TEXTS.testRefused, language, { error: answer.error }));
    return { to };
  },
};

type Asked = ShellInput<"sending.start">;

/** What a person has just agreed to. */
function begin(asked: Asked, language: Language): void {
  const { command, mark } = asked;
  const { input, spreadsheet } = inputNow(asked, language);
  const planned = plannedSending({ command, mark }, input);
  const { workbook, marks } = input;
  const pace = { now: wallTime(Date.now()), mailsLeft: null, mailReserve: 0, msPerMail: PACE.msPerMail };
  const { count } = forecastOf(planned, { workbook, marks, pace, language });
  const agreedAt = Date.now();
  const by = Session.getEffectiveUser().getEmail();
  const run = { command, event: planned.event, total: count, by, graceUntil: agreedAt + GRACE_MS };
  const events = planned.event === "" ? [] : [planned.event];
  const outcome = performSending(planned.deeds, { spreadsheet, language, agreedAt, run, events });
  if (outcome.stopped === "busy") throw busy(readStore().lease.run?.by, language);
}

/** What a run before has left waiting, without asking again; the trigger that would do the same is not needed then. */
function goOn(language: Language): void {
  const { input, spreadsheet } = inputNow({ event: null }, language);
  const deeds = deedsOfKeys(input, waitingKeys(entriesOf(input.workbook)));
  if (deeds.length === 0) return;
  deleteContinuations();
  const { run } = readStore().lease;
  const told = run === undefined ? {} : { run: { ...run, graceUntil: 0 } };
  performSending(deeds, { spreadsheet, language, agreedAt: null, ...told });
}

function inputNow({ event, ask = {} }: Pick<Asked, "event" | "ask">, language: Language) {
  const { spreadsheet, grids } = readSpreadsheet();
  const workbook = recogniseWorkbook(grids, language);
  const { today, now } = startClock();
  const { marks } = readStore();
  const world = { workbook, today, now, language, event, marks, ask };
  const input = { ...world, ...signing(workbook), ...letterSources() };
  return { spreadsheet, input: input satisfies CommandInput };
}

/** Two people who press at once: the second one learns who sends. */
function refuseBusy(language: Language): void {
  const { lease } = readStore();
  if (lease.until > Date.now()) throw busy(lease.run?.by, language);
}

function busy(by: string | undefined, language: Language): RefusedError {
  const me = Session.getEffectiveUser().getEmail();
  const who = by === undefined || by === me ? say(TEXTS.colleague, language) : by;
  return refused(say(TEXTS.busy, language, { who }));
}

function refused(sentence: string): RefusedError {
  return new RefusedError("cannot-write", sentence);
}
