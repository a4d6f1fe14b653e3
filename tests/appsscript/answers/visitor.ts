import { createHmac } from "node:crypto";
import { linkTo } from "../../../src/core/answers/links.ts";
import { makeToken } from "../../../src/core/answers/token.ts";
import { createGoogle, type Google } from "../google/google.ts";
import { CODE, wholeWorkbook } from "../program.ts";

export const WEB_APP = "https://script.google.com/macros/s/AKfycbx-Priklad_123/exec";

const EVENT = { groups: "PS1", start: "9:00", end: "11:00", place: "zasedací místnost", state: "potvrzeno" };

/** One event with a day for answers, one with a single seat, three people; `without` names sheets to leave out. */
export function answeringTown(
  without: readonly string[] = [],
  project: Readonly<Record<string, string>> = {},
) {
  const rows = {
    project: [
      {
        name: "Komunitní plánování Příkladov",
        beneficiary: "Město Příkladov",
        senderName: "Komunitní plánování",
        senderEmail: "koordinatorka@example.cz",
        email: "planovani@example.cz",
        ...project,
      },
    ],
    events: [
      { ...EVENT, id: "S-001", name: "Jednání skupiny Senioři", date: "2026-05-14", replyBy: "2026-05-10" },
      { ...EVENT, id: "S-002", name: "Setkání s jedním místem", date: "2026-05-21", capacity: "1" },
    ],
    contacts: ["Jana Vzorová", "Petr Ukázka", "Eva Příkladná"].map((name, index) => ({
      id: `K-00${index + 1}`,
      firstName: name.split(" ")[0] ?? "",
      lastName: name.split(" ")[1] ?? "",
      email: `clovek${index + 1}@example.cz`,
      groups: "PS1",
    })),
  };
  const grids = wholeWorkbook(rows).filter(({ name }) => !without.includes(name));
  return createGoogle({ code: CODE, grids, now: "2026-05-04T08:00:00Z" });
}

/** The same with the page set up by a person's click. */
export function withPage(without: readonly string[] = [], project: Readonly<Record<string, string>> = {}) {
  const google = answeringTown(without, project);
  google.account.webApp = WEB_APP;
  google.screen.answers.push("YES");
  google.run("setUpAnswers");
  return google;
}

/** The same in no time: the secret and the address are there from before. */
export function withOldPage(): Google {
  const google = answeringTown([], { answersPage: WEB_APP });
  google.scriptProperties.set("komplan.secret", "tajemství");
  return google;
}

/** A person's link to the first event of such a town. */
export function oldLink(contact: string): string {
  const sign = (text: string) => createHmac("sha256", "tajemství").update(text).digest();
  const payload = { kind: "odpověď", event: "S-001", contact, expires: "2026-07-01", version: 1 } as const;
  return linkTo(WEB_APP, makeToken(payload, sign));
}

/** All that the workbook shows. */
export function textsOf(google: Google): string {
  const cells = google.spreadsheet.sheets.map((sheet) =>
    [...sheet.cells].filter(([, { text }]) => text !== "").map(([place, { text }]) => [place, text]),
  );
  return JSON.stringify(cells);
}

/** Opens an address of the web app as a visitor's browser does. */
export function open(google: Google, address: string): string {
  const url = new URL(address);
  google.run("doGet", "web", eventOf(url, url.searchParams));
  return lastPage(google);
}

/** Fills in the form of a page and sends it; whatever the page has filled in goes along. */
export function send(google: Google, html: string, typed: Readonly<Record<string, string>>): string {
  const action = unescaped(/<form [^>]*action="([^"]*)"/.exec(html)?.[1] ?? "");
  const stamp = /name="razitko" value="([^"]*)"/.exec(html)?.[1] ?? "";
  return post(google, action, { razitko: stamp, ...typed });
}

/** Sends fields to an address, as any program can. */
export function post(google: Google, address: string, fields: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  const body = new URLSearchParams(fields).toString();
  const all = new URLSearchParams([...url.searchParams, ...Object.entries(fields)]);
  const data = { contents: body, length: body.length, name: "postData" };
  const postData = { ...data, type: "application/x-www-form-urlencoded" };
  google.run("doPost", "web", { ...eventOf(url, all), contentLength: body.length, postData });
  return lastPage(google);
}

function eventOf(url: URL, fields: URLSearchParams) {
  const parameters: Record<string, string[]> = Object.create(null);
  for (const [name, value] of fields) parameters[name] = [...(parameters[name] ?? []), value];
  const parameter = Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first]));
  return { parameter, parameters, queryString: url.search.slice(1), contextPath: "", contentLength: -1 };
}

function lastPage(google: Google): string {
  return google.pages.at(-1)?.html ?? "";
}

function unescaped(text: string): string {
  return text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** What a person reads as the page's heading. */
export function headingOf(html: string): string {
  return (/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "").replace(/<[^>]+>/g, "");
}

/** The personal links of the letters that the menu has sent, by receiver: the link for answering and the one for leaving. */
export function linksSent(google: Google): ReadonlyMap<string, readonly string[]> {
  return new Map(google.mail.sent.map(({ to, mime }) => [to, [...new Set(addressesIn(mime))]] as const));
}

function addressesIn(mime: string): readonly string[] {
  const text = mime
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [...text.matchAll(/https:\/\/script\.google\.com\/\S+?\?t=[\w.-]+/g)].map(([address]) => address);
}
