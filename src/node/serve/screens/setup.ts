import { RefusedError } from "../../../core/errors.ts";
import type { Action } from "../../../core/plans/plan.ts";
import type { AsyncShellHandlers } from "../../../core/screens/shell-endpoints.ts";
import type { SheetLayout } from "../../../core/sheet/layout.ts";
import { say } from "../../../core/texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens.ts";
import { APPROVAL_SCREEN_TEXTS } from "../../../core/texts/screens-approval.ts";
import { RIGHTS_TEXTS } from "../../../core/texts/screens-setup.ts";
import { missingSheets } from "../../../core/workbook/missing-sheets.ts";
import type { ScreenCall } from "./screen-call.ts";

/** What a first run needs of this shell. */
export const SETUP_HANDLERS: AsyncShellHandlers<
  ScreenCall,
  "cell.show" | "sheets.add" | "rights.read" | "version.lock"
> = {
  // The page of the workbench jumps by itself.
  "cell.show": async () => null,
  "sheets.add": async (_input, { site }) => {
    const { language } = site;
    const { answered, written } = await site.file.change((workbook, grids) => {
      const names = grids.map(({ name }) => name);
      const missing = missingSheets(names, workbook, language);
      return { actions: missing.map(newSheet), made: missing.map(({ name }) => name) };
    });
    if (!written) throw new RefusedError("cannot-write", say(TEXTS.openElsewhere, language));
    const { made } = answered;
    return { made, sentences: made.length === 0 ? [] : [say(TEXTS.withoutChoices, language)] };
  },
  "version.lock": async (_input, { site }) => ({
    sentence: say(APPROVAL_SCREEN_TEXTS.onlyInGoogle, site.language),
  }),
  "rights.read": async (_input, { site }) => ({ sentences: [say(RIGHTS_TEXTS.local, site.language)] }),
};

/** A sheet that is not there is made by writing its rows. */
function newSheet({ name, columns, rows, kind }: SheetLayout): Action {
  const [first = [], ...rest] = kind === "guide" ? rows : [columns.map(({ header }) => header), ...rows];
  return {
    kind: "replace-rows",
    key: `sheet:${name}`,
    table: {
      sheet: name,
      header: first,
      rows: rest.map((cells) => cells.map((text) => ({ text }))),
      widths: columns.map(({ width }) => width),
    },
  };
}
