import { fold } from "../../czech/text.ts";
import { idsOf } from "../../workbook/ids.ts";
import type { Service, Workbook } from "../../workbook/workbook.ts";
import { readProposals } from "../changes/known.ts";
import { targetKey } from "../changes/target.ts";
import type { Match } from "./match.ts";
import { registrationKey } from "./registration-number.ts";

/** One registration and the rows that it seems to be. */
export interface Claim {
  readonly identifier: string;
  readonly name: string;
  readonly match: Match;
}

const NONE: Match = { rows: [], ambiguous: [] };

/**
 * What matches come to beside each other. A row without a number can be one registration only: of several the one of its
 * name, else nobody's until a person says whose. Nor is it the registration whose number was refused for it.
 */
export function settledMatches(workbook: Workbook, claims: readonly Claim[]): readonly Match[] {
  const isRefused = refusalsOf(workbook);
  const open = claims.map((claim) => {
    const row = unnumberedRow(claim.match);
    return row !== null && isRefused(row, claim.identifier) ? { ...claim, match: NONE } : claim;
  });
  const claimants = new Map<number, Claim[]>();
  for (const claim of open) {
    const row = unnumberedRow(claim.match);
    if (row !== null) claimants.set(row.row, [...(claimants.get(row.row) ?? []), claim]);
  }
  return open.map((claim) => {
    const row = unnumberedRow(claim.match);
    const others = row === null ? [] : (claimants.get(row.row) ?? []);
    return row === null || others.length < 2 ? claim.match : contested(row, claim, others);
  });
}

function contested(row: Service, claim: Claim, all: readonly Claim[]): Match {
  const named = all.filter(({ name }) => fold(name) === fold(row.texts.name));
  if (named.length !== 1) return { rows: [], ambiguous: [row] };
  return named[0] === claim ? claim.match : NONE;
}

/** The row that is taken for the registration though it has no number. */
function unnumberedRow({ rows }: Match): Service | null {
  const [row] = rows;
  return row !== undefined && row.texts.registrationId === "" ? row : null;
}

function refusalsOf(workbook: Workbook): (row: Service, identifier: string) => boolean {
  const ids = idsOf(workbook.services);
  const keyOf = (target: string, number: string) =>
    JSON.stringify([targetKey("services", target), registrationKey(number)]);
  const refused = new Set(
    readProposals(workbook)
      .filter(({ state, sheet, field }) => [state, sheet, field].join() === "refused,services,registrationId")
      .map(({ target, after }) => keyOf(target, after)),
  );
  return (row, identifier) => refused.has(keyOf(ids.get(row.row) ?? "", identifier));
}
