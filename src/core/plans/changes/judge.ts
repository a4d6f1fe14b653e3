import { hasSecretAddress, tellsSecret } from "../../workbook/secret-address.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CellWrite } from "../plan.ts";
import { isNewRow, type KnownProposal, knownProposals } from "./known.ts";
import type { ProposedChange } from "./proposed-change.ts";
import { rowsInSheet } from "./rows-in-sheet.ts";
import { targetKey } from "./target.ts";

/**
 * new: a row more; newer: in the place of an older value; said: the sheet says so already; waiting, refused: stands in
 * Návrhy změn; withheld: would tell a secret address.
 */
type Verdict = "new" | "newer" | "said" | "waiting" | "refused" | "withheld";

interface Judge {
  readonly verdictOn: (change: ProposedChange) => Verdict;
  /** The waiting proposal whose place a newer value takes. */
  readonly inPlace: (change: ProposedChange) => KnownProposal | undefined;
  readonly idCells: (changes: readonly ProposedChange[]) => readonly CellWrite[];
}

/** Weighs changes against the sheets, against Návrhy změn, and against each other where an address becomes secret. */
export function judgeOf(workbook: Workbook, changes: readonly ProposedChange[]): Judge {
  const rows = rowsInSheet(workbook);
  const known = knownProposals(workbook);
  const becoming = new Set(
    changes
      .filter(
        ({ field, after }) =>
          field === "secretAddress" && hasSecretAddress({ texts: { secretAddress: after } }),
      )
      .map(({ target }) => targetKey("services", target)),
  );
  const tells = (change: ProposedChange): boolean => {
    const record = change.sheet === "services" ? rows.find("services", change.target) : undefined;
    if (record === undefined) return false;
    const secret = becoming.has(targetKey("services", change.target)) ? { secretAddress: "ano" } : {};
    return tellsSecret({ texts: { ...record.texts, ...secret } }, change.field, [
      change.before,
      change.after,
    ]);
  };
  const inSheet = (change: ProposedChange): Verdict | null => {
    if (rows.says(change)) return "said";
    if (isNewRow(change)) return null;
    return change.kind === "ukončení" && known.isDone(change) ? "said" : tells(change) ? "withheld" : null;
  };
  const inProposals = (change: ProposedChange): Verdict => {
    if (known.isRefused(change)) return "refused";
    const same = known.waitingSame(change);
    const stands = same !== undefined && (same.source !== change.source || same.before === change.before);
    if (stands) return "waiting";
    return known.waitingInPlace(change) === undefined ? "new" : "newer";
  };
  return {
    verdictOn: (change) => inSheet(change) ?? inProposals(change),
    inPlace: known.waitingInPlace,
    idCells: rows.idCells,
  };
}
