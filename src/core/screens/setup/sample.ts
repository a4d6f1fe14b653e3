import type { Action, CellWrite } from "../../plans/plan.ts";
import type { Columns } from "../../sheet/definition.ts";
import { cellAddress, type Table, type TableRecord } from "../../sheet/table.ts";
import { say } from "../../texts/say.ts";
import { SETUP_TEXTS as TEXTS } from "../../texts/screens-setup.ts";
import type { RowTexts } from "../../workbook/layout.ts";
import { SAMPLE_ROWS } from "../../workbook/sample-rows.ts";
import type { SheetKey } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Done, ScreenContext } from "../endpoint.ts";
import { asPeopleWrite, findSample, SAMPLE_LISTS, sampleSettings, type TouchedRow } from "./find-sample.ts";

/** What the workbook has of the sample. */
export interface SampleState {
  /** True where people have filled in neither activities, events nor contacts. */
  readonly possible: boolean;
  /** Rows that are still exactly as they were put in, by sheet. */
  readonly untouched: readonly { readonly sheet: string; readonly count: number }[];
  readonly touched: readonly TouchedRow[];
}

interface Told {
  readonly sentence: string;
}

const FIRST_FILLED: readonly SheetKey[] = ["activities", "events", "contacts"];

export function sampleState(workbook: Workbook): SampleState {
  const found = findSample(workbook);
  const settings = sampleSettings(workbook).length;
  const rows = found.map(({ table, own }) => ({ sheet: table.sheet, count: own.length }));
  const project = { sheet: workbook.project.sheet, count: settings };
  return {
    possible: FIRST_FILLED.every((key) => workbook[key].present && workbook[key].records.length === 0),
    untouched: [project, ...rows].filter(({ count }) => count > 0),
    touched: found.flatMap(({ touched }) => touched),
  };
}

/** Fills the empty sheets with the sample; a sheet in which people have something is left alone. */
export function addSample({ workbook, language }: ScreenContext): Done<Told> {
  if (!sampleState(workbook).possible) {
    return { value: { sentence: say(TEXTS.sampleNot, language) }, actions: [] };
  }
  const empty = SAMPLE_LISTS.filter((key) => workbook[key].present && workbook[key].records.length === 0);
  const count = empty.reduce((sum, key) => sum + (SAMPLE_ROWS[key]?.length ?? 0), 0);
  const cells = empty.flatMap((key) => rowCells(workbook[key], SAMPLE_ROWS[key] ?? []));
  const sentence = say(TEXTS.sampleAdded, language, { count });
  return { value: { sentence }, actions: writing([...settingCells(workbook), ...cells]) };
}

/** Empties the sample rows that nobody has touched, and nothing else. */
export function removeSample({ workbook, language }: ScreenContext): Done<Told> {
  const { project } = workbook;
  const found = findSample(workbook);
  const settings = emptied(project, project.record, sampleSettings(workbook));
  const cells = found.flatMap(({ table, own }) =>
    own.flatMap((record) => emptied(table, record, Object.keys(table.definition.columns))),
  );
  const count = found.reduce((sum, { own }) => sum + own.length, settings.length);
  const touched = found.reduce((sum, one) => sum + one.touched.length, 0);
  const kept = touched === 0 ? [] : [say(TEXTS.sampleKept, language, { count: touched })];
  const sentence = [say(TEXTS.sampleRemoved, language, { count }), ...kept].join(" ");
  return { value: { sentence }, actions: writing([...settings, ...cells]) };
}

function settingCells({ project }: Workbook): readonly CellWrite[] {
  const texts: RowTexts = project.record.texts;
  const [sample = {}] = SAMPLE_ROWS.project ?? [];
  return Object.entries(sample).flatMap(([key, text]) => {
    const address = cellAddress<Columns>(project, project.record, key);
    return address === null || (texts[key] ?? "") !== "" ? [] : [{ ...address, text: asPeopleWrite(text) }];
  });
}

function rowCells(table: Table<Columns>, samples: readonly RowTexts[]): readonly CellWrite[] {
  return samples.flatMap((sample, index) =>
    Object.entries(sample).flatMap(([key, text]) => {
      const address = cellAddress(table, { row: table.headerRow + 1 + index }, key);
      return address === null ? [] : [{ ...address, text: asPeopleWrite(text) }];
    }),
  );
}

function emptied(
  table: Pick<Table<Columns>, "sheet" | "places" | "definition">,
  record: TableRecord<Columns>,
  keys: readonly string[],
): readonly CellWrite[] {
  return keys.flatMap((key) => {
    const address = cellAddress(table, record, key);
    return address === null || (record.texts[key] ?? "") === "" ? [] : [{ ...address, text: "" }];
  });
}

function writing(cells: readonly CellWrite[]): readonly Action[] {
  return cells.length === 0 ? [] : [{ kind: "write-cells", key: "cells:sample", cells }];
}
