import { groupByRepair } from "../checks/group-by-repair.ts";
import { shortDate } from "../czech/date-words.ts";
import type { Block, Inline } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { projectFacts } from "../documents/project-facts.ts";
import { publicityOf } from "../documents/publicity.ts";
import { adviceOf, countBySeverity, type Issue, messageOf, type Severity, severityOf } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { CHECK_TEXTS as TEXTS } from "../texts/check-report.ts";
import { type Language, say } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";

interface Checked {
  readonly workbook: Workbook;
  readonly issues: readonly Issue[];
  readonly today: PlainDate;
}

/** What a cell's text may take up in the report, in characters. */
const MAX_SHOWN = 120;

/** A report of a check to hand to colleagues: a standalone page, findings grouped by their repair. */
export function checkReport({ workbook, issues, today }: Checked, language: Language): string {
  const title = say(TEXTS.title, language, { day: shortDate(today, language) });
  const publicity = publicityOf(projectFacts(workbook), language);
  const found = issues.length === 0 ? TEXTS.clean : TEXTS.found;
  return toHtml({
    title,
    language,
    page: { size: "A4", orientation: "landscape" },
    footer: title,
    blocks: [
      ...(publicity === null ? [] : [{ kind: "publicity", publicity } as const]),
      { kind: "title", text: [title], subtitle: [workbook.project.record.values.name] },
      { kind: "paragraph", style: "lead", text: [say(found, language, countBySeverity(issues))] },
      ...(issues.length === 0 ? [] : [{ kind: "paragraph", text: [say(TEXTS.how, language)] } as const]),
      ...(["error", "warning", "info"] as const).flatMap((severity) => section(severity, issues, language)),
    ],
  });
}

function section(severity: Severity, issues: readonly Issue[], language: Language): readonly Block[] {
  const groups = groupByRepair(issues.filter((issue) => severityOf(issue) === severity));
  if (groups.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [say(TEXTS[severity], language)] },
    ...groups.flatMap((group) => groupBlocks(group.issues, language)),
  ];
}

/** What to do heads its group; where it differs from row to row, each row says its own. */
function groupBlocks(issues: readonly Issue[], language: Language): readonly Block[] {
  const advice = new Set(issues.map((issue) => adviceOf(issue, language)));
  const [first = ""] = advice;
  const heading =
    issues.length === 1 ? first : say(TEXTS.group, language, { advice: first, count: issues.length });
  return [
    { kind: "heading", level: 3, text: [heading] },
    { kind: "table", table: groupTable(issues, { caption: first, ownAdvice: advice.size > 1 }, language) },
  ];
}

interface GroupShape {
  readonly caption: string;
  readonly ownAdvice: boolean;
}

function groupTable(issues: readonly Issue[], { caption, ownAdvice }: GroupShape, language: Language) {
  const withFix = issues.some(({ fix }) => fix !== undefined);
  const columns = [
    { header: say(TEXTS.where, language), share: 3 },
    { header: say(TEXTS.foundText, language), share: 4 },
    { header: say(TEXTS.what, language), share: 6 },
    ...(ownAdvice ? [{ header: say(TEXTS.advice, language), share: 5 }] : []),
    ...(withFix ? [{ header: say(TEXTS.fix, language), share: 4 }] : []),
  ];
  const rows = issues.map((issue): readonly (readonly Inline[])[] => [
    [placeOf(issue, language)],
    [shown(issue.found)],
    [messageOf(issue, language)],
    ...(ownAdvice ? [[adviceOf(issue, language)]] : []),
    ...(withFix ? [[shown(issue.fix ?? "")]] : []),
  ]);
  return { caption, columns, rows };
}

function placeOf({ cell }: Issue, language: Language): string {
  return say(cell.column === "" ? TEXTS.sheetPlace : TEXTS.place, language, { ...cell });
}

function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
