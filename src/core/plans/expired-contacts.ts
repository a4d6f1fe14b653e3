import { shortDate } from "../czech/date-words.ts";
import type { Block } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { plainPaper } from "../documents/plain-paper.ts";
import { type Subject, subjectOfContact } from "../person/subject.ts";
import type { PlainDate } from "../plain-date.ts";
import { DOCUMENT_NAMES } from "../texts/made.ts";
import { PERSON_TEXTS as TEXTS } from "../texts/person.ts";
import { say } from "../texts/say.ts";
import { isErased } from "../workbook/erased.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";
import { keyOf, type PersonInput } from "./person-input.ts";
import type { Plan } from "./plan.ts";

/** The contacts whose time of keeping is over and whose data are still there. */
function expiredContacts({ contacts }: Workbook, today: PlainDate): readonly Contact[] {
  return contacts.records.filter(
    (contact) => contact.values.keepUntil !== null && contact.values.keepUntil < today && !isErased(contact),
  );
}

/** The people of expired contacts, each once. */
export function expiredSubjects(workbook: Workbook, today: PlainDate): readonly Subject[] {
  const subjects = expiredContacts(workbook, today).map((contact) => subjectOfContact(workbook, contact));
  return [...new Map(subjects.map((subject) => [subject.ids.join(), subject])).values()];
}

/** A list of contacts whose time of keeping is over; nothing is changed. */
export function planExpired({ workbook, today, language }: PersonInput): Plan {
  const expired = expiredContacts(workbook, today);
  const ids = idsOf(workbook.contacts);
  const people = expired.map((contact) => ({
    id: ids.get(contact.row) ?? "",
    name: subjectOfContact(workbook, contact).shown,
    keepUntil: contact.values.keepUntil ?? "",
    legalBasis: contact.texts.legalBasis,
    source: contact.texts.source,
  }));
  const facts = { expired: people };
  if (people.length === 0) {
    return { actions: [], issues: [], summary: [say(TEXTS.expiredNone, language)], facts };
  }
  const columns = [TEXTS.id, TEXTS.person, TEXTS.keepUntil, TEXTS.basis, TEXTS.source].map((text) => ({
    header: say(text, language),
    share: 1,
  }));
  const rows = people.map(({ id, name, keepUntil, legalBasis, source }) => [
    [id],
    [name],
    [keepUntil === "" ? "" : shortDate(keepUntil, language)],
    [legalBasis],
    [source],
  ]);
  const title = say(TEXTS.expiredTitle, language);
  const blocks: readonly Block[] = [{ kind: "table", table: { caption: title, columns, rows } }];
  return {
    actions: [
      {
        kind: "save-page",
        key: "page:expired",
        name: `${DOCUMENT_NAMES.erasure}-${keyOf([])}`,
        html: toHtml(plainPaper(title, blocks, { language })),
      },
    ],
    issues: [],
    summary: [say(TEXTS.expiredSummary, language, { count: people.length })],
    facts,
  };
}
