import { open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Mark } from "../../core/sending/marks.ts";

/** A file beside the workbook that remembers what was sent, whatever happens to the sheet. */
export interface MarkStore {
  /** Everything remembered, a mark a chunk. */
  readonly load: () => Promise<readonly Mark[]>;
  /** On the disk before it returns. */
  readonly append: (mark: Mark) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `.NAME.komplan-sending` in the workbook's folder. */
export function markFile(workbook: string): string {
  return join(dirname(workbook), `.${basename(workbook)}.komplan-sending`);
}

/** Opens the store of a workbook; the file is made with the first mark. */
export function openMarkStore(workbook: string): MarkStore {
  const path = markFile(workbook);
  let file: Awaited<ReturnType<typeof open>> | null = null;
  return {
    load: () => loadCompacted(path),
    append: async (mark) => {
      // Only the owner may read who has been written to.
      file ??= await open(path, "a", 0o600);
      // The line break comes first: what a crash has torn off stays on a line of its own.
      await file.appendFile(`\n${JSON.stringify(mark)}`);
      await file.datasync();
    },
    close: async () => {
      await file?.close();
      file = null;
    },
  };
}

/** A mark is written again at every message; only its last writing counts, and only that is kept. */
async function loadCompacted(path: string): Promise<readonly Mark[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n").filter((line) => line !== "");
  const marks = new Map<string, Mark>();
  for (const mark of lines.flatMap(readMark)) marks.set(`${mark.run}#${mark.chunk}`, mark);
  if (lines.length > 2 * marks.size + 50) await replace(path, [...marks.values()]);
  return [...marks.values()];
}

async function replace(path: string, marks: readonly Mark[]): Promise<void> {
  const beside = `${path}.tmp`;
  const file = await open(beside, "w", 0o600);
  try {
    await file.writeFile(marks.map((mark) => `\n${JSON.stringify(mark)}`).join(""));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path).catch(async (error: unknown) => {
    await rm(beside, { force: true });
    throw error;
  });
}

/** A torn line was never answered, so its message was never begun. */
function readMark(line: string): readonly Mark[] {
  try {
    const mark: unknown = JSON.parse(line);
    return isMark(mark) ? [mark] : [];
  } catch {
    return [];
  }
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== "object" || value === null) return false;
  const { run, turn, chunk, entries, now } = value as Partial<Record<keyof Mark, unknown>>;
  const isNow = now === null || typeof now === "string";
  const isPlaced = typeof run === "string" && typeof turn === "number" && typeof chunk === "number";
  return isPlaced && Array.isArray(entries) && isNow;
}
