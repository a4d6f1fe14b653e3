import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WorkbookRows } from "../../src/core/workbook/layout.ts";
import { createGoogle } from "../appsscript/google/google.ts";
import { CODE, wholeWorkbook } from "../appsscript/program.ts";
import { launchBrowser } from "../support/browser.ts";
import { type ServedScreens, serveScreens } from "../support/served-screens.ts";
import { openGoogleScreen } from "./google-screen.ts";
import { expectAccessible, watchTrouble } from "./screen-checks.ts";

/** The example whose plan goes from SWOT to the assembly, as it was before the last comment and the decisions. */
const EXAMPLE = JSON.parse(readFileSync("examples/strategie/rows.json", "utf8")) as WorkbookRows;
const DOCUMENT = "Komunitní plán sociálních služeb města Příkladov 2028–2030";
const SETTLEMENT = ["settlement", "settlementReason", "decidedBy", "decidedOn", "answeredOn"];
const DECISION = ["version", "date", "resolution", "verb", "votesFor", "votesAgainst", "abstained"];
const ROWS: WorkbookRows = {
  ...EXAMPLE,
  project: EXAMPLE.project?.map((row) => ({ ...row, planTitle: DOCUMENT })) ?? [],
  comments: EXAMPLE.comments?.map((row) => (row["id"] === "P-009" ? without(row, SETTLEMENT) : row)) ?? [],
  approvals:
    EXAMPLE.approvals?.map((row) => (row["document"] === DOCUMENT ? without(row, DECISION) : row)) ?? [],
  versions: [],
};
const DAY = "2027-12-20";
const WIDE = { width: 1000, height: 640 };
const NARROW = { width: 320, height: 640 };

function without(row: Readonly<Record<string, string>>, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
}

let browser: Browser;
let page: Page;
let served: ServedScreens;
let trouble: string[];

beforeAll(async () => {
  served = await serveScreens({ rows: ROWS, day: DAY });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: WIDE });
  const { origin } = new URL(served.panel("plan"));
  page.setDefaultTimeout(5_000);
  trouble = watchTrouble(page, (url) => url.startsWith(origin));
});

afterAll(async () => {
  await browser.close();
  await served.end();
});

const status = () => page.locator('.messages [role="status"]');
const alert = () => page.getByRole("alert");
const press = (name: string | RegExp) => page.getByRole("button", { name }).click();

/** No finding of axe where there is room for tables, and nothing sticking out in a panel. */
async function expectGoodAtBothWidths(): Promise<void> {
  await page.setViewportSize(NARROW);
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sticksOut).toBeLessThanOrEqual(0);
  await page.setViewportSize(WIDE);
  await expectAccessible(page);
}

