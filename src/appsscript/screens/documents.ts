import { COMMANDS } from "../../core/commands.ts";
import { fileActions } from "../../core/screens/endpoint.ts";
import type { ShellHandlers } from "../../core/screens/shell-endpoints.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { signing } from "../answers/secret.ts";
import { askAresFromScreen } from "../ares.ts";
import { startClock } from "../clock.ts";
import { refuseErrors } from "../consent.ts";
import { letterSources } from "../letters/letter-sources.ts";
import { whileLocked } from "../lock.ts";
import { performAll } from "../perform.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import type { ScreenCall } from "./screen-call.ts";

/** What is published or printed from data with errors would have to be made again. */
const STOPPED_BY_ERRORS: readonly string[] = ["campaign", "catalogue"];

/** Documents go to the person's Drive; proposals into the sheet. */
export const DOCUMENT_HANDLERS: ShellHandlers<ScreenCall, "documents.make" | "ares.ask"> = {
  "ares.ask": (_input, { language }) => askAresFromScreen(language),
  "documents.make": ({ command, event, ask }, { language }) => {
    const clock = startClock();
    const source = readSpreadsheet(COMMANDS[command].reads);
    const workbook = recogniseWorkbook(source.grids, language);
    const { today, now } = clock;
    const plan = COMMANDS[command].plan({
      workbook,
      today,
      now,
      language,
      event,
      // Each file costs calls; open data have a command of their own.
      ask: { ...ask, ...(command === "catalogue" ? { openData: false } : {}) },
      ...signing(workbook),
      ...letterSources(),
    });
    if (STOPPED_BY_ERRORS.includes(command)) refuseErrors(plan.issues, language);
    const actions = fileActions(plan.actions);
    const { made } = whileLocked(language, () => performAll(actions, { source, workbook, clock, language }));
    return {
      made: made.flatMap(({ links }) => [...links]),
      sentences: [...plan.summary, ...made.map(({ sentence }) => sentence)].filter((text) => text !== ""),
    };
  },
};
