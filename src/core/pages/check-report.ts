import { groupByRepair } from "../checks/group-by-repair.ts";
import { shortDate } from "../czech/date-words.ts";
import type { Block } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { projectFacts } from "../documents/project-facts.ts";
import { publicityOf } from "../documents/publicity.ts";
import { countBySeverity, type Issue, type Severity, severityOf } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { CHECK_TEXTS as TEXTS } from "../texts/check-report.ts";
import { type Language, say } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type MergedRow, mergedRows } from "./merged-rows.ts";

interface Checked {
  readonly workbook: Workbook;
  readonly issues: readonly Issue[];
  readonly today: PlainDate;
}

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

/** One sentence heads the group: what was found where it is the same everywhere, else what to do. */
function groupBlocks(issues: readonly Issue[], language: Language): readonly Block[] {
  const rows = mergedRows(issues, language);
  const message = common(rows.map((row) => row.message));
  const advice = common(rows.map((row) => row.advice));
  const columns = [...new Set(issues.map(({ cell }) => cell.column))].join(", ");
  const sentence = message ?? advice ?? columns;
  const heading =
    issues.length === 1 ? sentence : say(TEXTS.group, language, { heading: sentence, count: issues.length });
  const below = message !== null && advice !== null ? [{ kind: "paragraph", text: [advice] } as const] : [];
  const shape = { caption: sentence, ownMessage: message === null, ownAdvice: advice === null };
  return [{ kind: "heading", level: 3, text: [heading] }, ...below, findings(rows, shape, language)];
}

/** The text that all share; null where they differ. */
function common(texts: readonly string[]): string | null {
  const [first = ""] = texts;
  return texts.every((text) => text === first) ? first : null;
}

interface GroupShape {
  readonly caption: string;
  readonly ownMessage: boolean;
  readonly ownAdvice: boolean;
}

/** A single finding is read as lines, more of them as a table; what no finding has gets no column. */
function findings(rows: readonly MergedRow[], shape: GroupShape, language: Language): Block {
  const { caption, ownMessage, ownAdvice } = shape;
  const has = (key: "found" | "fix") => rows.some((row) => row[key] !== "");
  const blank = say(TEXTS.empty, language);
  const columns = [
    { name: TEXTS.where, share: 4, of: (row: MergedRow) => row.place, wanted: true },
    { name: TEXTS.foundText, share: 4, of: (row: MergedRow) => row.found || blank, wanted: has("found") },
    { name: TEXTS.what, share: 6, of: (row: MergedRow) => row.message, wanted: ownMessage },
    { name: TEXTS.advice, share: 5, of: (row: MergedRow) => row.advice, wanted: ownAdvice },
    { name: TEXTS.fix, share: 4, of: (row: MergedRow) => row.fix, wanted: has("fix") },
  ].filter(({ wanted }) => wanted);
  const [only] = rows;
  if (only !== undefined && rows.length === 1) {
    const facts = columns.map(({ name, of }) => ({ name: say(name, language), lines: [[of(only)]] }));
    return { kind: "facts", facts };
  }
  return {
    kind: "table",
    table: {
      caption,
      columns: columns.map(({ name, share }) => ({ header: say(name, language), share })),
      rows: rows.map((row) => columns.map(({ of }) => [of(row)])),
    },
  };
}