/** The whole story is told in one workbook: each test goes on where the one before has ended. */
describe("from SWOT to approval", () => {
  test("the tree is walked and a row opened with the keyboard alone", async () => {
    await page.goto(served.panel("plan"));
    await page.getByRole("treeitem").first().waitFor();
    await expectGoodAtBothWidths();
    await page.getByRole("treeitem").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowLeft");
    const first = page.getByRole("treeitem", { name: /^1 Podporovat/ });
    expect(await first.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^1 Podporovat/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.getByText("Z čeho vychází (SWOT)").click();
    await page.getByText("Pečovatelky nejezdí večer a o víkendu").waitFor();
    await expectGoodAtBothWidths();
  });

  test("a row is edited, what is odd about it is said, and what another has written is not lost", async () => {
    await openRow(/^1\.1\.1 /);
    await page.getByLabel("Náklady", { exact: true }).fill("1.834");
    await press("Uložit řádek");
    await status().getByText("Uloženo do listu Strategie.").waitFor();
    await page.locator(".finding").first().waitFor();
    await page.getByLabel("Náklady", { exact: true }).fill("850 000 Kč");
    const other = await page.evaluate(async () => {
      const base = location.pathname.replace(/panel\/plan$/, "");
      const call = async (name: string, input: unknown) => {
        const body = JSON.stringify(input);
        const headers = { "Content-Type": "application/json" };
        return (await fetch(`${base}volani/${name}`, { method: "POST", headers, body })).json();
      };
      const { value } = await call("plan.read", {});
      const { id } = value.nodes.find(({ number }: { number: string }) => number === "1.1.1");
      const fields = [{ key: "costs", old: "1.834", text: "900 000 Kč" }];
      return call("plan.save", { id, fields });
    });
    expect(other).toMatchObject({ ok: true, value: { written: 1 } });
    await press("Uložit řádek");
    await status().getByText("v listu je teď „900 000 Kč“, vy jste napsali „850 000 Kč“").waitFor();
    await expectAccessible(page);
    await press("Zapsat, co jsem napsal já");
    await status().getByText("Uloženo do listu Strategie.").waitFor();
    const { strategy } = await served.workbook();
    const row = strategy.records.find(({ texts }) => texts.number === "1.1.1");
    expect(row?.texts.costs).toBe("850 000 Kč");
  });

  test("what is typed is not thrown away by opening another row", async () => {
    await page.getByLabel("Termín", { exact: true }).fill("2029");
    await page
      .getByRole("treeitem", { name: /^1\.1\.2 / })
      .locator(".num")
      .click();
    await status().getByText("máte neuložené změny").waitFor();
    await press("Zahodit změny");
    await page.getByRole("heading", { name: /^1\.1\.2 / }).waitFor();
  });

  test("a row is added with the next number, and the tree filtered", async () => {
    await openRow(/^1\.1 /);
    await press(/^Přidat pod/);
    await press("Přidat řádek");
    await alert().getByText("Napište název").waitFor();
    await page.getByLabel("Název", { exact: true }).fill("<b>Dovážka</b> obědů");
    await page.keyboard.press("Enter");
    await status().getByText("Přidáno: 1.1.3 <b>Dovážka</b> obědů").waitFor();
    await page.getByRole("treeitem", { name: /^1\.1\.3 <b>Dovážka/ }).waitFor();
    await page.getByRole("searchbox").fill("dovazka");
    expect(await page.getByRole("treeitem").count()).toBe(3);
    await page.getByRole("searchbox").fill("");
  });

  test("the plan is kept as a version and what changes since is told", async () => {
    await page.getByText("Celý plán: verze, číslování, dokumenty").click();
    await press("Uložit verzi");
    await status().getByText(`Uložena verze 1 dokumentu „${DOCUMENT}“`).waitFor();
    await page.getByText("Celý plán: verze, číslování, dokumenty").click();
    await page.getByText("Plán je uložený jako verze 1").waitFor();
    await press("Co se změnilo");
    await page.getByText("žádný rozdíl").waitFor();
    await press("Střednědobý plán");
    await status().getByRole("link").first().waitFor();
    await expectGoodAtBothWidths();
  });

  test("a comment is settled by a person, never by half", async () => {
    await page.goto(served.panel("settlement"));
    await page.getByRole("heading", { name: "Připomínky", exact: true }).waitFor();
    await expectGoodAtBothWidths();
    await page.getByLabel("Ukázat", { exact: true }).selectOption({ label: "nevypořádané" });
    await page.getByText(/^1 připomínka z \d/).waitFor();
    await press(/^P-009/);
    await page.getByRole("heading", { name: "Připomínka P-009" }).waitFor();
    expect(await page.getByRole("radio", { name: "zatím nerozhodnuto" }).isChecked()).toBe(true);
    await expectGoodAtBothWidths();
    await page.getByRole("radio", { name: "akceptováno", exact: true }).check();
    await page.getByLabel("Rozhodl", { exact: true }).fill("řídící pracovní skupina");
    await press("Uložit vypořádání");
    await alert().getByText("Vypořádání potřebuje zdůvodnění").waitFor();
    await expectAccessible(page);
    await page.getByLabel("Zdůvodnění", { exact: true }).fill("Podmínka je doplněná.");
    await press("Uložit vypořádání");
    await status().getByText("Uloženo do listu Připomínky.").waitFor();
    const { comments } = await served.workbook();
    const settled = comments.records.find(({ texts }) => texts.id === "P-009");
    expect(settled?.values).toMatchObject({ settlement: "akceptováno", decidedOn: DAY });
    await press("Tabulka vypořádání");
    await status().getByRole("link").first().waitFor();
    await press("Další nevypořádaná");
    await status().getByText("Nevypořádaná už žádná není.").waitFor();
  });

  test("the answers are looked at, agreed to twice and sent to those who gave an address", async () => {
    await page.getByText("Odeslat půjde, až si odpovědi prohlédnete.").waitFor();
    await press("Ukázat odpovědi");
    await page.locator("summary", { hasText: "druhy.obcan@example.cz" }).click();
    await page.getByText("Podmínka je doplněná.", { exact: false }).last().waitFor();
    await press(/^Odeslat odpovědi autorům \(\d\)$/);
    await expectGoodAtBothWidths();
    await press("Ano, seznam je správně");
    await press(/^Odeslat \d zpráv/);
    await status().getByText("nikomu neodejdou").waitFor();
    const made = readdirSync(join(served.folder, "plán-vystupy"), { recursive: true }).map(String);
    expect(made.filter((name) => /comment-answer-P-009.*\.eml$/.test(name))).toHaveLength(1);
    await page.getByText("Odeslat půjde, až si odpovědi prohlédnete.").waitFor();
  });

  test("the bodies decide one after another, and then nothing is missing", async () => {
    await page.goto(served.panel("approval"));
    const plan = page.getByRole("region", { name: DOCUMENT, exact: true });
    await plan.getByText("na cestě").waitFor();
    await expectGoodAtBothWidths();
    await decide("řídící pracovní skupina", { verb: "doporučil", date: "24. 12. 2027", resolution: "" });
    await alert().getByText("teprve bude").waitFor();
    await plan.getByLabel("Datum", { exact: true }).fill("2. 12. 2027");
    await press("Uložit rozhodnutí");
    await status().getByText("Uloženo do listu Schvalování.").waitFor();
    await decide("partnerská koalice", { verb: "doporučil", date: "9. 12. 2027", resolution: "" });
    await status().getByText("Uloženo do listu Schvalování.").waitFor();
    await decide(/Zastupitelstvo/, { verb: "schválil", date: "16. 12. 2027", resolution: "12/7/2027" });
    await status().getByText("Uloženo do listu Schvalování.").waitFor();
    await plan.getByText("Nic nechybí. Dokument je schválený.").waitFor();
    await expectGoodAtBothWidths();
    const { approvals } = await served.workbook();
    const own = approvals.records.filter(({ texts }) => texts.document === DOCUMENT);
    expect(own.map(({ texts }) => [texts.verb, texts.version])).toEqual([
      ["doporučil", "1"],
      ["doporučil", "1"],
      ["schválil", "1"],
    ]);
  });

  test("stands in the workbench too, from where it opens in a tab of its own", async () => {
    await page.goto(served.panel("plan").replace("panel/plan", "sesit"));
    const panels = page.getByRole("navigation", { name: "Panely" });
    await panels.getByRole("button", { name: "Schvalování" }).click();
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { name: "Schvalování" }).waitFor();
    const tab = page.getByRole("link", { name: "Zvětšit (nová karta)" });
    expect(await tab.getAttribute("href")).toBe("panel/approval");
    await expectAccessible(page);
    await frame
      .getByRole("button", { name: /^Ukázat v tabulce/ })
      .first()
      .click();
    await page.getByRole("region", { name: "List Schvalování" }).waitFor();
    const place = encodeURIComponent(JSON.stringify({ sheet: "Strategie", row: 3, column: 3 }));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.getByRole("region", { name: "List Strategie" }).waitFor();
    expect(trouble).toEqual([]);
    expect(served.faults).toEqual([]);
  });
});

