import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createGoogle } from "../appsscript/google/google.ts";
import { cellOf } from "../appsscript/google/sheet-model.ts";
import { CODE, strakonice } from "../appsscript/program.ts";
import { launchBrowser } from "../support/browser.ts";
import { startWorkbench, type Workbench } from "../support/workbench.ts";
import { openGoogleScreen } from "./google-screen.ts";
import { expectAccessible, watchTrouble } from "./screen-checks.ts";

const TYPED = "eva(zavináč)example.cz";
const FIXED = "eva@example.cz";
const EMAIL = 10;
const PERSON = {
  sex: "žena",
  organisation: "Město",
  municipality: "Strakonice",
  legalBasis: "veřejný zájem",
};
const ROWS = {
  project: [{ name: "Plán", beneficiary: "Město", start: "2018-02-01", end: "2020-01-31" }],
  contacts: [
    { ...PERSON, id: "K-001", firstName: "Eva", lastName: "Vzorová", email: TYPED },
    { ...PERSON, id: "K-002", firstName: "Jana", lastName: "Nová", email: "jana(zavináč)example.cz" },
    { ...PERSON, id: "K-003", firstName: "Ema", lastName: "Stará", email: "ema(zavináč)example.cz" },
  ],
};

let browser: Browser;
let page: Page;
let bench: Workbench;
let trouble: string[];

/** This browser is one process: closing a page would close it, so one page does all. */
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  trouble = watchTrouble(page, (url) => url.startsWith(bench.publicUrl));
});

afterAll(async () => browser.close());

beforeEach(async () => {
  bench = await startWorkbench(ROWS);
  await page.goto("about:blank");
  trouble.length = 0;
});

afterEach(async () => {
  await bench.end();
  expect(bench.faults).toEqual([]);
});

async function openPanel(name: string): Promise<void> {
  await page.setViewportSize({ width: 300, height: 700 });
  await page.goto(`${bench.staffUrl}panel/${name}`);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

describe("Kontrola beside a workbook on this computer", () => {
  test("shows the findings, mends one and takes it back", async () => {
    await openPanel("check");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Opravit Kontakty, řádek 2, E-mail" }).click();
    await status(page).getByText("Opravena 1 buňka").waitFor();
    expect(await bench.cell("Kontakty", 2, EMAIL)).toBe(FIXED);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Vrátit zpět" }).click();
    await status(page).getByText("Vrácena 1 buňka").waitFor();
    expect(await bench.cell("Kontakty", 2, EMAIL)).toBe(TYPED);
    expect(trouble).toEqual([]);
  });

  test("mends a whole group only after showing every change", async () => {
    await openPanel("check");
    await page.getByRole("button", { name: "Opravit všech 3" }).click();
    await page.getByRole("heading", { name: "Co se změní" }).waitFor();
    expect(await bench.cell("Kontakty", 3, EMAIL)).toBe("jana(zavináč)example.cz");
    await expectAccessible(page);
    bench.writeElsewhere("Kontakty", 4, EMAIL, "nova@example.cz");
    await page.getByRole("button", { name: "Opravit 3 buňky" }).click();
    await status(page).getByText("1 buňku mezitím někdo změnil").waitFor();
    expect(await bench.cell("Kontakty", 3, EMAIL)).toBe("jana@example.cz");
    expect(await bench.cell("Kontakty", 4, EMAIL)).toBe("nova@example.cz");
    expect(trouble).toEqual([]);
  });

  test("can be filtered and checked again with the keyboard alone", async () => {
    await openPanel("check");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await status(page).getByText("k prohlédnutí").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("dopor");
    await page.getByText("Kontakty, řádek 2, E-mail").first().waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter-severity");
    expect(trouble).toEqual([]);
  });

  test("says what to do when the program is gone in the middle, and goes on when it is back", async () => {
    await openPanel("check");
    await page.route("**/volani/**", (route) => route.fulfill({ status: 500, body: "<h1>Oops</h1>" }));
    await page.getByRole("button", { name: "Zkontrolovat znovu" }).click();
    await page.getByRole("alert").getByText("Zkontrolujte připojení a zkuste to znovu").waitFor();
    await page.unroute("**/volani/**");
    await page.getByRole("button", { name: "Zkontrolovat znovu" }).click();
    await status(page).getByText("k prohlédnutí").waitFor();
  });
});

describe("Začínáme beside a workbook on this computer", () => {
  test("saves the facts one by one and says what is odd about them", async () => {
    await openPanel("setup");
    await expectAccessible(page);
    const email = page.getByLabel("E-mail", { exact: true });
    await email.fill("planovani(zavináč)example.cz");
    await page.keyboard.press("Tab");
    await page.getByText("E-mail: uloženo.").waitFor();
    expect(await email.getAttribute("aria-invalid")).toBe("true");
    await expectAccessible(page);
    await email.fill("planovani@example.cz");
    await page.keyboard.press("Tab");
    await page.waitForFunction(
      () => document.querySelector("#fact-email")?.getAttribute("aria-invalid") === "false",
    );
    const { body } = await bench.call("setup.read", {});
    expect(body.value).toMatchObject({
      facts: expect.arrayContaining([
        expect.objectContaining({ key: "email", text: "planovani@example.cz" }),
      ]),
    });
    expect(trouble).toEqual([]);
  });
});

describe("the workbench", () => {
  const open = async (): Promise<void> => {
    await page.setViewportSize({ width: 1180, height: 760 });
    await page.goto(bench.workbenchUrl);
    await page.getByRole("region", { name: "List Začněte tady" }).waitFor();
  };

  test("shows the tables, saves a cell when it is left, and takes markup for text", async () => {
    await open();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Kontakty", exact: true }).click();
    const cell = page.getByLabel("Řádek 2, Poznámka");
    await cell.fill("<img src=x onerror=alert(1)>");
    await page.keyboard.press("Tab");
    await status(page).getByText("Uloženo: Řádek 2, Poznámka").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Kontakty", exact: true }).click();
    expect(await page.getByLabel("Řádek 2, Poznámka").inputValue()).toBe("<img src=x onerror=alert(1)>");
    await expectAccessible(page);
    expect(trouble).toEqual([]);
  });

  test("tells of a conflict and overwrites only what a person has agreed to", async () => {
    await open();
    await page.getByRole("button", { name: "Kontakty", exact: true }).click();
    const cell = page.getByLabel("Řádek 2, Příjmení");
    await cell.waitFor();
    bench.writeElsewhere("Kontakty", 2, 4, "Jiná");
    await cell.fill("Moje");
    await page.keyboard.press("Tab");
    await status(page).getByText("mezitím tam někdo zapsal „Jiná“").waitFor();
    expect(await bench.cell("Kontakty", 2, 4)).toBe("Jiná");
    await page.getByRole("button", { name: "Zapsat můj text" }).click();
    await status(page).getByText("Uloženo").waitFor();
    expect(await bench.cell("Kontakty", 2, 4)).toBe("Moje");
  });

  test("opens the very same panel beside the table, and jumps to the cell of a finding", async () => {
    await open();
    await page.getByRole("navigation", { name: "Panely" }).getByRole("button", { name: "Kontrola" }).click();
    const panel = page.frameLocator("iframe");
    await panel.getByRole("button", { name: "Ukázat v sešitu: Kontakty, řádek 2, E-mail" }).first().click();
    await page.getByRole("region", { name: "List Kontakty" }).waitFor();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "Řádek 2, E-mail",
    );
    expect(trouble).toEqual([]);
  });

  test("makes documents from its menu and offers them", async () => {
    await open();
    await page.getByText("Nabídka Komplán").click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ukázat, co připomenout" }).click();
    await status(page).getByText("Hotovo").or(status(page).getByText("Žádný soubor nevznikl")).waitFor();
    expect(trouble).toEqual([]);
  });
});

