import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { FORM_LIMITS, VERIFICATION_LIMITS } from "../../core/answers/form-limit.ts";
import { RefusedError } from "../../core/errors.ts";
import type { PlainDate } from "../../core/plain-date.ts";
import { SERVE_TEXTS } from "../../core/texts/answers.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { ARES_WORLD, type AresWorld } from "../ares.ts";
import { isGoogleSource } from "../google/source.ts";
import { readOrMakeSigner } from "../secret.ts";
import { commentLimit, dailyLimit } from "./rate-limit.ts";
import { sendContent, sendPage } from "./respond.ts";
import { notice, type Reply, replyTo } from "./routes.ts";
import type { ScreenPages } from "./screens/screen-pages.ts";
import { sendingDesk } from "./screens/sending-desk.ts";
import type { Site } from "./site.ts";
import { workbookFile } from "./workbook-file.ts";

export interface ServeOptions {
  readonly path: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly language: Language;
  /** A fixed day instead of the clock's. */
  readonly today: PlainDate | null;
  readonly clock: () => Date;
  /** Told of a fault of the program; the person at the other end sees a page that says sorry. */
  readonly fault: (error: unknown) => void;
  /** The workbench and the sidebars as they were built; without them only the pages for answers are served. */
  readonly screens?: ScreenPages;
  /** The mail server for sending from the screens; without it messages become files. */
  readonly smtp?: string | undefined;
  /** How long a sending can be taken back. */
  readonly graceMs?: number;
  /** Where the register ARES is asked; the register itself as a rule. */
  readonly ares?: AresWorld;
}

/** Pages that are being served. */
export interface Serving {
  readonly port: number;
  /** Where links of invitations lead on this computer. */
  readonly publicUrl: string;
  /** The team's start page with the token of this run. */
  readonly staffUrl: string;
  /** The workbook with the menu and the sidebars, with the same token. */
  readonly workbenchUrl: string;
  /** Takes no more requests, finishes what is being written, and frees the port. */
  readonly stop: () => Promise<void>;
}

/** This computer alone; whoever wants the pages outside puts a web server with a certificate before them. */
const ADDRESS = "127.0.0.1";
const REQUEST_TIMEOUT_MS = 15_000;
const MOST_CONNECTIONS = 200;
const METHODS = ["GET", "HEAD", "POST"];

/** Serves the public pages of one workbook and the team's page for it. Refuses a workbook it cannot read. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { path, language } = options;
  if (isGoogleSource(path)) throw new RefusedError("wrong-use", say(SERVE_TEXTS.onlyFiles, language));
  const file = workbookFile(path, language);
  await file.read();
  const site: Site = {
    path,
    file,
    sign: await readOrMakeSigner(path, language),
    staffToken: randomBytes(18).toString("base64url"),
    language,
    clock: options.clock,
    today: options.today,
    fault: options.fault,
    screens: options.screens ?? null,
    sending: sendingDesk(options),
    ares: options.ares ?? ARES_WORLD,
    allows: dailyLimit(FORM_LIMITS),
    allowsVerification: dailyLimit(VERIFICATION_LIMITS),
    allowsComment: commentLimit(),
  };
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS });
  server.maxConnections = MOST_CONNECTIONS;
  const port = await listen(server, options);
  server.on(
    "request",
    (request, response) => void respond(site, { request, response, port, fault: options.fault }),
  );
  const publicUrl = `http://${ADDRESS}:${port}/`;
  const staffUrl = `${publicUrl}tym/${site.staffToken}/`;
  return { port, publicUrl, staffUrl, workbenchUrl: `${staffUrl}sesit`, stop: () => stop(server, site) };
}

function listen(server: Server, { port, language }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const values = { port, other: port + 1 };
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      reject(taken ? new RefusedError("wrong-use", say(SERVE_TEXTS.portTaken, language, values)) : error);
    });
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly port: number;
  readonly fault: ServeOptions["fault"];
}

/** Every request gets a page; a fault of the program is one too and does not end the others. */
async function respond(site: Site, exchange: Exchange): Promise<void> {
  const { request, response, fault } = exchange;
  try {
    const reply = await replyFor(site, exchange);
    if (!request.complete) response.setHeader("Connection", "close");
    if ("content" in reply) sendContent(response, reply.content);
    else sendPage(response, reply.page, reply.audience);
  } catch (error) {
    // Whoever goes away in the middle of a form is no fault.
    if (request.complete || request.method !== "POST") fault(error);
    if (response.headersSent) response.destroy();
    else sendPage(response, { ...notice(site, "unable"), status: 500 }, "public");
  }
}

async function replyFor(site: Site, { request, response, port }: Exchange): Promise<Reply> {
  if (!isOwnHost(request.headers.host, port)) return { page: notice(site, "foreign"), audience: "public" };
  if (METHODS.includes(request.method ?? ""))
    return replyTo(site, request, addressOf(request.url ?? "", port));
  response.setHeader("Allow", METHODS.join(", "));
  return { page: { ...notice(site, "not-found"), status: 405 }, audience: "public" };
}

/** Put together, not resolved: a path that begins with two slashes must not name another host. */
function addressOf(path: string, port: number): URL {
  return new URL(`http://${ADDRESS}:${port}${path.startsWith("/") ? path : "/-"}`);
}

/** A page of elsewhere whose name is made to lead here (DNS rebinding) comes with its own name. */
function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `${ADDRESS}:${port}` || host === `localhost:${port}`;
}

async function stop(server: Server, { file, sending }: Site): Promise<void> {
  sending.stop?.abort();
  await sending.work;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await file.settled();
  await closed;
}
