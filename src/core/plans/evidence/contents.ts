import { shortDate } from "../../czech/date-words.ts";
import { typeset } from "../../czech/typography.ts";
import type { Block, Document, Inline } from "../../documents/document.ts";
import { projectFacts } from "../../documents/project-facts.ts";
import { publicityOf } from "../../documents/publicity.ts";
import type { PlainDate } from "../../plain-date.ts";
import { EVIDENCE_TEXTS as TEXTS } from "../../texts/evidence.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Participant } from "../../workbook/participants.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { HeldEvent } from "./events-held.ts";
import { fileNames } from "./evidence-files.ts";

/** What the page of contents tells. */
export interface Evidence {
  readonly workbook: Workbook;
  readonly held: readonly HeldEvent[];
  readonly people: readonly Participant[];
  readonly visits: number;
  readonly day: PlainDate;
}

/** The contents: figures, events with links to their papers, outputs, and what is still to be added. */
export function evidenceContents(evidence: Evidence, language: Language): Document {
  const { workbook, day } = evidence;
  const title = say(TEXTS.title, language);
  const project = workbook.project.record.values;
  const facts = projectFacts(workbook);
  const number = facts.registrationNumber;
  const lead = { project: typeset(project.name), number, day: shortDate(day, language) };
  const publicity = publicityOf(facts, language);
  return {
    title,
    language,
    page: { size: "A4", orientation: "portrait" },
    footer: title,
    blocks: [
      ...(publicity === null ? [] : [{ kind: "publicity", publicity } as const]),
      { kind: "title", text: [title] },
      {
        kind: "paragraph",
        style: "lead",
        text: [say(number === "" ? TEXTS.leadPlain : TEXTS.lead, language, lead)],
      },
      ...figures(evidence, language),
      ...eventTable(evidence, language),
      ...outputs(workbook, language),
      ...missing(evidence, language),
      { kind: "paragraph", style: "quiet", text: [say(TEXTS.privacy, language)] },
    ],
  };
}

function figures({ held, people, visits }: Evidence, language: Language): readonly Block[] {
  const fact = (name: string, count: number) => ({ name, lines: [[String(count)]] });
  const roles = new Map<string, number>();
  for (const { contact } of people) {
    const role = contact.values.triad || say(TEXTS.unknownRole, language);
    roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return [
    heading(TEXTS.counts, language),
    {
      kind: "facts",
      facts: [
        fact(say(TEXTS.events, language), held.length),
        fact(say(TEXTS.visits, language), visits),
        fact(say(TEXTS.people, language), people.length),
        ...[...roles].map(([role, count]) => fact(say(TEXTS.triad, language, { role }), count)),
      ],
    },
  ];
}

function eventTable({ held }: Evidence, language: Language): readonly Block[] {
  const columns = [
    { header: TEXTS.day, share: 2 },
    { header: TEXTS.event, share: 5 },
    { header: TEXTS.invited, share: 2 },
    { header: TEXTS.came, share: 2 },
    { header: TEXTS.excused, share: 2 },
    { header: TEXTS.papers, share: 5 },
  ].map(({ header, share }) => ({ header: say(header, language), share }));
  const rows = held.map((one): readonly (readonly Inline[])[] => [
    [shortDate(one.date, language)],
    [`${one.id} ${typeset(one.event.values.name)}`],
    [one.invited === 0 ? "–" : String(one.invited)],
    [one.typed ? String(one.came.length) : "–"],
    [one.typed ? String(one.excused) : "–"],
    paperLinks(one, language),
  ]);
  return [
    heading(TEXTS.eventTable, language),
    { kind: "table", table: { caption: say(TEXTS.eventTable, language), columns, rows } },
  ];
}

function paperLinks({ id }: HeldEvent, language: Language): readonly Inline[] {
  const names = fileNames(id);
  const link = (text: string, name: string): Inline => ({ kind: "file", text, name: `${name}.docx` });
  return [
    link(say(TEXTS.listFile, language), names.list),
    ", ",
    link(say(TEXTS.minutesFile, language), names.minutes),
    ", ",
    link(say(TEXTS.invitationFile, language), names.invitation),
  ];
}

/** Activities that leave something behind, with their state. */
function outputs({ activities }: Workbook, language: Language): readonly Block[] {
  const made = activities.records.filter(({ values }) => values.state !== "" || values.doneOn !== null);
  if (made.length === 0) return [];
  const columns = [
    { header: say(TEXTS.output, language), share: 6 },
    { header: say(TEXTS.state, language), share: 2 },
    { header: say(TEXTS.day, language), share: 2 },
  ];
  const rows = made.map(({ values }) => [
    [typeset(values.activity)],
    [values.state || "–"],
    [values.doneOn === null ? "–" : shortDate(values.doneOn, language)],
  ]);
  return [
    heading(TEXTS.outputs, language),
    { kind: "table", table: { caption: say(TEXTS.outputs, language), columns, rows } },
  ];
}

function missing({ held }: Evidence, language: Language): readonly Block[] {
  const items = held.flatMap(({ id, event, typed }) => {
    const values = { event: id, name: typeset(event.values.name), file: fileNames(id).signed };
    const untyped = typed ? [] : [[say(TEXTS.notTyped, language, values)]];
    return [[say(TEXTS.addSigned, language, values)], ...untyped];
  });
  return [heading(TEXTS.missing, language), { kind: "list", ordered: false, items }];
}

function heading(text: Parameters<typeof say>[0], language: Language): Block {
  return { kind: "heading", level: 1, text: [say(text, language)] };
}
