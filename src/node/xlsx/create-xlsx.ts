import type { SheetLayout } from "../../core/sheet/layout.ts";
import type { Language } from "../../core/texts/say.ts";
import { newNotes, newNotesDrawing } from "./new-notes.ts";
import { hasNotes, newSheet } from "./new-sheet.ts";
import { newStyles } from "./new-styles.ts";
import { newValidations } from "./new-validations.ts";
import {
  type FileProperties,
  newAppProperties,
  newContentTypes,
  newCoreProperties,
  newRootRelationships,
  newSheetRelationships,
  newWorkbook,
  newWorkbookRelationships,
} from "./new-workbook.ts";
import { pack, writeZip } from "./zip-writer.ts";

interface NewWorkbookOptions extends FileProperties {
  /** Of the hints that drop-downs and date cells show. */
  readonly language: Language;
}

/** An .xlsx file made to be filled in, its first sheet in front. The same input gives the same bytes. */
export async function createXlsx(
  layouts: readonly SheetLayout[],
  { language, ...properties }: NewWorkbookOptions,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = [
    ["[Content_Types].xml", newContentTypes(layouts)],
    ["_rels/.rels", newRootRelationships()],
    ["docProps/core.xml", newCoreProperties(properties)],
    ["docProps/app.xml", newAppProperties()],
    ["xl/workbook.xml", newWorkbook(layouts)],
    ["xl/_rels/workbook.xml.rels", newWorkbookRelationships(layouts)],
    ["xl/styles.xml", newStyles()],
    ...layouts.flatMap((layout, index) => {
      const validations = layout.kind === "guide" ? "" : newValidations(layout, layouts, language);
      return sheetParts(layout, index, newSheet(layout, { first: index === 0, validations }));
    }),
  ] as const;
  return writeZip(parts.map(([name, text]) => pack(name, encoder.encode(text))));
}

function sheetParts(layout: SheetLayout, index: number, xml: string): readonly (readonly [string, string])[] {
  const number = index + 1;
  const sheet = [`xl/worksheets/sheet${number}.xml`, xml] as const;
  if (!hasNotes(layout)) return [sheet];
  return [
    sheet,
    [`xl/worksheets/_rels/sheet${number}.xml.rels`, newSheetRelationships(number)],
    [`xl/comments${number}.xml`, newNotes(layout)],
    [`xl/drawings/vmlDrawing${number}.vml`, newNotesDrawing(layout, number)],
  ];
}
