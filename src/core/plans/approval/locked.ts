import { fold } from "../../czech/text.ts";
import { type Issue, issueAt } from "../../issue.ts";
import { cellRef } from "../../sheet/table.ts";
import { idsOf } from "../../workbook/ids.ts";
import { strategySheet } from "../../workbook/strategy.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type Change, differenceOf, planned } from "../versions/difference.ts";
import { sayChange } from "../versions/difference-words.ts";
import { compareVersions, type PlanSnapshot, readVersions, snapshotOf } from "../versions/snapshot.ts";
import { type ApprovalChain, approvalChains } from "./chain.ts";
import { gapsOf } from "./missing.ts";

/** The version of a document that has been approved: every body has decided, nothing but later changes is in the way. */
export function approvedVersion(workbook: Workbook, document: string): string | null {
  const chain = approvalChains(workbook).find((one) => fold(one.document) === fold(document));
  if (chain === undefined || chain.steps.length === 0) return null;
  return gapsOf(workbook, chain).some(({ key }) => key !== "changedSince") ? null : decidedVersion(chain);
}

/** Where Verze keeps the approved version of a document, row by row; null while there is none. */
export function approvedRows(
  workbook: Workbook,
  document: string,
): { readonly version: string; readonly rows: readonly number[] } | null {
  const version = approvedVersion(workbook, document);
  if (version === null) return null;
  const own = workbook.versions.records.filter(
    ({ values }) => fold(values.document) === fold(document) && values.version === version,
  );
  return own.length === 0 ? null : { version, rows: own.map(({ row }) => row) };
}

/** Rows of Strategie that differ from the approved version of their plan; a row that is gone is told at the sheet's head. */
export function changedAfterApproval(workbook: Workbook): readonly Issue[] {
  if (workbook.approvals.records.length === 0 || workbook.versions.records.length === 0) return [];
  const approved = approvedSnapshots(workbook);
  const ids = idsOf(workbook.strategy);
  const rows = new Map(workbook.strategy.records.map((record) => [ids.get(record.row) ?? "", record]));
  return approved.flatMap((kept) =>
    planned(differenceOf(kept, snapshotOf(workbook, kept)))
      .filter(({ sheet }) => sheet === "strategy")
      .map((change) => {
        const record = rows.get(change.id);
        const key = columnOf(change);
        const cell = cellRef(workbook.strategy, record ?? { row: workbook.strategy.headerRow }, key);
        const said = { cs: sayChange(change, "cs"), en: sayChange(change, "en") };
        const values = { version: kept.version, change: said };
        return issueAt(cell, record?.texts[key] ?? "", { code: "plan-changed-after-approval", values });
      }),
  );
}

function approvedSnapshots(workbook: Workbook): readonly PlanSnapshot[] {
  const { versions } = readVersions(workbook);
  return approvalChains(workbook).flatMap(({ document }) => {
    const version = approvedVersion(workbook, document);
    const kept = versions.find((one) => fold(one.document) === fold(document) && one.version === version);
    return kept === undefined ? [] : [kept];
  });
}

/** The newest version that a body has named; "" when none has. */
function decidedVersion({ steps }: ApprovalChain): string {
  const named = steps.map(({ record }) => record.values.version).filter((version) => version !== "");
  return named.sort(compareVersions).pop() ?? "";
}

type StrategyKey = keyof typeof strategySheet.columns;

function columnOf({ kind, field }: Change): StrategyKey {
  if (kind === "renumbered") return "number";
  const columns = Object.keys(strategySheet.columns) as StrategyKey[];
  return columns.find((key) => key === field) ?? "name";
}
