import { readFileSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cellsOf } from "../../src/core/answers/rows.ts";
import { patchXlsx } from "../../src/node/xlsx/patch-xlsx.ts";
import { inSmallChunks, receivers, town } from "../appsscript/sending/town.ts";
import { type MailServer, startMailServer } from "../node/sending/mail-server.ts";
import { launchBrowser } from "../support/browser.ts";
import { type ServedScreens, serveScreens } from "../support/served-screens.ts";
import { openGoogleScreen } from "./google-screen.ts";
import { expectAccessible, watchTrouble } from "./screen-checks.ts";

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
  await page.goto("about:blank");
  trouble.length = 0;
});

afterEach(async () => {
  await mail.close();
});

async function serveTown(graceMs = 0): Promise<void> {
  site = await serveScreens({ smtp: mail.url, graceMs });
  await open();
}

async function open(): Promise<void> {
  await page.goto(site.panel("invitations"));
  await settled();
}

/** The forecast is the last thing that the screen reads. */
async function settled(): Promise<void> {
  await page.locator("section[aria-labelledby=sending]").waitFor();
  await page.getByText("Načítám…").waitFor({ state: "hidden" });
}

async function press(name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}

async function sendAll(): Promise<void> {
  await press(/^Odeslat \d+ (pozvánk|zpráv)/);
  await press("Ano, seznam je správně");
  await press(/^Odeslat \d+ zpráv/);
}

/** Somebody changes the event in the sheet. */
async function changeEvent(texts: Readonly<Record<string, string>>): Promise<void> {
  const { events } = await site.workbook();
  const [event] = events.records;
  if (event === undefined) throw new Error("The town has an event.");
  const cells = cellsOf(events, event.row, texts);
  const patched = patchXlsx(readFileSync(site.path), [{ kind: "write-cells", key: "change", cells }], "cs");
  writeFileSync(site.path, patched);
}

/** How many calendar entries came by each method (RFC 5546). */
function methods(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const bytes of mail.received) {
    const method = /method=([A-Z]+)/.exec(bytes.toString("latin1"))?.[1] ?? "none";
    counts[method] = (counts[method] ?? 0) + 1;
  }
  return counts;
}

async function end(): Promise<void> {
  await site.end();
  expect(site.faults).toEqual([]);
  expect(trouble).toEqual([]);
}

