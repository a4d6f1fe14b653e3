import { shortDate, untilDay } from "../../czech/date-words.ts";
import { escapeLetter } from "../../messages/letter-markup.ts";
import type { Message } from "../../messages/message.ts";
import { say } from "../../texts/say.ts";
import { VERIFYING_TEXTS as TEXTS } from "../../texts/verifying.ts";
import { type LetterTemplate, letterTemplate } from "../letter-template.ts";
import {
  greetingTo,
  howToVerify,
  linkOf,
  verificationFooter,
  writeVerification,
} from "../verification/letter.ts";
import { messageOf, signature, type Writer } from "./letter-of-reminders.ts";
import type { DueVerification } from "./verification-reminders.ts";

/** The messages about verification that go out by themselves; none to a deputy while the template must be mended. */
export function verificationMessages(
  writer: Writer,
  due: readonly DueVerification[],
): readonly { readonly key: string; readonly message: Message; readonly name: string }[] {
  const template = due.some(({ kind }) => kind === "deputy")
    ? letterTemplate(writer.input, "ověření údajů")
    : null;
  return due.flatMap((one) => {
    const message = one.kind === "deputy" ? deputyLetter(writer, one, template) : reminder(writer, one);
    const { name, email } = one.receiver.address;
    return message === null ? [] : [{ key: one.key, message, name: name || email }];
  });
}

function deputyLetter(
  { input, sender }: Writer,
  { asked, receiver, key }: DueVerification,
  template: LetterTemplate | null,
): Message | null {
  if (template === null || !template.usable) return null;
  const letters = { input, round: asked.row.values.round, template, sender };
  const { action, stopped } = writeVerification(letters, asked, { receiver, key });
  return stopped ? null : { ...action.message, autoSubmitted: true };
}

function reminder(writer: Writer, { key, asked, receiver, kind }: DueVerification): Message {
  const { input, sender } = writer;
  const { language, workbook } = input;
  const { due } = asked.row.values;
  const late = kind === "overdue";
  const day = due === null ? "" : late ? shortDate(due, language) : untilDay(due, language);
  const values = { provider: escapeLetter(asked.of.name), day };
  return {
    ...messageOf(writer, {
      key,
      to: receiver.address,
      subject: say(late ? TEXTS.overdueSubject : TEXTS.reminderSubject, language),
      paragraphs: [
        escapeLetter(greetingTo(input, receiver)),
        say(late ? TEXTS.overdue : TEXTS.reminder, language, values),
        howToVerify(linkOf(input, asked, receiver.who), language),
        say(TEXTS.reminderPassed, language),
        signature(workbook.project.record.values),
      ],
      footer: verificationFooter(input, sender).join("\n\n"),
    }),
  };
}
