import { tidy } from "../../czech/text.ts";
import type { CellRef, Issue } from "../../issue.ts";
import { checkedWorkbook } from "../../plans/checked-workbook.ts";
import type { Action, CellWrite } from "../../plans/plan.ts";
import { say } from "../../texts/say.ts";
import { CHECK_SCREEN_TEXTS as TEXTS } from "../../texts/screens-check.ts";
import { locator } from "../../workbook/locate.ts";
import type { Done, ScreenContext } from "../endpoint.ts";
import { safeFix, textAt } from "./safe-fix.ts";

interface SeenFix extends CellRef {
  readonly found: string;
  readonly fix: string;
}

/** A fix that was written, with what stood in the cell before. */
export interface WrittenFix extends CellRef {
  readonly old: string;
  readonly fix: string;
}

interface Fixed {
  readonly fixed: readonly WrittenFix[];
  /** Cells that somebody has changed meanwhile; nothing was written there. */
  readonly kept: readonly CellRef[];
  readonly sentence: string;
}

/**
 * Writes the fixes that a person has seen. The workbook is checked anew and only what it still proposes, for the very
 * text that was seen, is written; the rest is told.
 */
export function fixCells(
  { code, cells }: { readonly code: string; readonly cells: readonly SeenFix[] },
  { workbook, today, language }: ScreenContext,
): Done<Fixed> {
  const locate = locator(workbook);
  const proposed = new Set(
    checkedWorkbook(workbook, today)
      .filter((issue) => issue.code === code && safeFix(workbook, issue))
      .map((issue) => keyOf(issue.cell, issue.found, issue.fix ?? "")),
  );
  const done = new Map<string, WrittenFix & { readonly write: CellWrite }>();
  const kept: CellRef[] = [];
  for (const { sheet, row, column, found, fix } of cells) {
    const cell = { sheet, row, column };
    const address = locate(cell);
    const place = keyOf(cell, "", "");
    if (done.has(place)) continue;
    if (address === null || !proposed.has(keyOf(cell, found, fix))) kept.push(cell);
    else done.set(place, { ...cell, old: found, fix, write: { ...address, text: fix } });
  }
  const fixed = [...done.values()].map(({ write: _, ...one }) => one);
  const values = { count: fixed.length, kept: kept.length };
  return {
    value: { fixed, kept, sentence: said([say(TEXTS.fixed, language, values)], kept, language) },
    actions: writing([...done.values()].map(({ write }) => write)),
  };
}

interface Undone {
  readonly undone: number;
  readonly kept: readonly CellRef[];
  readonly sentence: string;
}

/** Puts the old texts back where the cells still hold the fixes. */
export function undoFixes(
  { cells }: { readonly cells: readonly WrittenFix[] },
  { workbook, language }: ScreenContext,
): Done<Undone> {
  const locate = locator(workbook);
  const writes: CellWrite[] = [];
  const kept: CellRef[] = [];
  for (const { old, fix, ...cell } of cells) {
    const address = locate(cell);
    if (address !== null && textAt(workbook, cell) === tidy(fix)) writes.push({ ...address, text: old });
    else kept.push(cell);
  }
  const sentence = said([say(TEXTS.undone, language, { count: writes.length })], kept, language);
  return { value: { undone: writes.length, kept, sentence }, actions: writing(writes) };
}

function said(
  sentences: readonly string[],
  kept: readonly CellRef[],
  language: ScreenContext["language"],
): string {
  const more = kept.length === 0 ? [] : [say(TEXTS.kept, language, { count: kept.length })];
  return [...sentences, ...more].join(" ");
}

function writing(cells: readonly CellWrite[]): readonly Action[] {
  return cells.length === 0 ? [] : [{ kind: "write-cells", key: "cells:fixes", cells }];
}

function keyOf({ sheet, row, column }: CellRef | Issue["cell"], found: string, fix: string): string {
  return JSON.stringify([sheet, row, column, found, fix]);
}
