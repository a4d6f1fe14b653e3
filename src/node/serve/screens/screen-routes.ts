import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { basename, extname } from "node:path";
import { refusal } from "../../../core/screens/calls.ts";
import type { Language } from "../../../core/texts/say.ts";
import { readJson } from "../read-body.ts";
import type { Content } from "../respond.ts";
import type { Site } from "../site.ts";
import { callScreen, strangeInput } from "./call-screen.ts";
import { madeFile } from "./made-files.ts";

const HTML = "text/html; charset=utf-8";
const TYPES: Readonly<Record<string, string>> = {
  ".html": HTML,
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".eml": "message/rfc822",
  ".json": "application/json",
  ".zip": "application/zip",
};

/** What stands at a path below the team's token: the workbench, a sidebar, a call or a file; null for no such place. */
export async function screenContent(
  site: Site,
  request: IncomingMessage,
  path: string,
): Promise<Content | null> {
  const [place = "", name = ""] = path.split("/");
  if (place === "volani") return request.method === "POST" ? answerCall(site, request, name) : null;
  if (request.method === "POST" || site.screens === null) return null;
  if (place === "soubor") return fileContent(site, name);
  const html = place === "sesit" ? site.screens.workbench : panel(site.screens.panels, name);
  return html === null
    ? null
    : { status: 200, type: HTML, body: inLanguage(html, site.language), saveAs: null };
}

function panel(panels: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(panels, name) ? (panels[name] ?? null) : null;
}

function inLanguage(html: string, language: Language): string {
  return html.replace(
    '<html lang="cs" data-language="cs">',
    `<html lang="${language}" data-language="${language}">`,
  );
}

/** A call comes from this site's own page only, and answers with an envelope whatever happens. */
async function answerCall(site: Site, request: IncomingMessage, name: string): Promise<Content> {
  if (!isOwnPage(request)) return json(403, strangeInput(site));
  const body = await readJson(request);
  if (body === null) return json(400, strangeInput(site));
  try {
    return json(200, await callScreen(site, { name, input: body.value }));
  } catch (error) {
    site.fault(error);
    return json(200, refusal(error, site.language));
  }
}

/** No page can forge either header; a browser that was told to mind no origins leaves the first one out. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  if (headers.origin !== undefined) return headers.origin === `http://${headers.host}`;
  return headers["sec-fetch-site"] === "same-origin";
}

function json(status: number, value: unknown): Content {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value), saveAs: null };
}

/** Pages are shown as the browser shows any; documents are saved. */
async function fileContent(site: Site, name: string): Promise<Content | null> {
  const path = madeFile(site, name);
  const body = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || body === null) return null;
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const page = type === HTML;
  return {
    status: 200,
    type,
    body: page ? body.toString("utf8") : body,
    saveAs: page ? null : basename(path),
    made: true,
  };
}
