import { shortDate } from "../../czech/date-words.ts";
import { attendanceList } from "../../documents/attendance-list.ts";
import { toHtml } from "../../documents/html.ts";
import { minutes } from "../../documents/minutes.ts";
import { EVIDENCE_TEXTS as TEXTS } from "../../texts/evidence.ts";
import { say } from "../../texts/say.ts";
import type { CommandInput } from "../command-input.ts";
import type { Action, Plan } from "../plan.ts";
import { evidenceContents } from "./contents.ts";
import { differentPeople, eventsHeld, type HeldEvent } from "./events-held.ts";
import { fileNames } from "./evidence-files.ts";
import { invitationCopy } from "./invitation-copy.ts";

/** Everything lies in one folder. */
const FOLDER = "doklady";

/**
 * The pack of evidence for the funder: of every event held its attendance list, minutes and invitation, with a page of
 * contents that says how many came and which scans are still to be added. Nobody's address or telephone is in it.
 */
export function planEvidence(input: CommandInput): Plan {
  const { workbook, language, ask } = input;
  const day = ask?.asOf ?? input.today;
  const held = eventsHeld(workbook, day);
  const people = differentPeople(held);
  const visits = held.reduce((sum, { came }) => sum + came.length, 0);
  const facts = {
    asOf: day,
    events: held.map((one) => ({ id: one.id, date: one.date, invited: one.invited, came: one.came.length })),
    visits,
    people: people.length,
  };
  if (held.length === 0) return { actions: [], issues: [], summary: [say(TEXTS.none, language)], facts };
  const contents = evidenceContents({ workbook, held, people, visits, day }, language);
  const name = `${FOLDER}/obsah`;
  return {
    // The contents come last: where files have addresses instead of names, theirs are known by then.
    actions: [
      ...held.flatMap((one) => papersOf(input, one)),
      { kind: "save-document", key: "document:evidence:contents", name, document: contents },
      { kind: "save-page", key: "page:evidence", name, html: toHtml(contents) },
    ],
    issues: [],
    summary: [
      say(TEXTS.summary, language, {
        count: held.length,
        visits,
        people: people.length,
        day: shortDate(day, language),
      }),
    ],
    facts,
  };
}

/** The papers of one event, named alike so that they lie side by side. */
function papersOf({ workbook, language }: CommandInput, held: HeldEvent): readonly Action[] {
  const papers = [
    { name: fileNames(held.id).list, document: attendanceList(workbook, held, language).document },
    { name: fileNames(held.id).minutes, document: minutes(workbook, held, language) },
    { name: fileNames(held.id).invitation, document: invitationCopy(workbook, held, language) },
  ];
  return papers.map(({ name, document }) => ({
    kind: "save-document",
    key: `document:evidence:${name}`,
    name: `${FOLDER}/${name}`,
    document,
  }));
}
