import { fold } from "../../czech/text.ts";
import type { CellRef } from "../../issue.ts";
import { cellRef } from "../../sheet/table.ts";
import type { GapKey } from "../../texts/approval.ts";
import type { Values } from "../../texts/say.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { differenceOf, planned } from "../versions/difference.ts";
import { compareVersions, readVersions, snapshotOf } from "../versions/snapshot.ts";
import { type ApprovalChain, type ChainStep, lastDecision } from "./chain.ts";

/** One reason why a document cannot be called approved yet, and where to mend it. */
export interface Gap {
  readonly key: GapKey;
  readonly values: Values;
  readonly cell: CellRef;
}

/** Everything that is missing before „schváleno“ may be said; empty when it may. */
export function gapsOf(workbook: Workbook, chain: ApprovalChain): readonly Gap[] {
  return [
    ...chain.steps.flatMap((step) => stepGaps(workbook, step)),
    ...finalGap(workbook, chain),
    ...orderGaps(workbook, chain),
    ...versionGaps(workbook, chain),
    ...commentGaps(workbook, chain),
  ];
}

function at(
  { approvals }: Workbook,
  { record }: ChainStep,
  key: "body" | "date" | "verb" | "resolution" | "version",
): CellRef {
  return cellRef(approvals, record, key);
}

/** Councils and assemblies number their resolutions. */
function isElected(body: string): boolean {
  return /zastupitel|^rada|^(?:mestska|obecni)rada/.test(fold(body));
}

function stepGaps(workbook: Workbook, step: ChainStep): readonly Gap[] {
  const { body, state, record } = step;
  const values = { body };
  if (state === "open") return [{ key: "undecided", values, cell: at(workbook, step, "verb") }];
  if (state === "refused") return [{ key: "refused", values, cell: at(workbook, step, "verb") }];
  const gaps: Gap[] = [];
  if (record.values.date === null) gaps.push({ key: "undated", values, cell: at(workbook, step, "date") });
  if (isElected(body) && record.texts.resolution === "")
    gaps.push({ key: "unnumbered", values, cell: at(workbook, step, "resolution") });
  return gaps;
}

/**
 * Somebody has to say „schválil“: an elected body where any decides, else whichever does. Others may only take note, as
 * the smaller municipalities do.
 */
function finalGap(workbook: Workbook, { steps }: ApprovalChain): readonly Gap[] {
  const elected = steps.filter(({ body }) => isElected(body));
  const deciding = elected.length > 0 ? elected : steps;
  const last = deciding[deciding.length - 1];
  if (
    last === undefined ||
    deciding.some(({ state, record }) => state === "open" || record.values.verb === "schválil")
  )
    return [];
  const values = { body: last.body, verb: last.record.values.verb };
  return [{ key: "notApproving", values, cell: at(workbook, last, "verb") }];
}

function orderGaps(workbook: Workbook, { steps }: ApprovalChain): readonly Gap[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const [day, earlier] = [step.record.values.date, before?.record.values.date ?? null];
    if (before === undefined || day === null || earlier === null || day >= earlier) return [];
    if (before.record.values.order === step.record.values.order) return [];
    return [
      {
        key: "outOfOrder",
        values: { body: step.body, before: before.body },
        cell: at(workbook, step, "date"),
      } as const,
    ];
  });
}

/** All decided on one version, and the plan is still that version. */
function versionGaps(workbook: Workbook, chain: ApprovalChain): readonly Gap[] {
  const own = readVersions(workbook).versions.filter(
    ({ document }) => fold(document) === fold(chain.document),
  );
  const decided = chain.steps.filter(({ state }) => state === "decided");
  const newest = decided
    .map(({ record }) => record.values.version)
    .filter((one) => one !== "")
    .sort(compareVersions)
    .pop();
  if (newest === undefined) return [];
  const others = decided.filter(
    ({ record }) => record.values.version !== "" && record.values.version !== newest,
  );
  const older = others.map(
    (step): Gap => ({
      key: "otherVersion",
      values: { body: step.body, version: step.record.values.version, newest },
      cell: at(workbook, step, "version"),
    }),
  );
  const kept = own.find(({ version }) => version === newest);
  const last = decided[decided.length - 1];
  if (kept === undefined || last === undefined) return older;
  const count = planned(differenceOf(kept, snapshotOf(workbook, kept))).length;
  if (count === 0) return older;
  return [
    ...older,
    { key: "changedSince", values: { version: newest, count }, cell: at(workbook, last, "version") },
  ];
}

/** Comments on the document are settled before it is approved. */
function commentGaps(workbook: Workbook, chain: ApprovalChain): readonly Gap[] {
  const { commentRounds, comments } = workbook;
  const rounds = new Set(
    commentRounds.records
      .filter(({ values }) => fold(values.document) === fold(chain.document))
      .map(({ texts }) => fold(texts.id)),
  );
  const open = comments.records.filter(
    ({ values, texts }) =>
      values.settlement === "" && values.joinedTo === "" && rounds.has(fold(texts.round)),
  );
  const [first] = open;
  if (first === undefined || lastDecision(chain) === null) return [];
  return [{ key: "unsettled", values: { count: open.length }, cell: cellRef(comments, first, "settlement") }];
}
