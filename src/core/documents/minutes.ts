import { agendaPoints } from "../czech/agenda.ts";
import { typeset } from "../czech/typography.ts";
import { MINUTES_TEXTS as TEXTS } from "../texts/meeting.ts";
import { type Language, say, type Text } from "../texts/say.ts";
import { meetingAfter } from "../workbook/meetings.ts";
import type { Meeting } from "../workbook/participants.ts";
import { quorum } from "../workbook/quorum.ts";
import type { Event, Workbook } from "../workbook/workbook.ts";
import type { Block, Document, DocumentTable, Fact } from "./document.ts";
import { meetingFacts, meetingInLine, projectLines } from "./meeting-facts.ts";
import { attendanceFacts } from "./minutes/attendance-facts.ts";
import { resolutionBlocks, reviewBlocks, taskBlocks } from "./minutes/tables.ts";
import { projectFacts } from "./project-facts.ts";
import { publicityOf } from "./publicity.ts";
import { quorumSentences } from "./quorum-words.ts";

/** Lines below each point of the programme for what was said. */
const ROOM = 2;

/** Points of an unknown programme. */
const EMPTY_POINTS = 3;

const SIGNATURE_HEIGHT_MM = 11;

/**
 * The minutes with everything that is known beforehand: who came, the programme as points with room to write, the
 * tasks of the last meeting with their state, tasks and resolutions from Úkoly or empty lines, the next meeting.
 */
export function minutes(workbook: Workbook, meeting: Meeting, language: Language): Document {
  const { event } = meeting;
  const title = say(TEXTS.title, language);
  const name = typeset(event.values.name);
  const publicity = publicityOf(projectFacts(workbook), language);
  return {
    title: `${title}: ${name}`,
    language,
    page: { size: "A4", orientation: "portrait" },
    footer: [title, name].join(" · "),
    blocks: [
      ...(publicity === null ? [] : [{ kind: "publicity" as const, publicity }]),
      { kind: "title", text: [title], subtitle: [name] },
      ...projectLines(workbook, language).map(centred),
      { kind: "facts", facts: headFacts(workbook, meeting, language) },
      ...reviewBlocks(workbook, meeting, language),
      ...programme(event, language),
      ...taskBlocks(workbook, meeting, language),
      ...resolutionBlocks(workbook, meeting, language),
      ...nextMeeting(workbook, meeting, language),
      { kind: "space", lines: 1 },
      signatures(language),
    ],
  };
}

function headFacts(workbook: Workbook, meeting: Meeting, language: Language): readonly Fact[] {
  const bodies = quorumSentences(quorum(workbook, meeting.event), language).map((line) => [typeset(line)]);
  return [
    ...meetingFacts(meeting.event, language),
    ...attendanceFacts(workbook, meeting, language),
    ...(bodies.length === 0 ? [] : [{ name: say(TEXTS.quorum, language), lines: bodies }]),
  ];
}

function centred(line: string): Block {
  return { kind: "paragraph", style: "centred", text: [line] };
}

function heading(text: Text, language: Language): Block {
  return { kind: "heading", level: 1, text: [say(text, language)] };
}

/** Every point as a heading of its own, numbered, so that the minutes have an outline. */
function programme({ values }: Event, language: Language): readonly Block[] {
  const points = agendaPoints(values.programme);
  const shown = points.length === 0 ? Array.from({ length: EMPTY_POINTS }, () => "") : points;
  return [
    heading(TEXTS.programme, language),
    ...shown.flatMap((point, index): readonly Block[] => [
      { kind: "heading", level: 2, text: [`${index + 1}. ${typeset(point)}`.trim()] },
      { kind: "space", lines: ROOM },
    ]),
  ];
}

function nextMeeting(workbook: Workbook, meeting: Meeting, language: Language): readonly Block[] {
  const next = meetingAfter(workbook, meeting);
  const name = next === null ? "" : typeset(next.event.values.name);
  const line = next === null ? "" : `${meetingInLine(next.event, language)} – ${name}`;
  return [
    heading(TEXTS.next, language),
    line === "" ? { kind: "space", lines: 1 } : { kind: "paragraph", text: [line] },
  ];
}

function signatures(language: Language): Block {
  const rows = [TEXTS.writtenBy, TEXTS.checkedBy].map((role) => [[say(role, language)], [], []]);
  const table: DocumentTable = {
    caption: say(TEXTS.signatures, language),
    columns: [
      { header: say(TEXTS.role, language), share: 2 },
      { header: say(TEXTS.nameColumn, language), share: 4 },
      { header: say(TEXTS.dateAndSignature, language), share: 4 },
    ],
    rowHeightMm: SIGNATURE_HEIGHT_MM,
    keptRows: "all",
    rows,
  };
  return { kind: "table", table };
}
