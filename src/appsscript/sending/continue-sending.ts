import { RefusedError } from "../../core/errors.ts";
import { toMessageId } from "../../core/messages/message-id.ts";
import { deedsOfKeys } from "../../core/plans/deeds-of-keys.ts";
import { isOwnReminder } from "../../core/plans/tick/said.ts";
import { errorText } from "../../core/sending/operations.ts";
import type { Outcome } from "../../core/sending/outcome.ts";
import { sayOutcome } from "../../core/sending/outcome-words.ts";
import { waitingKeys } from "../../core/sending/waiting.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { signing } from "../answers/secret.ts";
import { startClock } from "../clock.ts";
import { userLanguage } from "../from-menu.ts";
import { letterSources } from "../letters/letter-sources.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { deleteContinuations } from "./continuation.ts";
import { failureText } from "./failure.ts";
import { sendByGmail } from "./gmail.ts";
import { journalNow } from "./journal-sheet.ts";
import { performSending } from "./perform-sending.ts";
import { readStore } from "./store.ts";

/**
 * What the one-shot trigger does: sends what a run before has left waiting, and nobody else's. Without anybody at the
 * screen the last word goes to the sender's own mailbox.
 */
export function continueSending(): void {
  const language = userLanguage();
  deleteContinuations();
  try {
    sendRest(language);
  } catch (error) {
    const refused = error instanceof RefusedError;
    const sentence = refused ? error.message : failureText(errorText(error));
    tellMyself([say(TEXTS.restFailed, language, { sentence })], language);
    if (!refused) throw error;
  }
}

function sendRest(language: Language): void {
  const { spreadsheet, grids } = readSpreadsheet();
  // A colleague's rest goes from the colleague's account, by a trigger of its own; without Kdo nobody can tell.
  const account = Session.getEffectiveUser().getEmail();
  const own = journalNow(spreadsheet, language).filter(({ by }) => by === account || by === "");
  const waiting = waitingKeys(own);
  const workbook = recogniseWorkbook(grids, language);
  const { today, now } = startClock();
  const { marks } = readStore();
  const input = {
    workbook,
    today,
    now,
    language,
    event: null,
    marks,
    ...signing(workbook),
    ...letterSources(),
  };
  const deeds = deedsOfKeys(input, waiting);
  if (deeds.length === 0) {
    // Reminders that are held till the morning go with the next beat of their own trigger.
    const { length: count } = waiting.filter((key) => !isOwnReminder(key));
    if (count > 0) tellMyself([say(TEXTS.restGone, language, { count })], language);
    return;
  }
  const outcome = performSending(deeds, { spreadsheet, language, agreedAt: null });
  if (outcome.goOnAt === null) tellSender(outcome, language);
}

/** The last word of a sending that has ended with nobody at the screen. */
export function tellSender(outcome: Outcome, language: Language): void {
  // Who has stopped it knows.
  if (outcome.stopped !== "taken-back") tellMyself(sayOutcome(outcome, language), language);
}

function tellMyself(sentences: readonly string[], language: Language): void {
  const email = Session.getEffectiveUser().getEmail();
  const subject = say(TEXTS.notice, language);
  sendByGmail({
    from: { name: "Komplán", email },
    to: [{ name: "", email }],
    subject,
    messageId: toMessageId(`notice:${Date.now()}`, email.slice(email.indexOf("@") + 1)),
    autoSubmitted: true,
    language,
    text: sentences.join("\n"),
    html: "",
  });
}
