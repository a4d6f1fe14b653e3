import { basename } from "node:path";
import { COMMANDS, type CommandName } from "../../../core/commands.ts";
import { fold } from "../../../core/czech/text.ts";
import { RefusedError } from "../../../core/errors.ts";
import type { Action } from "../../../core/plans/plan.ts";
import { eventChoices } from "../../../core/screens/event-choices.ts";
import type {
  WorkbenchCallName,
  WorkbenchColumn,
  WorkbenchInput,
  WorkbenchOutputs,
  WorkbenchSheet,
} from "../../../core/screens/workbench-calls.ts";
import type { Columns, SheetDefinition } from "../../../core/sheet/definition.ts";
import { columnLetters, type Grid } from "../../../core/sheet/grid.ts";
import type { Table } from "../../../core/sheet/table.ts";
import { type Language, say } from "../../../core/texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens.ts";
import { SHEETS, type SheetKey } from "../../../core/workbook/sheets.ts";
import type { Workbook } from "../../../core/workbook/workbook.ts";
import type { Site } from "../site.ts";
import { commandWrites, writeCommand } from "./command-writes.ts";
import { screenContext } from "./screen-context.ts";

type Handlers = {
  readonly [K in WorkbenchCallName]: (input: WorkbenchInput<K>, site: Site) => Promise<WorkbenchOutputs[K]>;
};

/** So many rows stand on the page at once; each cell of them is a field. */
const WINDOW = 40;
const MOST_COLUMNS = 60;

/** Commands that a panel does better than a document. */
const PANELS: { readonly [K in CommandName]?: string } = {
  check: "check",
  invite: "invitations",
  "follow-up": "meeting",
  renumber: "plan",
  publish: "plan",
  settlement: "settlement",
  coverage: "coverage",
  approval: "approval",
};
const OF_EVENT: readonly CommandName[] = ["attendance", "minutes"];

/** The calls that only the page of the workbench makes. */
export const WORKBENCH_HANDLERS: Handlers = {
  "workbench.read": async (_input, site) => {
    const { language } = site;
    const workbook = await site.file.read();
    const grids = await site.file.grids();
    const commands = (Object.keys(COMMANDS) as CommandName[]).map((name) => ({
      name,
      label: say(COMMANDS[name].label, language),
      about: say(COMMANDS[name].about, language),
      panel: PANELS[name] ?? "",
      ofEvent: OF_EVENT.includes(name),
    }));
    return {
      title: basename(site.path),
      sheets: grids.map((grid) => sheetView(grid, workbook, language)),
      commands,
      events: eventChoices(screenContext(site, workbook)),
      answersUrl: `/tym/${site.staffToken}/`,
    };
  },
  "table.read": async ({ sheet, from, around, search }, site) => {
    const grid = gridNamed(await site.file.grids(), sheet, site.language);
    const table = tableNamed(await site.file.read(), sheet);
    const found = foundRows(grid, table, search);
    const place = around > 0 ? found.findIndex(({ row }) => row >= around) : from;
    const start = Math.max(0, Math.floor(Math.min(place, found.length - 1) / WINDOW) * WINDOW);
    const columns = columnsOf(grid, table, site.language);
    const rows = found.slice(start, start + WINDOW).map(({ row, cells }) => ({
      row,
      cells: columns.map((_, index) => cells[index] ?? ""),
    }));
    return { columns, rows, count: found.length, from: start, next: grid.rows.length + 1 };
  },
  "command.writes": commandWrites,
  "command.write": writeCommand,
  "cell.write": async ({ sheet, row, column, old, text }, site) => {
    const { language } = site;
    const { answered, written } = await site.file.change((_workbook, grids) => {
      const now = gridNamed(grids, sheet, language).rows[row - 1]?.[column - 1] ?? "";
      const cells = [{ sheet, row, column, text }];
      const actions: readonly Action[] =
        now === old ? [{ kind: "write-cells", key: "cells:typed", cells }] : [];
      return { actions, now };
    });
    if (!written) throw new RefusedError("cannot-write", say(TEXTS.openElsewhere, language));
    const changed = answered.actions.length > 0;
    return { written: changed, now: changed ? text : answered.now };
  },
};

function sheetView({ name, rows }: Grid, workbook: Workbook, language: Language): WorkbenchSheet {
  const about = tableNamed(workbook, name)?.definition.about;
  return { name, rows: rows.length, about: about === undefined ? "" : say(about, language) };
}

function gridNamed(grids: readonly Grid[], name: string, language: Language): Grid {
  const grid = grids.find((one) => one.name === name);
  if (grid === undefined)
    throw new RefusedError("wrong-use", say(TEXTS.sheetGone, language, { sheet: name }));
  return grid;
}

function tableNamed(workbook: Workbook, name: string): Table<Columns> | undefined {
  return (Object.keys(SHEETS) as SheetKey[])
    .map((key): Table<Columns> => workbook[key])
    .find(({ sheet, present }) => present && sheet === name);
}

/** The rows below the header, or all of them; with a search only those that have its words. */
function foundRows(grid: Grid, table: Table<Columns> | undefined, search: string) {
  const words = fold(search)
    .split(" ")
    .filter((word) => word !== "");
  const first = table?.headerRow ?? 0;
  return grid.rows.flatMap((cells, index) => {
    const row = index + 1;
    if (row <= first) return [];
    if (words.length === 0) return [{ row, cells }];
    const text = fold(cells.join(" "));
    return words.every((word) => text.includes(word)) ? [{ row, cells }] : [];
  });
}

function columnsOf(
  grid: Grid,
  table: Table<Columns> | undefined,
  language: Language,
): readonly WorkbenchColumn[] {
  const header = table === undefined ? [] : (grid.rows[table.headerRow - 1] ?? []);
  const width = Math.min(
    grid.rows.reduce((most, { length }) => Math.max(most, length), 1),
    MOST_COLUMNS,
  );
  const known = table === undefined || table.headerRow === 0 ? new Map() : knownColumns(table);
  return Array.from({ length: width }, (_, index) => {
    const column: SheetDefinition["columns"][string] | undefined = known.get(index + 1);
    return {
      letters: columnLetters(index + 1),
      header: (header[index] ?? "").trim(),
      note: column === undefined ? "" : say(column.note, language),
      computed: column?.computed ?? false,
      choices: column?.choices?.kind === "list" ? column.choices.values.filter((value) => value !== "") : [],
    };
  });
}

function knownColumns({ places, definition }: Table<Columns>): ReadonlyMap<number, Columns[string]> {
  return new Map(
    Object.entries(places).flatMap(([key, { column }]) => {
      const found = definition.columns[key];
      return found === undefined ? [] : [[column, found] as const];
    }),
  );
}
