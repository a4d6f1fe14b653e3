import { sheets, type sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { RefusedError } from "../../core/errors.ts";
import type { Language } from "../../core/texts/say.ts";
import { openAccount } from "./account.ts";
import type { Failure } from "./failure.ts";
import { type Answer, askPatiently, type Clock, MOST_ATTEMPTS, SYSTEM_CLOCK } from "./patience.ts";
import { failureTextKey, googleRefusals } from "./refuse.ts";
import { GOOGLE_TOKEN_URL, transport } from "./transport.ts";

/** How to get at Google; only the language is always needed. */
export interface GoogleAccess {
  readonly language: Language;
  /** The key file of a service account or an authorized user; without it, application default credentials. */
  readonly key?: string | null;
  /** Another server that speaks the Google Sheets API v4. */
  readonly rootUrl?: string;
  readonly tokenUrl?: string;
  /** The limit of one request. */
  readonly timeoutMs?: number;
  readonly clock?: Clock;
}

/** The requests that reading takes; both answer with a failure, never throw, when Google says no. */
export interface Requests {
  readonly sheets: () => Promise<Answer<sheets_v4.Schema$Spreadsheet>>;
  readonly values: (ranges: readonly string[]) => Promise<Answer<sheets_v4.Schema$BatchGetValuesResponse>>;
}

/** Long enough for the largest workbooks, short enough for a person at a terminal. */
const TIMEOUT_MS = 60_000;

/** The requests to one spreadsheet, on behalf of the account found; and what to say when one fails. */
export async function openRequests(
  spreadsheetId: string,
  access: GoogleAccess,
): Promise<{ readonly requests: Requests; readonly refusal: (failure: Failure) => RefusedError }> {
  const { timeoutMs = TIMEOUT_MS, tokenUrl = GOOGLE_TOKEN_URL, clock = SYSTEM_CLOCK, rootUrl } = access;
  const refuse = googleRefusals(access.language);
  const clientOptions = transport({ tokenUrl, timeoutMs });
  const { auth, email } = await openAccount(access.key ?? null, clientOptions, refuse);
  const api = sheets({ version: "v4", auth, ...(rootUrl === undefined ? {} : { rootUrl }) });
  const seconds = Math.ceil(timeoutMs / 1000);
  return {
    requests: requestsTo(api, spreadsheetId, clock),
    refusal: ({ kind, reason }) =>
      kind === "not-shared" && email !== null
        ? refuse("not-shared-with", { email })
        : refuse(failureTextKey(kind), { reason, id: spreadsheetId, seconds, attempts: MOST_ATTEMPTS }),
  };
}

function requestsTo({ spreadsheets }: sheets_v4.Sheets, spreadsheetId: string, clock: Clock): Requests {
  const common = { spreadsheetId, prettyPrint: false };
  return {
    sheets: () => {
      const query = { ...common, fields: "sheets.properties(title,sheetType)" };
      return askPatiently(async () => (await spreadsheets.get(query)).data, clock);
    },
    values: (ranges) => {
      const query = { ...common, ranges: [...ranges], valueRenderOption: "FORMATTED_VALUE" };
      return askPatiently(async () => (await spreadsheets.values.batchGet(query)).data, clock);
    },
  };
}
