import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { RefusedError } from "../core/errors.ts";
import type { CommentFile } from "../core/plans/comments/intake/comment-file.ts";
import { INTAKE_TEXTS as TEXTS } from "../core/texts/comment-intake.ts";
import { type Language, say } from "../core/texts/say.ts";
import { decodedText } from "./decoded-text.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

/** A commented plan with its pictures has some megabytes. */
const LARGEST = 50_000_000;
const KINDS = [".docx", ".xlsx", ".csv", ".eml", ".txt"];

/** Files with comments: as they were named, of folders those of a kind that can be read. */
export async function readCommentFiles(
  paths: readonly string[],
  language: Language,
): Promise<readonly CommentFile[]> {
  const all = (await Promise.all(paths.map((path) => filesAt(path, language)))).flat();
  const files: CommentFile[] = [];
  for (const path of new Set(all)) files.push(await openedFile(path, language));
  return files;
}

async function filesAt(path: string, language: Language): Promise<readonly string[]> {
  const found = await sizeOf(path, language);
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names
    .filter((name) => KINDS.includes(extname(name).toLowerCase()) && !name.startsWith("~$"))
    .sort()
    .map((name) => join(path, name));
}

async function openedFile(path: string, language: Language): Promise<CommentFile> {
  const name = basename(path);
  const found = await sizeOf(path, language);
  if (!found.isFile() || found.size > LARGEST) return { name, is: "damaged" };
  const bytes = await readFile(path);
  switch (extname(name).toLowerCase()) {
    case ".docx":
      return { name, is: "document", bytes };
    case ".xlsx":
      return tableFile(name, bytes, language);
    case ".eml":
      return { name, is: "mail", octets: bytes.toString("latin1") };
    case ".csv":
    case ".txt":
      return { name, is: "text", text: decodedText(bytes) };
    default:
      return { name, is: "unknown" };
  }
}

async function tableFile(name: string, bytes: Uint8Array, language: Language): Promise<CommentFile> {
  try {
    return { name, is: "table", grids: await readXlsx(bytes, language) };
  } catch (error) {
    if (error instanceof RefusedError) return { name, is: "damaged" };
    throw error;
  }
}

async function sizeOf(path: string, language: Language) {
  try {
    return await stat(path);
  } catch (error) {
    throw new RefusedError("unreadable-input", say(TEXTS.noFile, language, { path }), { cause: error });
  }
}
