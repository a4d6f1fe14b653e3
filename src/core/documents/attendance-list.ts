import { fullName } from "../czech/full-name.ts";
import { typeset } from "../czech/typography.ts";
import { ATTENDANCE_TEXTS as TEXTS } from "../texts/meeting.ts";
import { type Language, say } from "../texts/say.ts";
import { isForEverybody } from "../workbook/membership.ts";
import { type Meeting, type Participant, participantsOf } from "../workbook/participants.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";
import type { Block, Document, DocumentTable, Inline } from "./document.ts";
import { meetingFacts, meetingInLine, projectLines } from "./meeting-facts.ts";
import { inListOrder, isUser } from "./participant-words.ts";
import { projectFacts } from "./project-facts.ts";
import { publicityOf } from "./publicity.ts";

/** The document and what it holds, for the sentence about it. */
interface AttendanceList {
  readonly document: Document;
  readonly people: readonly Participant[];
  readonly spare: number;
}

const COLUMNS = [
  { header: TEXTS.number, share: 5 },
  { header: TEXTS.name, share: 32 },
  { header: TEXTS.organisation, share: 27 },
  { header: TEXTS.side, share: 15 },
  { header: TEXTS.signature, share: 21 },
] as const;

/** Enough for a name and a signature by hand. */
const ROW_HEIGHT_MM = 9.5;

/** So many rows fit on the first page; a short list is filled up to its end. */
const FIRST_PAGE_ROWS = 18;

const LEAST_SPARE = 5;
const LEAST_SPARE_FOR_EVERYBODY = 20;

/**
 * The sheet that people sign: publicity, project and number on every page (the rules of the ESF name attendance lists
 * among the documents that carry them), everybody invited by surname, spare lines. Never an e-mail or a phone.
 */
export function attendanceList(workbook: Workbook, meeting: Meeting, language: Language): AttendanceList {
  const { event } = meeting;
  const people = inListOrder(participantsOf(workbook, meeting));
  const least = isForEverybody(event) ? LEAST_SPARE_FOR_EVERYBODY : LEAST_SPARE;
  const spare = Math.max(least, Math.ceil(people.length / 5), FIRST_PAGE_ROWS - people.length);
  const title = say(TEXTS.title, language);
  const facts = projectFacts(workbook);
  const document: Document = {
    title: `${title}: ${typeset(event.values.name)}`,
    language,
    page: { size: "A4", orientation: "portrait" },
    header: { publicity: publicityOf(facts, language), lines: projectLines(workbook, language) },
    footer: [title, typeset(event.values.name), meetingInLine(dayOnly(event), language)]
      .filter((part) => part !== "")
      .join(" · "),
    blocks: [
      { kind: "title", text: [title], subtitle: [typeset(event.values.name)] },
      { kind: "facts", facts: meetingFacts(event, language) },
      { kind: "space", lines: 1 },
      { kind: "table", table: table(people, spare, language) },
      duty(workbook, language),
    ],
  };
  return { document, people, spare };
}

function dayOnly(event: Meeting["event"]): Meeting["event"] {
  return { ...event, values: { ...event.values, start: null, end: null, place: "" } };
}

function table(people: readonly Participant[], spare: number, language: Language): DocumentTable {
  const named = people.map((person, index) => row(person, index + 1, language));
  const free = Array.from({ length: spare }, (_, index) => [
    [`${people.length + index + 1}.`],
    [],
    [],
    [],
    [],
  ]);
  return {
    caption: say(TEXTS.title, language),
    columns: COLUMNS.map(({ header, share }) => ({ header: say(header, language), share })),
    rowHeightMm: ROW_HEIGHT_MM,
    rows: [...named, ...free],
  };
}

function row(person: Participant, number: number, language: Language): DocumentTable["rows"][number] {
  const { contact } = person;
  const signature = person.part === "excused" ? excusedWord(contact, language) : "";
  return [
    [`${number}.`],
    [...nameWithSurname(contact), ...deputyLine(person, language)],
    [typeset(place(contact))],
    [isPrivateUser(contact) ? "" : contact.values.triad],
    [signature],
  ];
}

/** The surname stands out, as the list goes by it. */
function nameWithSurname({ texts }: Contact): readonly Inline[] {
  const { before, given, family, after } = fullName(texts);
  const first = [before, given].filter((part) => part !== "").join(" ");
  return [
    first === "" || family === "" ? first : `${first} `,
    ...(family === "" ? [] : [{ kind: "strong" as const, text: family }]),
    after === "" ? "" : `, ${after}`,
  ].filter((part) => part !== "");
}

function deputyLine({ sendsDeputy, deputy }: Participant, language: Language): readonly Inline[] {
  if (!sendsDeputy) return [];
  return [
    `\n${deputy === "" ? say(TEXTS.deputyUnnamed, language) : say(TEXTS.deputy, language, { name: deputy })}`,
  ];
}

/** A user who speaks for no organisation: only the name is printed, as the rest would tell everybody why they came. */
function isPrivateUser(contact: Contact): boolean {
  return isUser(contact) && contact.values.organisation === "";
}

function place(contact: Contact): string {
  const { organisation, municipality } = contact.values;
  if (isPrivateUser(contact)) return "";
  return organisation === "" ? municipality : organisation;
}

function excusedWord({ values }: Contact, language: Language): string {
  const text = { male: TEXTS.excusedMale, female: TEXTS.excusedFemale };
  return say(values.sex === null ? TEXTS.excused : text[values.sex], language);
}

/** What people must be told where their data are collected (GDPR article 13). */
function duty(workbook: Workbook, language: Language): Block {
  const { beneficiary, privacyPage } = workbook.project.record.values;
  const controller = beneficiary === "" ? say(TEXTS.controllerUnnamed, language) : beneficiary;
  const funded = projectFacts(workbook).programme !== null;
  const sentences = [
    say(funded ? TEXTS.dutyProject : TEXTS.duty, language, { controller }),
    privacyPage === "" ? "" : say(TEXTS.privacy, language, { address: privacyPage }),
  ];
  return { kind: "paragraph", style: "quiet", text: [typeset(sentences.join(" ").trim())] };
}
