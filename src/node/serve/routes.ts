import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LARGEST_FORM, LARGEST_VERIFICATION } from "../../core/answers/form-limit.ts";
import type { FormFields } from "../../core/answers/read-form.ts";
import { receive, show } from "../../core/answers/receive.ts";
import type { AnswerContext, Answered, LinkRequest } from "../../core/answers/request.ts";
import { receiveStaff, type StaffRequest, showStaff } from "../../core/answers/staff.ts";
import { readToken } from "../../core/answers/token.ts";
import { RefusedError } from "../../core/errors.ts";
import type { ServedPage } from "../../core/pages/answers/frame.ts";
import { type Notice, noticePage } from "../../core/pages/answers/notice-page.ts";
import type { PlainDate } from "../../core/plain-date.ts";
import type { Language } from "../../core/texts/say.ts";
import type { Workbook } from "../../core/workbook/workbook.ts";
import { pragueDay } from "../prague-day.ts";
import { type Body, readBody } from "./read-body.ts";
import type { Audience, Content } from "./respond.ts";
import { screenContent } from "./screens/screen-routes.ts";
import type { Site } from "./site.ts";

/** A page, or something else that the team's screens have asked for. */
export type Reply =
  | { readonly page: ServedPage; readonly audience: Audience }
  | { readonly content: Content };

const STAFF_PATH = /^\/tym\/([\w-]{1,100})\/(akce|odpoved)?$/;
const SCREEN_PATH = /^\/tym\/([\w-]{1,100})\/(sesit$|panel\/|volani\/|soubor\/)/;

/** The page that answers a request; every wrong request has one too. */
export async function replyTo(site: Site, request: IncomingMessage, url: URL): Promise<Reply> {
  const staff = STAFF_PATH.exec(url.pathname);
  if (staff !== null && sameToken(staff[1] ?? "", site.staffToken)) {
    return { page: await staffPage(site, request, url), audience: "team" };
  }
  const screen = SCREEN_PATH.exec(url.pathname);
  if (screen !== null && sameToken(screen[1] ?? "", site.staffToken)) {
    const content = await screenContent(site, request, url.pathname.slice(`/tym/${site.staffToken}/`.length));
    if (content !== null) return { content };
  }
  const page = url.pathname === "/" ? await publicPage(site, request, url) : notice(site, "not-found");
  return { page, audience: "public" };
}

/** A page that says one thing, without the workbook. */
export function notice({ language }: Pick<Site, "language">, name: Notice): ServedPage {
  return noticePage({ notice: name }, { workbook: null, language, otherLanguage: "" });
}

async function publicPage(site: Site, request: IncomingMessage, url: URL): Promise<ServedPage> {
  const link = { token: url.searchParams.get("t") ?? "", base: "", language: languageIn(url) };
  if (request.method !== "POST") {
    const fields = { misto: url.searchParams.get("misto") ?? "" };
    return showing(site, (context) => show({ ...link, fields }, context));
  }
  const body = await readBody(request, largestForm(site, link.token));
  if (body.kind !== "form") return bodyPage(site, body);
  if (!allowed(site, link.token, addressIn(request))) return notice(site, "too-many");
  return receiving(site, (context) =>
    receive({ ...link, fields: body.fields } satisfies LinkRequest, context),
  );
}

async function staffPage(site: Site, request: IncomingMessage, url: URL): Promise<ServedPage> {
  const asked = (fields: FormFields): StaffRequest => ({
    base: `http://${request.headers.host}/tym/${site.staffToken}/`,
    event: url.searchParams.get("akce") ?? "",
    contact: url.searchParams.get("kontakt") ?? "",
    language: languageIn(url) ?? site.language,
    fields,
  });
  if (request.method !== "POST") return showing(site, (context) => showStaff(asked({}), context));
  if (request.headers.origin !== `http://${request.headers.host}`) return notice(site, "foreign");
  const body = await readBody(request);
  if (body.kind !== "form") return bodyPage(site, body);
  return receiving(site, (context) => receiveStaff(asked(body.fields), context));
}

function languageIn(url: URL): Language | null {
  const asked = url.searchParams.get("lang");
  return asked === "cs" || asked === "en" ? asked : null;
}

function bodyPage(site: Site, body: Exclude<Body, { kind: "form" }>): ServedPage {
  return body.kind === "too-large"
    ? notice(site, "too-large")
    : { ...notice(site, "not-found"), status: 415 };
}

/** Only genuine links are counted each by itself: others are refused anyway and must not fill the memory. */
function allowed(site: Site, token: string, address: string): boolean {
  const today = dayOf(site);
  const { payload } = readToken(token, site.sign, today);
  if (payload === null) return true;
  if (payload.kind === "připomínky") return site.allowsComment(payload.event, address, today);
  const allows = payload.kind === "ověření" ? site.allowsVerification : site.allows;
  return allows(`${payload.kind}:${payload.event}:${payload.contact}`, today);
}

/** Only a genuine link of a provider may bring all its entries at once. */
function largestForm(site: Site, token: string): number {
  const { payload } = readToken(token, site.sign, dayOf(site));
  return payload?.kind === "ověření" ? LARGEST_VERIFICATION : LARGEST_FORM;
}

/** The visitor as the proxy on this machine saw it: the last one named, for those before are the visitor's own word. */
function addressIn({ headers }: IncomingMessage): string {
  const told = [headers["x-forwarded-for"] ?? ""].flat().join(",");
  return (told.split(",").pop() ?? "").trim().slice(0, 60);
}

async function showing(site: Site, page: (context: AnswerContext) => ServedPage): Promise<ServedPage> {
  const workbook = await readable(site.file.read());
  return workbook === null ? notice(site, "busy") : page(contextOf(site, workbook));
}

async function receiving(site: Site, work: (context: AnswerContext) => Answered): Promise<ServedPage> {
  const changed = await readable(site.file.change((workbook) => work(contextOf(site, workbook))));
  if (changed === null) return notice(site, "busy");
  return changed.written ? changed.answered.page : changed.answered.unsaved;
}

/** null while the workbook cannot be read: it is being saved, renamed or is damaged. */
async function readable<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}

function contextOf(site: Site, workbook: Workbook): AnswerContext {
  const instant = site.clock();
  return {
    workbook,
    today: dayOf(site),
    now: instant.toISOString(),
    seconds: Math.floor(instant.getTime() / 1000),
    sign: site.sign,
  };
}

function dayOf({ today, clock }: Site): PlainDate {
  return today ?? pragueDay(clock());
}

function sameToken(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
