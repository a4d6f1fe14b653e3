import { dayText } from "../czech/date-words.ts";
import { callFindings, programmeFindings } from "../czech/programme.ts";
import { parseTiming } from "../czech/timing/timing.ts";
import type { Finding, Issue } from "../issue.ts";
import { firstDayOf, lastDayOf } from "../plain-date.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

const NO_PUBLICITY = "bez publicity";

/** The project's settings against each other. */
export function checkProject({ project }: Workbook): readonly Issue[] {
  const { record } = project;
  const { values, texts } = record;
  const number = texts.registrationNumber;
  const on = (key: Parameters<typeof issueOn<typeof project.definition.columns>>[2]) =>
    issueOn(project, record, key);
  return [
    ...orderFindings(values.start, values.end).map(on("end")),
    ...periodFindings(texts.periodText, values.start, values.end).map(on("periodText")),
    ...programmeFindings(number, texts.programme).map(on("programme")),
    ...callFindings(number, texts.call).map(on("call")),
    ...publicityFindings(number, values.publicity).map(on("publicity")),
  ];
}

function orderFindings(start: string | null, end: string | null): readonly Finding[] {
  if (start === null || end === null || start <= end) return [];
  return [{ code: "project-end-before-start", values: { start: dayText(start) } }];
}

/** The printed period is typed by hand and has to say the same as the two days. */
function periodFindings(text: string, start: string | null, end: string | null): readonly Finding[] {
  if (text === "" || start === null || end === null) return [];
  const printed = parseTiming(text);
  if (printed.start === null || printed.end === null) return [];
  if (firstDayOf(printed.start) <= start && start <= lastDayOf(printed.start)) {
    if (firstDayOf(printed.end) <= end && end <= lastDayOf(printed.end)) return [];
  }
  return [
    {
      code: "project-period-differs",
      values: { start: dayText(start), end: dayText(end) },
    },
  ];
}

/** A grant obliges to publicity (OPZ rules for applicants and beneficiaries). */
function publicityFindings(number: string, publicity: string): readonly Finding[] {
  return number !== "" && publicity === NO_PUBLICITY ? [{ code: "publicity-off", values: { number } }] : [];
}
