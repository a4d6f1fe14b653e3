import { type RefusalCode, RefusedError } from "../../core/errors.ts";
import { type Language, say, type Values } from "../../core/texts/say.ts";
import { SPREADSHEET_READING, type SpreadsheetReadingKey } from "../../core/texts/spreadsheet-reading.ts";
import type { FailureKind } from "./failure.ts";

/**
 * Makes a refusal in the language chosen at the start. It carries no cause: what a credentials library
 * throws may quote a key or a token.
 */
export type RefuseGoogle = (key: SpreadsheetReadingKey, values?: Values) => RefusedError;

/** A login that may read spreadsheets and nothing else; gcloud itself insists on the first scope. */
const LOGIN =
  "gcloud auth application-default login --scopes=https://www.googleapis.com/auth/cloud-platform,https://www.googleapis.com/auth/spreadsheets.readonly";

const ABOUT_CREDENTIALS: ReadonlySet<SpreadsheetReadingKey> = new Set([
  "no-credentials",
  "no-such-key-file",
  "key-unreadable",
  "key-not-json",
  "key-of-client",
  "key-of-wrong-kind",
  "key-incomplete",
  "credentials-refused",
  "scope-missing",
] as const);

const TEXT_OF_FAILURE: Readonly<Record<FailureKind, SpreadsheetReadingKey>> = {
  busy: "google-busy",
  unreachable: "google-unreachable",
  "timed-out": "google-timed-out",
  "credentials-refused": "credentials-refused",
  "scope-missing": "scope-missing",
  "api-disabled": "api-disabled",
  "not-shared": "not-shared",
  "not-found": "no-such-spreadsheet",
  "not-a-spreadsheet": "not-a-spreadsheet",
  "no-such-range": "sheets-keep-changing",
  refused: "google-refused",
};

/** Refusals told in one language. */
export function googleRefusals(language: Language): RefuseGoogle {
  return (key, values = {}) =>
    new RefusedError(codeOf(key), say(SPREADSHEET_READING[key], language, { login: LOGIN, ...values }));
}

function codeOf(key: SpreadsheetReadingKey): RefusalCode {
  if (key === "bad-address") return "wrong-use";
  return ABOUT_CREDENTIALS.has(key) ? "no-credentials" : "unreadable-input";
}

/** What is said of a failed request. */
export function failureTextKey(kind: FailureKind): SpreadsheetReadingKey {
  return TEXT_OF_FAILURE[kind];
}
