import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WorkbookRows } from "../../src/core/workbook/layout.ts";
import { createGoogle } from "../appsscript/google/google.ts";
import { CODE, rowOf, wholeWorkbook } from "../appsscript/program.ts";
import { launchBrowser } from "../support/browser.ts";
import { HLINSKO_PLACES, HLINSKO_ROWS, HLINSKO_SERVICES } from "../support/hlinsko.ts";
import { type ServedScreens, serveScreens } from "../support/served-screens.ts";
import { openGoogleScreen } from "./google-screen.ts";
import { expectAccessible, watchTrouble } from "./screen-checks.ts";

const PROVIDER = "Pečující společnost, z. ú.";
const SERVICE = { providerIco: PROVIDER, targetGroups: "senioři", type: "Pečovatelská služba" };
const ROWS: WorkbookRows = {
  project: [{ name: "Komunitní plánování", beneficiary: "Město Hlinsko", territory: "ORP Hlinsko" }],
  providers: [{ name: PROVIDER }],
  codeLists: HLINSKO_PLACES,
  services: HLINSKO_SERVICES.map((row, index) => ({ ...SERVICE, ...row, id: `SL-00${index + 1}` })),
  coverage: HLINSKO_ROWS,
};
const WIDE = { width: 1000, height: 640 };
const NARROW = { width: 320, height: 640 };

let browser: Browser;
let page: Page;
let served: ServedScreens;
let trouble: string[];

beforeAll(async () => {
  served = await serveScreens({ rows: ROWS, day: "2018-05-04" });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: WIDE });
  const { origin } = new URL(served.panel("coverage"));
  page.setDefaultTimeout(5_000);
  trouble = watchTrouble(page, (url) => url.startsWith(origin));
});

afterAll(async () => {
  await browser.close();
  await served.end();
});

const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const state = (words: string) => page.getByText(words, { exact: true }).waitFor();

/** The cell of a service in a municipality. */
async function cell(service: string, place: string) {
  const headers = await page.getByRole("columnheader").allTextContents();
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: service }) });
  return row.getByRole("gridcell").nth(headers.indexOf(place) - 1);
}

async function says(service: string, place: string): Promise<string | null> {
  return (await cell(service, place)).getAttribute("aria-label");
}

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) await page.keyboard.press(name);
}

/** Rows of the saved file, as texts. */
async function savedRows(): Promise<readonly string[]> {
  const { coverage } = await served.workbook();
  return coverage.records.map(({ values }) =>
    [values.service, values.municipality, values.hours, values.frequency].join("|"),
  );
}

