import { COMMAND_TEXTS } from "../core/texts/commands.ts";
import { GOOGLE_TEXTS } from "../core/texts/google.ts";
import { GOOGLE_SENDING_TEXTS } from "../core/texts/google-sending.ts";
import type { Text } from "../core/texts/say.ts";

/** One line of the menu and the function of `main.ts` that it calls. */
interface MenuItem {
  readonly label: Text;
  readonly functionName: string;
}

/** The menu, in groups parted by a line. The build checks that every function named here exists. */
export const MENU: readonly (readonly MenuItem[])[] = [
  [{ label: COMMAND_TEXTS.check.label, functionName: "checkData" }],
  [
    { label: COMMAND_TEXTS.campaign.label, functionName: "makeCampaignPlan" },
    { label: COMMAND_TEXTS.catalogue.label, functionName: "makeCatalogue" },
  ],
  [
    { label: COMMAND_TEXTS.propose.label, functionName: "proposeEvents" },
    { label: COMMAND_TEXTS.invite.label, functionName: "previewInvitations" },
    { label: COMMAND_TEXTS.remind.label, functionName: "showReminders" },
  ],
  [
    { label: COMMAND_TEXTS.attendance.label, functionName: "makeAttendanceList" },
    { label: COMMAND_TEXTS.minutes.label, functionName: "prepareMinutes" },
    { label: COMMAND_TEXTS["follow-up"].label, functionName: "previewFollowUp" },
  ],
  [
    { label: GOOGLE_SENDING_TEXTS.send, functionName: "sendInvitations" },
    { label: GOOGLE_SENDING_TEXTS.decide, functionName: "decideSending" },
    { label: GOOGLE_SENDING_TEXTS.stop, functionName: "stopSending" },
  ],
  [
    { label: GOOGLE_TEXTS.switchRemindersOn, functionName: "switchRemindersOn" },
    { label: GOOGLE_TEXTS.switchRemindersOff, functionName: "switchRemindersOff" },
  ],
  [
    { label: GOOGLE_TEXTS.setUpSheets, functionName: "setUpSheets" },
    { label: GOOGLE_TEXTS.about, functionName: "aboutKomplan" },
  ],
];

/** The function that the daily clock trigger calls. */
export const DAILY_HANDLER = "dailyTick";

/** The function that a one-shot trigger calls when a sending has to go on later. */
export const CONTINUE_HANDLER = "continueSending";

/** Functions that Google itself calls by their names. */
export const CALLED_BY_GOOGLE: readonly string[] = ["onOpen", "onInstall", DAILY_HANDLER, CONTINUE_HANDLER];
