import { createVerify } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { PUBLIC_KEY, READONLY_SCOPE, SERVICE_EMAIL, USER_KEY } from "./keys.ts";
import { type Call, callOf, valueViolations } from "./schema.ts";

/** A sheet of the double's one spreadsheet. */
export interface FakeSheet {
  title: string;
  readonly sheetType?: string;
  readonly hidden?: boolean;
  readonly rows?: readonly (readonly string[])[];
}

/** What is answered instead of the truth; "hang" never answers, "reset" drops the connection. */
export type Answer =
  | "hang"
  | "reset"
  | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

export interface FakeSpreadsheet {
  readonly sheets: readonly FakeSheet[];
  /** Called with the number of each API request, from 0; an answer takes the place of the true one. */
  readonly answer?: (index: number) => Answer | null;
  /** The same for requests of access tokens. */
  readonly answerToken?: (index: number) => Answer | null;
}

export interface GoogleServer {
  readonly rootUrl: string;
  readonly tokenUrl: string;
  /** The API requests that came, as method and URL. */
  readonly requests: readonly { readonly method: string; readonly url: URL; readonly call: Call | null }[];
  readonly tokenRequests: readonly URLSearchParams[];
  /** What came, or would have been answered, against Google's schema. */
  readonly violations: readonly string[];
  readonly close: () => Promise<void>;
}

/** The only spreadsheet that the double has. */
export const SPREADSHEET_ID = "1StrakoniceKampan_2018-ukazkovaTabulka_0001x";

const ACCESS_TOKEN = "ya29.double";

/** An error body as google.rpc.Status in JSON, with the reason of google.rpc.ErrorInfo where one is given. */
export function apiError(code: number, status: string, message: string, reason?: string): Answer {
  const info = { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason, domain: "googleapis.com" };
  return { status: code, body: { error: { code, message, status, ...(reason ? { details: [info] } : {}) } } };
}

