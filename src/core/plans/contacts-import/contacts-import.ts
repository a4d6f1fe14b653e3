import { organisationKey } from "../../czech/legal-form.ts";
import { tidyLine } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import type { Issue } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { Grid } from "../../sheet/grid.ts";
import { findHeader, matched } from "../../sheet/header.ts";
import { readList } from "../../sheet/list-sheet.ts";
import { CONTACT_IMPORT_TEXTS as TEXTS } from "../../texts/contacts-import.ts";
import { type Language, say } from "../../texts/say.ts";
import { contactsSheet } from "../../workbook/contacts.ts";
import { idsOf } from "../../workbook/ids.ts";
import type { Contact, Workbook } from "../../workbook/workbook.ts";
import { compareRow } from "../changes/compare.ts";
import { type ProposedChange, proposeActions } from "../changes/proposal.ts";
import type { Plan } from "../plan.ts";
import { contactMatcher } from "./match.ts";
import { type ReadContact, readContact } from "./read-contact.ts";

interface ContactsInput {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  readonly language: Language;
}

/** A file read as sheets, one for a CSV. */
export interface ContactsFile {
  readonly name: string;
  readonly grids: readonly Grid[];
}

/** Columns that take what every row of a person says: who is in two groups is often listed twice. */
const LISTS = ["phone", "groups"] as const;
/** Fewer headers in common are a coincidence. */
const LEAST_COLUMNS = 2;

/**
 * Proposals from a list of people: contacts that Kontakty lacks, and fields that the list has otherwise. Nothing in it
 * empties a cell, allows letters to somebody who wants none, or brings notes; a personal number is left out and told.
 */
export function planContactsImport({ workbook, today, language }: ContactsInput, file: ContactsFile): Plan {
  const table = readList(contactsSheet, contactsGrid(file, language));
  const match = contactMatcher(workbook);
  const ids = idsOf(workbook.contacts);
  const read = table.records.map((record) => readContact(table, record, file.name));
  const people = eachOnce(read.filter(({ texts }) => isSomebody(texts)));
  const judged = people.map((person) => {
    const known = match(person.texts);
    return known === null ? [newContact(person)] : changesOf(known, person, ids.get(known.row) ?? "");
  });
  const { actions, added, waiting, refused, issues } = proposeActions(workbook, judged.flat(), today);
  const isNew = (changes: readonly ProposedChange[]) => changes[0]?.kind === "nový kontakt";
  const fresh = judged.filter(isNew).length;
  const counts = {
    count: people.length,
    fresh,
    changed: judged.filter((changes) => changes.length > 0).length - fresh,
    same: judged.filter((changes) => changes.length === 0).length,
  };
  const skipped = read.filter(({ texts }) => !isSomebody(texts)).length;
  return {
    actions,
    issues: [...table.issues.filter(isOfValues), ...read.flatMap((person) => person.issues), ...issues],
    summary: [
      say(TEXTS.read, language, { ...counts, name: file.name }),
      ...(skipped > 0 ? [say(TEXTS.skipped, language, { count: skipped })] : []),
      say(TEXTS.judged, language, counts),
      say(TEXTS.proposed, language, { added, waiting, refused }),
    ],
    facts: { rows: read.length, ...counts, skipped, added, waiting, refused },
  };
}

/** The sheet of the file that has the most columns of a list of contacts. */
function contactsGrid({ name, grids }: ContactsFile, language: Language): Grid {
  let best: { readonly grid: Grid; readonly columns: number } | null = null;
  for (const grid of grids) {
    const columns = matched(findHeader(contactsSheet, grid));
    if (columns > (best?.columns ?? LEAST_COLUMNS - 1)) best = { grid, columns };
  }
  if (best === null) throw new RefusedError("unreadable-input", say(TEXTS.nothing, language, { name }));
  return best.grid;
}

/** What is wrong with the file's own values; how Kontakty would like its header is not its matter. */
function isOfValues({ code }: Issue): boolean {
  return !/column|header|missing-value/.test(code);
}

function isSomebody(texts: ReadContact["texts"]): boolean {
  return ["lastName", "email", "organisation"].some((key) => (texts[key] ?? "") !== "");
}

/** Somebody whom the file lists more than once, with what any of the rows says; the first row goes first. */
function eachOnce(people: readonly ReadContact[]): readonly ReadContact[] {
  const known = new Map<string, ReadContact>();
  for (const person of people) {
    const before = known.get(targetOf(person));
    const texts = before === undefined ? person.texts : joined(before.texts, person.texts);
    known.set(targetOf(person), { ...person, texts });
  }
  return [...known.values()];
}

function joined(first: ReadContact["texts"], next: ReadContact["texts"]): ReadContact["texts"] {
  const lists = LISTS.flatMap((key) => {
    const parts = [first[key], next[key]].flatMap((text) => (text ?? "").split(/[,;]/)).map(tidyLine);
    const all = [...new Set(parts)].filter((part) => part !== "");
    return all.length === 0 ? [] : [[key, all.join(", ")] as const];
  });
  return { ...next, ...first, ...Object.fromEntries(lists) };
}

function targetOf({ texts, name }: ReadContact): string {
  return `${name} · ${texts["email"] || texts["organisation"] || texts["phone"] || ""}`;
}

function newContact(person: ReadContact): ProposedChange {
  const { texts, name } = person;
  const about = { source: "soubor", kind: "nový kontakt", sheet: "contacts" } as const;
  const target = targetOf(person);
  return { ...about, target, name, field: "", before: "", after: "", row: texts };
}

/** Only a „do not send“ may come from a file, never its end; where a known contact came from stays as it is. */
function changesOf(
  contact: Contact,
  { texts, name }: ReadContact,
  target: string,
): readonly ProposedChange[] {
  const { source: _source, doNotSend, organisation = "", ...others } = texts;
  const moved = organisationKey(organisation) !== organisationKey(contact.texts.organisation);
  const stop = doNotSend === "ano" && contact.values.doNotSend !== true ? { doNotSend } : {};
  return compareRow(contact, {
    source: "soubor",
    sheet: "contacts",
    target,
    name,
    texts: { ...others, ...stop, ...(moved ? { organisation } : {}) },
  });
}
