import { meetingInLine } from "../documents/meeting-facts.ts";
import type { Fields } from "../messages/merge.ts";
import type { FOLLOW_UP_FIELDS } from "../messages/template-fields.ts";
import { MINUTES_TEXTS } from "../texts/meeting.ts";
import { type Language, say } from "../texts/say.ts";
import { isTask, meetingAfter, tasksOf } from "../workbook/meetings.ts";
import type { Participant } from "../workbook/participants.ts";
import type { Task } from "../workbook/workbook.ts";
import type { ChosenEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";

/** What a letter after a meeting may say beside the event itself; "" or an empty list where nothing is known. */
export function followUpFields(
  { workbook, today, language }: CommandInput,
  chosen: ChosenEvent,
  participant: Participant | undefined,
): Fields {
  const set = tasksOf(workbook, chosen);
  const next = meetingAfter(workbook, chosen);
  const byDeputy = participant?.part === "deputy";
  const fields: Record<(typeof FOLLOW_UP_FIELDS)[number], string | readonly string[]> = {
    "v zastoupení": byDeputy ? "ano" : "",
    zástupce: byDeputy ? (participant?.deputy ?? "") : "",
    úkoly: set.filter(isTask).map((task) => taskInLine(task, language)),
    usnesení: set.filter((task) => !isTask(task)).map(({ values }) => values.text),
    "příští setkání":
      next === null || (next.event.values.date ?? "") < today ? "" : meetingInLine(next.event, language),
  };
  return fields;
}

/** `Rozeslat návrh jednacího řádu (zodpovídá: Jana Vzorová, termín: do 15. 6. 2018)`. */
function taskInLine({ values, texts }: Task, language: Language): string {
  const parts = [
    values.responsible === "" ? "" : `${say(MINUTES_TEXTS.responsible, language)}: ${values.responsible}`,
    texts.timing === "" ? "" : `${say(MINUTES_TEXTS.term, language)}: ${texts.timing}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? values.text : `${values.text} (${parts.join(", ")})`;
}
