import { appendRows, cellsOf, lackingColumns } from "../answers/rows.ts";
import { fold } from "../czech/text.ts";
import { type PlainDate, partsOf } from "../plain-date.ts";
import { PAPER_TEXTS as TEXTS } from "../texts/paper.ts";
import { say } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { announcedEvent } from "./announced-event.ts";
import type { CommandInput } from "./command-input.ts";
import { senderOf } from "./event-letters.ts";
import { announcingNow } from "./invitations.ts";
import { noticesOf } from "./notices.ts";
import { paperNotices } from "./paper/paper-notices.ts";
import type { Action, Plan } from "./plan.ts";

/**
 * Letters, labels and calls for people without e-mail, and nothing else that an event asks for. The letters' day goes
 * into Účast, when a person agrees, so that they are not printed again.
 */
export function planLetters(input: CommandInput): Plan {
  const { workbook, today, language } = input;
  const sender = senderOf(workbook.project.record.values, language);
  const announced = announcedEvent(input);
  const { id: event } = announced.chosen;
  const announcing = announcingNow(input, announced, sender);
  const people = noticesOf(workbook, { chosen: announced.chosen, announcing }, today);
  const paper = paperNotices({ input, announced, announcing, sender, people });
  const { letters } = paper.facts;
  const marks = marksOf(workbook, { event, contacts: letters, today });
  return {
    actions: [...paper.actions, ...marks],
    issues: paper.issues,
    summary: [
      ...(paper.actions.length === 0 ? [say(TEXTS.summaryNobody, language, { event })] : []),
      ...paper.summary,
      ...(marks.length === 0 ? [] : [say(TEXTS.summaryMarks, language, { count: letters.length })]),
    ],
    facts: { event, ...paper.facts },
  };
}

interface Posted {
  readonly event: string;
  readonly contacts: readonly string[];
  readonly today: PlainDate;
}

/** The day of the letters in Účast: new rows, and cells of those that there are. Nothing without that sheet. */
function marksOf({ attendance }: Workbook, { event, contacts, today }: Posted): readonly Action[] {
  if (!attendance.present || lackingColumns(attendance, ["event", "contact", "invitedOn"]).length > 0)
    return [];
  const { year, month, day } = partsOf(today);
  const invitedOn = `${day}. ${month}. ${year}`;
  const rows = new Map(
    attendance.records
      .filter(({ values }) => fold(values.event) === fold(event))
      .map(({ values, row }) => [fold(values.contact), row]),
  );
  const dated = contacts.flatMap((contact) => {
    const row = rows.get(fold(contact));
    return row === undefined ? [] : cellsOf(attendance, row, { invitedOn });
  });
  const added = contacts
    .filter((contact) => !rows.has(fold(contact)))
    .map((contact) => ({ event, contact, invitedOn }));
  return [
    ...appendRows(attendance, added, `letters-posted:${event}`),
    ...(dated.length === 0
      ? []
      : [{ kind: "write-cells", key: `letters-posted-on:${event}`, cells: dated } as const]),
  ];
}
