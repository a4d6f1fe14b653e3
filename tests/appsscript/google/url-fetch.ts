import type { Execution } from "./execution.ts";
import { standIn } from "./stand-in.ts";

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** What a server outside Google answers. */
export interface Served {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The world outside: who answers what, and what has been asked for so far. */
export interface WebModel {
  readonly requests: string[];
  serve: (url: string) => Served;
  offline: boolean;
  /** Requests left for the day; a consumer account has 20 000. */
  quota: number;
}

/** `script.external_request` and, where the manifest names addresses, only those; at most 2 KB of an address. */
const MAX_URL = 2082;
const KNOWN_OPTIONS = new Set(["url", "headers", "muteHttpExceptions", "method", "followRedirects"]);

export function newWeb(): WebModel {
  return {
    requests: [],
    serve: (url) => {
      throw new Error(`No server in this test answers ${url}.`);
    },
    offline: false,
    quota: 20_000,
  };
}

export function urlFetchApp(
  execution: Execution,
  web: WebModel,
  allowed: readonly string[] | undefined,
): UrlFetchApp {
  return standIn<UrlFetchApp>(execution, "UrlFetchApp", {
    fetchAll: (requests: unknown[]) => {
      if (!Array.isArray(requests) || requests.length === 0) throw new Error("Invalid argument: requests");
      const asked = requests.map((request) => checked(request, allowed));
      web.quota -= asked.length;
      if (web.quota < 0) throw new Error("Service invoked too many times for one day: urlfetch.");
      web.requests.push(...asked.map(({ url }) => url));
      if (web.offline) throw new Error(`DNS error: ${asked[0]?.url}`);
      return asked.map(({ url, mute }) => responseOf(execution, url, { served: web.serve(url), mute }));
    },
  });
}

function checked(request: unknown, allowed: readonly string[] | undefined) {
  const { url, muteHttpExceptions = false, ...rest } = Object(request) as Record<string, unknown>;
  for (const key of Object.keys(rest))
    if (!KNOWN_OPTIONS.has(key)) throw new Error(`Attribute provided with invalid value: ${key}`);
  if (typeof url !== "string" || url.length > MAX_URL)
    throw new Error("Limit Exceeded: URLFetch URL Length.");
  if (!url.startsWith("https://")) throw new Error(`The double fetches over https only: ${url}`);
  if (allowed !== undefined && !allowed.some((prefix) => url.startsWith(prefix)))
    throw new Error(`The URL is not permitted by the manifest's urlFetchWhitelist: ${url}`);
  return { url, mute: muteHttpExceptions === true };
}

function responseOf(
  execution: Execution,
  url: string,
  { served, mute }: { readonly served: Served; readonly mute: boolean },
): Response {
  if (served.status >= 400 && !mute)
    throw new Error(`Request failed for ${url} returned code ${served.status}.`);
  return standIn<Response>(execution, "HTTPResponse", {
    getResponseCode: () => served.status,
    getContentText: () => served.body,
    getAllHeaders: () => ({ ...served.headers }),
  });
}
