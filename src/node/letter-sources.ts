import { readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { remembered } from "../core/documents/remembered.ts";
import type { Finding, Reading } from "../core/issue.ts";
import { driveId, type LetterSources, MAX_ATTACHED_OCTETS } from "../core/messages/letter-sources.ts";
import { mediaTypeOf } from "../core/messages/media-type.ts";
import type { Attachment } from "../core/messages/message.ts";

const OCTETS_PER_MEGABYTE = 1024 * 1024;
const NO_DRAFTS = { value: null, findings: [{ code: "draft-only-in-google" }] } as const;

/**
 * What letters of a workbook file take from the disk: files in its folder and below, each read once. A path or a link
 * that leads elsewhere is refused, because a workbook may come from anybody.
 */
export function letterSources(workbook: string): { readonly sources: LetterSources } {
  const file = remembered((typed: string) => readFile(workbook, typed));
  return { sources: { file, draft: () => NO_DRAFTS } };
}

function readFile(workbook: string, typed: string): Reading<Attachment> {
  if (driveId(typed) !== null || /^https?:/i.test(typed)) return refused("attachment-needs-drive");
  try {
    const folder = realpathSync(dirname(resolve(workbook)));
    return readWithin(folder, resolve(folder, typed));
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Reading<Attachment> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "") throw error;
  const isMissing = code === "ENOENT" || code === "ENOTDIR";
  return isMissing ? refused("attachment-not-found") : refused("attachment-unreadable", { reason: code });
}

function readWithin(folder: string, path: string): Reading<Attachment> {
  const real = isWithin(folder, path) ? realpathSync(path) : path;
  if (!isWithin(folder, real)) return refused("attachment-outside");
  return unfit(statSync(real)) ?? { value: attachmentOf(path, readFileSync(real)), findings: [] };
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A pipe never ends, and what no mail server takes need not be read. */
function unfit(file: Stats): Reading<Attachment> | null {
  if (!file.isFile()) return refused("attachment-not-found");
  if (file.size <= MAX_ATTACHED_OCTETS) return null;
  return refused("message-too-large", { size: Math.ceil(file.size / OCTETS_PER_MEGABYTE) });
}

function attachmentOf(path: string, bytes: Uint8Array): Attachment {
  const name = basename(path);
  return { name, mediaType: mediaTypeOf(name), bytes: new Uint8Array(bytes) };
}

function refused(code: Finding["code"], values: Readonly<Record<string, string | number>> = {}) {
  return { value: null, findings: [{ code, values }] };
}
