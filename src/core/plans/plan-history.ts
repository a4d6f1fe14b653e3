import { shortDate } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import type { PlanDocumentKind, PlanHistory, PreviousPlan } from "../documents/plan/paper.ts";
import type { PlainDate } from "../plain-date.ts";
import { type Language, say } from "../texts/say.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../texts/strategic-plan.ts";
import { planNumber, planTree } from "../workbook/plan-tree.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { CommandInput } from "./command-input.ts";
import { type Change, differenceOf, planned } from "./versions/difference.ts";
import { sayChange } from "./versions/difference-words.ts";
import { planDocument } from "./versions/plan-document.ts";
import { type PlanSnapshot, readVersions, snapshotOf } from "./versions/snapshot.ts";

/**
 * What the versions kept up to a day say of the plan as it is: which version it is or was, what has changed since, and
 * the plan before it. A plan that has just been kept is told against the version before.
 */
export function planHistory(input: CommandInput, kind: PlanDocumentKind, asOf: PlainDate): PlanHistory {
  const { workbook, language } = input;
  const document = planDocument(input);
  const isEvaluation = kind === "vyhodnocení";
  const versions = readVersions(workbook).versions.filter(({ date }) => date === null || date <= asOf);
  const { last, kept, base, changes } = comparedWith(versions, document, input);
  return {
    versionLine: versionLine(last, kept, { asOf, language }),
    since: base?.version ?? null,
    sentences: changes.map((change) => sayChange(change, language)),
    marks: new Map(isEvaluation ? [] : changes.flatMap(markOf)),
    previous: previousPlan(workbook, versions, { document, base: isEvaluation ? base : null }),
  };
}

interface Compared {
  readonly last: PlanSnapshot | null;
  /** True when nothing has changed since the last version. */
  readonly kept: boolean;
  /** The version that the plan is told against. */
  readonly base: PlanSnapshot | null;
  readonly changes: readonly Change[];
}

function comparedWith(
  versions: readonly PlanSnapshot[],
  document: string,
  { workbook, today }: CommandInput,
): Compared {
  const own = versions.filter((one) => one.document === document);
  const present = snapshotOf(workbook, { document, version: "", date: today });
  const changesSince = (one: PlanSnapshot | null) =>
    one === null ? [] : planned(differenceOf(one, present));
  const last = own[own.length - 1] ?? null;
  const kept = last !== null && changesSince(last).length === 0;
  const base = kept ? (own[own.length - 2] ?? null) : last;
  return { last, kept, base, changes: changesSince(base) };
}

interface Voice {
  readonly asOf: PlainDate;
  readonly language: Language;
}

function versionLine(last: PlanSnapshot | null, kept: boolean, { asOf, language }: Voice): string {
  const date = shortDate(asOf, language);
  if (last === null) return say(TEXTS.draft, language, { date });
  const { version } = last;
  if (!kept) return say(TEXTS.draftAfter, language, { date, version });
  if (last.date === null) return say(TEXTS.versionUndated, language, { version });
  return say(TEXTS.version, language, { version, date: shortDate(last.date, language) });
}

/** A row that was moved or whose columns changed is marked once; sorted so that a new row stays new. */
function markOf({ sheet, kind, id }: Change): readonly (readonly [string, "added" | "changed"])[] {
  if (sheet !== "strategy" || kind === "removed") return [];
  return [[id, kind === "added" ? "added" : "changed"]];
}

interface Known {
  readonly document: string;
  readonly base: PlanSnapshot | null;
}

/** The last version of another plan, or else this plan's own earlier version where that is what is asked for. */
function previousPlan(
  workbook: Workbook,
  versions: readonly PlanSnapshot[],
  { document, base }: Known,
): PreviousPlan | null {
  const others = versions.filter((one) => one.document !== document);
  const found = others[others.length - 1] ?? base;
  if (found === null) return null;
  const { nodes } = planTree(workbook);
  const sameIds = found.document === document;
  const rows = found.rows.flatMap(({ sheet, id, number, name, texts }) => {
    const level = texts["level"] ?? "";
    if (sheet !== "strategy" || fold(level) === "vize") return [];
    const now = nodes.find((node) =>
      sameIds ? node.id === id : fold(node.record.values.name) === fold(name),
    );
    const fulfilment = texts["fulfilment"] ?? "";
    return [{ id: now?.id ?? null, number: planNumber(number), name, level, fulfilment }];
  });
  return { name: found.document, version: found.version, rows };
}
