import { describe, expect, test } from "vitest";
import { classifyFailure, failureText } from "../../../src/appsscript/sending/failure.ts";

const FRAME = "GoogleJsonResponseException: API call to gmail.users.messages.send failed with error: ";

/** https://developers.google.com/gmail/api/guides/handle-errors and reports of Apps Script's own words. */
describe("what Gmail's words mean for a message", () => {
  test.for([
    ["Invalid To header", "address"],
    ["Recipient address required", "address"],
    ["Request Entity Too Large", "address"],
    ["User-rate limit exceeded.  Retry after 2026-05-14T09:12:30.000Z (Mail sending)", "quota"],
    ["Daily user sending quota exceeded", "quota"],
    ["Service invoked too many times for one day: email.", "quota"],
    ["Too many concurrent requests for user", "temporary"],
    ["Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user'", "temporary"],
    ["User Rate Limit Exceeded", "temporary"],
    ["Request had insufficient authentication scopes.", "fatal"],
    ["Mail service not enabled", "fatal"],
    ["Gmail is not defined", "fatal"],
    ["The manifest does not turn the Gmail service on.", "fatal"],
    ["Delegation denied for koordinatorka@example.cz", "fatal"],
    ["Gmail API has not been used in project 123 before or it is disabled.", "fatal"],
    ["Backend Error", "unknown"],
    ["Empty response", "unknown"],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "unknown"],
    ["The service is currently unavailable.", "unknown"],
    ["", "unknown"],
  ] as const)("%s: %s", ([words, meaning]) => {
    expect(classifyFailure(FRAME + words)).toBe(meaning);
  });

  test("the journal gets them without their frame and without anybody's address", () => {
    expect(failureText(`${FRAME}Delegation denied for koordinatorka@example.cz`)).toBe(
      "Delegation denied for …",
    );
    expect(failureText("x".repeat(50_000)).length).toBeLessThanOrEqual(200);
  });
});