/** A local server that answers as sheets.googleapis.com and oauth2.googleapis.com do, and notes every slip. */
export async function startGoogle(spreadsheet: FakeSpreadsheet): Promise<GoogleServer> {
  const requests: { method: string; url: URL; call: Call | null }[] = [];
  const tokenRequests: URLSearchParams[] = [];
  const violations: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://google.invalid");
    if (url.pathname === "/token") {
      const form = new URLSearchParams(await bodyOf(request));
      tokenRequests.push(form);
      return send(
        request,
        response,
        spreadsheet.answerToken?.(tokenRequests.length - 1) ?? tokenAnswer(form),
      );
    }
    const method = request.method ?? "";
    const call = callOf(method, url);
    requests.push({ method, url, call });
    violations.push(...(call?.violations ?? [`no method ${method} ${url.pathname}`]));
    const scripted = spreadsheet.answer?.(requests.length - 1) ?? null;
    send(request, response, scripted ?? trueAnswer({ request, url, call, spreadsheet, violations }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    rootUrl,
    tokenUrl: `${rootUrl}token`,
    requests,
    tokenRequests,
    violations,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (answer === "hang") return;
  if (answer === "reset") {
    request.socket.resetAndDestroy();
    return;
  }
  const { status, body, headers } = answer;
  const isText = typeof body === "string";
  const bytes = Buffer.from(isText ? body : JSON.stringify(body));
  const gzip = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  response.writeHead(status, {
    "content-type": isText ? "text/html; charset=UTF-8" : "application/json; charset=UTF-8",
    ...(gzip ? { "content-encoding": "gzip" } : {}),
    ...headers,
  });
  response.end(gzip ? gzipSync(bytes) : bytes);
}

/** RFC 6749 part 6 for a user, RFC 7523 for a service account, with the checks that Google makes. */
function tokenAnswer(form: URLSearchParams): Answer {
  const refused = (description: string): Answer => ({
    status: 400,
    body: { error: "invalid_grant", error_description: description },
  });
  if (form.get("grant_type") === "refresh_token") {
    if (form.get("refresh_token") !== USER_KEY.refresh_token)
      return refused("Token has been expired or revoked.");
  } else if (!isSignedForReading(form.get("assertion") ?? "")) return refused("Invalid JWT Signature.");
  return { status: 200, body: { access_token: ACCESS_TOKEN, expires_in: 3599, token_type: "Bearer" } };
}

function isSignedForReading(assertion: string): boolean {
  const [header = "", claims = "", signature = ""] = assertion.split(".");
  const { iss, scope, aud } = JSON.parse(Buffer.from(claims, "base64url").toString() || "{}");
  const signed = createVerify("RSA-SHA256")
    .update(`${header}.${claims}`)
    .verify(PUBLIC_KEY, signature, "base64url");
  return (
    signed &&
    iss === SERVICE_EMAIL &&
    scope === READONLY_SCOPE &&
    aud === "https://oauth2.googleapis.com/token"
  );
}

interface Asked {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly call: Call | null;
  readonly spreadsheet: FakeSpreadsheet;
  readonly violations: string[];
}

function trueAnswer({ request, url, call, spreadsheet, violations }: Asked): Answer {
  if (call === null) return { status: 404, body: "<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>" };
  if (call.violations.length > 0) {
    return apiError(400, "INVALID_ARGUMENT", `Invalid JSON payload received. ${call.violations.join(", ")}`);
  }
  if (request.headers.authorization !== `Bearer ${ACCESS_TOKEN}`) {
    return apiError(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
  }
  if (call.spreadsheetId !== SPREADSHEET_ID)
    return apiError(404, "NOT_FOUND", "Requested entity was not found.");
  const answer =
    call.operation === "sheets.spreadsheets.get"
      ? { status: 200, body: sheetList(spreadsheet) }
      : valuesAnswer(url.searchParams.getAll("ranges"), spreadsheet);
  if (answer.status === 200) violations.push(...valueViolations(answer.body, call.answer));
  return answer;
}

/** As the mask `sheets.properties(title,sheetType)` lets through. */
function sheetList({ sheets }: FakeSpreadsheet) {
  return { sheets: sheets.map(({ title, sheetType = "GRID" }) => ({ properties: { title, sheetType } })) };
}

function valuesAnswer(ranges: readonly string[], { sheets }: FakeSpreadsheet) {
  const found = ranges.map((range) => ({ range, sheet: sheetAt(range, sheets) }));
  const lost = found.find(({ sheet }) => sheet === undefined || (sheet.sheetType ?? "GRID") !== "GRID");
  if (lost !== undefined) {
    const message = `Unable to parse range: ${lost.range}`;
    return { status: 400, body: { error: { code: 400, message, status: "INVALID_ARGUMENT" } } };
  }
  const valueRanges = found.map(({ range, sheet }) => {
    const values = trimmed(sheet?.rows ?? []);
    return { range: `${range}!A1:Z1000`, majorDimension: "ROWS", ...(values.length > 0 ? { values } : {}) };
  });
  return { status: 200, body: { spreadsheetId: SPREADSHEET_ID, valueRanges } };
}

/** Unquoted, `A1` and `2018` are cells and rows of the first sheet, not sheets. */
function sheetAt(range: string, sheets: readonly FakeSheet[]): FakeSheet | undefined {
  const quoted = /^'((?:[^']|'')*)'$/.exec(range)?.[1]?.replaceAll("''", "'");
  if (quoted === undefined && /^[A-Z]{0,3}\d+$/i.test(range)) return sheets[0];
  if (quoted === undefined && !/^[\p{L}\d_]+$/u.test(range)) return undefined;
  return sheets.find(({ title }) => title === (quoted ?? range));
}

/** Google leaves out empty cells at the end of a row and empty rows at the end of a sheet. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const cut = rows.map((row) => withoutTail(row, (cell) => cell === ""));
  return withoutTail(cut, (row) => row.length === 0);
}

function withoutTail<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  const last = items.map(isEmpty).lastIndexOf(false);
  return items.slice(0, last + 1);
}
