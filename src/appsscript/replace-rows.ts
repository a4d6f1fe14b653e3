import { fold } from "../core/czech/text.ts";
import { RefusedError } from "../core/errors.ts";
import type { CellContent, TableContent } from "../core/plans/plan.ts";
import { a1 } from "../core/sheet/grid.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { say } from "../core/texts/say.ts";
import { makeSheet } from "./make-sheet.ts";
import type { Performing } from "./performing.ts";
import type { Source } from "./read-spreadsheet.ts";
import { type LinkedText, writeTexts } from "./text-range.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of the program's own has at least this share of its headers in the first row. */
const OWN_SHARE = 0.5;

/** Refuses to overwrite a sheet that only has the same name. */
export function refuseForeign({ sheet, header }: TableContent, { source, language }: Performing): void {
  const rows = source.grids.find(({ name }) => name === sheet)?.rows ?? [];
  if (rows.every((cells) => cells.every((cell) => cell.trim() === ""))) return;
  const first = new Set((rows[0] ?? []).map(fold));
  const own = header.filter((name) => first.has(fold(name))).length;
  if (own >= header.length * OWN_SHARE) return;
  throw new RefusedError("cannot-write", say(TEXTS.foreignSheet, language, { sheet }));
}

/**
 * Puts the new rows over the old ones in one write, and shows the sheet; columns beside the table are left
 * alone. True when Google has already taken the write, because it was read back.
 */
export function replaceRows({ sheet: name, header, rows }: TableContent, performing: Performing): boolean {
  const { source, language } = performing;
  const sheet = source.sheets.get(name) ?? makeSheet(name, source.spreadsheet, language);
  const before = source.grids.find((grid) => grid.name === name)?.rows.length ?? 0;
  const height = Math.max(rows.length + 1, before);
  const missing = height - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const url = linkMaker(source);
  const table = [
    header.map((text) => ({ text })),
    ...rows.map((cells) => cells.map((cell) => linked(cell, url))),
  ];
  const empty = header.map(() => ({ text: "" }));
  const padded = Array.from({ length: height }, (_, index) => table[index] ?? empty);
  const taken = writeTexts(sheet.getRange(1, 1, height, header.length), padded);
  source.spreadsheet.setActiveSheet(sheet);
  return taken;
}

type LinkMaker = (link: NonNullable<CellContent["link"]>) => string | undefined;

/** Links within the same spreadsheet, by the id of the sheet: they survive renaming. */
function linkMaker({ sheets }: Source): LinkMaker {
  const ids = new Map<string, number>();
  return (link) => {
    const sheet: Sheet | undefined = sheets.get(link.sheet);
    if (sheet === undefined) return undefined;
    const id = ids.get(link.sheet) ?? sheet.getSheetId();
    ids.set(link.sheet, id);
    return `#gid=${id}&range=${a1(link)}`;
  };
}

function linked({ text, link, severity }: CellContent, urlOf: LinkMaker): LinkedText {
  const url = link === undefined ? undefined : urlOf(link);
  return { text, ...(url === undefined ? {} : { url }), ...(severity === undefined ? {} : { severity }) };
}
