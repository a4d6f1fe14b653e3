import { appendRows, cellsOf, lackingColumns, type RowTexts } from "../../answers/rows.ts";
import { fold, tidy } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import type { Action, CellWrite } from "../../plans/plan.ts";
import { say } from "../../texts/say.ts";
import { COVERAGE_SCREEN_TEXTS as TEXTS } from "../../texts/screens-coverage.ts";
import { ROW_TEXTS } from "../../texts/screens-rows.ts";
import { idsOf } from "../../workbook/ids.ts";
import { territoryOf } from "../../workbook/territory.ts";
import type { Coverage, Workbook } from "../../workbook/workbook.ts";
import type { Done, ScreenContext } from "../endpoint.ts";
import { type CellState, cellRows, sameState, stateOf } from "./cells.ts";

/** A cell as a person has left it; `was` is what the screen had read. */
export interface CellChange {
  readonly service: string;
  readonly place: string;
  readonly was: CellState;
  readonly now: CellState;
}

/** A cell that somebody else has changed meanwhile, or that is gone; what the person wrote was not written. */
export interface CellConflict {
  readonly service: string;
  readonly place: string;
  readonly sheet: CellState;
  readonly mine: CellState;
}

export interface CoverageSaved {
  readonly conflicts: readonly CellConflict[];
  readonly written: number;
  readonly sentence: string;
}

type RowTextsOfCoverage = RowTexts<Workbook["coverage"]["definition"]["columns"]>;

/** What one change does to the sheet. */
type Deed =
  | { readonly kind: "none" }
  | { readonly kind: "conflict"; readonly conflict: CellConflict }
  | { readonly kind: "add"; readonly row: RowTextsOfCoverage; readonly service: string }
  | { readonly kind: "change" | "clear"; readonly cells: readonly CellWrite[] };

/**
 * Writes the cells of the matrix that a person has changed, in one go. A cell that no longer says what the screen had
 * read is left alone and told, the others are written.
 */
export function saveCoverage(
  { changes }: { readonly changes: readonly CellChange[] },
  context: ScreenContext,
): Done<CoverageSaved> {
  const { workbook, language } = context;
  refuseWithoutColumns(context);
  const deedOf = deedMaker(workbook);
  const last = new Map(changes.map((change) => [`${change.service}|${change.place}`, change]));
  const deeds = [...last.values()].map(deedOf);
  const added = deeds.flatMap((deed) => (deed.kind === "add" ? [deed] : []));
  const count = (kind: Deed["kind"]) => deeds.filter((deed) => deed.kind === kind).length;
  const numbers = { added: added.length, changed: count("change"), cleared: count("clear") };
  const written = numbers.added + numbers.changed + numbers.cleared;
  return {
    value: {
      conflicts: deeds.flatMap((deed) => (deed.kind === "conflict" ? [deed.conflict] : [])),
      written,
      sentence: say(written === 0 ? TEXTS.nothing : TEXTS.saved, language, numbers),
    },
    actions: actionsOf(workbook, deeds, added),
  };
}

const KEY = "cells:coverage";

/** One writing of cells; a sheet that is not there yet is made with its first rows. */
function actionsOf(
  workbook: Workbook,
  deeds: readonly Deed[],
  added: readonly Extract<Deed, { readonly kind: "add" }>[],
): readonly Action[] {
  const appended = appendRows(
    workbook.coverage,
    added.map(({ row }) => row),
    KEY,
  );
  const cells = [
    ...deeds.flatMap((deed) => (deed.kind === "change" || deed.kind === "clear" ? deed.cells : [])),
    ...appended.flatMap((action) => (action.kind === "write-cells" ? action.cells : [])),
    ...idCells(workbook, new Set(added.map(({ service }) => fold(service)))),
  ];
  const made = appended.filter(({ kind }) => kind !== "write-cells");
  return cells.length === 0 ? made : [...made, { kind: "write-cells", key: KEY, cells }];
}

function deedMaker(workbook: Workbook): (change: CellChange) => Deed {
  const territory = territoryOf(workbook);
  const rows = cellRows(workbook, territory);
  const ids = new Set([...idsOf(workbook.services).values()].map(fold));
  const labels = new Map(territory.own.map(({ label }) => [fold(label), label]));
  return (change) => {
    const wanted = { ...change, now: cleaned(change.now) };
    const place = labels.get(fold(change.place));
    if (place === undefined || !ids.has(fold(change.service))) return conflict(wanted, stateOf([]));
    return deedOf(workbook, rows(change.service).get(place) ?? [], { ...wanted, place });
  };
}

function deedOf(workbook: Workbook, own: readonly Coverage[], change: CellChange): Deed {
  const { service, place, was, now } = change;
  const sheet = stateOf(own);
  if (sameState(sheet, now)) return { kind: "none" };
  if (!sameState(sheet, was) || (own.length > 1 && now.works)) return conflict(change, sheet);
  const [first] = own;
  const { hours, frequency } = now;
  if (!now.works) return { kind: "clear", cells: own.flatMap((row) => clearedCells(workbook, row)) };
  if (first === undefined)
    return { kind: "add", service, row: { service, municipality: place, hours, frequency } };
  return { kind: "change", cells: cellsOf(workbook.coverage, first.row, { hours, frequency }) };
}

function conflict({ service, place, now }: CellChange, sheet: CellState): Deed {
  return { kind: "conflict", conflict: { service, place, sheet, mine: now } };
}

function cleaned({ works, hours, frequency }: CellState): CellState {
  return works
    ? { works, hours: tidy(hours), frequency: tidy(frequency) }
    : { works, hours: "", frequency: "" };
}

/** Every cell of the row that the program knows; a row without any is none. */
function clearedCells({ coverage }: Workbook, { row, texts }: Coverage): readonly CellWrite[] {
  const filled = Object.entries(texts).filter(([, text]) => text !== "");
  return cellsOf(coverage, row, Object.fromEntries(filled.map(([key]) => [key, ""])));
}

/** A service is written of by its id, so the id must stand in its row. */
function idCells({ services }: Workbook, named: ReadonlySet<string>): readonly CellWrite[] {
  const ids = idsOf(services);
  return services.records.flatMap(({ row, texts }) => {
    const id = ids.get(row) ?? "";
    return named.has(fold(id)) && texts.id !== id ? cellsOf(services, row, { id }) : [];
  });
}

function refuseWithoutColumns({ workbook, language }: ScreenContext): void {
  const { coverage } = workbook;
  const [lacking] = lackingColumns(coverage, ["service", "municipality", "hours", "frequency"]);
  if (lacking === undefined) return;
  const column = coverage.definition.columns[lacking].label.cs;
  const values = { sheet: coverage.sheet, column };
  throw new RefusedError("cannot-write", say(ROW_TEXTS.columnsMissing, language, values));
}
