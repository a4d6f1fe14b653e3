import { planApproval } from "./plans/approval/approval.ts";
import { planVote } from "./plans/approval/vote.ts";
import { planAttendance } from "./plans/attendance.ts";
import { planCampaign } from "./plans/campaign.ts";
import { CATALOGUE_SHEETS, planCatalogue } from "./plans/catalogue.ts";
import { planAccept } from "./plans/changes/accept.ts";
import { planCheck } from "./plans/check.ts";
import type { CommandInput } from "./plans/command-input.ts";
import { planCommentAnswers } from "./plans/comments/comment-answers.ts";
import { planSettlement } from "./plans/comments/settlement.ts";
import { planCoverage } from "./plans/coverage/coverage.ts";
import { planDistribution } from "./plans/distribution/distribution.ts";
import { planEdition } from "./plans/editions/edition.ts";
import { planEvidence } from "./plans/evidence/evidence.ts";
import { planFollowUp } from "./plans/follow-up.ts";
import { planInvitations } from "./plans/invitations.ts";
import { planLetters } from "./plans/letters.ts";
import { planMinutes } from "./plans/minutes.ts";
import { planOpenData } from "./plans/open-data/open-data.ts";
import type { Plan } from "./plans/plan.ts";
import { planProposals } from "./plans/proposals.ts";
import { planQuality } from "./plans/quality/quality.ts";
import { planReminders } from "./plans/reminders.ts";
import { planRenumber } from "./plans/renumber.ts";
import { planActionPlan, planEvaluation, planStrategicPlan } from "./plans/strategic-plan.ts";
import { planVerify } from "./plans/verification/verify.ts";
import { planChanges } from "./plans/versions/changes.ts";
import { planPublish } from "./plans/versions/publish.ts";
import { COMMAND_TEXTS } from "./texts/commands.ts";
import type { Text } from "./texts/say.ts";
import type { SheetKey } from "./workbook/sheets.ts";

/** A thing a person can ask for, from the menu or at the command line. */
export interface Command {
  /** As the menu says it. */
  readonly label: Text;
  readonly about: Text;
  readonly plan: (input: CommandInput) => Plan;
  /** The sheets that it needs, where reading costs a call each; all of them when nobody said. */
  readonly reads?: readonly SheetKey[];
}

export type CommandName =
  | "check"
  | "campaign"
  | "propose"
  | "invite"
  | "letters"
  | "attendance"
  | "minutes"
  | "follow-up"
  | "remind"
  | "catalogue"
  | "open-data"
  | "edition"
  | "coverage"
  | "distribution"
  | "plan"
  | "action-plan"
  | "evaluation"
  | "renumber"
  | "publish"
  | "changes"
  | "quality"
  | "approval"
  | "vote"
  | "settlement"
  | "answer-comments"
  | "accept"
  | "verify"
  | "evidence";

/** Everything that turns the workbook into a plan; the shells read, show and perform. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: { ...COMMAND_TEXTS.check, plan: planCheck },
  campaign: { ...COMMAND_TEXTS.campaign, plan: planCampaign },
  propose: { ...COMMAND_TEXTS.propose, plan: planProposals },
  invite: { ...COMMAND_TEXTS.invite, plan: planInvitations },
  letters: { ...COMMAND_TEXTS.letters, plan: planLetters },
  attendance: { ...COMMAND_TEXTS.attendance, plan: planAttendance },
  minutes: { ...COMMAND_TEXTS.minutes, plan: planMinutes },
  "follow-up": { ...COMMAND_TEXTS["follow-up"], plan: planFollowUp },
  remind: { ...COMMAND_TEXTS.remind, plan: planReminders },
  catalogue: { ...COMMAND_TEXTS.catalogue, plan: planCatalogue, reads: CATALOGUE_SHEETS },
  "open-data": { ...COMMAND_TEXTS["open-data"], plan: planOpenData },
  edition: { ...COMMAND_TEXTS.edition, plan: planEdition },
  coverage: { ...COMMAND_TEXTS.coverage, plan: planCoverage },
  distribution: { ...COMMAND_TEXTS.distribution, plan: planDistribution },
  plan: { ...COMMAND_TEXTS.plan, plan: planStrategicPlan },
  "action-plan": { ...COMMAND_TEXTS["action-plan"], plan: planActionPlan },
  evaluation: { ...COMMAND_TEXTS.evaluation, plan: planEvaluation },
  renumber: { ...COMMAND_TEXTS.renumber, plan: planRenumber },
  publish: { ...COMMAND_TEXTS.publish, plan: planPublish },
  changes: { ...COMMAND_TEXTS.changes, plan: planChanges },
  quality: { ...COMMAND_TEXTS.quality, plan: planQuality },
  approval: { ...COMMAND_TEXTS.approval, plan: planApproval },
  vote: { ...COMMAND_TEXTS.vote, plan: planVote },
  settlement: { ...COMMAND_TEXTS.settlement, plan: planSettlement },
  "answer-comments": { ...COMMAND_TEXTS["answer-comments"], plan: planCommentAnswers },
  accept: { ...COMMAND_TEXTS.accept, plan: planAccept },
  verify: { ...COMMAND_TEXTS.verify, plan: planVerify },
  evidence: { ...COMMAND_TEXTS.evidence, plan: planEvidence },
};
