import { toHtml } from "../documents/html.ts";
import { personDocument } from "../documents/person-record.ts";
import { type PersonRecord, personRecord } from "../person/record.ts";
import type { Subject } from "../person/subject.ts";
import type { PlainDate } from "../plain-date.ts";
import { DOCUMENT_NAMES } from "../texts/made.ts";
import { PERSON_TEXTS as TEXTS } from "../texts/person.ts";
import { say } from "../texts/say.ts";
import { keyOf, type PersonInput, traceFact } from "./person-input.ts";
import type { Plan } from "./plan.ts";

/** The listing of one person as a document, a page and data for machines (GDPR articles 15 and 20). */
export function planPersonListing(input: PersonInput, subject: Subject): Plan {
  const { workbook, grids, today, language } = input;
  const record = personRecord(workbook, grids, subject);
  const document = personDocument(workbook, { subject, record, today }, language);
  const facts = { person: factsOf(subject, today), ...recordFacts(record) };
  const word = keyOf([subject]);
  const name = `${DOCUMENT_NAMES.person}-${word}`;
  const rows = record.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const counts = { name: subject.shown, rows, possible: record.possible.length };
  return {
    actions: [
      { kind: "save-document", key: `document:person:${word}`, name, document },
      { kind: "save-page", key: `page:person:${word}`, name, html: toHtml(document) },
      {
        kind: "save-file",
        key: `data:person:${word}`,
        name: `${name}.json`,
        mediaType: "application/json",
        content: `${JSON.stringify(facts, null, 2)}\n`,
      },
    ],
    issues: [],
    summary: [say(TEXTS.exportSummary, language, counts), say(TEXTS.exportCheck, language)],
    facts,
  };
}

function factsOf({ shown, ids, emails }: Subject, today: PlainDate) {
  return { name: shown, ids: [...ids], emails: [...emails], listedOn: today };
}

function recordFacts({ sheets, possible }: PersonRecord) {
  return {
    held: sheets.map(({ sheet, rows }) => ({
      sheet,
      rows: rows.map(({ row, cells }) => ({
        row,
        cells: cells.map(({ header, text }) => ({ header, text })),
      })),
    })),
    possible: possible.map(traceFact),
  };
}
