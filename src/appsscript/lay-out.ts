import { columnLetters } from "../core/sheet/grid.ts";
import type { ColumnLayout, SheetLayout } from "../core/sheet/layout.ts";
import { writeTexts } from "./text-range.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PIXELS_PER_CHARACTER = 7;
const PADDING_PX = 12;

const FORMATS = { text: "@", date: "d. m. yyyy", number: "0.##" } as const;
const HEADER_COLOURS = { required: "#9fc5e8", plain: "#cfe2f3", computed: "#d9d9d9" } as const;

/** Describes the program's protections of its own columns; they only warn. */
const PROTECTION = "Komplán";

/** Fills an empty sheet by its layout: texts, widths, and for a table the header, formats and notes. */
export function layOut(sheet: Sheet, layout: SheetLayout): Sheet {
  const { columns, rows, kind } = layout;
  const texts = kind === "table" ? [columns.map(({ header }) => header), ...rows] : rows;
  makeRoom(sheet, texts.length, columns.length);
  setWidths(sheet, columns);
  if (kind === "table") layOutTable(sheet, columns);
  const range = sheet.getRange(1, 1, texts.length, columns.length);
  writeTexts(
    range,
    texts.map((row) => columns.map((_, index) => ({ text: row[index] ?? "" }))),
  );
  if (kind === "guide") {
    range.setWrap(true).setVerticalAlignment("top");
    sheet.getRange(1, 1).setFontWeight("bold").setFontSize(16);
  }
  return sheet;
}

/** Gives the columns of a sheet their drop-downs; a text that is not offered may still be typed. */
export function chooseFrom(
  layout: SheetLayout,
  workbook: {
    readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
    readonly columnOf: (sheet: string, header: string) => number | null;
  },
): void {
  const sheet = workbook.spreadsheet.getSheetByName(layout.name);
  layout.columns.forEach(({ choices }, index) => {
    if (choices === undefined || sheet === null) return;
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    if (choices.kind === "list") builder.requireValueInList([...choices.values], true);
    else {
      const column = workbook.columnOf(choices.sheet, choices.header);
      const source = workbook.spreadsheet.getSheetByName(choices.sheet);
      if (column === null || source === null) return;
      builder.requireValueInRange(source.getRange(2, column, source.getMaxRows() - 1, 1), true);
    }
    sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setDataValidation(builder.build());
  });
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows >= height) sheet.insertRowsAfter(height, rows - height + 1);
  if (columns > width) sheet.insertColumnsAfter(width, columns - width);
}

function setWidths(sheet: Sheet, columns: readonly ColumnLayout[]): void {
  columns.forEach(({ width }, index) => {
    sheet.setColumnWidth(index + 1, width * PIXELS_PER_CHARACTER + PADDING_PX);
  });
}

function layOutTable(sheet: Sheet, columns: readonly ColumnLayout[]): void {
  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setFontWeight("bold").setWrap(true).setVerticalAlignment("middle").setNumberFormat(FORMATS.text);
  header.setNotes([columns.map(({ note }) => note)]);
  header.setBackgrounds([columns.map(headerColour)]);
  sheet.setFrozenRows(1);
  for (const format of ["text", "date", "number"] as const) {
    const areas = bodiesOf(sheet, columns, (column) => column.format === format);
    if (areas.length > 0) sheet.getRangeList(areas).setNumberFormat(FORMATS[format]);
  }
  for (const area of bodiesOf(sheet, columns, ({ computed }) => computed)) {
    sheet.getRange(area).protect().setDescription(PROTECTION).setWarningOnly(true);
  }
}

function headerColour({ required, computed }: ColumnLayout): string {
  if (computed) return HEADER_COLOURS.computed;
  return required ? HEADER_COLOURS.required : HEADER_COLOURS.plain;
}

/** The cells below the headers of the columns that are asked for. */
function bodiesOf(
  sheet: Sheet,
  columns: readonly ColumnLayout[],
  wanted: (column: ColumnLayout) => boolean,
): string[] {
  const last = sheet.getMaxRows();
  return columns.flatMap((column, index) => {
    const letters = columnLetters(index + 1);
    return wanted(column) ? [`${letters}2:${letters}${last}`] : [];
  });
}
