import { RefusedError } from "../../core/errors.ts";
import { toMessageId } from "../../core/messages/message-id.ts";
import { errorText } from "../../core/sending/operations.ts";
import { GOOGLE_REMINDER_TEXTS as TEXTS } from "../../core/texts/google-reminders.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { failureText } from "../sending/failure.ts";
import { sendByGmail } from "../sending/gmail.ts";
import { wallTime } from "../sending/wall-clock.ts";
import { forgetTrouble, rememberTrouble, type Trouble } from "./state.ts";

const LONGEST_SENTENCE = 500;

/**
 * Does the work that nobody looks at. What goes wrong is remembered for the screen and mailed to the owner once for
 * each kind of trouble, not hour by hour; the first run that goes well forgets it.
 */
export function whileWatched(before: Trouble | null, language: Language, work: () => void): void {
  try {
    work();
  } catch (error) {
    report(error, before, language);
    return;
  }
  if (before !== null) forgetTrouble();
}

function report(error: unknown, before: Trouble | null, language: Language): void {
  const refused = error instanceof RefusedError;
  const text = refused ? error.message : failureText(errorText(error));
  const sentence = text.slice(0, LONGEST_SENTENCE);
  const kind = refused ? `${error.code}: ${sentence.slice(0, 80)}` : "error";
  if (before?.kind === kind) return;
  rememberTrouble({ kind, sentence, since: wallTime(Date.now()) });
  // When even this mail does not go, Google's own failure mail is all that is left.
  if (!mailOwner(sentence, language)) throw error;
}

function mailOwner(sentence: string, language: Language): boolean {
  const email = Session.getEffectiveUser().getEmail();
  const name = SpreadsheetApp.getActive().getName();
  const subject = say(TEXTS.failedSubject, language);
  const text = [
    say(TEXTS.failed, language, { name, sentence }),
    say(TEXTS.failedAdvice, language, { state: say(TEXTS.state, language) }),
  ].join("\n\n");
  const { result } = sendByGmail({
    from: { name: "Komplán", email },
    to: [{ name: "", email }],
    subject,
    messageId: toMessageId(`trouble:${Date.now()}`, email.slice(email.indexOf("@") + 1)),
    autoSubmitted: true,
    language,
    text,
    html: "",
  });
  return result === "sent";
}
