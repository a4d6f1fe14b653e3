import type { SheetLayout } from "../core/sheet/layout.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";
import { locator } from "../core/workbook/locate.ts";
import { missingSheets } from "../core/workbook/missing-sheets.ts";
import { readWorkbook, type Workbook } from "../core/workbook/workbook.ts";
import { chooseFrom, layOut } from "./lay-out.ts";
import { whileLocked } from "./lock.ts";
import { readSpreadsheet, type Source } from "./read-spreadsheet.ts";

/** Adds the sheets that the workbook lacks; those it has, under whatever name, are not touched. */
export function addMissingSheets(language: Language): void {
  const ui = SpreadsheetApp.getUi();
  const title = say(TEXTS.setUpSheets, language);
  const found = readMissing(language);
  const sheets = found.missing.map(({ name }) => name).join(", ");
  if (found.missing.length === 0) {
    ui.alert(title, say(TEXTS.allSheetsThere, language), ui.ButtonSet.OK);
    return;
  }
  const question = `${say(TEXTS.willMakeSheets, language, { sheets })} ${say(TEXTS.goOn, language)}`;
  if (ui.alert(title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  makeSheets(found, language);
  ui.alert(title, say(TEXTS.sheetsMade, language, { sheets }), ui.ButtonSet.OK);
}

/** The same without a question, for a panel that has asked; returns the names of the new sheets. */
export function makeMissingSheets(language: Language): readonly string[] {
  const found = readMissing(language);
  if (found.missing.length > 0) makeSheets(found, language);
  return found.missing.map(({ name }) => name);
}

interface Missing {
  readonly source: Source;
  readonly workbook: Workbook;
  readonly missing: readonly SheetLayout[];
}

function readMissing(language: Language): Missing {
  const source = readSpreadsheet();
  const workbook = readWorkbook(source.grids);
  return { source, workbook, missing: missingSheets([...source.sheets.keys()], workbook, language) };
}

function makeSheets({ missing, source, workbook }: Missing, language: Language): void {
  whileLocked(language, () => {
    makeAll(missing, source);
    // A drop-down may offer a column of a sheet that comes later, so all of them are there first.
    for (const layout of missing)
      chooseFrom(layout, { spreadsheet: source.spreadsheet, columnOf: finder(missing, workbook) });
    SpreadsheetApp.flush();
  });
}

/** The guide goes first, the rest behind what is there. */
function makeAll(layouts: readonly SheetLayout[], { spreadsheet }: Source): void {
  for (const layout of layouts) {
    const place = layout.kind === "guide" ? 0 : spreadsheet.getNumSheets();
    layOut(spreadsheet.insertSheet(layout.name, place), layout);
  }
}

/** Where a column stands: in a new sheet by its layout, in an older one wherever people have put it. */
function finder(layouts: readonly SheetLayout[], workbook: Workbook) {
  const locate = locator(workbook);
  return (sheet: string, header: string): number | null => {
    const layout = layouts.find(({ name }) => name === sheet);
    if (layout === undefined) return locate({ sheet, row: 1, column: header })?.column ?? null;
    const index = layout.columns.findIndex((column) => column.header === header);
    return index < 0 ? null : index + 1;
  };
}
