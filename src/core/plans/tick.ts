import { pragueTime } from "../czech/prague-time.ts";
import { type Issue, severityOf } from "../issue.ts";
import type { Message } from "../messages/message.ts";
import { mayDisturb, nextDecentTime, readSendingHours } from "../workbook/reminder-rules.ts";
import type { CommandInput } from "./command-input.ts";
import { senderOf, uniqueIssues, writeLetter } from "./event-letters.ts";
import { letterTemplate } from "./letter-template.ts";
import { shownName } from "./recipient-tables.ts";
import { type DueReminders, dueReminders, teamAddress } from "./tick/due-reminders.ts";
import { type Reminder, reminderLetter, type Writer } from "./tick/letter-of-reminders.ts";
import { verificationMessages } from "./tick/letter-of-verification.ts";
import { voteReminder, voteResultNotice } from "./tick/letter-of-votes.ts";
import { saidBefore } from "./tick/said.ts";
import { dueVerifications } from "./tick/verification-reminders.ts";
import { type DueVotes, dueVotes } from "./tick/vote-reminders.ts";
import { weeklyDigest } from "./tick/weekly-digest.ts";

/** One message that goes out by itself. */
export interface TickMessage {
  readonly key: string;
  readonly message: Message;
  /** Who gets it, for a list of receivers. */
  readonly name: string;
}

/** What is due by now. */
export interface TickPlan {
  readonly messages: readonly TickMessage[];
  /** The moment before which none of them may go, by the clocks of Prague; null when they may go now. */
  readonly heldUntil: string | null;
  readonly issues: readonly Issue[];
  /** What keeps messages from going until somebody mends it. */
  readonly trouble: "no-sender" | "broken-template" | null;
}

/**
 * The messages that nobody has to press a button for: reminders to those who have not answered, what people are
 * responsible for, and the team's weekly digest. One message to one person; what the journal knows is not said again,
 * so it may run as often or as seldom as it likes.
 */
export function planTick(input: CommandInput): TickPlan {
  const { workbook, today, language } = input;
  const said = saidBefore(workbook);
  const due = dueReminders(workbook, today, said);
  const votes = dueVotes(workbook, today, said);
  const verifications = dueVerifications(workbook, today, said);
  const project = workbook.project.record.values;
  const nothing = { messages: [], heldUntil: null, issues: [], trouble: null };
  const count = due.reminders.length + votes.reminders.length + votes.ended.length + verifications.length;
  if (count === 0 && due.digest === null) return nothing;
  if (project.senderEmail === "" && project.email === "") return { ...nothing, trouble: "no-sender" };
  const time = `${today}${pragueTime(input.now).slice(10)}`;
  const hours = readSendingHours(project.sendingHours);
  const writer = { input, sender: senderOf(project, language) };
  const others = writeAll(writer, due);
  const own = [...writeVotes(writer, votes), ...verificationMessages(writer, verifications)];
  const written = { ...others, messages: [...others.messages, ...own] };
  const held = written.messages.length > 0 && !mayDisturb(time, hours);
  return { ...written, heldUntil: held ? nextDecentTime(time, hours) : null };
}

function writeAll(writer: Writer, { reminders, digest }: DueReminders): Omit<TickPlan, "heldUntil"> {
  const alone = reminders.filter(isOneInvitation);
  const joined = reminders.filter((reminder) => !isOneInvitation(reminder));
  const letters = writeInvitationReminders(writer, alone);
  const others = joined.map((reminder) => ({
    key: reminder.key,
    message: reminderLetter(writer, reminder),
    name: shownName(reminder.person),
  }));
  const team = digest === null ? [] : [{ key: digest.key, message: weeklyDigest(writer, digest) }];
  return {
    ...letters,
    messages: [
      ...letters.messages,
      ...others,
      ...team.map((one) => ({ ...one, name: one.message.to[0]?.email ?? "" })),
    ],
  };
}

/** The team hears at once that a vote is over; every member who has not voted gets one reminder for each vote. */
function writeVotes(writer: Writer, { reminders, ended }: DueVotes): readonly TickMessage[] {
  const team = teamAddress(writer.input.workbook);
  return [
    ...reminders.map((due) => ({
      key: due.key,
      message: voteReminder(writer, due),
      name: shownName(due.person),
    })),
    ...ended.map((one) => ({ key: one.key, message: voteResultNotice(writer, one), name: team })),
  ];
}

function isOneInvitation({ answers, items }: Reminder): boolean {
  return answers.length === 1 && items.length === 0;
}

/** The usual reminder is the team's own letter from Šablony; documents that go with it are about the event. */
function writeInvitationReminders(
  writer: Writer,
  reminders: readonly Reminder[],
): Omit<TickPlan, "heldUntil"> {
  const events = [...new Set(reminders.flatMap(({ answers }) => answers.map(({ part }) => part.event)))];
  const written = events.map((event) => writeFor(writer, event, reminders));
  const issues = written.flatMap((one) => one.issues);
  return {
    messages: written.flatMap(({ messages }) => messages),
    issues: uniqueIssues(issues),
    trouble: written.some(({ usable }) => !usable) ? "broken-template" : null,
  };
}

function writeFor({ input, sender }: Writer, event: string, reminders: readonly Reminder[]) {
  const template = letterTemplate({ ...input, event }, "připomínka pozvánky");
  if (!template.usable) return { usable: false, messages: [], issues: template.issues };
  const written = reminders.flatMap(({ key, person, answers }) => {
    const [answer] = answers;
    if (answer?.part.event !== event) return [];
    const chosen = { event: answer.event, id: event };
    const { action, issues, stopped } = writeLetter(
      { input, chosen, template, sender },
      { contact: person.contact, key },
    );
    const message = { ...action.message, autoSubmitted: true };
    return [{ key, message, name: shownName(person), issues, stopped }];
  });
  const good = written.filter(
    ({ issues, stopped }) => !stopped && !issues.some((issue) => severityOf(issue) === "error"),
  );
  return {
    usable: true,
    messages: good.map(({ key, message, name }) => ({ key, message, name })),
    issues: [...template.issues, ...written.flatMap(({ issues }) => issues)],
  };
}
