import { toMessageId } from "../../core/messages/message-id.ts";
import { journalEntries } from "../../core/sending/journal-entries.ts";
import type { Outcome } from "../../core/sending/outcome.ts";
import { sayOutcome } from "../../core/sending/outcome-words.ts";
import { readJournal } from "../../core/sending/read-journal.ts";
import { waitingKeys } from "../../core/sending/waiting.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import type { Workbook } from "../../core/workbook/workbook.ts";
import { startClock } from "../clock.ts";
import { userLanguage } from "../from-menu.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { deleteContinuations } from "./continuation.ts";
import { sendByGmail } from "./gmail.ts";
import { type InvitationDeed, invitationsTo } from "./invitation-deeds.ts";
import { performSending } from "./perform-sending.ts";

/**
 * What the one-shot trigger does: sends what a run before has left waiting, and nobody else's. Without anybody at the
 * screen the last word goes to the sender's own mailbox.
 */
export function continueSending(): void {
  const language = userLanguage();
  deleteContinuations();
  const { spreadsheet, grids } = readSpreadsheet();
  const waiting = new Set(waitingKeys(journalEntries(readJournal(grids))));
  const deeds = invitationsAmong(waiting, recogniseWorkbook(grids, language), language);
  if (deeds.length === 0) return;
  const outcome = performSending(deeds, { spreadsheet, language, agreedAt: null });
  if (outcome.goOnAt === null) tellSender(outcome, language);
}

/** Only events that are still to come and keys that a person has agreed to. */
function invitationsAmong(
  waiting: ReadonlySet<string>,
  workbook: Workbook,
  language: Language,
): readonly InvitationDeed[] {
  const { today, now } = startClock();
  return workbook.events.records.flatMap(({ texts: { id }, values: { date, state } }) => {
    const concerned = [...waiting].some((key) => key.startsWith(`invitation:${id}:`));
    if (!concerned || date === null || date < today || state === "zrušeno") return [];
    const { deeds } = invitationsTo({ workbook, today, now, language, event: id });
    return deeds.filter(({ key }) => waiting.has(key));
  });
}

function tellSender(outcome: Outcome, language: Language): void {
  const { email } = { email: Session.getEffectiveUser().getEmail() };
  const subject = say(TEXTS.notice, language);
  sendByGmail({
    from: { name: "Komplán", email },
    to: [{ name: "", email }],
    subject,
    messageId: toMessageId(`notice:${Date.now()}`, email.slice(email.indexOf("@") + 1)),
    autoSubmitted: true,
    language,
    text: sayOutcome(outcome, language).join("\n"),
    html: "",
  });
}
