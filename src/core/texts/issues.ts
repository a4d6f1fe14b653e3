import { ANNOUNCING_ISSUES } from "./announcing-issues.ts";
import { ANSWER_ISSUES } from "./answer-issues.ts";
import { CHANGE_ISSUES } from "./change-issues.ts";
import { CHECK_ISSUES } from "./check-issues.ts";
import { COVERAGE_ISSUES } from "./coverage-issues.ts";
import { CZECH_ISSUES } from "./czech-issues.ts";
import { DISTRIBUTION_ISSUES } from "./distribution-issues.ts";
import { INTAKE_ISSUES } from "./intake-issues.ts";
import type { IssueText } from "./issue-text.ts";
import { MEETING_ISSUES } from "./meeting-issues.ts";
import { MESSAGE_ISSUES } from "./message-issues.ts";
import { OPEN_DATA_ISSUES } from "./open-data-issues.ts";
import { PAPER_ISSUES } from "./paper-issues.ts";
import { PLAN_ISSUES } from "./plan-issues.ts";
import { PRINT_ISSUES } from "./print-issues.ts";
import { REGISTER_ISSUES } from "./register-issues.ts";
import { REPLY_ISSUES } from "./reply-issues.ts";
import { SHEET_ISSUES } from "./sheet-issues.ts";
import { TIMING_ISSUES } from "./timing-issues.ts";
import { VERIFICATION_ISSUES } from "./verification-issues.ts";
import { VOTE_ISSUES } from "./vote-issues.ts";

/** Every issue the program can raise, by its stable code. `docs/issues.md` is generated from this table. */
export const ISSUES = {
  ...SHEET_ISSUES,
  ...CZECH_ISSUES,
  ...TIMING_ISSUES,
  ...MESSAGE_ISSUES,
  ...CHECK_ISSUES,
  ...ANSWER_ISSUES,
  ...REPLY_ISSUES,
  ...MEETING_ISSUES,
  ...ANNOUNCING_ISSUES,
  ...OPEN_DATA_ISSUES,
  ...PAPER_ISSUES,
  ...PLAN_ISSUES,
  ...PRINT_ISSUES,
  ...INTAKE_ISSUES,
  ...VOTE_ISSUES,
  ...VERIFICATION_ISSUES,
  ...REGISTER_ISSUES,
  ...COVERAGE_ISSUES,
  ...DISTRIBUTION_ISSUES,
  ...CHANGE_ISSUES,
} as const satisfies Record<string, IssueText>;

export type IssueCode = keyof typeof ISSUES;
