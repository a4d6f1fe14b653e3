import { planAttendance } from "./plans/attendance.ts";
import { planCampaign } from "./plans/campaign.ts";
import { planCatalogue } from "./plans/catalogue.ts";
import { planCheck } from "./plans/check.ts";
import type { CommandInput } from "./plans/command-input.ts";
import { planFollowUp } from "./plans/follow-up.ts";
import { planInvitations } from "./plans/invitations.ts";
import { planMinutes } from "./plans/minutes.ts";
import type { Plan } from "./plans/plan.ts";
import { planProposals } from "./plans/proposals.ts";
import { planReminders } from "./plans/reminders.ts";
import { COMMAND_TEXTS } from "./texts/commands.ts";
import type { Text } from "./texts/say.ts";

/** A thing a person can ask for, from the menu or at the command line. */
export interface Command {
  /** As the menu says it. */
  readonly label: Text;
  readonly about: Text;
  readonly plan: (input: CommandInput) => Plan;
}

export type CommandName =
  | "check"
  | "campaign"
  | "propose"
  | "invite"
  | "attendance"
  | "minutes"
  | "follow-up"
  | "remind"
  | "catalogue";

/** Everything that turns the workbook into a plan; the shells read, show and perform. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: { ...COMMAND_TEXTS.check, plan: planCheck },
  campaign: { ...COMMAND_TEXTS.campaign, plan: planCampaign },
  propose: { ...COMMAND_TEXTS.propose, plan: planProposals },
  invite: { ...COMMAND_TEXTS.invite, plan: planInvitations },
  attendance: { ...COMMAND_TEXTS.attendance, plan: planAttendance },
  minutes: { ...COMMAND_TEXTS.minutes, plan: planMinutes },
  "follow-up": { ...COMMAND_TEXTS["follow-up"], plan: planFollowUp },
  remind: { ...COMMAND_TEXTS.remind, plan: planReminders },
  catalogue: { ...COMMAND_TEXTS.catalogue, plan: planCatalogue },
};
