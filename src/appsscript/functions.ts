import { ARES_TEXTS } from "../core/texts/ares.ts";
import { PRINT_TEXTS } from "../core/texts/catalogue.ts";
import { COMMAND_TEXTS } from "../core/texts/commands.ts";
import { GOOGLE_TEXTS } from "../core/texts/google.ts";
import { GOOGLE_ANSWER_TEXTS } from "../core/texts/google-answers.ts";
import { GOOGLE_REMINDER_TEXTS } from "../core/texts/google-reminders.ts";
import { GOOGLE_SENDING_TEXTS } from "../core/texts/google-sending.ts";
import { PERSON_TEXTS } from "../core/texts/person.ts";
import type { Text } from "../core/texts/say.ts";
import { PANEL_TEXTS } from "../core/texts/screens.ts";

/** One line of the menu and the function of `main.ts` that it calls. */
interface MenuItem {
  readonly label: Text;
  readonly functionName: string;
}

/** The sidebars, first in the menu. */
export const PANELS: readonly MenuItem[] = [
  { label: PANEL_TEXTS.setup, functionName: "openSetup" },
  { label: PANEL_TEXTS.check, functionName: "openCheck" },
  { label: PANEL_TEXTS.invitations, functionName: "openInvitations" },
  { label: PANEL_TEXTS.meeting, functionName: "openMeeting" },
  { label: PANEL_TEXTS.plan, functionName: "openPlan" },
  { label: PANEL_TEXTS.settlement, functionName: "openSettlement" },
  { label: PANEL_TEXTS.approval, functionName: "openApproval" },
  { label: PANEL_TEXTS.catalogue, functionName: "openCatalogue" },
  { label: PANEL_TEXTS.coverage, functionName: "openCoverage" },
  { label: PANEL_TEXTS.state, functionName: "openState" },
];

/** All that the sidebars call. */
export const CALLED_BY_SCREENS: readonly string[] = ["callScreen"];

/** The menu below the sidebars, in groups parted by a line. The build checks that every function named here exists. */
export const MENU: readonly (readonly MenuItem[])[] = [
  [{ label: COMMAND_TEXTS.check.label, functionName: "checkData" }],
  [
    { label: COMMAND_TEXTS.campaign.label, functionName: "makeCampaignPlan" },
    { label: COMMAND_TEXTS.catalogue.label, functionName: "makeCatalogue" },
    { label: PRINT_TEXTS.brochure, functionName: "makeBrochure" },
    { label: PRINT_TEXTS.everything, functionName: "makeCatalogueVariants" },
    { label: COMMAND_TEXTS.verify.label, functionName: "showVerification" },
    { label: COMMAND_TEXTS["open-data"].label, functionName: "makeOpenData" },
    { label: COMMAND_TEXTS.edition.label, functionName: "keepEdition" },
    { label: COMMAND_TEXTS.accept.label, functionName: "decideOnChanges" },
    { label: ARES_TEXTS.label, functionName: "askAres" },
    { label: COMMAND_TEXTS.coverage.label, functionName: "makeCoverage" },
    { label: COMMAND_TEXTS.distribution.label, functionName: "makeDistribution" },
  ],
  [
    { label: COMMAND_TEXTS.plan.label, functionName: "makePlan" },
    { label: COMMAND_TEXTS["action-plan"].label, functionName: "makeActionPlan" },
    { label: COMMAND_TEXTS.evaluation.label, functionName: "makeEvaluation" },
    { label: COMMAND_TEXTS.renumber.label, functionName: "numberPlan" },
    { label: COMMAND_TEXTS.publish.label, functionName: "keepVersion" },
    { label: COMMAND_TEXTS.changes.label, functionName: "showChanges" },
    { label: COMMAND_TEXTS.quality.label, functionName: "checkQuality" },
    { label: COMMAND_TEXTS.approval.label, functionName: "showApproval" },
    { label: COMMAND_TEXTS.settlement.label, functionName: "makeSettlement" },
    { label: COMMAND_TEXTS["answer-comments"].label, functionName: "previewCommentAnswers" },
    { label: COMMAND_TEXTS.vote.label, functionName: "showVote" },
    { label: COMMAND_TEXTS.evidence.label, functionName: "makeEvidence" },
  ],
  [
    { label: COMMAND_TEXTS.propose.label, functionName: "proposeEvents" },
    { label: COMMAND_TEXTS.invite.label, functionName: "previewInvitations" },
    { label: COMMAND_TEXTS.letters.label, functionName: "makePaperInvitations" },
    { label: COMMAND_TEXTS.remind.label, functionName: "showReminders" },
  ],
  [
    { label: COMMAND_TEXTS.attendance.label, functionName: "makeAttendanceList" },
    { label: COMMAND_TEXTS.minutes.label, functionName: "prepareMinutes" },
    { label: COMMAND_TEXTS["follow-up"].label, functionName: "previewFollowUp" },
  ],
  [
    { label: GOOGLE_SENDING_TEXTS.send, functionName: "sendInvitations" },
    { label: GOOGLE_REMINDER_TEXTS.sendFollowUp, functionName: "sendFollowUp" },
    { label: GOOGLE_REMINDER_TEXTS.sendReminders, functionName: "sendReminders" },
    { label: GOOGLE_REMINDER_TEXTS.sendVote, functionName: "sendVote" },
    { label: GOOGLE_REMINDER_TEXTS.sendVerification, functionName: "sendVerification" },
    { label: GOOGLE_REMINDER_TEXTS.sendCommentAnswers, functionName: "sendCommentAnswers" },
    { label: GOOGLE_SENDING_TEXTS.decide, functionName: "decideSending" },
    { label: GOOGLE_SENDING_TEXTS.stop, functionName: "stopSending" },
  ],
  [
    { label: GOOGLE_REMINDER_TEXTS.switchOn, functionName: "switchRemindersOn" },
    { label: GOOGLE_REMINDER_TEXTS.switchOff, functionName: "switchRemindersOff" },
    { label: GOOGLE_REMINDER_TEXTS.state, functionName: "showState" },
  ],
  [
    { label: GOOGLE_TEXTS.setUpSheets, functionName: "setUpSheets" },
    { label: GOOGLE_ANSWER_TEXTS.setUp, functionName: "setUpAnswers" },
    { label: PERSON_TEXTS.menu, functionName: "showPersonalData" },
    { label: GOOGLE_TEXTS.about, functionName: "aboutKomplan" },
  ],
];

/** The function that the one permanent trigger calls; the name is that of triggers made long ago. */
export const TICK_HANDLER = "dailyTick";

/** The function that a one-shot trigger calls when a sending has to go on later. */
export const CONTINUE_HANDLER = "continueSending";

/** What a visitor of the web app reaches; everything else refuses visitors. */
export const CALLED_BY_VISITORS = ["doGet", "doPost"] as const;

/** Functions that Google itself calls by their names. */
export const CALLED_BY_GOOGLE: readonly string[] = [
  "onOpen",
  "onInstall",
  TICK_HANDLER,
  CONTINUE_HANDLER,
  ...CALLED_BY_VISITORS,
];
