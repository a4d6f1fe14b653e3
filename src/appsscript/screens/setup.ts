import { RefusedError } from "../../core/errors.ts";
import type { ShellHandlers } from "../../core/screens/shell-endpoints.ts";
import { say } from "../../core/texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../../core/texts/screens.ts";
import { RIGHTS_TEXTS } from "../../core/texts/screens-setup.ts";
import { whileLocked } from "../lock.ts";
import { lockVersion } from "../lock-version.ts";
import { makeMissingSheets } from "../set-up.ts";
import type { ScreenCall } from "./screen-call.ts";

/** What a first run, jumping to a cell and locking a version need of Google. */
export const SETUP_HANDLERS: ShellHandlers<
  ScreenCall,
  "cell.show" | "sheets.add" | "rights.read" | "version.lock"
> = {
  "cell.show": ({ sheet: name, row, column }, { language }) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(name);
    if (sheet === null) throw new RefusedError("wrong-use", say(TEXTS.sheetGone, language, { sheet: name }));
    const inside = row >= 1 && column >= 1 && row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
    if (inside) sheet.getRange(row, column).activate();
    else SpreadsheetApp.getActive().setActiveSheet(sheet);
    return null;
  },
  "sheets.add": (_input, { language }) => ({ made: makeMissingSheets(language), sentences: [] }),
  "version.lock": ({ document }, { language }) => ({
    sentence: whileLocked(language, () => lockVersion(document, language)),
  }),
  "rights.read": (_input, { language }) => {
    const { local: _, ...rights } = RIGHTS_TEXTS;
    return { sentences: Object.values(rights).map((text) => say(text, language)) };
  },
};
