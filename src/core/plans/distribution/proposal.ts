import { fold } from "../../czech/text.ts";
import { DISTRIBUTION_TEXTS as TEXTS } from "../../texts/distribution.ts";
import { say } from "../../texts/say.ts";
import { printedCopies } from "../../workbook/copies.ts";
import { type Municipality, type Territory, territoryOf } from "../../workbook/territory.ts";
import type { Distributed, Workbook } from "../../workbook/workbook.ts";
import { sharesOf } from "./shares.ts";

/** A row that a municipality would get. */
export interface ProposedReceiver {
  readonly municipality: Municipality;
  readonly receiver: string;
  readonly copies: number;
  /** The row that already names the municipality without a number; null for a new row. */
  readonly row: Distributed | null;
}

/** What the program would give to municipalities, and what stands in the way. */
export interface DistributionProposal {
  readonly receivers: readonly ProposedReceiver[];
  /** Municipalities for which nothing is left. */
  readonly without: number;
  /** Municipalities of which nobody said how many people live there. */
  readonly unknown: number;
}

/** Part of the print run that is kept for those who ask later. */
const RESERVE = 0.05;
const USUAL_LEAST = 2;

/**
 * Copies for the municipalities planned for that have no row yet, by their population; what is typed stays, and a
 * reserve is kept.
 */
export function proposeDistribution(workbook: Workbook): DistributionProposal {
  const printed = printedCopies(workbook);
  const territory = territoryOf(workbook);
  const rows = rowsByMunicipality(workbook, territory);
  const open = territory.own.filter((one) => !rows.get(one)?.some(({ values }) => values.copies !== null));
  if (printed === null) return { receivers: [], without: 0, unknown: 0 };
  const given = workbook.distribution.records.reduce((sum, { values }) => sum + (values.copies ?? 0), 0);
  const pool = Math.max(0, printed - Math.ceil(printed * RESERVE) - given);
  const least = pool >= open.length * USUAL_LEAST ? USUAL_LEAST : 1;
  const shares = sharesOf(
    open.map(({ population }) => population ?? 0),
    { pool, least },
  );
  const receivers = open.map((municipality, index) => {
    const row = rows.get(municipality)?.[0] ?? null;
    const receiver = row?.values.receiver || nameOf(municipality);
    return { municipality, receiver, copies: shares[index] ?? 0, row };
  });
  const served = receivers.filter(({ copies }) => copies > 0);
  return {
    receivers: served,
    without: receivers.length - served.length,
    unknown: served.filter(({ municipality }) => municipality.population === null).length,
  };
}

/** Rows of the kind „obec“, or named like one, by the municipality that they are for. */
function rowsByMunicipality(
  { distribution }: Workbook,
  { find }: Territory,
): ReadonlyMap<Municipality, readonly Distributed[]> {
  const rows = new Map<Municipality, Distributed[]>();
  for (const record of distribution.records) {
    const { kind, municipality, receiver } = record.values;
    const named = find(receiver);
    const isOne = kind === "obec" || named.kind === "own";
    const found = named.kind === "own" ? named : find(municipality);
    if (!isOne || found.kind !== "own") continue;
    rows.set(found.municipality, [...(rows.get(found.municipality) ?? []), record]);
  }
  return rows;
}

function nameOf({ name, orp }: Municipality): string {
  return say(fold(name) === fold(orp) ? TEXTS.town : TEXTS.own, "cs", { name });
}
