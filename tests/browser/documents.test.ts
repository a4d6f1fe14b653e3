import axe from "axe-core";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceList } from "../../src/core/documents/attendance-list.ts";
import { campaignPlan } from "../../src/core/documents/campaign-plan.ts";
import { catalogue } from "../../src/core/documents/catalogue.ts";
import type { Document } from "../../src/core/documents/document.ts";
import { toDocx } from "../../src/core/documents/docx/to-docx.ts";
import { emblemPng } from "../../src/core/documents/emblem-png.ts";
import { toHtml } from "../../src/core/documents/html.ts";
import { minutes } from "../../src/core/documents/minutes.ts";
import { planPaper } from "../../src/core/documents/plan/paper.ts";
import { planDocument } from "../../src/core/documents/plan/plan-document.ts";
import { cataloguePage } from "../../src/core/pages/catalogue-page.ts";
import { SAMPLE_ROWS } from "../../src/core/workbook/sample-rows.ts";
import { launchBrowser } from "../support/browser.ts";
import { aDocument, EVERY_BLOCK } from "../support/documents.ts";
import { meetingOf, steering } from "../support/meeting.ts";
import { CAMPAIGN, SERVICES } from "../support/strakonice.ts";
import { aWorkbook, type WorkbookParts } from "../support/workbook.ts";
import { coloursAt, loose, malformed, outOfOrder, SCHEMA_ORDERS } from "./docx-checks.ts";

const OPTIONS = { asOf: "2019-12-01", language: "cs" } as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
});

afterAll(async () => browser.close());

const MEETING = steering();
const ATTENDANCE = attendanceList(MEETING, meetingOf(MEETING), "cs").document;
const MINUTES = minutes(MEETING, meetingOf(MEETING), "cs");

const PLAN = planDocument(
  planPaper(aWorkbook(SAMPLE_ROWS as WorkbookParts), {
    kind: "střednědobý plán",
    asOf: "2027-05-01",
    year: null,
    language: "cs",
    history: { versionLine: "návrh", since: null, sentences: [], marks: new Map(), previous: null },
    settlement: [],
  }),
);

const DOCUMENTS: readonly (readonly [string, Document])[] = [
  ["one of every block", aDocument(EVERY_BLOCK)],
  [
    "every block on A5 across, in English",
    aDocument(EVERY_BLOCK, { language: "en", page: { size: "A5", orientation: "landscape" } }),
  ],
  ["nothing at all", aDocument([])],
  ["a campaign plan", campaignPlan(CAMPAIGN, "cs")],
  ["a catalogue", catalogue(SERVICES, OPTIONS)],
  ["an attendance list", ATTENDANCE],
  ["minutes", MINUTES],
  ["a medium-term plan", PLAN],
];

describe("a .docx in a real XML parser", () => {
  test.for(DOCUMENTS)("%s: every part is well-formed XML", async ([, document]) => {
    const parts = xmlParts(document);
    expect(await page.evaluate(malformed, parts)).toEqual([]);
  });

  test.for(DOCUMENTS)("%s: properties stand in the order of ECMA-376", async ([, document]) => {
    expect(await page.evaluate(outOfOrder, { parts: xmlParts(document), orders: SCHEMA_ORDERS })).toEqual([]);
  });

  test.for(DOCUMENTS)("%s: relationships, bookmarks and numbers all meet", async ([, document]) => {
    const files = unzipSync(toDocx(document));
    expect(await page.evaluate(loose, { parts: xmlParts(document), names: Object.keys(files) })).toEqual([]);
  });
});

describe("a page", () => {
  const pages: readonly (readonly [string, string])[] = [
    ["one of every block", toHtml(aDocument(EVERY_BLOCK))],
    ["a campaign plan", toHtml(campaignPlan(CAMPAIGN, "cs"))],
    ["a campaign plan in English", toHtml(campaignPlan(CAMPAIGN, "en"))],
    ["an attendance list", toHtml(ATTENDANCE)],
    ["minutes", toHtml(MINUTES)],
    ["a medium-term plan", toHtml(PLAN)],
    ["a catalogue document", toHtml(catalogue(SERVICES, OPTIONS))],
    ["a catalogue page", cataloguePage(SERVICES, OPTIONS)],
    ["an empty catalogue page", cataloguePage(aWorkbook(), OPTIONS)],
  ];

  test.for(pages)("%s has nothing that axe objects to", async ([, html]) => {
    await page.setContent(html);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: where }) => where)])).toEqual([]);
  });

  test("with a header repeats it on paper as browsers repeat the head of a table", async () => {
    await page.setContent(toHtml(ATTENDANCE));
    await page.emulateMedia({ media: "print" });
    const style = await page.evaluate(() => {
      const header = document.querySelector("header.running");
      if (header === null) return null;
      const { display, breakInside } = getComputedStyle(header);
      return { display, breakInside, around: getComputedStyle(header.parentElement ?? header).display };
    });
    await page.emulateMedia({ media: "screen" });
    expect(style).toEqual({ display: "table-header-group", breakInside: "avoid", around: "table" });
  });

  test.for(pages)("%s needs no sideways scrolling on a telephone 360 pixels wide", async ([, html]) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.setContent(html);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize({ width: 1100, height: 900 });
    expect(width).toBeLessThanOrEqual(360);
  });
});

test("the emblem's bitmap is blue with a yellow star at twelve o'clock, at three and at six", async () => {
  const url = `data:image/png;base64,${Buffer.from(emblemPng(300)).toString("base64")}`;
  const colours = await page.evaluate(coloursAt, {
    url,
    points: [
      [225, 50],
      [325, 150],
      [225, 250],
      [225, 150],
      [2, 2],
    ],
  });
  expect(colours).toEqual(["255,204,0", "255,204,0", "255,204,0", "0,51,153", "0,51,153"]);
});

/** The texts of the XML parts, by name. */
function xmlParts(document: Document): Record<string, string> {
  const files = Object.entries(unzipSync(toDocx(document))).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(
    files.map(([name, bytes]) => [name, new TextDecoder("utf-8", { fatal: true }).decode(bytes)]),
  );
}
