import { RefusedError } from "../../../core/errors.ts";
import { journalEntries } from "../../../core/sending/journal-entries.ts";
import { say } from "../../../core/texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens.ts";
import { refuseWhenOpen } from "../../lock-files.ts";
import { journalAction, journalAmong, type WorkbookJournal } from "../../sending/workbook-journal.ts";
import type { Site } from "../site.ts";

/** The journal of a served workbook: its writings stand in one line with everything else that is written there. */
export function servedJournal({ file, path, language }: Site): WorkbookJournal {
  return {
    read: async () => journalEntries(journalAmong(await file.grids(), language)),
    write: async (entries) => {
      await refuseWhenOpen(path, language);
      const { written } = await file.change((_workbook, grids) => ({
        actions: [journalAction(journalAmong(grids, language), entries)],
      }));
      if (!written) throw new RefusedError("cannot-write", say(TEXTS.openElsewhere, language));
    },
  };
}
