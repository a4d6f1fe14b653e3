import { dateInWords, dateRange, monthRange } from "../czech/date-words.ts";
import { typeset } from "../czech/typography.ts";
import { firstDayOf, lastDayOf, type PlainDate } from "../plain-date.ts";
import { CAMPAIGN_TEXTS } from "../texts/campaign-plan.ts";
import { type Language, say } from "../texts/say.ts";
import type { Activity, Workbook } from "../workbook/workbook.ts";
import type { Block, Inline } from "./document.ts";
import type { SaidMark, TimelineMark } from "./timeline/marks.ts";
import { campaignTimeline, type TimelineRow } from "./timeline.ts";
import { type Period, timingMarks } from "./timing-marks.ts";

/** The campaign drawn over its months, with the same facts as a list; nothing when no day is known. */
export function campaignTimelineBlocks(
  workbook: Workbook,
  activities: readonly Activity[],
  language: Language,
): readonly Block[] {
  const period = periodOf(workbook, activities);
  if (period === null) return [];
  const rows = activities.map((activity) => rowOf(activity, period, language));
  const picture = campaignTimeline({ name: say(CAMPAIGN_TEXTS.title, language), ...period, rows }, language);
  return [
    heading(say(CAMPAIGN_TEXTS.timelineHeading, language)),
    { kind: "picture", ...picture },
    { ...heading(say(CAMPAIGN_TEXTS.listHeading, language)), level: 2 },
    { kind: "list", ordered: false, items: rows.map((row) => inWords(row, language)) },
  ];
}

function heading(text: string): Extract<Block, { kind: "heading" }> {
  return { kind: "heading", level: 1, text: [text] };
}

/** The project's own period; without one, from the first day of any term to the last. */
function periodOf({ project }: Workbook, activities: readonly Activity[]): Period | null {
  const { start, end } = project.record.values;
  if (start !== null && end !== null && start <= end) return { start, end };
  const terms = activities.flatMap(({ values }) => [
    values.timing?.start ?? null,
    values.timing?.end ?? null,
  ]);
  const days = terms.flatMap((term) => (term === null ? [] : [firstDayOf(term), lastDayOf(term)])).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  return first === undefined || last === undefined ? null : { start: first, end: last };
}

function rowOf({ values, texts }: Activity, period: Period, language: Language): TimelineRow {
  const drawn = values.timing === null ? [] : timingMarks(values.timing, period);
  const marks = drawn.map((mark): SaidMark => ({ mark, said: markInWords(mark, language) }));
  return { name: typeset(values.activity), when: texts.timing, marks };
}

function inWords({ name, when, marks }: TimelineRow, language: Language): readonly Inline[] {
  const said =
    marks.length === 0 ? [say(CAMPAIGN_TEXTS.undatedWords, language)] : marks.map((mark) => mark.said);
  return [{ kind: "strong", text: name }, ` – ${when} (${said.join(", ")})`];
}

function markInWords(mark: TimelineMark, language: Language): string {
  if (mark.kind === "deadline") {
    return say(CAMPAIGN_TEXTS.deadlineWords, language, { when: dateInWords(mark.day, language) });
  }
  const when = daysInWords(mark.start, mark.end, language);
  switch (mark.kind) {
    case "recurring":
      return say(CAMPAIGN_TEXTS.recurringWords, language, { when });
    case "continuous":
      return say(CAMPAIGN_TEXTS.continuousWords, language, { when });
    default:
      return when;
  }
}

/** Whole months are named as months. */
function daysInWords(start: PlainDate, end: PlainDate, language: Language): string {
  const whole = start.endsWith("-01") && lastDayOf(end.slice(0, 7)) === end;
  return whole ? monthRange(start.slice(0, 7), end.slice(0, 7), language) : dateRange(start, end, language);
}
