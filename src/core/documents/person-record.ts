import { longDate } from "../czech/date-words.ts";
import type { OwnSheet, PersonRecord } from "../person/record.ts";
import type { Subject } from "../person/subject.ts";
import type { Trace } from "../person/traces.ts";
import type { PlainDate } from "../plain-date.ts";
import { a1 } from "../sheet/grid.ts";
import { PERSON_TEXTS as TEXTS } from "../texts/person.ts";
import { type Language, say, type Text } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Block, Document, Fact } from "./document.ts";
import { plainPaper } from "./plain-paper.ts";

/** A listing as it is handed over. */
export interface PersonListing {
  readonly subject: Subject;
  readonly record: PersonRecord;
  readonly today: PlainDate;
}

/**
 * Everything about one person as a document: the data, why they are kept and how long, the person's rights (GDPR
 * articles 15(1) and 20), and apart from that the cells that a human has to judge.
 */
export function personDocument(workbook: Workbook, listing: PersonListing, language: Language): Document {
  const { subject, record, today } = listing;
  const title = say(TEXTS.exportTitle, language, { name: subject.shown });
  const nothing = record.sheets.length === 0;
  return plainPaper(
    title,
    [
      paragraph(TEXTS.exportLead, language, { day: longDate(today, language) }),
      ...(nothing ? [paragraph(TEXTS.nothingHeld, language)] : record.sheets.flatMap(sheetBlocks(language))),
      { kind: "heading", level: 1, text: [say(TEXTS.whyKept, language)] },
      { kind: "facts", facts: reasons(workbook, subject, language) },
      ...possibleBlocks(record.possible, language),
    ],
    { language },
  );
}

function paragraph(text: Text, language: Language, values = {}): Block {
  return { kind: "paragraph", text: [say(text, language, values)] };
}

const sheetBlocks =
  (language: Language) =>
  ({ sheet, rows }: OwnSheet): readonly Block[] => [
    { kind: "heading", level: 1, text: [sheet] },
    ...rows.flatMap(({ row, cells }): readonly Block[] => [
      { kind: "heading", level: 2, text: [say(TEXTS.row, language, { row })] },
      { kind: "facts", facts: cells.map(({ header, text }) => ({ name: header, lines: linesOf(text) })) },
    ]),
  ];

function linesOf(text: string): readonly (readonly string[])[] {
  return text.split("\n").map((line) => [line]);
}

function reasons(workbook: Workbook, { contacts }: Subject, language: Language): readonly Fact[] {
  const project = workbook.project.record.texts;
  const fact = (name: Text, lines: readonly string[]): Fact => {
    const said = lines.filter((line) => line !== "");
    const shown = said.length > 0 ? [...new Set(said)] : [say(TEXTS.notSaid, language)];
    return { name: say(name, language), lines: shown.map((line) => [line]) };
  };
  return [
    fact(TEXTS.controller, [project.beneficiary]),
    fact(TEXTS.purpose, [say(TEXTS.purposeText, language)]),
    fact(TEXTS.basis, [...contacts.map(({ texts }) => texts.legalBasis), project.legalBasis]),
    fact(
      TEXTS.source,
      contacts.map(({ texts }) => texts.source),
    ),
    fact(
      TEXTS.keepUntil,
      contacts.map(({ texts }) => texts.keepUntil),
    ),
    fact(TEXTS.receivers, [say(TEXTS.receiversText, language)]),
    fact(TEXTS.rights, [say(TEXTS.rightsText, language)]),
  ];
}

function possibleBlocks(traces: readonly Trace[], language: Language): readonly Block[] {
  if (traces.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: [say(TEXTS.possible, language)] },
    paragraph(TEXTS.possibleLead, language),
    { kind: "table", table: tracesTable(traces, TEXTS.possible, language) },
  ];
}

/** Cells for a human to judge, those of one column with the same text in one row. */
export function tracesTable(traces: readonly Trace[], caption: Text, language: Language) {
  const groups = new Map<string, Trace[]>();
  for (const trace of traces) {
    const { sheet, header, text } = trace.cell;
    const key = `${sheet}\u0000${header}\u0000${trace.by}\u0000${text}`;
    groups.set(key, [...(groups.get(key) ?? []), trace]);
  }
  const columns = ([TEXTS.cell, TEXTS.column, TEXTS.says, TEXTS.because] as const).map((text, index) => ({
    header: say(text, language),
    share: [3, 3, 6, 3][index] ?? 1,
  }));
  const rows = [...groups.values()].map((group) => {
    const [first] = group;
    const places = group.map(({ cell }) => a1(cell)).join(", ");
    const said = first === undefined ? "" : say(TEXTS[first.by], language);
    return [
      [`${first?.cell.sheet ?? ""} ${places}`],
      [first?.cell.header ?? ""],
      [first?.cell.text ?? ""],
      [said],
    ];
  });
  return { caption: say(caption, language), columns, rows };
}
