import { untilDay } from "../../czech/date-words.ts";
import { typeset } from "../../czech/typography.ts";
import { escapeLetter } from "../../messages/letter-markup.ts";
import type { Message } from "../../messages/message.ts";
import { say } from "../../texts/say.ts";
import { TICK_TEXTS } from "../../texts/tick.ts";
import { VOTING_TEXTS as TEXTS } from "../../texts/voting.ts";
import { ballotLinks, howToVote } from "../approval/ballot.ts";
import { sentencesOf } from "../approval/voting-words.ts";
import { addressOf, greetingOf } from "../event-letters.ts";
import { teamAddress } from "./due-reminders.ts";
import { messageOf, signature, type Writer } from "./letter-of-reminders.ts";
import type { DueVote, EndedVote } from "./vote-reminders.ts";

/** Reminds one member of a vote, with the link again. */
export function voteReminder(writer: Writer, { key, voting, person }: DueVote): Message {
  const { input } = writer;
  const { language, workbook } = input;
  const project = workbook.project.record.values;
  const { document, body, voteBy } = voting.record.values;
  const values = {
    document: escapeLetter(typeset(document)),
    body: escapeLetter(body),
    day: voteBy === null ? "" : untilDay(voteBy, language),
  };
  const { vote } = ballotLinks(input, voting, person);
  return messageOf(writer, {
    key,
    to: addressOf(person.contact),
    subject: say(TEXTS.reminderSubject, language, { document }),
    paragraphs: [
      escapeLetter(greetingOf(person.contact, project).text),
      say(TEXTS.reminder, language, values),
      howToVote(vote, language),
      say(TEXTS.reminderPassed, language),
      signature(project),
    ],
  });
}

/** Tells the team that a vote is over and what came of it. */
export function voteResultNotice(writer: Writer, { key, voting }: EndedVote): Message {
  const { language, workbook } = writer.input;
  return messageOf(writer, {
    key,
    to: { name: "", email: teamAddress(workbook) },
    subject: say(TEXTS.resultSubject, language, { document: voting.record.values.document }),
    paragraphs: [
      say(TICK_TEXTS.hello, language),
      ...sentencesOf(voting, language).map(escapeLetter),
      say(TEXTS.resultAdvice, language),
    ],
    footer: say(TEXTS.resultFooter, language),
  });
}
