import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { startServing, type TestServing } from "../support/serving.ts";

let browser: Browser;
let site: TestServing;
let page: Page;

beforeAll(async () => {
  site = await startServing();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});

afterAll(async () => {
  await browser.close();
  await site.end();
});

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

describe("commenting on the plan in a browser", () => {
  test("goes from the list of places over a mistake to the number of the comment", async () => {
    await page.goto(site.round);
    await looksWell();
    await page.getByRole("link", { name: "1.1 Dostupné byty" }).click();
    expect(await page.textContent("main")).toContain("Město připraví 10 bytů.");
    await page.getByLabel("Navrhované znění nebo připomínka").fill("Ať je bytů <20>.");
    await page.getByRole("button", { name: "Odeslat připomínku" }).click();
    expect(await page.textContent(".errors")).toContain("Vyberte, za koho píšete.");
    expect(await page.getByLabel("Navrhované znění nebo připomínka").inputValue()).toBe("Ať je bytů <20>.");
    await looksWell();
    await page.getByLabel("Za sebe, občan").check();
    await page.getByLabel("E-mail pro odpověď").fill("marie@example.cz");
    await page.getByRole("button", { name: "Odeslat připomínku" }).click();
    expect(await page.textContent("h1")).toBe("Děkujeme, připomínka je zapsaná");
    expect(await page.textContent("main")).toContain("P-001");
    await looksWell();
    const { comments } = await site.workbook();
    expect(comments.records.map(({ values }) => [values.place, values.comment, values.email])).toEqual([
      ["1.1 Dostupné byty", "Ať je bytů <20>.", "marie@example.cz"],
    ]);
  });
});