describe("the same in Google", () => {
  test("the tree stands in the sandboxed dialog, edits the sheet and jumps to its row", async () => {
    const google = createGoogle({ code: CODE, grids: wholeWorkbook(ROWS), now: `${DAY}T08:00:00Z` });
    const frame = await openGoogleScreen(page, google, "plan");
    await frame
      .getByRole("treeitem", { name: /^2\.1\.1 / })
      .locator(".num")
      .click();
    await frame.getByLabel("Termín", { exact: true }).fill("4/2028 - 12/2030");
    await frame.getByRole("button", { name: "Uložit řádek" }).click();
    await frame.locator('.messages [role="status"]').getByText("Uloženo do listu Strategie.").waitFor();
    await frame.getByRole("treeitem", { name: /4\/2028 - 12\/2030/ }).waitFor();
    await frame.getByRole("button", { name: /^Ukázat v tabulce: 2\.1\.1/ }).click();
    await expect.poll(() => google.spreadsheet.active.name).toBe("Strategie");
  });

  test("an approved version is locked from the board", async () => {
    const google = createGoogle({ code: CODE, grids: wholeWorkbook(EXAMPLE), now: `${DAY}T08:00:00Z` });
    const frame = await openGoogleScreen(page, google, "approval");
    await frame.getByRole("button", { name: "Zamknout schválenou verzi 2" }).click();
    const told = frame.locator('.messages [role="status"]');
    await told.getByText("Verze 2 je v listu Verze zamčená").waitFor();
    const { protections } = google.sheet("Verze");
    expect(protections.some(({ warningOnly, domainEdit }) => !warningOnly && !domainEdit)).toBe(true);
  });
});

async function openRow(name: RegExp): Promise<void> {
  await page.getByRole("treeitem", { name }).locator(".num").click();
  await page.getByRole("heading", { level: 2, name }).waitFor();
}

interface Decided {
  readonly verb: string;
  readonly date: string;
  readonly resolution: string;
}

async function decide(body: string | RegExp, { verb, date, resolution }: Decided): Promise<void> {
  const plan = page.getByRole("region", { name: DOCUMENT, exact: true });
  const step = plan.getByRole("listitem").filter({ has: page.getByRole("heading", { name: body }) });
  await step.getByRole("button", { name: /^Zapsat rozhodnutí/ }).click();
  await step.getByRole("radio", { name: verb, exact: true }).check();
  await step.getByLabel("Datum", { exact: true }).fill(date);
  await step.getByLabel("Číslo usnesení").fill(resolution);
  await step.getByRole("button", { name: "Uložit rozhodnutí" }).click();
}
