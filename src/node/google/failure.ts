/** Why a request brought no answer; each kind is told to a person in its own way. */
export type FailureKind =
  | "busy"
  | "unreachable"
  | "timed-out"
  | "credentials-refused"
  | "scope-missing"
  | "api-disabled"
  | "not-shared"
  | "not-found"
  | "not-a-spreadsheet"
  | "no-such-range"
  | "refused";

export interface Failure {
  readonly kind: FailureKind;
  /** What Google said, or the system's code for what went wrong on the way. */
  readonly reason: string;
  /** How long Google asks to be left alone, in milliseconds; 0 when it does not say. */
  readonly retryAfter: number;
}

interface Reply {
  readonly status: number;
  readonly message: string;
  /** `status` of the error and `reason` of its details, as google.rpc names them. */
  readonly reasons: readonly string[];
  readonly retryAfter: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** Breaks on the way that a second attempt usually mends. */
const PASSING = new Set(["ECONNRESET", "EPIPE", "EAI_AGAIN", "ERR_STREAM_PREMATURE_CLOSE"]);

const LONGEST_REASON = 500;

/** What an error thrown by a request means; null when it did not come from the network, which is a bug. */
export function failureOf(error: unknown): Failure | null {
  const { response, config, code, message } = fields(error);
  if (response !== undefined) {
    const reply = replyOf(fields(response));
    const isOfSheets = String(fields(config)["url"]).includes("/v4/spreadsheets/");
    const kind = isBusy(reply) ? "busy" : isOfSheets ? kindOf(reply) : "credentials-refused";
    return { kind, reason: reasonOf(reply), retryAfter: reply.retryAfter };
  }
  if (config === undefined) return null;
  const reason = String(code ?? message);
  return { kind: brokenKind(error, reason), reason: shortened(reason), retryAfter: 0 };
}

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function brokenKind(error: unknown, reason: string): FailureKind {
  if (PASSING.has(reason)) return "busy";
  const cause = fields(fields(error)["cause"]);
  const timedOut = [reason, cause["name"], cause["type"]].some((word) =>
    /^(TimeoutError|AbortError|aborted|ETIMEDOUT)$/.test(String(word)),
  );
  return timedOut ? "timed-out" : "unreachable";
}

/**
 * The error body of Google's APIs (`{error: {code, message, status, details}}`, google.rpc.Status) or of its
 * token endpoint (`{error, error_description}`, RFC 6749 part 5.2); a page of a proxy has neither.
 */
function replyOf({ status, data, headers }: Fields): Reply {
  const { error, error_description: description } = fields(data);
  const details = fields(error)["details"];
  const reasons = [
    error,
    fields(error)["status"],
    ...(Array.isArray(details) ? details : []).map(detailReason),
  ];
  const said = [fields(error)["message"], description, error].find((text) => typeof text === "string");
  return {
    status: Number(status),
    message: String(said ?? ""),
    reasons: reasons.filter((reason) => typeof reason === "string"),
    retryAfter: secondsToWait(headers) * 1000,
  };
}

function detailReason(detail: unknown): unknown {
  return fields(detail)["reason"];
}

/** The headers are those of the library's own fetch, not of the platform. */
function secondsToWait(headers: unknown): number {
  const get = fields(headers)["get"];
  const seconds = typeof get === "function" ? String(get.call(headers, "retry-after")) : "";
  return /^\d{1,6}$/.test(seconds) ? Number(seconds) : 0;
}

function isBusy({ status, reasons }: Reply): boolean {
  return status === 408 || status === 429 || status >= 500 || reasons.includes("RATE_LIMIT_EXCEEDED");
}

/** What the Sheets API means; every other address asked is one that gives access tokens. */
function kindOf(reply: Reply): FailureKind {
  switch (reply.status) {
    case 400:
      return badRequestKind(reply);
    case 401:
      return "credentials-refused";
    case 403:
      return forbiddenKind(reply);
    case 404:
      return "not-found";
    default:
      return "refused";
  }
}

function forbiddenKind({ reasons }: Reply): FailureKind {
  if (reasons.includes("ACCESS_TOKEN_SCOPE_INSUFFICIENT")) return "scope-missing";
  if (reasons.includes("SERVICE_DISABLED")) return "api-disabled";
  return reasons.includes("PERMISSION_DENIED") ? "not-shared" : "refused";
}

function badRequestKind({ message, reasons }: Reply): FailureKind {
  if (message.startsWith("Unable to parse range")) return "no-such-range";
  return reasons.includes("FAILED_PRECONDITION") ? "not-a-spreadsheet" : "refused";
}

function reasonOf({ status, message }: Reply): string {
  return message === "" ? `HTTP ${status}` : `${shortened(message)} (HTTP ${status})`;
}

function shortened(text: string): string {
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON)}…` : text;
}
