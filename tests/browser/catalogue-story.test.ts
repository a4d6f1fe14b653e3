import { simpleParser } from "mailparser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeReduced } from "../../src/core/plans/register/reduced-file.ts";
import type { WorkbookRows } from "../../src/core/workbook/layout.ts";
import { createGoogle } from "../appsscript/google/google.ts";
import { CODE, rowOf, wholeWorkbook } from "../appsscript/program.ts";
import { type MailServer, startMailServer } from "../node/sending/mail-server.ts";
import { launchBrowser } from "../support/browser.ts";
import { facility, record, register, TODAY } from "../support/register-records.ts";
import { type ServedScreens, serveScreens } from "../support/served-screens.ts";
import { openGoogleScreen } from "./google-screen.ts";
import { expectAccessible, watchTrouble } from "./screen-checks.ts";

const DAY = "2027-03-01";
const PAGES = "https://odpovedi.example.cz/";
const ROWS: WorkbookRows = {
  project: [
    {
      name: "Komunitní plánování",
      beneficiary: "Město Tábor",
      territory: "ORP Tábor",
      senderEmail: "planovani@example.cz",
      phone: "+420 380 000 000",
      answersPage: PAGES,
      catalogueTitle: "Katalog služeb Táborska",
    },
  ],
  providers: [{ ico: "00263958", name: "Oblastní charita Tábor", email: "info@charita.example.cz" }],
  services: [
    {
      id: "SL-001",
      registrationId: "1234567",
      name: "Pečovatelská služba Tábor",
      providerIco: "00263958",
      type: "Pečovatelská služba",
      forms: "terénní",
      targetGroups: "senioři",
      street: "Nemocniční 2272/54",
      postalCode: "390 01",
      municipality: "Tábor",
      hours: "po–pá 7:00–15:00",
      phone: "354 525 345",
      email: "stara@example.cz",
      providedFrom: "2007-01-01",
    },
  ],
};

/** What the register says: the same service with another e-mail, and one that the sheet does not have. */
const EXTRACT = writeReduced(
  register([
    record(),
    record({
      portalId: 9_001,
      identifikator: "7654321",
      druhSocialniSluzby: { id: "DruhSocialniSluzby/3" },
      zarizeni: [facility({ nazev: "Osobní asistence Tábor" })],
    }),
  ]),
  TODAY,
);

let browser: Browser;
let page: Page;
let mail: MailServer;
let site: ServedScreens;
let trouble: string[];

beforeAll(async () => {
  mail = await startMailServer();
  site = await serveScreens({ rows: ROWS, day: DAY, smtp: mail.url, secondsPerLook: 5 });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 640 } });
  page.setDefaultTimeout(10_000);
  trouble = watchTrouble(page, (url) => url.startsWith("http://127.0.0.1:"));
});

afterAll(async () => {
  await browser.close();
  await site.end();
  await mail.close();
});

const status = () => page.locator('.messages [role="status"]');
const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();

async function openCatalogue(): Promise<void> {
  await page.goto(site.panel("catalogue"));
  await page.getByRole("heading", { name: "Ověřování u poskytovatelů" }).waitFor();
  await page.getByText("Načítám…").waitFor({ state: "hidden" });
}

