import type { Finding, Issue } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

type Notation = "plain" | "padded";

/** A cell that names months by number, and how to say it in the other notation. */
interface MonthCell {
  readonly text: string;
  readonly report: (finding: Finding) => Issue;
}

/** `5/2018`, `09-11/2018`. */
const MONTHS = /(?<![\d./])(0?[1-9]|1[0-2])(?: ?[-–] ?(0?[1-9]|1[0-2]))?(?=\/\d{4}(?!\d))/g;
const MONTH_AND_YEAR = /(?<![\d./])(?:0?[1-9]|1[0-2])\/\d{4}(?!\d)/;
const FIRST_OF_MONTH = /^(?:0?1\. ?(\d{1,2})\. ?(\d{4})|(\d{4})-(\d{2})-01)$/;

/** Months written now 5/2018 and now 05/2018, and months that the spreadsheet turned into a day. */
export function checkMonthNotation(workbook: Workbook): readonly Issue[] {
  const { activities } = workbook;
  const timings = activities.records.map((activity): MonthCell => {
    return { text: activity.texts.timing, report: issueOn(activities, activity, "timing") };
  });
  return [...mixed([...timings, periodCell(workbook)]), ...turnedIntoDays(timings)];
}

function periodCell({ project }: Workbook): MonthCell {
  return { text: project.record.texts.periodText, report: issueOn(project, project.record, "periodText") };
}

function mixed(cells: readonly MonthCell[]): readonly Issue[] {
  const padded = cells.filter(({ text }) => monthsOf(text).some((month) => month.startsWith("0")));
  const plain = cells.filter(({ text }) => monthsOf(text).some((month) => month.length === 1));
  if (padded.length === 0 || plain.length === 0) return [];
  const wanted: Notation = padded.length > plain.length ? "padded" : "plain";
  return (wanted === "plain" ? padded : plain).map(({ text, report }) => {
    const fix = inNotation(text, wanted);
    const example = MONTH_AND_YEAR.exec(fix)?.[0] ?? "";
    return report({ code: "month-notation-mixed", values: { example }, fix });
  });
}

function monthsOf(text: string): readonly string[] {
  return [...text.matchAll(MONTHS)].flatMap(([, first = "", last = ""]) => [first, last]);
}

function inNotation(text: string, notation: Notation): string {
  return text.replace(MONTHS, (months) =>
    months.replace(/\d+/g, (month) => (notation === "padded" ? month.padStart(2, "0") : `${Number(month)}`)),
  );
}

/** Sheets reads 5/2018 as 1 May 2018; next to rows with months, the first of a month is suspicious. */
function turnedIntoDays(cells: readonly MonthCell[]): readonly Issue[] {
  if (!cells.some(({ text }) => MONTH_AND_YEAR.test(text))) return [];
  return cells.flatMap(({ text, report }) => {
    const match = FIRST_OF_MONTH.exec(text);
    if (match === null) return [];
    const month = `${Number(match[1] ?? match[4])}/${match[2] ?? match[3]}`;
    return [report({ code: "timing-turned-into-day", values: { month } })];
  });
}
