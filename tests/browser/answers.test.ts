import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { proposalMark } from "../../src/core/answers/votes/proposal.ts";
import { launchBrowser } from "../support/browser.ts";
import { startServing, type TestServing } from "../support/serving.ts";

let browser: Browser;
let site: TestServing;
let page: Page;
let trouble: string[];

/** This browser is one process: closing a page would close it, so one page does all. */
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  watch(page);
});

afterAll(async () => browser.close());

beforeEach(async () => {
  site = await startServing();
  await page.goto("about:blank");
  trouble = [];
});

afterEach(async () => {
  await site.end();
});

describe("answering an invitation in a browser", () => {
  test("works from the link, and the answer stands in the workbook", async () => {
    await open("K-001");
    await page.getByLabel("Přijdu", { exact: true }).check();
    await page.getByLabel("Poznámka pro pořadatele").fill('Přijdu "později" <10 minut>');
    await send();
    expect(await heading()).toBe("Děkujeme, odpověď je zapsaná");
    expect(await page.textContent("main")).toContain('Přijdu "později" <10 minut>');
    expect(await rows()).toEqual([["S-001", "K-001", "přijde", "", 'Přijdu "později" <10 minut>']]);
    expect(trouble).toEqual([]);
  });

  test("shows the answer again and lets it be changed, also to a deputy", async () => {
    await answer("K-001", "Přijdu");
    await page.getByRole("link", { name: "Změnit odpověď" }).click();
    expect(await page.getByLabel("Přijdu", { exact: true }).isChecked()).toBe(true);
    await page.getByLabel("Posílám za sebe zástupce").check();
    await page.getByRole("button", { name: "Změnit odpověď" }).click();
    expect(await page.textContent(".errors")).toContain("Napište jméno zástupce");
    expect(await page.getByLabel("Posílám za sebe zástupce").isChecked()).toBe(true);
    await page.getByLabel("Jméno zástupce").fill("Karel Zástupný");
    await send();
    expect(await rows()).toEqual([["S-001", "K-001", "posílá zástupce", "Karel Zástupný", ""]]);
    const { journal } = await site.workbook();
    expect(journal.records.map(({ values }) => values.reference)).toEqual([
      "přijde",
      "posílá zástupce · zástupce: Karel Zástupný",
    ]);
    expect(trouble.filter((line) => !line.includes("422"))).toEqual([]);
  });

  test("puts whoever comes late on the waiting list and says so beforehand", async () => {
    await answer("K-001", "Přijdu", "S-002");
    await open("K-002", { event: "S-002" });
    expect(await page.textContent("main")).toContain("kdo odpoví teď, bude náhradníkem v pořadí 1");
    await page.getByLabel("Přijdu", { exact: true }).check();
    await send();
    expect(await heading()).toBe("Děkujeme, jste mezi náhradníky");
    expect((await rows()).map(([, , given]) => given)).toEqual(["přijde", "náhradník"]);
    expect(trouble).toEqual([]);
  });

  test.for([
    ["expired", { expires: "2026-05-01" }, "Platnost odkazu skončila"],
    ["of an event that is gone", { event: "S-777" }, "Akci nebo pozvánku už nevedeme"],
    ["after the last day", { event: "S-003" }, "Odpovědi jsou uzavřené"],
  ] as const)("says plainly why a link %s does not work and whom to ask", async ([, parts, title]) => {
    await page.goto(site.address("K-001", parts));
    expect(await heading()).toBe(title);
    expect(await page.textContent("main")).toContain("planovani@example.cz");
    await expectClean();
  });

  test("refuses a forged link, for another person too", async () => {
    const forged = site.address("K-001").replace("K-001", "K-002");
    await page.goto(forged);
    expect(await heading()).toBe("Tento odkaz neznáme");
    await expectClean();
  });

  test("shows two who answer for one person at once what the other sent", async () => {
    const other = await browser.newPage();
    await open("K-001");
    await other.goto(site.address("K-001"));
    await other.getByLabel("Nepřijdu").check();
    await other.getByRole("button").click();
    await page.getByLabel("Přijdu", { exact: true }).check();
    await page.getByLabel("Poznámka pro pořadatele").fill("moje slova");
    await send();
    expect(await page.textContent(".errors")).toContain("Mezitím byla zapsána jiná odpověď");
    expect(await page.textContent(".facts")).toContain("nepřijdu");
    expect(await page.getByLabel("Poznámka pro pořadatele").inputValue()).toBe("moje slova");
    await page.getByRole("button").click();
    expect(await heading()).toBe("Děkujeme, odpověď je zapsaná");
    expect((await rows()).map(([, , given]) => given)).toEqual(["přijde"]);
  });

  test("keeps what was typed while somebody has the workbook open", async () => {
    await open("K-001");
    writeFileSync(join(dirname(site.path), `~$${basename(site.path)}`), "");
    await page.getByLabel("Nepřijdu").check();
    await page.getByLabel("Poznámka pro pořadatele").fill("moje slova");
    await send();
    expect(await page.textContent(".errors")).toContain("se sešitem se právě pracuje");
    expect(await page.getByLabel("Nepřijdu").isChecked()).toBe(true);
    expect(await page.getByLabel("Poznámka pro pořadatele").inputValue()).toBe("moje slova");
    await expectClean();
  });

  test("can be done with the keyboard alone", async () => {
    await open("K-001");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Karel Zástupný");
    await page.keyboard.press("Tab");
    await page.keyboard.type("po obědě");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Děkujeme" }).waitFor();
    expect(await rows()).toEqual([["S-001", "K-001", "posílá zástupce", "Karel Zástupný", "po obědě"]]);
  });

  test("works without scripts, and the page has none", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(site.address("K-002"));
    expect(await quiet.locator("script").count()).toBe(0);
    await quiet.getByLabel("Nepřijdu").check();
    await quiet.getByRole("button").click();
    expect(await quiet.textContent("h1")).toBe("Děkujeme, odpověď je zapsaná");
  });

  test("speaks English where the person prefers it", async () => {
    await open("K-001");
    await page.getByRole("link", { name: "English" }).click();
    await page.getByLabel("I will come", { exact: true }).check();
    await page.getByRole("button", { name: "Send the answer" }).click();
    expect(await heading()).toBe("Thank you, your answer is recorded");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await expectClean();
  });
});

