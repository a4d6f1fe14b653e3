import { fold } from "../czech/text.ts";
import type { SheetLayout } from "../sheet/layout.ts";
import type { Language } from "../texts/say.ts";
import { workbookLayouts } from "./layout.ts";
import { SHEETS } from "./sheets.ts";
import { presentSheets, type Workbook } from "./workbook.ts";

/** The sheets that a workbook lacks, as they are to be made; `names` are those of all its tabs. */
export function missingSheets(
  names: readonly string[],
  workbook: Workbook,
  language: Language,
): readonly SheetLayout[] {
  const known = presentSheets(workbook).map((key) => SHEETS[key].name.cs);
  const taken = new Set([...names, ...known].map(fold));
  return workbookLayouts(language).filter(({ name }) => !taken.has(fold(name)));
}
