import type { Timing } from "../../czech/timing/value.ts";
import type { PlanNode } from "../../workbook/plan-tree.ts";
import { above, workNodes } from "./nodes.ts";
import type { PlanPaper } from "./paper.ts";

/** An activity of one year's plan; the last year of its own term where it comes from an earlier one. */
export interface YearWork {
  readonly node: PlanNode;
  readonly carriedFrom: number | null;
}

/** What a year's plan is made of, and what has no term by which to tell. */
interface YearPlan {
  readonly work: readonly YearWork[];
  readonly undated: readonly PlanNode[];
}

/** Activities whose term touches the year, and unfinished ones whose term was over before it. */
export function yearPlan(year: number, paper: PlanPaper): YearPlan {
  const work: YearWork[] = [];
  const undated: PlanNode[] = [];
  for (const node of workNodes(paper)) {
    const span = spanOf(node, paper);
    if (span === null) undated.push(node);
    else if (span.first <= year && year <= span.last) work.push({ node, carriedFrom: null });
    else if (span.last < year && node.record.values.fulfilment !== "splněno")
      work.push({ node, carriedFrom: span.last });
  }
  return { work, undated };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The years of an activity's term, or of its measure's where it has none of its own; what goes on all the time is in
 * every year. null when no year can be told.
 */
function spanOf(node: PlanNode, paper: PlanPaper): Span | null {
  const { values, texts } = node.record;
  if (texts.timing !== "") return values.timing === null ? null : spanOfTiming(values.timing);
  const measure = above(node, "measure", paper);
  return measure === null || measure.record.texts.timing === "" ? null : spanOf(measure, paper);
}

/** Without a beginning it may be done in any year before its end; what is repeated without an end goes on. */
function spanOfTiming({ kind, start, end }: Timing): Span | null {
  const always = kind === "continuous" || kind === "recurring";
  const [first, last] = [yearOf(start), yearOf(end)];
  if (first === null && last === null) return always ? EVER : null;
  const whenFirstIsMissing = always || kind === "deadline" ? EVER.first : last;
  const begin = first ?? whenFirstIsMissing ?? EVER.first;
  return { first: begin, last: last ?? (always ? EVER.last : begin) };
}

const EVER: Span = { first: 0, last: Number.MAX_SAFE_INTEGER };

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
