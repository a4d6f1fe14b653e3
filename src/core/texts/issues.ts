import { ANSWER_ISSUES } from "./answer-issues.ts";
import { CHECK_ISSUES } from "./check-issues.ts";
import { CZECH_ISSUES } from "./czech-issues.ts";
import type { IssueText } from "./issue-text.ts";
import { MESSAGE_ISSUES } from "./message-issues.ts";
import { SHEET_ISSUES } from "./sheet-issues.ts";
import { TIMING_ISSUES } from "./timing-issues.ts";

/** Every issue the program can raise, by its stable code. `docs/issues.md` is generated from this table. */
export const ISSUES = {
  ...SHEET_ISSUES,
  ...CZECH_ISSUES,
  ...TIMING_ISSUES,
  ...MESSAGE_ISSUES,
  ...CHECK_ISSUES,
  ...ANSWER_ISSUES,
} as const satisfies Record<string, IssueText>;

export type IssueCode = keyof typeof ISSUES;
