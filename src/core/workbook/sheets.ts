import { activitiesSheet } from "./activities.ts";
import { approvalsSheet } from "./approvals.ts";
import { attendanceSheet } from "./attendance.ts";
import { codeListsSheet } from "./code-lists.ts";
import { commentRoundsSheet } from "./comment-rounds.ts";
import { commentsSheet } from "./comments.ts";
import { contactsSheet } from "./contacts.ts";
import { coverageSheet } from "./coverage.ts";
import { distributionSheet } from "./distribution.ts";
import { eventsSheet } from "./events.ts";
import { findingsSheet } from "./findings.ts";
import { fundingSheet } from "./funding.ts";
import { groupsSheet } from "./groups.ts";
import { journalSheet } from "./journal.ts";
import { officesSheet } from "./offices.ts";
import { photosSheet } from "./photos.ts";
import { planTextsSheet } from "./plan-texts.ts";
import { projectSheet } from "./project.ts";
import { proposalsSheet } from "./proposals.ts";
import { providersSheet } from "./providers.ts";
import { servicesSheet } from "./services.ts";
import { strategySheet } from "./strategy.ts";
import { swotSheet } from "./swot.ts";
import { tasksSheet } from "./tasks.ts";
import { templatesSheet } from "./templates.ts";
import { verificationsSheet } from "./verifications.ts";
import { versionsSheet } from "./versions.ts";
import { votesSheet } from "./votes.ts";

/** Every sheet of the workbook, in the order of its tabs. */
export const SHEETS = {
  project: projectSheet,
  activities: activitiesSheet,
  events: eventsSheet,
  contacts: contactsSheet,
  groups: groupsSheet,
  providers: providersSheet,
  services: servicesSheet,
  coverage: coverageSheet,
  offices: officesSheet,
  photos: photosSheet,
  verifications: verificationsSheet,
  proposals: proposalsSheet,
  strategy: strategySheet,
  swot: swotSheet,
  funding: fundingSheet,
  planTexts: planTextsSheet,
  commentRounds: commentRoundsSheet,
  comments: commentsSheet,
  approvals: approvalsSheet,
  votes: votesSheet,
  templates: templatesSheet,
  attendance: attendanceSheet,
  tasks: tasksSheet,
  distribution: distributionSheet,
  versions: versionsSheet,
  journal: journalSheet,
  findings: findingsSheet,
  codeLists: codeListsSheet,
} as const;

export type SheetKey = keyof typeof SHEETS;
