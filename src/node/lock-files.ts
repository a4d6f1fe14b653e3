import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Language } from "../core/texts/say.ts";
import { refusals } from "./refusal.ts";

/** Excel's lock file holds the name twice: as bytes with their count before them, then in UTF-16. */
const EXCEL_NAME_AT = 55;
const LONGEST_NAME = 52;

/**
 * Refuses to write over a workbook that somebody has open, by the lock file that LibreOffice
 * (`.~lock.NAME#`) or Excel (`~$NAME`) puts beside it, and says who it is where the lock file does.
 */
export async function refuseWhenOpen(path: string, language: Language): Promise<void> {
  const locks = [
    { name: `.~lock.${basename(path)}#`, whoIn: libreOfficeUser },
    { name: `~$${basename(path)}`, whoIn: excelUser },
  ];
  for (const { name, whoIn } of locks) {
    const lock = join(dirname(path), name);
    const bytes = await readFile(lock).catch(() => null);
    if (bytes === null) continue;
    const who = whoIn(bytes).trim();
    throw refusals("cannot-write", language)(who === "" ? "open-elsewhere" : "open-by", { path, lock, who });
  }
}

/** `Jana Nováková,pc12,…` or `,jana,pc12,…`: the full name, else the account's. */
function libreOfficeUser(bytes: Buffer): string {
  const [name = "", account = ""] = bytes.toString("utf8").split(",");
  return name.trim() === "" ? account : name;
}

function excelUser(bytes: Buffer): string {
  const length = bytes.length > EXCEL_NAME_AT ? bytes.readUInt16LE(EXCEL_NAME_AT) : 0;
  if (length === 0 || length > LONGEST_NAME) return "";
  const wide = bytes.subarray(EXCEL_NAME_AT + 2, EXCEL_NAME_AT + 2 + length * 2).toString("utf16le");
  return isReadable(wide) ? wide : "";
}

function isReadable(text: string): boolean {
  return /^[\p{L}\p{M}\p{N} .,'@_-]+$/u.test(text);
}
