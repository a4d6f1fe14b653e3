import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { RefusedError } from "../../core/errors.ts";
import { csvGrid } from "../../core/plans/comments/intake/csv-grid.ts";
import { type CodeNames, readCodeList } from "../../core/plans/register/code-names.ts";
import { linksInGrid, type MunicipalityLink } from "../../core/plans/register/territory.ts";
import { REGISTER_TEXTS as TEXTS } from "../../core/texts/register.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { decodedText } from "../decoded-text.ts";
import { readInputFile } from "../files.ts";

/** What a folder knows: names of codes, and which municipality belongs to which district. */
export interface CodeFolder {
  readonly names: CodeNames;
  readonly links: readonly MunicipalityLink[];
}

/** Reads every code list (.json) and every table of municipalities (.csv) of a folder, whatever the files are called. */
export async function readCodeFolder(path: string, language: Language): Promise<CodeFolder> {
  const names = new Map<string, string>();
  const links: MunicipalityLink[] = [];
  for (const file of await filesIn(path, language)) {
    const text = decodedText(await readInputFile(join(path, file), language));
    if (extname(file).toLowerCase() === ".csv") links.push(...linksInGrid(csvGrid({ name: file, text })));
    else for (const [code, name] of readCodeList(parsed(text))) names.set(code, name);
  }
  if (names.size === 0) throw new RefusedError("unreadable-input", say(TEXTS.codesEmpty, language, { path }));
  return { names, links };
}

async function filesIn(path: string, language: Language): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(?:json|csv)$/i.test(entry.name) && !/^rpss/i.test(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    const message = say(TEXTS.codesNoFolder, language, { path });
    throw new RefusedError("unreadable-input", message, { cause: error });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}