/** The whole story is told in one workbook: each test goes on where the one before has ended. */
describe("the matrix of services and municipalities", () => {
  test("is accessible at both widths and shows what is known, and from what", async () => {
    await page.goto(served.panel("coverage"));
    await page.getByRole("grid").waitFor();
    expect(await says("Pečovatelská služba", "Vítanov")).toBe("působí: út, čt 8:00–11:00; 2× týdně");
    expect(await says("Raná péče", "Dědová")).toBe("působí podle textu nebo adresy služby");
    expect(await says("Osobní asistence", "Dědová")).toBe("nepůsobí");
    await page.setViewportSize(NARROW);
    await expectAccessible(page);
    await page.setViewportSize(WIDE);
    await expectAccessible(page);
  });

  test("is walked and filled in with the keyboard alone", async () => {
    await (await cell("Azylový dům", "Dědová")).focus();
    await keys("ArrowDown", "ArrowDown", "ArrowRight", " ");
    expect(await says("Osobní asistence", "Hamry")).toBe("působí, neuloženo");
    expect(await says("Osobní asistence", "Krouna")).toBe("nepůsobí");
    await page.keyboard.type("po 8–12");
    await keys("Enter");
    expect(await says("Osobní asistence", "Hamry")).toBe("působí: po 8–12, neuloženo");
    await keys("Shift+ArrowRight", "Shift+ArrowRight", "Control+r");
    expect(await says("Osobní asistence", "Holetín")).toBe("působí: po 8–12, neuloženo");
    await state("Neuloženo: 3 změny.");
    await keys("Control+Home", "End", " ", "Delete");
    expect(await says("Azylový dům", "Vysočina")).toBe("nepůsobí");
    expect(await page.locator('[role="gridcell"][tabindex="0"]').count()).toBe(1);
    await expectAccessible(page);
  });

  test("takes steps back, and drops a text that Escape leaves", async () => {
    await (await cell("Osobní asistence", "Hamry")).focus();
    await keys("Home", "ArrowRight", "F2");
    await page.keyboard.type("něco jiného");
    await keys("Escape");
    expect(await says("Osobní asistence", "Hamry")).toBe("působí: po 8–12, neuloženo");
    await press("Celé území");
    await state("Neuloženo: 22 změn.");
    await press("Vrátit poslední krok");
    await state("Neuloženo: 3 změny.");
  });

  test("shows white places as they stand, and only the services that are looked for", async () => {
    const seniors = page.getByText(/^Senioři: bez služby/);
    expect(await seniors.textContent()).toBe("Senioři: bez služby je 19 obcí");
    await page.getByRole("searchbox").fill("pecovatelska");
    await page.getByText("Zobrazeno 1 z 6 služeb.").waitFor();
    await press("Celé území");
    expect(await page.getByText(/^Senioři: bez služby/).count()).toBe(0);
    await press("Vrátit poslední krok");
    await page.getByRole("searchbox").fill("");
    await page.getByLabel("Cílová skupina").selectOption({ label: "Senioři" });
    await page.getByText("Zobrazeno 2 z 6 služeb.").waitFor();
    await page.getByLabel("Cílová skupina").selectOption("");
  });

  test("copies the row of another service, and takes over what a text says", async () => {
    await (await cell("Raná péče", "Dědová")).focus();
    await press("Převzít z textu");
    expect(await says("Raná péče", "Dědová")).toBe("působí, neuloženo");
    await press("Vrátit poslední krok");
    await (await cell("Azylový dům", "Dědová")).focus();
    await page.getByLabel("Stejně jako u služby").selectOption({ label: "Pečovatelská služba Hlinecko" });
    expect(await says("Azylový dům", "Vítanov")).toContain("út, čt 8:00–11:00");
    await press("Vrátit poslední krok");
  });

  test("is saved at once, and tells what somebody else has changed meanwhile", async () => {
    await (await cell("Pečovatelská služba", "Vítanov")).focus();
    await page.getByLabel("Dny a doba").fill("pátek");
    await keys("Enter");
    await page.evaluate(async () => {
      const base = location.pathname.replace(/panel\/[\w-]+$/, "");
      const was = { works: true, hours: "út, čt 8:00–11:00", frequency: "2× týdně" };
      const changes = [{ service: "SL-001", place: "Vítanov", was, now: { ...was, hours: "středa" } }];
      const headers = { "Content-Type": "application/json" };
      await fetch(`${base}volani/coverage.save`, {
        method: "POST",
        headers,
        body: JSON.stringify({ changes }),
      });
    });
    await keys("Control+s");
    await page.getByText("1 políčko mezitím změnil někdo jiný; ostatní je uložené.").waitFor();
    await page.getByText("v listu je teď „středa; 2× týdně“, vy máte „pátek; 2× týdně“").waitFor();
    await expectAccessible(page);
    expect(await savedRows()).toContain("SL-006|Holetín|po 8–12|");
    expect(await savedRows()).toContain("SL-001|Vítanov|středa|2× týdně");
    await press("Zapsat, co mám já");
    await page.getByText("Vše je uložené.").waitFor();
    expect(await savedRows()).toContain("SL-001|Vítanov|pátek|2× týdně");
  });

  test("makes the tables to print", async () => {
    await press("Vytvořit rozsah a četnost");
    await page
      .getByRole("link", { name: /rozsah-a-cetnost/ })
      .first()
      .waitFor();
    expect(trouble).toEqual([]);
    expect(served.faults).toEqual([]);
  });
});

test("in Google the same dialog writes the same rows", async () => {
  const google = createGoogle({ code: CODE, grids: wholeWorkbook(ROWS), now: "2018-05-04T08:00:00Z" });
  const own = await browser.newPage({ viewport: WIDE });
  const frame = await openGoogleScreen(own, google, "coverage");
  await frame.getByRole("grid").waitFor();
  await frame.getByRole("gridcell").first().click();
  await frame.getByRole("button", { name: "Uložit", exact: true }).click();
  await frame.getByText(/Uloženo do listu Působení/).waitFor();
  expect(rowOf(google, "Působení", 5)).toContain("Dědová");
  await own.close();
});
