import type { Failure } from "../../core/sending/operations.ts";

/**
 * What Gmail's refusals mean, in the order in which they are tried. Only what Google says before it takes a message
 * is here; an error of its servers in the middle of it (5xx, time-out, empty answer) leaves the message unknown.
 * https://developers.google.com/gmail/api/guides/handle-errors, https://developers.google.com/apps-script/guides/services/quotas
 */
const MEANINGS: readonly (readonly [RegExp, Failure])[] = [
  [/too many times for one day|daily .{0,40}(limit|quota) exceeded|user sending quota/i, "quota"],
  [/user-rate limit exceeded.{0,80}mail sending|limit exceeded: email/i, "quota"],
  [/invalid (to|cc) header|recipient address required|invalid email|too large|\b413\b/i, "address"],
  [
    /rate limit exceeded|quota metric|too many concurrent|too many times in a short time|\b429\b/i,
    "temporary",
  ],
  [/is not defined|does not turn the \w+ service on/i, "fatal"],
  [/insufficient (authentication|permission)|do not have permission|delegation denied|forbidden/i, "fatal"],
  [/mail service not enabled|has not been used in project|is not enabled|is disabled/i, "fatal"],
  [/invalid credentials|login required|unauthorized|authorization is required|invalid from header/i, "fatal"],
  [/precondition check failed|account .{0,40}suspended/i, "fatal"],
];

/** What an exception of the Gmail service says of the message that was being sent. */
export function classifyFailure(text: string): Failure {
  return MEANINGS.find(([pattern]) => pattern.test(text))?.[1] ?? "unknown";
}

const LONGEST = 200;

/** Google's words for a person: without its frame, and without anybody's address, which the journal must not hold. */
export function failureText(text: string): string {
  return text
    .replace(/^.{0,80}API call to \S{1,80} failed with error:\s*/i, "")
    .replace(/[^\s<>"]{1,80}@[^\s<>"]{1,80}/g, "…")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
}
