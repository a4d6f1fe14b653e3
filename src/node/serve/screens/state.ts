import { careReport } from "../../../core/care/care-report.ts";
import { RefusedError } from "../../../core/errors.ts";
import { planTick } from "../../../core/plans/tick.ts";
import { entriesOf } from "../../../core/screens/sending-view.ts";
import type { AsyncShellHandlers } from "../../../core/screens/shell-endpoints.ts";
import type { StateReport } from "../../../core/screens/state-report.ts";
import { say } from "../../../core/texts/say.ts";
import { STATE_SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens-state.ts";
import { openMarkStore } from "../../sending/mark-store.ts";
import { userName } from "../../sending/user-name.ts";
import { wallTime } from "../../sending/wall-clock.ts";
import type { Site } from "../site.ts";
import type { ScreenCall } from "./screen-call.ts";
import { screenContext } from "./screen-context.ts";

const ZONE = "Europe/Prague";

/** What the screen Stav reads; on this computer nothing goes out by itself. */
export const STATE_HANDLERS: AsyncShellHandlers<ScreenCall, "state.read" | "reminders.switch"> = {
  "state.read": async (_nothing, { site }) => reportOf(site),
  "reminders.switch": async (_asked, { site }) => {
    throw new RefusedError("wrong-use", say(TEXTS.onlyInGoogle, site.language));
  },
};

async function reportOf(site: Site): Promise<StateReport> {
  const { user: _, ...context } = screenContext(site, await site.file.read());
  const { workbook } = context;
  const report = careReport(
    {
      now: wallTime(site.clock()),
      workbook,
      journal: entriesOf(workbook),
      marks: await openMarkStore(site.path).load(),
      due: planTick({ ...context, event: null }),
      account: userName(),
      activeAccount: userName(),
      on: null,
      triggers: [],
      lastBeat: null,
      trouble: null,
      mailsLeft: null,
      authorised: true,
      spreadsheetZone: ZONE,
      scriptZone: ZONE,
    },
    site.language,
  );
  return { ...report, canSwitch: false, preview: [], notice: "" };
}
