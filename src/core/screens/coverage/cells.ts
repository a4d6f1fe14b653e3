import { fold } from "../../czech/text.ts";
import type { Territory } from "../../workbook/territory.ts";
import type { Coverage, Workbook } from "../../workbook/workbook.ts";

/** What one cell of the matrix says. */
export interface CellState {
  readonly works: boolean;
  readonly hours: string;
  readonly frequency: string;
}

const IDLE: CellState = { works: false, hours: "", frequency: "" };

/** The rows of a service by the labels of their municipalities. */
type RowsByLabel = ReadonlyMap<string, readonly Coverage[]>;

const NO_ROWS: RowsByLabel = new Map();

/** The rows of Působení of one service after another, whichever way people wrote the service and the municipality. */
export function cellRows({ coverage }: Workbook, { find }: Territory): (service: string) => RowsByLabel {
  const rows = new Map<string, Map<string, Coverage[]>>();
  for (const record of coverage.records) {
    const found = find(record.values.municipality);
    if (found.kind !== "own") continue;
    const service = fold(record.values.service);
    const ofService = rows.get(service) ?? new Map<string, Coverage[]>();
    rows.set(service, ofService);
    const { label } = found.municipality;
    ofService.set(label, [...(ofService.get(label) ?? []), record]);
  }
  return (service) => rows.get(fold(service)) ?? NO_ROWS;
}

/** What the rows of one cell say together. */
export function stateOf(rows: readonly Coverage[]): CellState {
  if (rows.length === 0) return IDLE;
  const together = (texts: readonly string[]) => texts.filter((text) => text !== "").join("; ");
  return {
    works: true,
    hours: together(rows.map(({ values }) => values.hours)),
    frequency: together(rows.map(({ values }) => values.frequency)),
  };
}

export function sameState(a: CellState, b: CellState): boolean {
  return a.works === b.works && (!a.works || (a.hours === b.hours && a.frequency === b.frequency));
}
