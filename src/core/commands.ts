import { planCampaign } from "./plans/campaign.ts";
import { planCatalogue } from "./plans/catalogue.ts";
import { planCheck } from "./plans/check.ts";
import type { CommandInput } from "./plans/command-input.ts";
import { planInvitations } from "./plans/invitations.ts";
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

export type CommandName = "check" | "campaign" | "propose" | "invite" | "remind" | "catalogue";

/** Everything that turns the workbook into a plan; the shells read, show and perform. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: { ...COMMAND_TEXTS.check, plan: planCheck },
  campaign: { ...COMMAND_TEXTS.campaign, plan: planCampaign },
  propose: { ...COMMAND_TEXTS.propose, plan: planProposals },
  invite: { ...COMMAND_TEXTS.invite, plan: planInvitations },
  remind: { ...COMMAND_TEXTS.remind, plan: planReminders },
  catalogue: { ...COMMAND_TEXTS.catalogue, plan: planCatalogue },
};
