import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailServer, startMailServer } from "../node/sending/mail-server.ts";
import { launchBrowser } from "../support/browser.ts";
import { type ServedScreens, serveScreens } from "../support/served-screens.ts";
import { expectAccessible, watchTrouble } from "./screen-checks.ts";

const DAY = "2026-05-14";

let browser: Browser;
let page: Page;
let mail: MailServer;
let site: ServedScreens;
let trouble: string[];

/** This browser is one process: closing a page would close it, so one page does all. */
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  trouble = watchTrouble(page, (url) => url.startsWith("http://127.0.0.1:"));
});

afterAll(async () => browser.close());

beforeEach(async () => {
  mail = await startMailServer();
  site = await serveScreens({ day: DAY, smtp: mail.url });
  await page.goto("about:blank");
  trouble.length = 0;
  await open();
});

afterEach(async () => {
  await site.end();
  await mail.close();
  expect(site.faults).toEqual([]);
  expect(trouble).toEqual([]);
});

async function open(): Promise<void> {
  await page.goto(site.panel("meeting"));
  await page.getByRole("heading", { name: "Dokumenty" }).waitFor();
  await page.getByText("Načítám…").waitFor({ state: "hidden" });
}

async function press(name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}

async function attendance(): Promise<readonly (readonly string[])[]> {
  const { records } = (await site.workbook()).attendance;
  return records.map(({ texts }) => [texts.contact, texts.answer, texts.presence, texts.deputy]);
}

describe("Setkání beside a workbook on this computer", () => {
  test("takes an answer by telephone, who came, makes the minutes and writes to everybody afterwards", async () => {
    expect(await page.getByText("Nejdřív zapište docházku").isVisible()).toBe(true);
    await page.getByText("Lidé a jejich odpovědi: 4").click();
    await press("Zapsat odpověď: Jana Vzorová");
    const form = page.getByRole("group", { name: "Odpověď: Jana Vzorová" });
    await form.getByLabel("posílá zástupce").check();
    const save = page.locator(".card").getByRole("button", { name: "Zapsat", exact: true });
    await save.click();
    await page.getByRole("alert").getByText("Napište jméno zástupce").waitFor();
    await page.locator(".card").getByLabel("Jméno zástupce").fill("Karel Zástupný");
    await expectAccessible(page);
    await save.click();
    await page.getByText("Zapsáno: Jana Vzorová.").waitFor();
    await page.getByText("posílá zástupce: 1").waitFor();

    const line = (name: string) => page.getByRole("group", { name });
    await line("Eva Příkladná").getByLabel("přítomen", { exact: true }).check();
    await line("Petr Ukázka").getByLabel("přítomen", { exact: true }).check();
    await line("Jana Vzorová").getByLabel("zástupce", { exact: true }).check();
    await press("Ostatní (1) označit jako nepřítomné");
    await page.getByText("Uloženo. Zapsáno 4 z 4.").waitFor();
    expect(await page.getByRole("list", { name: "Usnášeníschopnost" }).innerText()).toContain("přítomno 2");
    expect([...(await attendance())].sort()).toEqual([
      ["K-001", "posílá zástupce", "zástupce", "Karel Zástupný"],
      ["K-002", "", "přítomen", ""],
      ["K-003", "", "přítomen", ""],
      ["K-004", "", "nepřítomen", ""],
    ]);
    await expectAccessible(page);

    await press("Zápis");
    await page.getByText("Hotovo. Dokumenty otevřete zde:").waitFor();
    expect(await page.locator(".messages a").count()).toBeGreaterThan(0);
    await press(/^Odeslat 3 zprávy/);
    await press("Ano, seznam je správně");
    await press(/^Odeslat 3 zprávy/);
    await page.locator(".messages").getByText("Odeslány 3 zprávy.").waitFor();
    expect(mail.received).toHaveLength(3);
  });

  test("keeps what was marked while the sheet cannot be written, and says whose line a colleague has changed", async () => {
    const line = page.getByRole("group", { name: "Eva Příkladná" });
    await page.route("**/volani/meeting.presence", (route) =>
      route.fulfill({ json: { ok: false, message: "Sešit má někdo otevřený.", advice: "Zavřete ho." } }),
    );
    await line.getByLabel("omluven").check();
    await page.getByRole("alert").getByText("Sešit má někdo otevřený.").waitFor();
    expect(await line.getByLabel("omluven").isChecked()).toBe(true);
    await page.unroute("**/volani/meeting.presence");
    await line.getByLabel("přítomen", { exact: true }).check();
    await page.getByText("Uloženo. Zapsáno 1 z 4.").waitFor();
    expect(await attendance()).toEqual([["K-003", "", "přítomen", ""]]);
  });

  test("is marked with the keyboard alone", async () => {
    await page.getByRole("group", { name: "Eva Příkladná" }).getByLabel("přítomen", { exact: true }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await page.getByText("Uloženo. Zapsáno 2 z 4.").waitFor();
    expect(await attendance()).toEqual([
      ["K-003", "", "přítomen", ""],
      ["K-002", "", "omluven", ""],
    ]);
  });
});

describe("Stav beside a workbook on this computer", () => {
  test("shows what is known and that reminders do not go by themselves here", async () => {
    await page.goto(site.panel("state"));
    await page.getByRole("heading", { name: "Přehled" }).waitFor();
    expect(await page.getByText("Samočinné připomínky běží jen v tabulce Google").isVisible()).toBe(true);
    expect(await page.getByText("O žádné zprávě není třeba rozhodovat.").isVisible()).toBe(true);
    await expectAccessible(page);
  });
});
