import { stat } from "node:fs/promises";
import { RefusedError } from "../../core/errors.ts";
import type { Action } from "../../core/plans/plan.ts";
import type { Grid } from "../../core/sheet/grid.ts";
import type { Language } from "../../core/texts/say.ts";
import type { Workbook } from "../../core/workbook/workbook.ts";
import { writeNamedFile } from "../files.ts";
import { readSource } from "../read-source.ts";
import { patchXlsx, type WorkbookAction } from "../xlsx/patch-xlsx.ts";

/** A workbook on the disk that people edit while the pages are served. */
export interface WorkbookFile {
  /** The workbook as it is now; read again only when the file has changed. */
  readonly read: () => Promise<Workbook>;
  /** The same as its sheets were read. */
  readonly grids: () => Promise<readonly Grid[]>;
  /**
   * Works on the newest workbook and writes what comes of it, one call after another. Tells whether the actions are on
   * the disk; false when somebody has the file open or it cannot be written.
   */
  readonly change: <T extends Deed>(work: Work<T>) => Promise<Changed<T>>;
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<unknown>;
}

/** What is to be done with the workbook; other actions than those on its cells are somebody else's. */
interface Deed {
  readonly actions: readonly Action[];
}

type Work<T> = (workbook: Workbook, grids: readonly Grid[]) => T;

interface Changed<T> {
  readonly answered: T;
  readonly written: boolean;
}

interface Opened {
  readonly mark: string;
  readonly workbook: Workbook;
  readonly grids: readonly Grid[];
  readonly bytes: Uint8Array;
}

/** Somebody may save the file while an answer is being put into it: then the work begins again. */
const ATTEMPTS = 4;

export function workbookFile(path: string, language: Language): WorkbookFile {
  let last: Opened | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function opened(): Promise<Opened> {
    const mark = await markOf(path);
    if (last?.mark === mark) return last;
    const { workbook, grids, file } = await readSource(path, { language, key: null });
    last = { mark, workbook, grids, bytes: file?.bytes ?? new Uint8Array() };
    return last;
  }

  async function changeNow<T extends Deed>(work: Work<T>, attempts: number): Promise<Changed<T>> {
    const { mark, workbook, grids, bytes } = await opened();
    const answered = work(workbook, grids);
    const actions = answered.actions.filter(isWorkbookAction);
    if (actions.length === 0) return { answered, written: true };
    const patched = patchXlsx(bytes, actions, language);
    if ((await markOf(path)) !== mark) {
      return attempts > 1 ? changeNow(work, attempts - 1) : { answered, written: false };
    }
    const written = await tryToWrite(path, patched, language);
    last = null;
    return { answered, written };
  }

  return {
    read: async () => (await opened()).workbook,
    grids: async () => (await opened()).grids,
    change: (work) => {
      const next = queue.then(() => changeNow(work, ATTEMPTS));
      queue = next.catch(() => undefined);
      return next;
    },
    settled: () => queue,
  };
}

function isWorkbookAction(action: Action): action is WorkbookAction {
  return action.kind === "write-cells" || action.kind === "replace-rows" || action.kind === "mark-cells";
}

async function tryToWrite(path: string, bytes: Uint8Array, language: Language): Promise<boolean> {
  try {
    await writeNamedFile(path, bytes, language);
    return true;
  } catch (error) {
    if (error instanceof RefusedError) return false;
    throw error;
  }
}

/** Differs after every save; a file that is gone differs from every file. */
async function markOf(path: string): Promise<string> {
  return stat(path).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs}:${size}:${ino}`,
    () => "gone",
  );
}
