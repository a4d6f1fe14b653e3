import { basename } from "node:path";
import { csvGrid } from "../core/plans/comments/intake/csv-grid.ts";
import type { Grid } from "../core/sheet/grid.ts";
import type { Language } from "../core/texts/say.ts";
import { decodedText } from "./decoded-text.ts";
import { readInputFile } from "./files.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

/** The sheets of a table in a file: of an .xlsx all, of any other file the one that its text is. */
export async function readTables(path: string, language: Language): Promise<readonly Grid[]> {
  const bytes = await readInputFile(path, language);
  if (/\.xlsx$/i.test(path)) return readXlsx(bytes, language);
  return [csvGrid({ name: basename(path), text: decodedText(bytes) })];
}