describe("the sidebars in Google", () => {
  const open = async (name: "check" | "setup", google = strakonice()): Promise<Frame> => {
    await page.setViewportSize({ width: 400, height: 760 });
    const frame = await openGoogleScreen(page, google, name);
    await frame.getByRole("heading", { level: 2 }).first().waitFor();
    return frame;
  };

  test("Kontrola mends a cell of the sheet, jumps to another and takes the first back", async () => {
    const google = strakonice();
    const frame = await open("check", google);
    await expectAccessible(frame);
    await frame.getByRole("button", { name: "Opravit Kontakty, řádek 24, E-mail" }).click();
    await status(frame).getByText("Opravena 1 buňka").waitFor();
    expect(cellOf(google.sheet("Kontakty"), 24, EMAIL).text).toBe("vojtech.chalupa@example.cz");
    await frame.getByRole("button", { name: "Ukázat v sešitu: Služby" }).first().click();
    await expect.poll(() => google.spreadsheet.active.name).toBe("Služby");
    await frame.getByRole("button", { name: "Vrátit zpět" }).click();
    await status(frame).getByText("Vrácena 1 buňka").waitFor();
    expect(cellOf(google.sheet("Kontakty"), 24, EMAIL).text).toBe("vojtech.chalupa(zavináč)example.cz");
    expect(trouble).toEqual([]);
  });

  test("Kontrola says that it is not the person's fault when Google fails in the middle", async () => {
    const google = strakonice();
    const frame = await open("check", google);
    google.break({ at: 1, when: "before", how: "exception" });
    await frame.getByRole("button", { name: "Zkontrolovat znovu" }).click();
    await frame.getByRole("alert").getByText("Něco se nepovedlo a není to vaše chyba").waitFor();
    await frame.getByRole("button", { name: "Zkontrolovat znovu" }).click();
    await status(frame).getByText("k prohlédnutí").waitFor();
    expect(trouble).toEqual([]);
  });

  test("Začínáme makes the sheets of an empty spreadsheet, adds the sample and removes it", async () => {
    const google = createGoogle({ code: CODE, grids: [{ name: "List 1", rows: [[""]] }] });
    const frame = await open("setup", google);
    await expectAccessible(frame);
    await frame.getByRole("button", { name: /^Přidat \d+ list/ }).click();
    await status(frame).getByText("Přidáno: Začněte tady").waitFor();
    await frame.getByRole("button", { name: "Přidat ukázková data" }).click();
    await status(frame).getByText("ukázkových řádků").waitFor();
    expect(cellOf(google.sheet("Kontakty"), 2, 4).text).toBe("Vzorová");
    await expectAccessible(frame);
    await frame.getByRole("button", { name: /^Odebrat ukázková data/ }).click();
    await status(frame).getByText("Odebráno").waitFor();
    expect(cellOf(google.sheet("Kontakty"), 2, 4).text).toBe("");
    await frame.getByRole("button", { name: "K čemu má program přístup" }).click();
    await frame.getByText("Číst a měnit tento jeden sešit").waitFor();
    await expectAccessible(frame);
    expect(trouble).toEqual([]);
  });
});

function status(place: Page | Frame) {
  return place.getByRole("status");
}
