import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cataloguePage } from "../../src/core/pages/catalogue-page.ts";
import { launchBrowser } from "../support/browser.ts";
import { SERVICES } from "../support/strakonice.ts";

const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
const file = join(folder, "katalog.html");
const address = pathToFileURL(file).href;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  writeFileSync(file, cataloguePage(SERVICES, { asOf: "2019-12-01", language: "cs" }));
  browser = await launchBrowser();
  page = await browser.newPage();
});

beforeEach(async () => {
  await page.goto("about:blank");
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe("the catalogue page opened from a disk", () => {
  test("shows every service and says how many there are", async () => {
    await expect
      .poll(shown)
      .toEqual(["Čtyřlístek", "Baba", "Chalupa", "Nová poradna", "Mateřské centrum"].sort());
    await expect.poll(() => page.textContent("#found")).toBe("V katalogu je 5 služeb.");
  });

  test.for([
    ["pecovatelska", ["Baba", "Čtyřlístek"]],
    ["PEČOVATELSKÁ blatna", ["Čtyřlístek"]],
    ["§ 57", ["Chalupa"]],
    ["nic takového", []],
  ] as const)("finds „%s“ without regard to capitals and diacritics", async ([query, names]) => {
    await page.fill("#q", query);
    await expect.poll(shown).toEqual([...names].sort());
  });

  test("combines filters and words, counts in good Czech, and keeps what was asked in the address", async () => {
    await page.selectOption("#municipality", "Blatná");
    await expect.poll(() => page.textContent("#found")).toBe("Odpovídají 2 služby.");
    await page.selectOption("#form", "terénní");
    await expect.poll(() => page.textContent("#found")).toBe("Odpovídá 1 služba.");
    await expect.poll(shown).toEqual(["Čtyřlístek"]);
    await expect.poll(() => page.url()).toContain("form=");
    const link = page.url();
    await page.goto("about:blank");
    await page.goto(link);
    await expect.poll(shown).toEqual(["Čtyřlístek"]);
    expect(await page.inputValue("#form")).toBe("terénní");
  });

  test("finds a service in each chapter it belongs to, though it is printed once", async () => {
    const chapters = await page.locator("#chapter option").allTextContents();
    for (const chapter of chapters.filter((name) => /Senioři|postižením/.test(name))) {
      await page.selectOption("#chapter", chapter);
      await expect.poll(shown).toContain("Čtyřlístek");
    }
    expect(await page.locator("article h3", { hasText: "Čtyřlístek" }).count()).toBe(1);
  });

  test("can be worked from the keyboard, and one button shows everything again", async () => {
    await page.focus("#q");
    await page.keyboard.type("baba");
    await expect.poll(shown).toEqual(["Baba"]);
    await page.focus("#search button[type=reset]");
    await page.keyboard.press("Enter");
    await expect.poll(shown).toHaveLength(5);
    await expect.poll(() => page.url()).toBe(address);
  });

  test("uncovers a service that the search hides when a link leads to it", async () => {
    await page.fill("#q", "baba");
    const hidden = await page.locator("article h3", { hasText: "Chalupa" }).getAttribute("id");
    await page.evaluate((id) => {
      location.hash = `#${id}`;
    }, hidden);
    await page.locator("article h3", { hasText: "Chalupa" }).waitFor({ state: "visible" });
    await expect.poll(shown).toHaveLength(5);
  });

  test("fetches nothing", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.reload();
    expect(requests).toEqual([address]);
  });

  test("shows all services and no form to a browser without scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(address);
    expect(await plain.locator("article").count()).toBe(5);
    expect(await plain.locator("#search").isVisible()).toBe(false);
  });
});

/** The names of the services on the screen, in alphabetical order. */
async function shown(): Promise<readonly string[]> {
  const headings = await page.locator("article:visible h3").allTextContents();
  return headings.map((heading) => heading.replace(/^\d+\. /, "").replace(/ \(.*\)$/, "")).sort();
}
