import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDate } from "../../src/core/czech/date.ts";
import { PANEL_TEXTS } from "../../src/core/texts/screens.ts";
import type { WorkbookRows } from "../../src/core/workbook/layout.ts";
import { launchBrowser } from "../support/browser.ts";
import { komplan } from "../support/command-line.ts";
import { type ServedScreens, serveScreens } from "../support/served-screens.ts";
import { expectAccessible, watchTrouble } from "./screen-checks.ts";

/** One example: what is looked at in its plan, and on which days the story goes on. */
interface Story {
  readonly example: string;
  readonly priority: RegExp;
  readonly point: string;
  readonly activity: string;
  readonly term: string;
  readonly measure: string;
  /** While the round of comments is open, and when every body has decided. */
  readonly days: readonly [string, string];
  /** The decision that the example leaves to the future. */
  readonly last?: Row;
}

type Row = Readonly<Record<string, string>>;

const STORIES: readonly Story[] = [
  {
    example: "strategie",
    priority: /^1 Podporovat stávající služby/,
    point: "Pečovatelky nejezdí večer a o víkendu",
    activity: "1.1.1",
    term: "3/2028 - 12/2030",
    measure: "1.1 Rozšířit pečovatelskou službu",
    days: ["2027-11-10", "2027-12-20"],
  },
  {
    example: "tabor",
    priority: /^4 Senioři/,
    point: "O víkendu pečovatelky nejezdí",
    activity: "4.1.1",
    term: "9/2019 - 12/2022",
    measure: "4.1 Zůstat doma co nejdéle",
    days: ["2019-11-25", "2020-03-05"],
  },
  {
    example: "hlinsko",
    priority: /^2 Lidé s postižením/,
    point: "Stacionář je plný a bez dopravy",
    activity: "2.1.2",
    term: "7/2020 - 12/2022",
    measure: "2.1 Denní stacionář pro celé ORP",
    days: ["2019-07-01", "2019-09-20"],
  },
  {
    example: "litomerice",
    priority: /^1 Senioři a lidé se zdravotním/,
    point: "Domácí péče nejezdí o víkendu",
    activity: "1.1.1",
    term: "3/2015 - 12/2018",
    measure: "1.1 Péče doma i o víkendu",
    days: ["2014-07-01", "2014-09-18"],
    last: { verb: "schválil", date: "2014-09-18", resolution: "6/5/2014" },
  },
];
const COMMENT = "Ať to platí i ve svátek <24. 12.>.";
const DECISION = ["version", "date", "resolution", "verb", "votesFor", "votesAgainst", "abstained"];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  page.setDefaultTimeout(5_000);
});

afterAll(async () => browser.close());

describe("from SWOT to approval in the workbench", () => {
  test.for(STORIES)(
    "the plan of $example is walked, changed, commented, settled and approved",
    async (story) => {
      const { rows, document, round, steps } = before(story);
      const [open, end] = story.days;
      const served = await serveScreens({ rows, day: open, secondsPerLook: 5 });
      const trouble = watchTrouble(page, (url) => url.startsWith("http://127.0.0.1:"));
      try {
        await changeActivity(served, story);
        await comment(await served.round(round, closingDay(rows, round)), story);
        await served.restart(end);
        const id = await settle(served);
        await publish(served);
        for (const step of steps) await decide(served, { document, step });
        await expectApproved(served, { story, document, steps, id });
      } finally {
        await served.end();
      }
      expect([...trouble, ...served.faults]).toEqual([]);
    },
  );
});

/** The example as it was while its round was open: nobody has decided, and the version that was commented on is kept. */
function before({ example, last }: Story) {
  const all = JSON.parse(readFileSync(`examples/${example}/rows.json`, "utf8")) as WorkbookRows;
  const document = all.project?.[0]?.["planTitle"] ?? "";
  const own = (row: Row) => row["document"] === document;
  const steps = (all.approvals ?? []).filter(own).map((row) => (row["verb"] ? row : { ...row, ...last }));
  const rows: WorkbookRows = {
    ...all,
    approvals: (all.approvals ?? []).map((row) => (own(row) ? undecided(row) : row)),
    versions: (all.versions ?? []).filter((row) => !own(row) || row["version"] === "1"),
  };
  const round = all.commentRounds?.find(own)?.["id"] ?? "";
  return { rows, document, round, steps };
}

function undecided(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !DECISION.includes(key)));
}

function closingDay(rows: WorkbookRows, round: string): string {
  const text = rows.commentRounds?.find(({ id }) => id === round)?.["closes"] ?? "";
  return readDate(text).value ?? "";
}

async function openPanel(served: ServedScreens, panel: keyof typeof PANEL_TEXTS): Promise<FrameLocator> {
  if (page.url() !== served.workbench()) await page.goto(served.workbench());
  const name = PANEL_TEXTS[panel].cs;
  const button = page.getByRole("navigation", { name: "Panely" }).getByRole("button", { name, exact: true });
  // Pressed a second time it closes the panel.
  if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
  return page.frameLocator("iframe");
}

/** The desk with the letters shown and ready to be sent. */
async function expectGoodDesk(): Promise<void> {
  const frame = page.frames().find((one) => one.url().endsWith("/panel/settlement"));
  if (frame === undefined) throw new Error("The desk is not open.");
  await expectAccessible(frame);
}

