import { shortDate } from "../../czech/date-words.ts";
import { typeset } from "../../czech/typography.ts";
import { escapeLetter } from "../../messages/letter-markup.ts";
import type { Message } from "../../messages/message.ts";
import { DUE_TEXTS } from "../../texts/reminders.ts";
import { say } from "../../texts/say.ts";
import { TICK_TEXTS as TEXTS } from "../../texts/tick.ts";
import type { CommandInput } from "../command-input.ts";
import type { DueItem } from "../due-items.ts";
import { comingReminders } from "./coming.ts";
import { teamAddress } from "./due-reminders.ts";
import { listed, messageOf, type Writer } from "./letter-of-reminders.ts";

interface Digest {
  readonly key: string;
  readonly items: readonly DueItem[];
}

/** The team's overview of the week: what is late, what comes, and what will go out by itself. */
export function weeklyDigest(writer: Writer, { key, items }: Digest): Message {
  const { input } = writer;
  const { language, today, workbook } = input;
  const { name } = workbook.project.record.values;
  const late = items.filter(({ due }) => due < today);
  const coming = items.filter(({ due }) => due >= today);
  const going = comingReminders(input).map(escapeLetter);
  const section = (title: keyof typeof TEXTS, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`**${say(TEXTS[title], language)}**`, listed(lines)];
  return messageOf(writer, {
    key,
    to: { name: "", email: teamAddress(workbook) },
    subject: say(TEXTS.digestSubject, language, { project: name }),
    paragraphs: [
      say(TEXTS.hello, language),
      say(TEXTS.digestIntro, language, { project: escapeLetter(name) }),
      ...section(
        "late",
        late.map((item) => line(item, input)),
      ),
      ...section(
        "coming",
        coming.map((item) => line(item, input)),
      ),
      ...section("byItself", going),
    ],
    footer: say(TEXTS.digestFooter, language),
  });
}

function line({ due, kind, what, count, who }: DueItem, { language }: CommandInput): string {
  return say(TEXTS.digestLine, language, {
    day: shortDate(due, language),
    what: say(DUE_TEXTS[kind], language, { what: escapeLetter(typeset(what)), count }),
    who: who === "" ? "" : say(TEXTS.who, language, { who: escapeLetter(who) }),
  });
}
