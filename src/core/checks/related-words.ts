import { type RelatedServiceWord, relatedServiceWords } from "../czech/related-services.ts";
import type { Issue } from "../issue.ts";
import type { Columns } from "../sheet/definition.ts";
import type { Table, TableRecord } from "../sheet/table.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";
import { proseKeys } from "./prose-columns.ts";

interface Use {
  readonly count: number;
  readonly record: TableRecord<Columns>;
  readonly key: string;
}

/** Any of the four words; texts without one are the rule and are passed over quickly. */
const ANY_WORD = /návazn|doplňkov|doprovodn|souvisejíc/iu;

/** Different words for the same services on one sheet: one issue for each word but the commonest. */
export function checkRelatedWords({ activities, strategy, swot }: Workbook): readonly Issue[] {
  return [
    ...sheetIssues(activities, proseKeys("activities")),
    ...sheetIssues(strategy, proseKeys("strategy")),
    ...sheetIssues(swot, proseKeys("swot")),
  ];
}

function sheetIssues(table: Table<Columns>, keys: readonly string[]): readonly Issue[] {
  const uses = usesOf(table, keys);
  const [preferred, ...others] = [...uses.entries()].sort(([, a], [, b]) => b.count - a.count);
  if (preferred === undefined) return [];
  return others.map(([word, { record, key }]) => {
    const values = { words: `${word}, ${preferred[0]}`, preferred: preferred[0] };
    return issueOn(table, record, key)({ code: "related-services-mixed", values });
  });
}

function usesOf(table: Table<Columns>, keys: readonly string[]): ReadonlyMap<RelatedServiceWord, Use> {
  const uses = new Map<RelatedServiceWord, Use>();
  for (const record of table.records) {
    for (const key of keys) count(uses, record, key);
  }
  return uses;
}

function count(uses: Map<RelatedServiceWord, Use>, record: TableRecord<Columns>, key: string): void {
  const text = record.texts[key] ?? "";
  const words = ANY_WORD.test(text) ? relatedServiceWords(text) : [];
  for (const word of words) {
    const before = uses.get(word) ?? { count: 0, record, key };
    uses.set(word, { ...before, count: before.count + 1 });
  }
}
