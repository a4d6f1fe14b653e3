import type { Grid } from "../core/sheet/grid.ts";
import type { Language } from "../core/texts/say.ts";
import { recogniseWorkbook } from "../core/workbook/recognise.ts";
import type { Workbook } from "../core/workbook/workbook.ts";
import { readInputFile } from "./files.ts";
import { isGoogleSource } from "./google/source.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

/** A workbook read, with the file's bytes when it came from a file (they are needed to write a copy). */
export interface Source {
  readonly workbook: Workbook;
  /** Its sheets as they were read. */
  readonly grids: readonly Grid[];
  readonly file: { readonly path: string; readonly bytes: Uint8Array } | null;
}

export interface SourceOptions {
  readonly language: Language;
  /** A key file for Google; application default credentials when null. */
  readonly key: string | null;
}

/** Reads `google:ID` from Google and anything else as an .xlsx file. */
export async function readSource(source: string, { language, key }: SourceOptions): Promise<Source> {
  if (isGoogleSource(source)) {
    // Google's client takes long to load: only those who need it wait for it.
    const { readSpreadsheet } = await import("./google/read-spreadsheet.ts");
    const grids = await readSpreadsheet(source, { language, key });
    return { workbook: recogniseWorkbook(grids, language), grids, file: null };
  }
  const bytes = await readInputFile(source, language);
  const grids = await readXlsx(bytes, language);
  return { workbook: recogniseWorkbook(grids, language), grids, file: { path: source, bytes } };
}
