import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { RefusedError } from "../../core/errors.ts";
import type { Grid } from "../../core/sheet/grid.ts";
import type { Failure } from "./failure.ts";
import type { Answer } from "./patience.ts";
import { googleRefusals, type RefuseGoogle } from "./refuse.ts";
import { type GoogleAccess, openRequests, type Requests } from "./requests.ts";
import { groupRanges, sheetRange } from "./sheet-range.ts";
import { spreadsheetIdOf } from "./source.ts";

interface Reading {
  readonly requests: Requests;
  readonly refusal: (failure: Failure) => RefusedError;
  readonly refuse: RefuseGoogle;
}

/**
 * Every sheet with cells of a Google spreadsheet as displayed text, hidden ones too, sheets of charts left
 * out. The spreadsheet is `google:ID`, an id or a link. Two requests, however many sheets and rows: the
 * titles, then the displayed values of all sheets at one moment. One request for the grid data would be enough,
 * but its answer is twice as long and grows with every formatted empty row, of which a prepared workbook has
 * thousands. Refuses, in the language asked for, whatever keeps it from reading.
 */
export async function readSpreadsheet(spreadsheet: string, access: GoogleAccess): Promise<readonly Grid[]> {
  const refuse = googleRefusals(access.language);
  const id = spreadsheetIdOf(spreadsheet);
  if (id === null) throw refuse("bad-address", { found: spreadsheet.slice(0, 200) });
  const reading = { ...(await openRequests(id, access)), refuse };
  const grids = (await readGrids(reading)) ?? (await readGrids(reading));
  if (grids === null) throw refuse("sheets-keep-changing");
  return grids;
}

/** The sheets, or null when one was renamed or deleted between the two requests. */
async function readGrids(reading: Reading): Promise<readonly Grid[] | null> {
  const { sheets } = dataOf(await reading.requests.sheets(), reading);
  if (!Array.isArray(sheets)) throw reading.refuse("strange-answer");
  const titles = sheets.flatMap(({ properties }) => (isGrid(properties) ? [properties?.title ?? ""] : []));
  const grids: Grid[] = [];
  for (const ranges of groupRanges(titles.map(sheetRange))) {
    const answer = await reading.requests.values(ranges);
    if (answer.failure?.kind === "no-such-range") return null;
    const { valueRanges } = dataOf(answer, reading);
    if (valueRanges?.length !== ranges.length) throw reading.refuse("strange-answer");
    for (const { values } of valueRanges)
      grids.push({ name: titles[grids.length] ?? "", rows: textRows(values) });
  }
  return grids;
}

/** The data of an answer; a page of a proxy arrives as a string. */
function dataOf<T extends object>({ data, failure }: Answer<T>, { refusal, refuse }: Reading): T {
  if (failure !== null) throw refusal(failure);
  if (typeof data !== "object" || data === null) throw refuse("strange-answer");
  return data;
}

/** Sheets of charts (OBJECT) have no cells; connected sheets (DATA_SOURCE) show a part of a database. */
function isGrid(properties: sheets_v4.Schema$SheetProperties | undefined): boolean {
  return (properties?.sheetType ?? "GRID") === "GRID";
}

function textRows(values: readonly (readonly unknown[])[] | null | undefined): Grid["rows"] {
  return (values ?? []).map((row) => row.map((cell) => String(cell ?? "")));
}
