import { personalLinks } from "../../answers/personal-links.ts";
import { onDay, shortDate, untilDay } from "../../czech/date-words.ts";
import { typeset } from "../../czech/typography.ts";
import { publicityLines } from "../../documents/publicity-lines.ts";
import type { Address } from "../../messages/address.ts";
import { toBodies } from "../../messages/body.ts";
import { escapeLetter } from "../../messages/letter-markup.ts";
import type { Message } from "../../messages/message.ts";
import { toMessageId } from "../../messages/message-id.ts";
import { DUE_TEXTS } from "../../texts/reminders.ts";
import { type Language, say } from "../../texts/say.ts";
import { TICK_TEXTS as TEXTS } from "../../texts/tick.ts";
import type { CommandInput } from "../command-input.ts";
import type { DueItem } from "../due-items.ts";
import { addressOf, footerOf, greetingOf } from "../event-letters.ts";
import { answerBy, type DueAnswer } from "./answer-reminders.ts";
import type { Person } from "./responsible.ts";

/** Who writes, and to whom a team's own digest goes. */
export interface Writer {
  readonly input: CommandInput;
  readonly sender: Address;
}

/** Everything that one person is to be reminded of. */
export interface Reminder {
  readonly key: string;
  readonly person: Person;
  readonly answers: readonly DueAnswer[];
  readonly items: readonly DueItem[];
}

/** One letter about several invitations, about what a person is responsible for, or about both. */
export function reminderLetter(writer: Writer, reminder: Reminder): Message {
  const { language, workbook } = writer.input;
  const { answers, items, person, key } = reminder;
  const project = workbook.project.record.values;
  const line = (text: keyof typeof TEXTS) => say(TEXTS[text], language);
  const greeting = escapeLetter(greetingOf(person.contact, project).text);
  const linked = answers.map((answer) => answerLine(writer, answer, person));
  const byPage = linked.every(({ hasLink }) => hasLink);
  const paragraphs = [
    greeting,
    ...(answers.length === 0 ? [] : [`${line("answers")}\n\n${listed(linked.map(({ text }) => text))}`]),
    ...(answers.length === 0 || byPage ? [] : [line("answerHow")]),
    ...(items.length === 0
      ? []
      : [
          `${line(answers.length === 0 ? "matters" : "mattersToo")}\n\n${listed(matterLines(items, writer.input))}`,
          line("matterDone"),
        ]),
    signature(project),
  ];
  return messageOf(writer, {
    key,
    to: addressOf(person.contact),
    subject: subjectOf(reminder, language),
    paragraphs,
  });
}

interface Parts {
  readonly key: string;
  readonly to: Address;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Said below instead of the information duty, where the receiver is the team itself. */
  readonly footer?: string;
}

/** The message around paragraphs in a letter's markup: nobody pressed a button for it, and it says so to machines. */
export function messageOf(
  { input, sender }: Writer,
  { key, to, subject, paragraphs, footer }: Parts,
): Message {
  const { workbook, language, now } = input;
  const project = workbook.project.record.values;
  const domain = sender.email.slice(sender.email.indexOf("@") + 1);
  const quiet = { email: sender.email, leavingUrl: "" };
  return {
    from: sender,
    ...(project.replyTo === "" ? {} : { replyTo: { name: "", email: project.replyTo } }),
    to: [to],
    subject,
    messageId: toMessageId(key, domain),
    date: now,
    autoSubmitted: true,
    ...(footer === undefined
      ? { listUnsubscribe: `mailto:${project.replyTo || sender.email}?subject=odhlasit` }
      : {}),
    language,
    ...toBodies({
      title: subject,
      language,
      text: paragraphs.filter((text) => text !== "").join("\n\n"),
      footer: footer === undefined ? footerOf(project, quiet, language) : [footer],
      publicity: publicityLines(workbook, language),
    }),
  };
}

/** Lines of a letter as its list. */
export function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** `15. 6. 2018 (po termínu): Termín úkolu: Rozeslat návrh`. */
function matterLines(items: readonly DueItem[], { today, language }: CommandInput): readonly string[] {
  return items.map((item) => {
    const { due, kind, count } = item;
    const what = say(DUE_TEXTS[kind], language, { what: escapeLetter(typeset(item.what)), count });
    const day = shortDate(due, language);
    return say(due < today ? TEXTS.matterLate : TEXTS.matterLine, language, { day, what });
  });
}

function answerLine({ input }: Writer, { event }: DueAnswer, { contact }: Person) {
  const { language, workbook, today, sign } = input;
  const { date, name } = event.values;
  const { links } = personalLinks({ workbook, event, contact, today, sign });
  const link = links.answer === "" ? "" : say(TEXTS.answerLink, language, { link: links.answer });
  const text = say(TEXTS.answerLine, language, {
    name: escapeLetter(typeset(name)),
    day: date === null ? "" : onDay(date, language),
    until: untilDay(answerBy(event) ?? today, language),
    link,
  });
  return { text, hasLink: link !== "" };
}

/** Who signs what goes out by itself. */
export function signature({
  contactPerson,
  beneficiary,
}: CommandInput["workbook"]["project"]["record"]["values"]): string {
  return [contactPerson, beneficiary]
    .filter((part) => part !== "")
    .map(escapeLetter)
    .join("\n");
}

function subjectOf({ answers, items }: Reminder, language: Language): string {
  if (items.length === 0) return say(TEXTS.answersSubject, language);
  return say(answers.length === 0 ? TEXTS.mattersSubject : TEXTS.bothSubject, language);
}
