import type { Text } from "../../texts/say.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import { planYears, yearsOf } from "../../workbook/plan-years.ts";
import type { BarsBlock, Block, DocumentTable, HeadingLevel, Inline } from "../document.ts";
import { amountText, type MoneyLine, shortMoney, sumOfLines, typedCosts } from "./money-lines.ts";
import { above } from "./nodes.ts";
import { missing, note, type PlanPaper } from "./paper.ts";

/** More columns than this are not readable on a page; sources then stand in rows. */
const MOST_SOURCES = 5;

/** Longer tables may be torn, but never before their last row. */
const MOST_KEPT = 12;

type KeyOf = (line: MoneyLine) => string;

/** What comes from where and when: sources, measures and municipalities by year, with sums; words stay words. */
export function moneyTables(level: HeadingLevel, paper: PlanPaper): readonly Block[] {
  const lines = linesOf(paper);
  if (lines.length === 0) return nothing(paper);
  const by = keys(paper);
  const tables = (paper.year === null ? ofYears(lines, by, paper) : ofOneYear(lines, by, paper)).flatMap(
    (table): readonly Block[] => [below(level, table.caption), { kind: "table", table }],
  );
  const words = lines.some((line) => line.words !== "");
  return [note(paper, TEXTS.inCrowns), ...(words ? [note(paper, TEXTS.wordsNote)] : []), ...tables];
}

/** The same by source and by year as bars. */
export function moneyCharts(level: HeadingLevel, paper: PlanPaper): readonly Block[] {
  const lines = linesOf(paper);
  if (lines.length === 0) return nothing(paper);
  const { source, year, measure } = keys(paper);
  const second =
    paper.year === null ? ([TEXTS.byYear, year] as const) : ([TEXTS.byMeasure, measure] as const);
  return [[TEXTS.bySource, source] as const, second].flatMap((of) => {
    const bars = chart(of, lines, paper);
    return bars === null ? [] : [below(level, bars.caption), bars];
  });
}

/** Rows of Financování that the document is about. */
function linesOf({ money, year }: PlanPaper): readonly MoneyLine[] {
  return year === null ? money : money.filter((line) => line.year === year);
}

function nothing(paper: PlanPaper): readonly Block[] {
  const typed = paper.tree.roots.flatMap((root) => typedCosts(root) ?? []);
  const sum = shortMoney(typed.reduce((all, amount) => all + amount, 0));
  const costs = typed.length === 0 || paper.year !== null ? [] : [note(paper, TEXTS.costsAlone, { sum })];
  const what = paper.year === null ? TEXTS.noMoney : TEXTS.noMoneyInYear;
  return [missing(paper, what, { year: paper.year ?? "" }), ...costs];
}

interface Keys {
  readonly source: KeyOf;
  readonly year: KeyOf;
  readonly measure: KeyOf;
  readonly municipality: KeyOf;
}

function keys(paper: PlanPaper): Keys {
  return {
    source: ({ source }) => source || paper.say(TEXTS.sourceUnsaid),
    year: ({ year }) => (year === null ? paper.say(TEXTS.yearUnsaid) : String(year)),
    measure: (line) => measureName(line, paper),
    municipality: ({ municipality }) => municipality || paper.say(TEXTS.wholeTerritory),
  };
}

/** The measure that an amount of one of its activities belongs to, too. */
function measureName({ number, node }: MoneyLine, paper: PlanPaper): string {
  const shown = node === null ? null : (above(node, "measure", paper) ?? node);
  return paper.set(`${shown?.number || number} ${shown?.record.values.name ?? ""}`.trim());
}

function ofYears(lines: readonly MoneyLine[], by: Keys, paper: PlanPaper): readonly DocumentTable[] {
  const years = yearNames(lines, by.year, paper);
  const named = lines.some(({ municipality }) => municipality !== "");
  const rows: readonly (readonly [Text, Text, KeyOf])[] = [
    [TEXTS.bySource, TEXTS.source, by.source],
    [TEXTS.byMeasure, TEXTS.measure, by.measure],
    ...(named ? [[TEXTS.byMunicipality, TEXTS.municipality, by.municipality] as const] : []),
  ];
  return rows.map(([title, header, key]) =>
    crossTable({ title, header, lines, key, columns: years, columnOf: by.year }, paper),
  );
}

