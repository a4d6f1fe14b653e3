import { shortDate } from "../../czech/date-words.ts";
import { typeset } from "../../czech/typography.ts";
import { MINUTES_TEXTS as TEXTS } from "../../texts/meeting.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { isTask, type SetTask, taskDue, tasksOf, tasksToReview } from "../../workbook/meetings.ts";
import type { Meeting } from "../../workbook/participants.ts";
import type { Task, Workbook } from "../../workbook/workbook.ts";
import type { Block, DocumentTable } from "../document.ts";

type Column = readonly [header: Text, share: number];
type Row = DocumentTable["rows"][number];

/** Lines to fill in where nothing is typed yet. */
const EMPTY_TASKS = 5;
const EMPTY_RESOLUTIONS = 3;
const ROW_HEIGHT_MM = 8;

/** The tasks of the last meeting, and older ones still open, with their state; nothing where there are none. */
export function reviewBlocks(workbook: Workbook, meeting: Meeting, language: Language): readonly Block[] {
  const found = tasksToReview(workbook, meeting);
  if (found.length === 0) return [];
  const columns: readonly Column[] = [
    [TEXTS.task, 38],
    [TEXTS.responsible, 20],
    [TEXTS.term, 14],
    [TEXTS.state, 15],
    [TEXTS.setOn, 13],
  ];
  const rows = found.map((one) => reviewRow(one, meeting, language));
  return section(TEXTS.earlier, { columns, rows }, language);
}

function reviewRow({ task, meeting }: SetTask, now: Meeting, language: Language): Row {
  const day = meeting?.event.values.date ?? null;
  return [
    [typeset(task.values.text)],
    [typeset(task.values.responsible)],
    [task.texts.timing],
    [say(stateOf(task, now), language)],
    [day === null ? "" : shortDate(day, language)],
  ];
}

function stateOf(task: Task, { event }: Meeting): Text {
  if (task.values.state === "splněno") return TEXTS.done;
  if (task.values.state === "zrušeno") return TEXTS.calledOff;
  const due = taskDue(task);
  return due !== null && due < (event.values.date ?? "") ? TEXTS.late : TEXTS.open;
}

/** What this meeting asks of whom and by when. */
export function taskBlocks(workbook: Workbook, meeting: Meeting, language: Language): readonly Block[] {
  const columns: readonly Column[] = [
    [TEXTS.number, 6],
    [TEXTS.task, 52],
    [TEXTS.responsible, 24],
    [TEXTS.term, 18],
  ];
  const rows = tasksOf(workbook, meeting)
    .filter(isTask)
    .map(({ values, texts }, index) => [
      [`${index + 1}.`],
      [typeset(values.text)],
      [typeset(values.responsible)],
      [texts.timing],
    ]);
  return section(TEXTS.tasks, { columns, rows: orEmpty(rows, EMPTY_TASKS) }, language);
}

/** What this meeting resolved, with the votes where they were counted. */
export function resolutionBlocks(workbook: Workbook, meeting: Meeting, language: Language): readonly Block[] {
  const columns: readonly Column[] = [
    [TEXTS.number, 6],
    [TEXTS.resolution, 61],
    [TEXTS.votesFor, 10],
    [TEXTS.against, 10],
    [TEXTS.abstained, 13],
  ];
  const rows = tasksOf(workbook, meeting)
    .filter((task) => !isTask(task))
    .map(({ values, texts }, index) => [
      [`${index + 1}.`],
      [typeset(values.text)],
      [texts.votesFor],
      [texts.votesAgainst],
      [texts.abstained],
    ]);
  return section(TEXTS.resolutions, { columns, rows: orEmpty(rows, EMPTY_RESOLUTIONS) }, language);
}

function orEmpty(rows: readonly Row[], count: number): readonly Row[] {
  return rows.length > 0 ? rows : Array.from({ length: count }, (_, index) => [[`${index + 1}.`]]);
}

interface Content {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

function section(title: Text, { columns, rows }: Content, language: Language): readonly Block[] {
  const caption = say(title, language);
  return [
    { kind: "heading", level: 1, text: [caption] },
    {
      kind: "table",
      table: {
        caption,
        columns: columns.map(([header, share]) => ({ header: say(header, language), share })),
        rowHeightMm: ROW_HEIGHT_MM,
        rows,
      },
    },
  ];
}