/** Goes on with the Tab key until the element of that name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (name.test(text)) return;
  }
  throw new Error(`The Tab key does not lead to ${name}.`);
}

describe("Pozvánky beside a workbook on this computer", () => {
  test("shows who and why not, sends, shows what is uncertain also after a new start, and sends the rest", async () => {
    await serveTown();
    const audience = page.locator("details", { hasText: "Dostanou pozvánku: 3" });
    await audience.locator("summary").click();
    expect(await audience.locator("li").count()).toBe(3);
    await page.getByText("Nedostanou pozvánku e-mailem: 1").click();
    expect(await page.getByText("nemá e-mail; napište dopis nebo zavolejte").isVisible()).toBe(true);
    await expectAccessible(page);
    mail.expect({ stage: "after the message, before the reply", message: 2, happens: (cut) => cut() });
    await sendAll();
    await page.getByRole("heading", { name: "U koho se neví, zda zpráva odešla: 1" }).waitFor();
    await settled();
    await expectAccessible(page);
    await site.restart("2026-05-05");
    await open();
    await press("Poslat znovu: Petr Ukázka");
    await page.getByText("Zapsáno. Zpráva pro Petr Ukázka odejde").waitFor();
    await settled();
    await sendAll();
    await page.getByText("Už to vědí: 3").waitFor();
    expect(mail.envelopes.map(({ to }) => to[0]).sort()).toEqual([
      "clovek1@example.cz",
      "clovek2@example.cz",
      "clovek2@example.cz",
      "clovek3@example.cz",
    ]);
    const { attendance } = await site.workbook();
    expect(attendance.records.map(({ values }) => values.contact).sort()).toEqual([
      "K-001",
      "K-002",
      "K-003",
    ]);
    await end();
  });

  test("tells those who were invited of a change, and then that it is off", async () => {
    await serveTown();
    await sendAll();
    await page.getByText("Už to vědí: 3").waitFor();
    await changeEvent({ start: "10:00" });
    await open();
    await page.getByText("původně 9:00–11:00").first().waitFor();
    await expectAccessible(page);
    await sendAll();
    await page.getByText("Už to vědí: 3").waitFor();
    await changeEvent({ state: "zrušeno" });
    await open();
    await sendAll();
    await page.getByText("Už to vědí: 3").waitFor();
    expect(methods()).toEqual({ REQUEST: 6, CANCEL: 3 });
    await end();
  });

  test("takes everything back within the time of grace", async () => {
    await serveTown(20_000);
    await sendAll();
    await page.getByText(/První zpráva odejde za \d+ sekund/).waitFor();
    await expectAccessible(page);
    await press("Vzít zpět");
    await page.locator(".messages").getByText("Odeslání jste vzali zpět. Nic neodešlo.").waitFor();
    expect(mail.received).toHaveLength(0);
    await end();
  });

  test("reads a letter while it is written, keeps unsaved words from going out, saves and shows them", async () => {
    await serveTown();
    const text = page.getByLabel("Text", { exact: true });
    await text.fill("Dobrý den {{jmno}} ");
    await page.getByText("Dopis má neuložené úpravy").waitFor();
    await page.getByText("{{jmno}}", { exact: false }).first().waitFor();
    await page.locator("ol li .badge.error").waitFor();
    await text.fill("{{oslovení}}\n\nzveme Vás do místa ");
    await text.press("End");
    await page.getByLabel("Akce").selectOption("S-001");
    await settled();
    await page.getByText("Vložit údaj").click();
    await text.focus();
    await press("místo");
    expect(await text.inputValue()).toBe("{{oslovení}}\n\nzveme Vás do místa {{místo}}");
    await page.getByText("Text je v pořádku.").waitFor();
    await press("Uložit dopis");
    await page.getByText("Dopis je uložený v listu Šablony.").waitFor();
    const { templates } = await site.workbook();
    const saved = templates.records.filter(({ texts }) => texts.body.includes("zveme Vás do místa"));
    expect(saved.map(({ values }) => values.key)).toEqual(["pozvánka"]);
    await page.getByLabel("Příjemce").selectOption({ label: "Eva Příkladná" });
    await press("Ukázat náhled");
    const letter = page.frameLocator("iframe.letter-frame");
    await letter.getByText("zveme Vás do místa zasedací místnost").waitFor();
    await expectAccessible(page);
    await press("Poslat zkoušku sobě");
    await page.getByText("Zkouška odešla na planovani@example.cz.").waitFor();
    expect(mail.envelopes.map(({ to }) => to)).toEqual([["planovani@example.cz"]]);
    await end();
  });

  test("can be sent with the keyboard alone", async () => {
    await serveTown();
    await page.locator("#event").focus();
    await tabTo(/^Odeslat 3 pozvánky$/);
    await page.keyboard.press("Enter");
    await tabTo(/^Ano, seznam je správně$/);
    await page.keyboard.press("Enter");
    await tabTo(/^Odeslat 3 zprávy$/);
    await page.keyboard.press("Space");
    await page.locator(".messages").getByText("Odeslány 3 zprávy.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
    await end();
  });

  test("says what happened when the program fails in the middle, and goes on afterwards", async () => {
    await serveTown();
    await page.route("**/volani/sending.start", (route) => route.abort());
    await sendAll();
    await page.getByRole("alert").getByText("Program neodpověděl").waitFor();
    await page.unroute("**/volani/sending.start");
    await open();
    await sendAll();
    await page.locator(".messages").getByText("Odeslány 3 zprávy.").waitFor();
    expect(mail.received).toHaveLength(3);
    trouble.splice(0, trouble.length, ...trouble.filter((line) => !line.includes("ERR_FAILED")));
    await end();
  });
});

describe("the built sidebar Pozvánky in Google", () => {
  test("shows, previews and sends to everybody once", async () => {
    const google = town(2, inSmallChunks());
    const frame = await openGoogleScreen(page, google, "invitations");
    await frame.getByText("Dostanou pozvánku: 2").click();
    await frame.getByRole("button", { name: "Náhled: Jana Vzorová2" }).click();
    await frame.frameLocator("iframe.letter-frame").getByText("Setkání").first().waitFor();
    await frame.getByRole("button", { name: "Odeslat 2 pozvánky" }).click();
    await frame.getByRole("button", { name: "Ano, seznam je správně" }).click();
    await expectAccessible(frame);
    await frame.getByRole("button", { name: "Odeslat 2 zprávy" }).click();
    await frame.locator(".messages").getByText("Odeslány 2 zprávy.").waitFor();
    expect(receivers(google)).toHaveLength(2);
    await frame.getByText("Už to vědí: 2").waitFor();
    await expectAccessible(frame);
    expect(trouble).toEqual([]);
  });

  test("turns the reminders on from the sidebar Stav after one more question", async () => {
    const google = town(1);
    const frame = await openGoogleScreen(page, google, "state");
    await frame.getByRole("button", { name: "Zapnout připomínky" }).click();
    await expectAccessible(frame);
    await frame.getByRole("button", { name: "Zapnout připomínky" }).click();
    await frame.getByRole("button", { name: "Vypnout připomínky" }).waitFor();
    expect(google.triggers).toHaveLength(1);
    await expectAccessible(frame);
    expect(trouble).toEqual([]);
  });
});