function ofOneYear(lines: readonly MoneyLine[], by: Keys, paper: PlanPaper): readonly DocumentTable[] {
  const sources = distinct(lines, by.source);
  const wide = sources.length > 1 && sources.length <= MOST_SOURCES;
  const [columns, columnOf] = wide ? [sources, by.source] : [yearNames(lines, by.year, paper), by.year];
  const cross = { lines, columns, columnOf };
  const measures = { ...cross, title: TEXTS.byMeasure, header: TEXTS.measure, key: by.measure };
  const bySource = { ...cross, title: TEXTS.bySource, header: TEXTS.source, key: by.source };
  return [measures, ...(wide ? [] : [bySource])].map((cross) => crossTable(cross, paper));
}

/** The plan's years and those that amounts have beside them, in order. */
function yearNames(lines: readonly MoneyLine[], yearOf: KeyOf, paper: PlanPaper): readonly string[] {
  const stated = planYears(paper.workbook);
  const plan = stated === null || paper.year !== null ? [] : yearsOf(stated).map(String);
  return [...new Set([...plan, ...lines.map(yearOf)])].sort();
}

interface Cross {
  readonly title: Text;
  readonly header: Text;
  readonly lines: readonly MoneyLine[];
  readonly key: KeyOf;
  readonly columns: readonly string[];
  readonly columnOf: KeyOf;
}

/** Rows by columns with sums below and at the right; one column is its own sum. */
function crossTable(
  { title, header, lines, key, columns, columnOf }: Cross,
  paper: PlanPaper,
): DocumentTable {
  const total = columns.length > 1;
  const strong = (text: string): readonly Inline[] => [{ kind: "strong", text }];
  const cells = (some: readonly MoneyLine[]) => [
    ...columns.map((column) => amountText(some.filter((line) => columnOf(line) === column))),
    ...(total ? [amountText(some.filter(({ amount }) => amount !== null))] : []),
  ];
  const rows = distinct(lines, key).map((name) => {
    const own = lines.filter((line) => key(line) === name);
    return [[paper.set(name)], ...cells(own).map((text) => [text])];
  });
  const sums = cells(lines.filter(({ amount }) => amount !== null)).map(strong);
  const number = true as const;
  return {
    caption: paper.say(title),
    columns: [
      { header: paper.say(header), share: 30 },
      ...[...columns, ...(total ? [paper.say(TEXTS.total)] : [])].map((name) => ({
        header: name,
        share: 14,
        number,
      })),
    ],
    rows: [...rows, [strong(paper.say(TEXTS.total)), ...sums]],
    keptRows: rows.length <= MOST_KEPT ? "all" : [rows.length - 1],
  };
}

/** A heading one level below the chapter's. */
function below(level: HeadingLevel, text: string): Block {
  return { kind: "heading", level: level === 1 ? 2 : 3, text: [text] };
}

/** The largest amounts first, except years, which stand in their order. */
function chart(
  [title, key]: readonly [Text, KeyOf],
  lines: readonly MoneyLine[],
  paper: PlanPaper,
): BarsBlock | null {
  const sums = distinct(lines, key).map((name) => ({
    name,
    sum: sumOfLines(lines.filter((line) => key(line) === name)),
  }));
  const whole = sumOfLines(lines);
  const ordered = sums.sort(title === TEXTS.byYear ? earlier : larger);
  const bars = ordered
    .filter(({ sum }) => sum > 0)
    .map(({ name, sum }) => {
      const values = { amount: shortMoney(sum), percent: Math.round((sum / whole) * 100) };
      return { name: paper.set(name), parts: [sum], shown: paper.set(paper.say(TEXTS.share, values)) };
    });
  if (bars.length === 0) return null;
  return { kind: "bars", caption: paper.say(title), series: [paper.say(title)], bars };
}

interface NamedSum {
  readonly name: string;
  readonly sum: number;
}

function earlier(one: NamedSum, other: NamedSum): number {
  return one.name < other.name ? -1 : 1;
}

function larger(one: NamedSum, other: NamedSum): number {
  return other.sum - one.sum;
}

function distinct(lines: readonly MoneyLine[], key: KeyOf): readonly string[] {
  return [...new Set(lines.map(key))];
}
