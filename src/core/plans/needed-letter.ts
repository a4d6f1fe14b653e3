import { publicityLines } from "../documents/publicity-lines.ts";
import type { Address } from "../messages/address.ts";
import { toFooter } from "../messages/footer.ts";
import type { Message } from "../messages/message.ts";
import { toMessageId } from "../messages/message-id.ts";
import type { CommandInput } from "./command-input.ts";
import { bodiesOf } from "./filled-letter.ts";
import type { LetterTemplate } from "./letter-template.ts";

/** What letters of one kind are written from. */
export interface LetterDesk {
  readonly input: CommandInput;
  readonly template: LetterTemplate;
  readonly sender: Address;
}

/** One letter filled in. */
interface FilledLetter {
  readonly key: string;
  readonly to: Address;
  readonly subject: string;
  readonly body: string;
  /** Why it came; stands in its footer. */
  readonly reason: string;
}

/** A letter about the receiver's own words or data: it goes whether or not somebody likes it, so there is no list to leave. */
export function neededLetter(
  { input, template, sender }: LetterDesk,
  { key, to, subject, body, reason }: FilledLetter,
): Message {
  const { workbook, language, now } = input;
  const { replyTo } = workbook.project.record.values;
  const domain = sender.email.slice(sender.email.indexOf("@") + 1);
  return {
    from: sender,
    ...(replyTo === "" ? {} : { replyTo: { name: "", email: replyTo } }),
    to: [to],
    subject,
    messageId: toMessageId(key, domain),
    date: now,
    language,
    ...(template.attachments.length === 0 ? {} : { attachments: template.attachments }),
    ...bodiesOf(template, {
      title: subject,
      language,
      text: body,
      footer: neededFooter(input, sender, reason),
      publicity: publicityLines(workbook, language),
    }),
  };
}

/** Why the letter came, and the information duty. */
export function neededFooter(
  { workbook, language }: CommandInput,
  sender: Address,
  reason: string,
): readonly string[] {
  const { beneficiary, replyTo, privacyPage } = workbook.project.record.values;
  return toFooter(
    {
      controller: beneficiary,
      reason,
      contact: replyTo || sender.email,
      answers: true,
      ...(privacyPage === "" ? {} : { privacyUrl: privacyPage }),
    },
    language,
  );
}
