import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FileTextKey } from "../core/texts/files.ts";
import type { Language } from "../core/texts/say.ts";
import { refuseWhenOpen } from "./lock-files.ts";
import { refusals } from "./refusal.ts";

const LARGEST_INPUT_MB = 200;
const BYTES_PER_MB = 1_000_000;
const BLOCK_BYTES = 1 << 20;

const READING_FAULTS: Readonly<Record<string, FileTextKey>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EACCES: "not-permitted",
  EPERM: "not-permitted",
};

const WRITING_FAULTS: Readonly<Record<string, FileTextKey>> = {
  EISDIR: "target-is-a-folder",
  EEXIST: "folder-is-a-file",
  ENOTDIR: "folder-is-a-file",
  ENOSPC: "disk-full",
  EBUSY: "target-locked",
  EPERM: "target-locked",
  ETXTBSY: "target-locked",
};

/** The bytes of a file that a person named; refuses with `unreadable-input`, or `too-large` over the limit. */
export async function readInputFile(path: string, language: Language): Promise<Uint8Array> {
  try {
    return await checkedBytes(path, language);
  } catch (error) {
    throw readingFault(error, path, language);
  }
}

/**
 * Passes a file of any size on, block after block; a block is valid only until the next one. Refuses as `readInputFile`
 * does, but for its limit.
 */
export async function readInBlocks(
  path: string,
  language: Language,
  take: (block: Uint8Array) => void,
): Promise<void> {
  try {
    await refuseUnlessFile(path, language);
    const file = await open(path, "r");
    try {
      const block = new Uint8Array(BLOCK_BYTES);
      for (let bytes = 1; bytes > 0; ) {
        const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, null);
        if (bytesRead > 0) take(block.subarray(0, bytesRead));
        bytes = bytesRead;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw readingFault(error, path, language);
  }
}

function readingFault(error: unknown, path: string, language: Language): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const key = READING_FAULTS[code] ?? "cannot-read";
  return refusals("unreadable-input", language)(key, { path, reason: code }, { cause: error });
}

/** The size of a named file in bytes; refuses what is none. */
async function refuseUnlessFile(path: string, language: Language): Promise<number> {
  const refuse = refusals("unreadable-input", language);
  const found = await stat(path);
  if (found.isDirectory()) throw refuse("is-a-folder", { path });
  // A pipe or a device has no size, and may never end.
  if (!found.isFile()) throw refuse("not-a-file", { path });
  return found.size;
}

async function checkedBytes(path: string, language: Language): Promise<Uint8Array> {
  const found = await refuseUnlessFile(path, language);
  if (found > LARGEST_INPUT_MB * BYTES_PER_MB) {
    const size = Math.ceil(found / BYTES_PER_MB);
    throw refusals("too-large", language)("file-too-large", { path, size, limit: LARGEST_INPUT_MB });
  }
  const bytes = await readFile(path);
  if (bytes.length === 0) throw refusals("unreadable-input", language)("empty-file", { path });
  return bytes;
}

/**
 * Writes a whole file or leaves what was there: beside the target first, onto the disk, then in its place.
 * Makes the folder. A link in the target's place is replaced, never followed: a planted one must not reach another
 * file. Refuses with `cannot-write` when that is not possible or somebody has the file open.
 */
export async function writeFileSafely(path: string, bytes: Uint8Array, language: Language): Promise<void> {
  const refuse = refusals("cannot-write", language);
  await refuseWhenOpen(path, language);
  try {
    await makeFolder(dirname(path));
    await replaceFile(path, bytes);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    const key = WRITING_FAULTS[code] ?? "cannot-write";
    throw refuse(key, { path, folder: dirname(path), reason: code }, { cause: error });
  }
}

/** Node's own recursive mkdir never ends where the system says that a folder's parent is not there, as under /proc. */
async function makeFolder(folder: string): Promise<void> {
  const kind = await stat(folder).catch(() => null);
  if (kind?.isDirectory() === true) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch(async (error) => {
    // Somebody else may have made it in the meantime.
    if (!(await stat(folder).catch(() => null))?.isDirectory()) throw error;
  });
}

/** Writes back into a file that the person named, perhaps by a link: the link stays, what it points at is replaced. */
export async function writeNamedFile(path: string, bytes: Uint8Array, language: Language): Promise<void> {
  await writeFileSafely(await realpath(path).catch(() => path), bytes, language);
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const mode = await modeOf(path);
    const file = await open(beside, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Who may read and write the file stays as it was. */
async function modeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    () => 0o666,
  );
}

/** The system's name of what went wrong (`ENOENT`), or null when the error is none of the system's. */
function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error && "syscall" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
