import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ReceivedFile } from "../core/answers/replies/received.ts";
import { RefusedError } from "../core/errors.ts";
import { REPLY_TEXTS as TEXTS } from "../core/texts/replies.ts";
import { type Language, say } from "../core/texts/say.ts";

/** What was read, and the names of files that no answer could fill. */
interface ReceivedFiles {
  readonly files: readonly ReceivedFile[];
  readonly tooLarge: readonly string[];
}

/** An answer has some kilobytes; one with the whole invitation and its attachments quoted, some megabytes. */
const LARGEST = 10_000_000;
const KINDS = /\.(eml|ics)$/i;

/** Saved messages and calendars: files as they were named, of folders those that end with .eml or .ics. */
export async function readReceivedFiles(
  paths: readonly string[],
  language: Language,
): Promise<ReceivedFiles> {
  const all = (await Promise.all(paths.map((path) => filesAt(path, language)))).flat();
  const files: ReceivedFile[] = [];
  const tooLarge: string[] = [];
  for (const path of new Set(all)) {
    const name = basename(path);
    const { size } = await found(path, language);
    if (size > LARGEST) tooLarge.push(name);
    else files.push({ name, octets: (await readFile(path)).toString("latin1") });
  }
  return { files, tooLarge };
}

async function filesAt(path: string, language: Language): Promise<readonly string[]> {
  const one = await found(path, language);
  if (one.isFile()) return [path];
  if (!one.isDirectory()) throw new RefusedError("unreadable-input", say(TEXTS.noFile, language, { path }));
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && KINDS.test(entry.name)).map(({ name }) => name);
  if (names.length === 0) {
    throw new RefusedError("unreadable-input", say(TEXTS.emptyFolder, language, { path }));
  }
  return names.sort().map((name) => join(path, name));
}

async function found(path: string, language: Language) {
  try {
    return await stat(path);
  } catch (error) {
    throw new RefusedError("unreadable-input", say(TEXTS.noFile, language, { path }), { cause: error });
  }
}
