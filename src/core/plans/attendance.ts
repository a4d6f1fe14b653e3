import { attendanceList } from "../documents/attendance-list.ts";
import { toHtml } from "../documents/html.ts";
import { DOCUMENT_NAMES } from "../texts/made.ts";
import { ATTENDANCE_TEXTS as TEXTS } from "../texts/meeting.ts";
import { type Language, say } from "../texts/say.ts";
import { chooseEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";
import type { Plan } from "./plan.ts";
import { type PresenceRows, presenceRows } from "./presence-rows.ts";

/** The attendance list of one event, to be printed and signed, and rows of Účast to type back into who came. */
export function planAttendance(input: CommandInput): Plan {
  const { workbook, language } = input;
  const chosen = chooseEvent(input);
  const { document, people, spare } = attendanceList(workbook, chosen, language);
  const excused = people.filter(({ part }) => part === "excused").length;
  const deputies = people.filter(({ sendsDeputy }) => sendsDeputy).length;
  const name = `${DOCUMENT_NAMES.attendance}-${chosen.id}`;
  const values = { event: chosen.id, name: chosen.event.values.name, count: people.length, spare };
  const presence = presenceRows(workbook, chosen);
  return {
    actions: [
      { kind: "save-document", key: `document:attendance:${chosen.id}`, name, document },
      { kind: "save-page", key: `page:attendance:${chosen.id}`, name, html: toHtml(document) },
      ...presence.actions,
    ],
    issues: [],
    summary: [
      say(TEXTS.summary, language, values),
      ...(excused + deputies === 0 ? [] : [say(TEXTS.summaryAway, language, { excused, deputies })]),
      ...presenceWords(presence, language),
      say(TEXTS.summaryBack, language),
    ],
    facts: {
      event: chosen.id,
      people: people.map(({ id }) => id),
      excused,
      deputies,
      spare,
      presenceRows: presence.added,
    },
  };
}

function presenceWords({ added, withoutId, noSheet }: PresenceRows, language: Language): readonly string[] {
  if (noSheet) return [say(TEXTS.presenceNoSheet, language)];
  return [
    ...(added === 0 ? [] : [say(TEXTS.presenceRows, language, { count: added })]),
    ...(withoutId === 0 ? [] : [say(TEXTS.presenceWithoutId, language, { count: withoutId })]),
  ];
}
