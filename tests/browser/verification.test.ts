import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { filesIn, PAGES, startVerifying, type VerifyingSite } from "../support/verifying.ts";

let browser: Browser;
let site: VerifyingSite;
let page: Page;
let link: string;

beforeAll(async () => {
  site = await startVerifying();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await site.verify("letters");
  link = linkIn("OV-001");
});

afterAll(async () => {
  await browser.close();
  await site.end();
});

/** The link of a letter that the command has written, as its receiver finds it. */
function linkIn(row: string): string {
  const folder = join(site.folder, "letters");
  const name = filesIn(folder).find((one) => one.endsWith(".eml") && one.includes(row)) ?? "";
  const text = readFileSync(join(folder, name), "latin1").replace(/=\r\n/g, "").replace(/=3D/g, "=");
  const sent = /https:\/\/\S+?\?t=[\w.-]+/.exec(text)?.[0] ?? "";
  return sent.replace(PAGES, site.publicUrl);
}

/** axe finds nothing, and nothing is wider than a telephone or a wide window. */
async function looksWell(): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  for (const width of [1200, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

async function begin(one: Page): Promise<void> {
  await one.goto(link);
  await one.getByRole("button", { name: "Zobrazit a ověřit údaje" }).click();
  await one.waitForLoadState();
}

async function statusRow() {
  const { verifications } = await site.workbook();
  const { texts } = verifications.records[0] ?? {};
  return [texts?.openedOn, texts?.confirmedOn, texts?.confirmedBy];
}

test("a provider opens the link from the letter, edits, saves, comes back and confirms", async () => {
  await page.goto(link);
  expect(await page.textContent("h1")).toBe("Ověření údajů do katalogu");
  await looksWell();
  expect(await statusRow()).toEqual(["", "", ""]);
  await page.getByRole("button", { name: "Zobrazit a ověřit údaje" }).click();
  await page.waitForLoadState();
  expect(await statusRow()).toEqual(["1. 3. 2027", "", ""]);
  expect(await page.textContent("main")).not.toMatch(/Tajná|Poradna/);

  await page.getByText("Upravit údaje služby Pečovatelská služba Příkladov").click();
  const care = page.getByRole("region", { name: "Pečovatelská služba Příkladov" });
  await care.getByLabel("Provozní doba").fill("po–pá 8:00–16:00");
  await page.getByLabel("Název nové služby").fill("Půjčovna pomůcek <nová>");
  await page.getByRole("button", { name: "Uložit rozepsané" }).click();
  await page.waitForLoadState();
  expect(await page.textContent(".told")).toContain("Rozepsané úpravy jsou uložené");

  await begin(page);
  expect(await care.getByLabel("Provozní doba").inputValue()).toBe("po–pá 8:00–16:00");
  await page.getByLabel("Kdo údaje potvrzuje").fill("");
  await page.getByRole("button", { name: "potvrdit vše" }).click();
  await page.waitForLoadState();
  expect(await page.textContent(".errors")).toContain("Napište, kdo údaje potvrzuje.");
  await looksWell();
  await page.getByLabel("Kdo údaje potvrzuje").fill("Jana Vzorová");
  await page.getByRole("button", { name: "potvrdit vše" }).click();
  await page.waitForLoadState();
  expect(await page.textContent("h1")).toBe("Děkujeme, údaje jsou potvrzené");
  await looksWell();
  expect(await statusRow()).toEqual(["1. 3. 2027", "1. 3. 2027", "Jana Vzorová"]);
  const { proposals, services } = await site.workbook();
  expect(proposals.records.map(({ texts }) => [texts.name, texts.field, texts.after.slice(0, 16)])).toEqual([
    ["Pečovatelská služba Příkladov", "Doba poskytování", "po–pá 8:00–16:00"],
    ["Půjčovna pomůcek <nová>", "", "návazná služba ·"],
  ]);
  expect(services.records.map(({ texts }) => texts.verifiedBy)).toEqual(["", "Jana Vzorová", ""]);
});

test("two windows at once lose nothing", async () => {
  const other = await browser.newPage();
  await begin(page);
  await begin(other);
  const region = { name: "Pečovatelská služba Příkladov" };
  const price = (one: Page) => one.getByRole("region", region).getByLabel("Cena");
  await page.getByText(`Upravit údaje služby ${region.name}`).isVisible();
  await price(page).fill("135 Kč za hodinu");
  await page.getByRole("button", { name: "Uložit rozepsané" }).click();
  await page.waitForLoadState();
  await price(other).fill("150 Kč za hodinu");
  await other.getByRole("button", { name: "Uložit rozepsané" }).click();
  await other.waitForLoadState();
  expect(await other.textContent(".errors")).toContain("Mezitím údaje upravil někdo jiný");
  expect(await price(other).inputValue()).toBe("150 Kč za hodinu");
  expect(await other.getByText("Mezitím tu někdo uložil: „135 Kč za hodinu“.").isVisible()).toBe(true);
});

test("all can be confirmed with the keyboard alone and without scripts", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const quiet = await plain.newPage();
  await quiet.goto(linkIn("OV-002"));
  expect(await quiet.locator("script").count()).toBe(0);
  await quiet.getByRole("button", { name: "Zobrazit a ověřit údaje" }).focus();
  await quiet.keyboard.press("Enter");
  await quiet.getByLabel("Kdo údaje potvrzuje").focus();
  await quiet.keyboard.type("Petr Ukázka");
  for (const _ of ["save", "send", "all"]) await quiet.keyboard.press("Tab");
  await quiet.keyboard.press("Enter");
  await quiet.getByRole("heading", { level: 1, name: "Děkujeme, údaje jsou potvrzené" }).waitFor();
  const { services } = await site.workbook();
  expect(services.records[2]?.texts.verifiedBy).toBe("Petr Ukázka");
});
