import type { Block, Document } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { tracesTable } from "../documents/person-record.ts";
import { plainPaper } from "../documents/plain-paper.ts";
import { type Change, type Erasure, erasureOf } from "../person/erasure.ts";
import { isSameName, nameWords } from "../person/names.ts";
import type { Subject } from "../person/subject.ts";
import { type PlainDate, partsOf } from "../plain-date.ts";
import { a1 } from "../sheet/grid.ts";
import { DOCUMENT_NAMES } from "../texts/made.ts";
import { PERSON_TEXTS as TEXTS } from "../texts/person.ts";
import { type Language, say } from "../texts/say.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { keyOf, type PersonInput, traceFact } from "./person-input.ts";
import type { Action, Plan } from "./plan.ts";

/**
 * Erasing people (GDPR article 17): a page with every cell as it is and as it will be, what is left for a human, and
 * what no program reaches; the cells in one go. Findings and their notes quote cells, so they go as well.
 */
export function planPersonErasure(input: PersonInput, subjects: readonly Subject[]): Plan {
  const { workbook, grids, today, language } = input;
  const erasure = erasureOf(workbook, grids, { subjects, day: typedDay(today) });
  const name = nameOf(subjects, language);
  const word = keyOf(subjects);
  const counts = { name, cells: erasure.changes.length, left: erasure.left.length };
  const facts = {
    people: subjects.map(({ shown, ids }) => ({ name: shown, ids: [...ids] })),
    changes: erasure.changes.map(({ address, header, from, to }) => ({
      sheet: address.sheet,
      cell: a1(address),
      column: header,
      from,
      to,
    })),
    left: erasure.left.map(traceFact),
  };
  const summary = erasure.changes.length === 0 ? TEXTS.eraseNothing : TEXTS.eraseSummary;
  return {
    actions: [
      {
        kind: "save-page",
        key: `page:erasure:${word}`,
        name: `${DOCUMENT_NAMES.erasure}-${word}`,
        html: toHtml(erasurePage(name, erasure, language)),
      },
      ...writes(workbook, erasure.changes),
    ],
    issues: [],
    summary: [
      say(summary, language, counts),
      ...namesakes(workbook, subjects, language),
      say(TEXTS.outsideLaw, language),
    ],
    facts,
  };
}

/** As people type days into cells, with ordinary spaces. */
function typedDay(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}. ${month}. ${year}`;
}

function nameOf(subjects: readonly Subject[], language: Language): string {
  const [first] = subjects;
  return first !== undefined && subjects.length === 1
    ? first.shown
    : say(TEXTS.manyNames, language, { count: subjects.length });
}

/** Erased by name alone, a contact of that name stays; that is said. */
function namesakes(workbook: Workbook, subjects: readonly Subject[], language: Language): readonly string[] {
  const names = subjects.filter(({ contacts }) => contacts.length === 0).flatMap((subject) => subject.names);
  const ids = idsOf(workbook.contacts);
  const found = workbook.contacts.records
    .filter(({ texts }) =>
      names.some((name) => isSameName(nameWords(`${texts.firstName} ${texts.lastName}`), name)),
    )
    .map(({ row }) => ids.get(row) ?? "");
  return found.length === 0 ? [] : [say(TEXTS.nameIsContact, language, { ids: found.join(", ") })];
}

function writes({ findings }: Workbook, changes: readonly Change[]): readonly Action[] {
  if (changes.length === 0) return [];
  const cells = changes.map(({ address, to }) => ({ ...address, text: to }));
  const header = Object.values(findings.definition.columns).map(({ label }) => label.cs);
  return [
    { kind: "write-cells", key: "erase:cells", cells },
    ...(findings.records.length === 0
      ? []
      : [
          {
            kind: "replace-rows",
            key: "erase:findings",
            table: { sheet: findings.sheet, header, rows: [] },
          } as const,
        ]),
    { kind: "mark-cells", key: "erase:marks", marks: [] },
  ];
}

function erasurePage(name: string, { changes, left }: Erasure, language: Language): Document {
  const title = say(TEXTS.eraseTitle, language, { name });
  const heading = (text: string): Block => ({ kind: "heading", level: 1, text: [text] });
  const lines = [TEXTS.outsideCopies, TEXTS.outsideLaw, TEXTS.outsideNotes];
  const blocks: readonly Block[] = [
    { kind: "paragraph", style: "lead", text: [say(TEXTS.eraseLead, language)] },
    { kind: "table", table: changesTable(title, changes, language) },
    heading(say(TEXTS.left, language)),
    { kind: "paragraph", text: [say(left.length === 0 ? TEXTS.leftNothing : TEXTS.leftLead, language)] },
    ...(left.length === 0
      ? []
      : [{ kind: "table", table: tracesTable(left, TEXTS.left, language) } as const]),
    heading(say(TEXTS.outside, language)),
    { kind: "list", ordered: false, items: lines.map((line) => [say(line, language)]) },
  ];
  return plainPaper(title, blocks, { language, orientation: "landscape" });
}

function changesTable(caption: string, changes: readonly Change[], language: Language) {
  const columns = [TEXTS.cell, TEXTS.column, TEXTS.before, TEXTS.after].map((text, index) => ({
    header: say(text, language),
    share: [3, 3, 6, 4][index] ?? 1,
  }));
  const rows = changes.map(({ address, header, from, to }) => [
    [`${address.sheet} ${a1(address)}`],
    [header],
    [from],
    [to === "" ? say(TEXTS.empty, language) : to],
  ]);
  return { caption, columns, rows };
}