describe("leaving the list in a browser", () => {
  test("takes two steps and is seen in Kontakty", async () => {
    await page.goto(site.address("K-002", { kind: "odhlášení", event: "", version: 0 }));
    await expectClean();
    await page.getByRole("button", { name: "Ano, odhlásit" }).click();
    expect(await heading()).toBe("Jste odhlášeni");
    await expectClean();
    const { contacts } = await site.workbook();
    expect(contacts.records.map(({ values }) => values.doNotSend)).toEqual([null, true, null]);
    expect(trouble).toEqual([]);
  });
});

describe("the team's pages in a browser", () => {
  test("list the events and take an answer by telephone", async () => {
    await page.goto(site.staffUrl);
    await expectClean();
    await page.getByRole("link", { name: /Setkání s jedním místem/ }).click();
    await expectClean();
    await page
      .getByRole("row", { name: /Petr Ukázka/ })
      .getByRole("link")
      .click();
    await page.getByLabel("Přijde", { exact: true }).check();
    await page.getByLabel("Poznámka pro pořadatele").fill("volal v úterý");
    await expectClean();
    await send();
    expect(await heading()).toBe("Odpověď je zapsaná");
    await page.getByRole("link", { name: "Zpět na akci" }).click();
    expect(await page.textContent("table")).toContain("volal v úterý");
    expect(await rows()).toEqual([["S-002", "K-002", "přijde", "", "volal v úterý"]]);
    expect(trouble).toEqual([]);
  });
});

describe("each page for the public", () => {
  test("has nothing that axe objects to and fits a telephone, the form empty, wrong and sent", async () => {
    await open("K-001");
    await expectClean();
    await send();
    expect(await page.title()).toMatch(/^Opravte prosím:/);
    await expectClean();
    await page.getByLabel("Nepřijdu").check();
    await send();
    await expectClean();
    await page.goto(site.publicUrl);
    await expectClean();
  });

  test("leaves the page for voting as clean, and the vote stands in the workbook", async () => {
    const [decision] = (await site.workbook()).approvals.records;
    const version = decision === undefined ? 0 : proposalMark(decision);
    await open("K-001", { kind: "hlas", event: "SCH-001", version });
    await expectClean();
    await send();
    expect(await page.textContent(".errors")).toContain("Vyberte, jak hlasujete.");
    await expectClean();
    await page.getByLabel("Zdržuji se").check();
    await send();
    expect(await heading()).toBe("Děkujeme, hlas je zapsaný");
    await expectClean();
    const { votes } = await site.workbook();
    expect(votes.records.map(({ texts }) => [texts.contact, texts.vote])).toEqual([["K-001", "zdržel se"]]);
  });

  test("fetches nothing from anywhere and logs nothing", async () => {
    await answer("K-003", "Nepřijdu");
    expect(trouble).toEqual([]);
  });
});

/** Notes console messages and requests for anything but a page of the site; there should be none. */
function watch(one: Page): void {
  one.on("console", (message) => trouble.push(message.text()));
  one.on("pageerror", (error) => trouble.push(error.message));
  one.on("request", (request) => {
    const own = request.url().startsWith(site.publicUrl) && request.resourceType() === "document";
    if (!own && request.url() !== "about:blank") trouble.push(request.url());
  });
}

async function open(contact: string, parts: Parameters<TestServing["address"]>[1] = {}): Promise<void> {
  await page.goto(site.address(contact, parts));
}

async function answer(contact: string, label: string, event = "S-001"): Promise<void> {
  await open(contact, { event });
  await page.getByLabel(label, { exact: true }).check();
  await send();
}

async function send(): Promise<void> {
  await page.locator("form button").click();
  await page.waitForLoadState();
}

async function heading(): Promise<string | null> {
  return page.textContent("h1");
}

async function rows(): Promise<readonly (readonly string[])[]> {
  const { attendance } = await site.workbook();
  return attendance.records.map(({ texts }) => [
    texts.event,
    texts.contact,
    texts.answer,
    texts.deputy,
    texts.note,
  ]);
}

/** axe finds nothing and nothing sticks out sideways. The page's own policy holds; axe is told to the debugger. */
async function expectClean(): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}