async function service(id: string) {
  const { services } = await site.workbook();
  const found = services.records.find(({ texts }) => texts.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found.texts;
}

/** The whole story is told in one workbook: each test goes on where the one before has ended. */
describe("the catalogue from the register to its edition", () => {
  test("the register's extract is compared, and each difference waits for a person", async () => {
    await openCatalogue();
    await page.getByText("Na rozhodnutí nic nečeká.").waitFor();
    await page.getByLabel("Soubor z registru").setInputFiles({
      name: "rpss-tabor.json",
      mimeType: "application/json",
      buffer: Buffer.from(EXTRACT),
    });
    await press("Porovnat se sešitem");
    await page.getByRole("region", { name: "Pečovatelská služba Tábor" }).first().waitFor();
    await expectAccessible(page);
    expect(await service("SL-001")).toMatchObject({ email: "stara@example.cz" });
  });

  test("a change is accepted, a new service too, and what is refused does not come back", async () => {
    await page.getByRole("button", { name: "Přijmout: Pečovatelská služba Tábor, E-mail" }).click();
    await status().getByText("Přijato: 1, odmítnuto: 0.").waitFor();
    expect(await service("SL-001")).toMatchObject({ email: "sluzba@example.cz" });
    // The next proposal has the focus, so that the keyboard goes on from there.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toMatch(/^Přijmout: /);
    await page.getByRole("button", { name: /^Přijmout: .*, nový řádek$/ }).click();
    await status().getByText("Přijato: 1, odmítnuto: 0.").waitFor();
    expect(await service("SL-002")).toMatchObject({ registrationId: "7654321" });
    while ((await page.getByRole("button", { name: /^Odmítnout: / }).count()) > 0) {
      const left = await page.getByRole("button", { name: /^Odmítnout: / }).count();
      await page
        .getByRole("button", { name: /^Odmítnout: / })
        .first()
        .click();
      await expect.poll(() => page.getByRole("button", { name: /^Odmítnout: / }).count()).toBe(left - 1);
    }
    await page.getByText("Na rozhodnutí nic nečeká.").waitFor();
    await press("Porovnat se sešitem");
    await status()
      .getByText(/^Výběr|^V souboru|^Z /)
      .waitFor();
    await page.getByText("Na rozhodnutí nic nečeká.").waitFor();
  });

  test("the providers are asked by letter", async () => {
    await press(/^Přidat je do kola 2027\/1$/);
    await page.getByText("neodesláno").waitFor();
    await press("Ukázat zprávy");
    await page.getByText("Čeká 1 zpráva.").waitFor();
    await expectAccessible(page);
    await press(/^Odeslat žádosti o ověření \(1\)$/);
    await press("Ano, seznam je správně");
    await press(/^Odeslat 1 zprávu$/);
    await page.getByText("odesláno", { exact: true }).waitFor();
    expect(mail.envelopes.map(({ to }) => to)).toEqual([["info@charita.example.cz"]]);
  });

  test("the provider corrects the hours from the link, without an account", async () => {
    await page.goto(await sentLink());
    await press("Zobrazit a ověřit údaje");
    await page.getByText("Upravit údaje služby Pečovatelská služba Tábor").click();
    await page
      .getByRole("region", { name: "Pečovatelská služba Tábor" })
      .getByLabel("Provozní doba")
      .fill("denně 7:00–19:00");
    await page.getByLabel("Kdo údaje potvrzuje").fill("Jana Vzorová");
    await press(/potvrdit vše/);
    await page.getByRole("heading", { name: "Děkujeme, údaje jsou potvrzené" }).waitFor();
    expect(await service("SL-001")).toMatchObject({ hours: "po–pá 7:00–15:00" });
  });

  test("the correction is accepted and the entry says who verified it and when", async () => {
    await openCatalogue();
    await page.getByText("potvrzeno", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Přijmout: Pečovatelská služba Tábor, Doba poskytování" }).click();
    await status().getByText("Přijato: 1, odmítnuto: 0.").waitFor();
    expect(await service("SL-001")).toMatchObject({
      hours: "denně 7:00–19:00",
      verifiedOn: "1. 3. 2027",
      verifiedBy: "Jana Vzorová",
    });
  });

  test("the catalogue is printed and put on the web from the same rows", async () => {
    await press("Katalog k tisku a na web");
    const pageLink = status().getByRole("link", { name: /^katalog\.html$/ });
    await pageLink.waitFor();
    expect(
      await status()
        .getByRole("link", { name: /^katalog\.docx$/ })
        .count(),
    ).toBe(1);
    const made = await page.request.get(
      new URL((await pageLink.getAttribute("href")) ?? "", page.url()).href,
    );
    expect((await made.text()).includes("denně 7:00–19:00")).toBe(true);
  });

  test("the edition is kept, and the next one says what has changed", async () => {
    await page.getByLabel("Název vydání").fill("1. vydání");
    await press("Uchovat vydání");
    await status().getByText("Je to první vydání").waitFor();
    const { versions } = await site.workbook();
    expect(versions.records.map(({ texts }) => texts.version)).toContain("1. vydání");
    expect(trouble).toEqual([]);
    expect(site.faults).toEqual([]);
  });

  test("what another screen is sending meanwhile is called by its name", async () => {
    const invitations = { command: "invite", event: "S-001", sent: 1, total: 3, by: "kolega@example.cz" };
    const nothing = { uncertain: [], refused: [], sentences: [], graceSeconds: 0, goOnAt: "" };
    let state = "running";
    await page.route("**/volani/sending.progress", (route) => {
      const value = { ...invitations, ...nothing, state, waiting: 2, goesOnNow: false };
      const sentences = state === "done" ? ["Odeslány 3 zprávy."] : [];
      return route.fulfill({ json: { ok: true, value: { ...value, sentences } } });
    });
    await openCatalogue();
    await page.getByText("Právě se odesílají jiné zprávy: pozvánky (S-001).").waitFor();
    await expectAccessible(page);
    state = "done";
    await status().getByText("Skončilo jiné odesílání: pozvánky (S-001). Odeslány 3 zprávy.").waitFor();
    await page.unroute("**/volani/sending.progress");
  });
});

describe("the screen Katalog in Google's sandboxed frame", () => {
  test("reads the sheet, compares a file and decides", async () => {
    const grids = wholeWorkbook(ROWS);
    const google = createGoogle({ code: CODE, grids, now: `${DAY}T09:00:00Z` });
    const frame = await openGoogleScreen(page, google, "catalogue");
    const pressIn = (name: string) => frame.getByRole("button", { name }).click();
    const compare = async (name: string, text: string): Promise<void> => {
      const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
      await frame.getByLabel("Soubor z registru").setInputFiles(file);
      await pressIn("Porovnat se sešitem");
    };
    await frame.getByText("V katalogu je 1 služba od 1 poskytovatele.").waitFor();
    await frame.getByText("Na rozhodnutí nic nečeká.").waitFor();
    await pressIn("Porovnat se sešitem");
    await frame.getByText("Nejdřív vyberte soubor.").waitFor();
    await compare("jiny.json", "{");
    await frame.getByRole("alert").getByText("Soubor", { exact: false }).first().waitFor();
    await expectAccessible(frame);
    await compare("rpss-tabor.json", EXTRACT);
    await frame.getByRole("button", { name: "Přijmout: Pečovatelská služba Tábor, E-mail" }).waitFor();
    await expectAccessible(frame);
    await pressIn("Přijmout: Pečovatelská služba Tábor, E-mail");
    await frame.getByText("Přijato: 1, odmítnuto: 0.").waitFor();
    expect(rowOf(google, "Služby", 2)).toContain("sluzba@example.cz");
    await frame
      .getByRole("button", { name: /^Odmítnout: / })
      .first()
      .click();
    await frame.getByText("Přijato: 0, odmítnuto: 1.").waitFor();
    expect(google.log).toEqual([]);
    expect(trouble).toEqual([]);
  });
});

/** The link of the letter that came to the mail server. */
async function sentLink(): Promise<string> {
  const { text = "" } = await simpleParser(mail.received[0] ?? "");
  const sent = /https:\/\/\S+?\?t=[\w.-]+/.exec(text)?.[0] ?? "";
  return sent.replace(PAGES, site.publicUrl());
}
