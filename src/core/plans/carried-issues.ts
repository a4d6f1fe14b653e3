import { shortDate } from "../czech/date-words.ts";
import { MAX_TEXT_LENGTH } from "../czech/text.ts";
import { parseTiming } from "../czech/timing/timing.ts";
import type { MinutesColumn } from "../documents/minutes/read-tables.ts";
import { type Finding, type Issue, issueAt, severityOf } from "../issue.ts";
import { lastDayOf } from "../plain-date.ts";
import { MINUTES_BACK_TEXTS as TEXTS } from "../texts/minutes-back.ts";
import { type Language, say } from "../texts/say.ts";
import type { Meeting } from "../workbook/participants.ts";
import { unknownNames } from "../workbook/responsible.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type Carried, stateOf, votesOf } from "./carried-tasks.ts";

/** How much of a cell an issue quotes. */
const QUOTED = 200;

/** False for a row that cannot become a task: nobody wrote what, or wrote more than a cell holds. */
export function isUsable({ row }: Carried): boolean {
  return row.texts.text !== "" && row.texts.text.length <= MAX_TEXT_LENGTH;
}

interface Context {
  readonly workbook: Workbook;
  readonly meeting: Meeting;
  readonly language: Language;
}

/** What a person has to look at in a row of the minutes; each issue names the table, its row and its header. */
export function carriedIssues(carried: Carried, context: Context): readonly Issue[] {
  const { row, table } = carried;
  return findingsOf(carried, context).map(([key, finding]) => {
    const sheet = say(TEXTS.table, context.language, { title: table.title });
    const column = table.headers[key] ?? "";
    const found = key === "text" && row.texts.text === "" ? otherTexts(carried) : row.texts[key];
    return issueAt({ sheet, row: row.row, column }, found.slice(0, QUOTED), finding);
  });
}

function otherTexts({ row }: Carried): string {
  const { number, ...texts } = row.texts;
  return Object.values(texts)
    .filter((text) => text !== "")
    .join(", ");
}

type Found = readonly (readonly [MinutesColumn, Finding])[];

function findingsOf(carried: Carried, context: Context): Found {
  const { text } = carried.row.texts;
  if (text === "") return [["text", { code: "minutes-row-without-text" }]];
  if (text.length > MAX_TEXT_LENGTH) {
    const values = { length: text.length, limit: MAX_TEXT_LENGTH };
    return [["text", { code: "minutes-text-too-long", values }]];
  }
  if (carried.kind === "review" && carried.task === null)
    return [["text", { code: "minutes-task-not-found" }]];
  return [...ownerFindings(carried, context), ...termFindings(carried, context), ...otherFindings(carried)];
}

function ownerFindings({ changes }: Carried, { workbook }: Context): Found {
  return unknownNames(workbook, changes.responsible ?? "").map((name) => [
    "responsible",
    { code: "minutes-owner-unknown", values: { name: name.slice(0, QUOTED) } },
  ]);
}

function termFindings({ changes }: Carried, { meeting, language }: Context): Found {
  if (changes.timing === undefined) return [];
  const timing = parseTiming(changes.timing);
  const wrong = timing.findings.some((finding) => severityOf(finding) === "error");
  const noDay = timing.end === null && timing.findings.some(({ code }) => code === "timing-unknown-words");
  if (timing.kind === "unknown" || wrong || noDay) return [["timing", { code: "minutes-term-unread" }]];
  const day = meeting.event.values.date;
  const end = timing.end === null ? null : lastDayOf(timing.end);
  if (day === null || end === null || end >= day) return [];
  return [["timing", { code: "minutes-term-before-meeting", values: { day: shortDate(day, language) } }]];
}

function otherFindings({ kind, row }: Carried): Found {
  const { texts } = row;
  const stateMatters = kind !== "resolution" && texts.state !== "" && stateOf(texts.state) === null;
  const votes = (["votesFor", "votesAgainst", "abstained"] as const).filter(
    (key) => kind === "resolution" && /[\p{L}\p{N}]/u.test(texts[key]) && votesOf(texts[key]) === null,
  );
  return [
    ...(stateMatters ? [["state", { code: "minutes-state-unread" }] as const] : []),
    ...votes.map((key) => [key, { code: "minutes-votes-unread" }] as const),
  ];
}