async function changeActivity(
  served: ServedScreens,
  { priority, point, activity, term }: Story,
): Promise<void> {
  const plan = await openPanel(served, "plan");
  await plan.getByRole("treeitem", { name: priority }).locator(".num").first().click();
  await plan.getByText("Z čeho vychází (SWOT)").click();
  await plan.getByText(point).waitFor();
  const row = new RegExp(`^${activity.replaceAll(".", "\\.")} `);
  await plan.getByRole("treeitem", { name: row }).locator(".num").click();
  await plan.getByRole("heading", { level: 2, name: row }).waitFor();
  await plan.getByLabel("Termín", { exact: true }).fill(term);
  await plan.getByRole("button", { name: "Uložit řádek" }).click();
  await plan.getByText("Uloženo do listu Strategie.").waitFor();
}

/** Somebody who has nothing but the published address. */
async function comment(address: string, { measure }: Story): Promise<void> {
  await page.goto(address);
  await expectAccessible(page);
  await page.getByRole("link", { name: measure, exact: true }).click();
  await page.getByLabel("Navrhované znění nebo připomínka").fill(COMMENT);
  await page.getByLabel("Za sebe, občan").check();
  await page.getByLabel("E-mail pro odpověď").fill("sousedka@example.cz");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Odeslat připomínku" }).click();
  await page.getByRole("heading", { name: "Děkujeme, připomínka je zapsaná" }).waitFor();
}

/** Answers the id of the settled comment. */
async function settle(served: ServedScreens): Promise<string> {
  const desk = await openPanel(served, "settlement");
  await desk.getByLabel("Kolo připomínek").waitFor();
  const { comments, commentRounds } = await served.workbook();
  const sent = comments.records.find(({ texts }) => texts.comment === COMMENT);
  const { id = "", round = "" } = sent?.texts ?? {};
  expect(commentRounds.records.map(({ texts }) => texts.id)).toContain(round);
  await desk.getByLabel("Kolo připomínek").selectOption(round);
  await desk.getByRole("button", { name: new RegExp(`^${id} `) }).click();
  await desk.getByRole("heading", { name: `Připomínka ${id}` }).waitFor();
  await desk.getByRole("radio", { name: "akceptováno", exact: true }).check();
  await desk.getByLabel("Zdůvodnění", { exact: true }).fill("Doplněno do popisu opatření.");
  await desk.getByLabel("Rozhodl", { exact: true }).fill("řídící skupina");
  await desk.getByRole("button", { name: "Uložit vypořádání" }).click();
  await desk.getByText("Uloženo do listu Připomínky.").waitFor();
  await desk.getByRole("button", { name: "Ukázat odpovědi" }).click();
  await desk.getByText("sousedka@example.cz").first().waitFor();
  await desk.getByRole("button", { name: /^Odeslat odpovědi autorům \(\d+\)$/ }).waitFor();
  await expectGoodDesk();
  return id;
}

async function publish(served: ServedScreens): Promise<void> {
  const plan = await openPanel(served, "plan");
  await plan.getByRole("button", { name: "Uložit verzi" }).click();
  await plan.getByText(/^Uložena verze 2 /).waitFor();
}

interface Deciding {
  readonly document: string;
  readonly step: Row;
}

async function decide(served: ServedScreens, { document, step }: Deciding): Promise<void> {
  const board = await openPanel(served, "approval");
  const own = board.getByRole("region", { name: document, exact: true });
  const body = own
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: step["body"] ?? "" }) });
  await body.getByRole("button", { name: /^Zapsat rozhodnutí/ }).click();
  await body.getByRole("radio", { name: step["verb"] ?? "", exact: true }).check();
  await body.getByLabel("Datum", { exact: true }).fill(step["date"] ?? "");
  await body.getByLabel("Číslo usnesení").fill(step["resolution"] ?? "");
  await body.getByRole("button", { name: "Uložit rozhodnutí" }).click();
  await board.getByText("Uloženo do listu Schvalování.").waitFor();
}

interface Told extends Pick<Parameters<typeof decide>[1], "document"> {
  readonly story: Story;
  readonly steps: readonly Row[];
  readonly id: string;
}

/** The board says so, and so does the program that reads the saved file anew. */
async function expectApproved(served: ServedScreens, { story, document, steps, id }: Told): Promise<void> {
  const board = page.frameLocator("iframe").getByRole("region", { name: document, exact: true });
  await board.getByText("Nic nechybí. Dokument je schválený.").waitFor();
  const { stdout } = await komplan("approval", served.path, "--today", story.days[1], "--json");
  const { documents } = JSON.parse(stdout) as {
    documents: { document: string; approved: boolean; steps: { verb: string; version: string }[] }[];
  };
  const read = documents.find((one) => one.document === document);
  expect(read?.approved).toBe(true);
  expect(read?.steps).toMatchObject(steps.map(({ verb }) => ({ verb, version: "2" })));
  const { strategy, comments } = await served.workbook();
  expect(strategy.records.find(({ texts }) => texts.number === story.activity)?.texts.timing).toBe(
    story.term,
  );
  expect(comments.records.find(({ texts }) => texts.id === id)?.values).toMatchObject({
    place: story.measure,
    comment: COMMENT,
    way: "formulář",
    settlement: "akceptováno",
    decidedOn: story.days[1],
  });
}
