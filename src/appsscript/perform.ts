import { InternalError } from "../core/errors.ts";
import type { Action } from "../core/plans/plan.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { say } from "../core/texts/say.ts";
import { type DriveFolder, openDrive } from "./drive-files.ts";
import { markCells } from "./mark-cells.ts";
import type { Made, Performed, Performing } from "./performing.ts";
import { refuseForeign, replaceRows } from "./replace-rows.ts";
import { writeCells } from "./write-cells.ts";
import { whileWriting } from "./write-lock.ts";

/** Performs the actions one by one until the time is up; files are remembered even when one of them fails. */
export function performAll(actions: readonly Action[], performing: Performing): Performed {
  for (const action of actions) {
    if (action.kind === "replace-rows") refuseForeign(action.table, performing);
  }
  const tools = { drive: openDrive(performing.language), cells: openCells() };
  const made: Made[] = [];
  try {
    for (const [index, action] of inSafeOrder(actions).entries()) {
      if (performing.clock.isLate()) return { made, left: actions.length - index };
      made.push(...perform(action, performing, tools));
    }
  } finally {
    tools.drive.remember();
    tools.cells.settle();
  }
  return { made, left: 0 };
}

interface Tools {
  readonly drive: DriveFolder;
  readonly cells: Cells;
}

/** Whether Google still holds back changes of cells, which would be written after the lock is gone. */
interface Cells {
  readonly changed: (taken: boolean) => void;
  readonly settle: () => void;
}

function openCells(): Cells {
  let waiting = false;
  return {
    changed: (taken) => {
      waiting = !taken;
    },
    settle: () => {
      if (waiting) SpreadsheetApp.flush();
    },
  };
}

/** The old list of findings says where old marks are, so it is replaced only after they were. */
function inSafeOrder(actions: readonly Action[]): readonly Action[] {
  const lists = actions.filter(({ kind }) => kind === "replace-rows");
  return [...actions.filter(({ kind }) => kind !== "replace-rows"), ...lists];
}

function perform(action: Action, performing: Performing, { drive, cells }: Tools): readonly Made[] {
  const { language } = performing;
  switch (action.kind) {
    case "save-document":
      return drive.saveDocument(action);
    case "save-page":
      return [drive.savePage(action)];
    case "save-file":
      return [drive.saveFile(action)];
    case "write-cells": {
      const written = whileWriting(language, () => {
        const counts = writeCells(action.cells, performing);
        SpreadsheetApp.flush();
        return counts;
      });
      cells.changed(true);
      return written.map(({ sheet, count }) => sentence(say(TEXTS.cellsWritten, language, { sheet, count })));
    }
    case "replace-rows":
      cells.changed(replaceRows(action.table, performing));
      return [sentence(say(TEXTS.rowsReplaced, language, { sheet: action.table.sheet }))];
    case "mark-cells": {
      const count = action.marks.length;
      if (markCells(action.marks, performing)) cells.changed(false);
      return count === 0 ? [] : [sentence(say(TEXTS.cellsMarked, language, { count }))];
    }
    case "send-message":
      throw new InternalError("Messages are only shown here; nothing sends them.");
  }
}

function sentence(text: string): Made {
  return { sentence: text, links: [] };
}
