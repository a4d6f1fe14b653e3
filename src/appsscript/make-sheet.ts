import { InternalError } from "../core/errors.ts";
import type { Language } from "../core/texts/say.ts";
import { workbookLayouts } from "../core/workbook/layout.ts";
import { layOut } from "./lay-out.ts";

/** Makes one sheet of the program's own that the workbook lacks, behind all others. */
export function makeSheet(
  name: string,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  language: Language,
): GoogleAppsScript.Spreadsheet.Sheet {
  const layout = workbookLayouts(language).find((one) => one.name === name);
  if (layout === undefined) throw new InternalError(`No layout is called ${name}.`);
  return layOut(spreadsheet.insertSheet(name, spreadsheet.getNumSheets()), layout);
}
