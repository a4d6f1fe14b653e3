import { fold } from "../czech/text.ts";
import { type Issue, issueAt } from "../issue.ts";
import type { SheetDefinition } from "../sheet/definition.ts";
import type { Grid } from "../sheet/grid.ts";
import { findHeader, matched } from "../sheet/header.ts";
import { readList } from "../sheet/list-sheet.ts";
import { readSettings, type SettingsTable } from "../sheet/settings-sheet.ts";
import type { Table, TableRecord } from "../sheet/table.ts";
import { isFormSheet } from "./form-sheets.ts";
import { SHEETS, type SheetKey } from "./sheets.ts";

type ColumnsOf<K extends SheetKey> = (typeof SHEETS)[K]["columns"];

/** The whole input, read: a table for every sheet, whether the file has it or not. */
export type Workbook = {
  readonly [K in Exclude<SheetKey, "project">]: Table<ColumnsOf<K>>;
} & {
  readonly project: SettingsTable<ColumnsOf<"project">>;
  /** Tabs that forms of Google answer into; they are read and never written. */
  readonly forms: readonly Grid[];
  /** What reading alone found wrong, sheet by sheet. */
  readonly issues: readonly Issue[];
};

export type Project = TableRecord<ColumnsOf<"project">>["values"];
export type Activity = TableRecord<ColumnsOf<"activities">>;
export type Event = TableRecord<ColumnsOf<"events">>;
export type Contact = TableRecord<ColumnsOf<"contacts">>;
export type Group = TableRecord<ColumnsOf<"groups">>;
export type Provider = TableRecord<ColumnsOf<"providers">>;
export type Service = TableRecord<ColumnsOf<"services">>;
export type Coverage = TableRecord<ColumnsOf<"coverage">>;
export type Office = TableRecord<ColumnsOf<"offices">>;
export type Photo = TableRecord<ColumnsOf<"photos">>;
export type Verification = TableRecord<ColumnsOf<"verifications">>;
export type Proposal = TableRecord<ColumnsOf<"proposals">>;
export type Distributed = TableRecord<ColumnsOf<"distribution">>;
export type Attendance = TableRecord<ColumnsOf<"attendance">>;
export type Task = TableRecord<ColumnsOf<"tasks">>;
export type LetterRow = TableRecord<ColumnsOf<"templates">>;
export type Comment = TableRecord<ColumnsOf<"comments">>;
export type CommentRound = TableRecord<ColumnsOf<"commentRounds">>;
export type Approval = TableRecord<ColumnsOf<"approvals">>;
export type Vote = TableRecord<ColumnsOf<"votes">>;
export type PlanRow = TableRecord<ColumnsOf<"strategy">>;

/** A tab under another name is still recognised when it has at least this share of a sheet's columns. */
const RECOGNISED_SHARE = 0.6;

/** Reads every sheet that the grids hold; sheets are found by name, renamed ones by their columns. */
export function readWorkbook(grids: readonly Grid[]): Workbook {
  const found = assignGrids(grids);
  const tables: Record<string, Table> = {};
  const issues: Issue[] = [];
  for (const [key, definition] of Object.entries(SHEETS) as [SheetKey, SheetDefinition][]) {
    const grid = found.get(key);
    const table =
      definition.kind === "settings" ? readSettings(definition, grid) : readList(definition, grid);
    tables[key] = table;
    if (grid !== undefined && !namesOf(definition).has(fold(grid.name)))
      issues.push(renamed(grid, definition));
    issues.push(...table.issues);
  }
  // Every key of SHEETS was read above by its own definition.
  const own = new Set(found.values());
  const forms = grids.filter((grid) => !own.has(grid) && isFormSheet(grid));
  return { ...tables, ...rememberedIds(tables), forms, issues } as unknown as Workbook;
}

/** Tables of which the journal knows higher ids than their rows do. */
function rememberedIds({ journal, ...tables }: Record<string, Table>): Record<string, Table> {
  const highest = new Map<string, number>();
  for (const { texts } of journal?.records ?? []) {
    for (const [, prefix = "", number = ""] of (texts["key"] ?? "").matchAll(/:([A-Z])-(\d{1,9})(?=:|$)/g))
      highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(number)));
  }
  const known = Object.entries(tables).map(([key, table]) => {
    const highestId = highest.get(table.definition.idPrefix ?? "");
    return [key, highestId === undefined ? table : { ...table, highestId }] as const;
  });
  return Object.fromEntries(known);
}

/** The grid that is a sheet, by its name or, renamed, by its columns. */
export function gridOf(definition: SheetDefinition, grids: readonly Grid[]): Grid | undefined {
  const key = (Object.keys(SHEETS) as SheetKey[]).find((one) => SHEETS[one].name.cs === definition.name.cs);
  return key === undefined ? undefined : assignGrids(grids).get(key);
}

/** The keys of the sheets that the workbook really has. */
export function presentSheets(workbook: Workbook): readonly SheetKey[] {
  return (Object.keys(SHEETS) as SheetKey[]).filter((key) => workbook[key].present);
}

function assignGrids(grids: readonly Grid[]): ReadonlyMap<SheetKey, Grid> {
  const found = new Map<SheetKey, Grid>();
  const unnamed: Grid[] = [];
  for (const grid of grids) {
    const key = keyByName(grid.name);
    if (key !== undefined && !found.has(key)) found.set(key, grid);
    else unnamed.push(grid);
  }
  for (const grid of unnamed) {
    const key = keyByColumns(grid, found);
    if (key !== undefined) found.set(key, grid);
  }
  return found;
}

function keyByName(name: string): SheetKey | undefined {
  return (Object.keys(SHEETS) as SheetKey[]).find((key) => namesOf(SHEETS[key]).has(fold(name)));
}

function namesOf(definition: SheetDefinition): ReadonlySet<string> {
  return new Set([definition.name.cs, definition.name.en, ...definition.aliases].map(fold));
}

function keyByColumns(grid: Grid, taken: ReadonlyMap<SheetKey, Grid>): SheetKey | undefined {
  const shares = (Object.entries(SHEETS) as [SheetKey, SheetDefinition][])
    .filter(([key, definition]) => !taken.has(key) && definition.kind === "list")
    .map(([key, definition]) => ({ key, share: shareOf(definition, grid) }))
    .sort((a, b) => b.share - a.share);
  const best = shares[0];
  return best !== undefined && best.share >= RECOGNISED_SHARE ? best.key : undefined;
}

/** The share of the columns a person fills in that the grid has; a sheet that only the program writes must have all. */
function shareOf(definition: SheetDefinition, grid: Grid): number {
  const columns = Object.values(definition.columns);
  const filled = columns.filter(({ computed }) => !computed).length;
  const found = matched(findHeader(definition, grid));
  return filled === 0 ? Number(found === columns.length) : found / filled;
}

function renamed(grid: Grid, definition: SheetDefinition): Issue {
  const cell = { sheet: grid.name, row: 1, column: "" };
  return issueAt(cell, grid.name, { code: "sheet-renamed", values: { expected: definition.name.cs } });
}
