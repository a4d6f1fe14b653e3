import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cataloguePage } from "../../src/core/pages/catalogue-page.ts";
import { launchBrowser } from "../support/browser.ts";
import { TOWNS } from "../support/catalogue.ts";
import { SERVICES } from "../support/strakonice.ts";
import { aWorkbook } from "../support/workbook.ts";

const OPTIONS = { asOf: "2026-11-22", language: "cs" } as const;
const FACETS = ".facets details";

const WORKBOOK = aWorkbook({
  project: { catalogueTitle: "Katalog Strakonicka" },
  providers: [{ name: "Charita Příklad" }],
  services: [
    {
      name: "Čtyřlístek",
      type: "Pečovatelská služba",
      forms: "terénní, ambulantní",
      municipality: "Blatná",
      targetGroups: "senioři; osoby se zdravotním postižením",
      price: "podle ceníku",
      easyText: "Pomůžeme vám doma.",
      phone: "383 000 111",
      email: "ctyrlistek@example.cz",
    },
    { name: "Baba", type: "Pečovatelská služba", forms: "terénní", municipality: "Strakonice" },
    {
      name: "Chalupa",
      type: "Azylové domy",
      forms: "pobytová",
      street: "Skrytá 7",
      municipality: "Tajov",
      secretAddress: "ano",
      targetGroups: "osoby v krizi",
    },
    {
      name: "Poradna",
      type: "Odborné sociální poradenství",
      forms: "ambulantní",
      municipality: "Volyně",
      targetGroups: "osoby v krizi",
      price: "zdarma",
      description: "Dluhy a exekuce; spolupracujeme s pečovatelskou službou.",
    },
    { name: "Klub", type: "návazná služba", forms: "", targetGroups: "senioři", municipality: "Blatná" },
  ],
  coverage: [{ service: "SL-002", municipality: "Blatná", hours: "po 8–12" }],
  codeLists: TOWNS.map(([municipality, latitude, longitude]) => ({ municipality, latitude, longitude })),
  offices: [{ name: "Linka bezpečí", kind: "krizová linka", phone: "116 111" }],
});

const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
const file = join(folder, "katalog.html");
const address = pathToFileURL(file).href;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  writeFileSync(file, cataloguePage(WORKBOOK, OPTIONS));
  browser = await launchBrowser();
  page = await browser.newPage();
});

beforeEach(async () => {
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("about:blank");
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe("the catalogue page opened from a disk", () => {
  test("shows every service and says how many there are", async () => {
    expect([...(await shown())].sort()).toEqual(["Baba", "Chalupa", "Klub", "Poradna", "Čtyřlístek"]);
    expect(await page.textContent("#found")).toBe("V katalogu je 5 služeb.");
  });

  test.for([
    ["pecovatelska", ["Čtyřlístek", "Baba", "Poradna"]],
    ["PEČOVATELSKÉ služby v Blatné", ["Čtyřlístek", "Baba"]],
    ["pečovatelksa", ["Čtyřlístek", "Baba", "Poradna"]],
    ["dluh", ["Poradna"]],
    ["nic takového", []],
  ] as const)("for „%s“ shows, the best first, %s", async ([query, names]) => {
    await page.fill("#q", query);
    await expect.poll(async () => [...(await shown())].sort()).toEqual([...names].sort());
    if (names.length > 2) expect((await shown()).at(-1)).toBe(names.at(-1));
  });

  test("counts at every value what choosing it would find, and says so in good Czech", async () => {
    expect(await counts("Obec")).toEqual({ Blatná: 3, Strakonice: 1, Volyně: 1, "obec neuvedena": 1 });
    await choose("Obec", "Blatná");
    expect(await page.textContent("#found")).toBe("Odpovídají 3 služby.");
    await choose("Forma", "ambulantní");
    expect(await page.textContent("#found")).toBe("Odpovídá 1 služba.");
    expect(await counts("Obec")).toMatchObject({ Blatná: 1, Volyně: 1, Strakonice: 0 });
    await choose("Obec", "Volyně");
    expect(await shown()).toEqual(["Čtyřlístek", "Poradna"].sort());
  });

  test("drops what is chosen one by one and all at once, from the keyboard too", async () => {
    await choose("Cena", "zdarma");
    await choose("Pro koho", "osoby v krizi");
    await page.getByRole("button", { name: "Zrušit výběr Cena: zdarma" }).focus();
    await page.keyboard.press("Enter");
    expect(await shown()).toEqual(["Chalupa", "Poradna"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("osoby v krizi");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.textContent("#found")).toBe("V katalogu je 5 služeb.");
    expect(page.url()).toBe(address);
  });

  test("keeps the selection in its address, which shows the same in another window", async () => {
    await page.fill("#q", "pečovatelská & spol.");
    await page.fill("#q", "pečovatelská");
    await choose("Obec", "Blatná");
    await expect.poll(() => page.url()).toContain("q=");
    const link = page.url();
    const other = await (await browser.newContext()).newPage();
    await other.goto(link);
    expect(await other.inputValue("#q")).toBe("pečovatelská");
    expect(await other.locator("article:visible h3").allTextContents()).toEqual(["Čtyřlístek", "Baba"]);
    await other.goto("about:blank");
  });

  test("copies its address, and offers it to be copied by hand where the browser refuses", async () => {
    await choose("Obec", "Blatná");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    });
    await page.getByRole("button", { name: "Kopírovat odkaz na výběr" }).click();
    expect(await page.getByLabel("Odkaz ke zkopírování").inputValue()).toBe(page.url());
    await page.evaluate(() => {
      const writeText = async (text: string) => {
        document.title = text;
      };
      const copied = { writeText };
      Object.defineProperty(navigator, "clipboard", { value: copied, configurable: true });
    });
    await page.getByRole("button", { name: "Kopírovat odkaz na výběr" }).click();
    await expect.poll(() => page.locator(".tools .said").textContent()).toBe("Odkaz je zkopírovaný.");
    expect(await page.title()).toBe(page.url());
  });

  test("leads to a service by an address of its own, though a search hides it", async () => {
    await page.fill("#q", "baba");
    await expect.poll(shown).toEqual(["Baba"]);
    await page.evaluate(() => {
      location.hash = "#SL-004";
    });
    await expect.poll(async () => (await shown()).length).toBe(5);
    expect(await page.locator("#SL-004 details").getAttribute("open")).toBe("");
    expect(await page.locator("#SL-004 .share button").textContent()).toBe("Kopírovat odkaz na službu");
  });

  test("chooses a municipality on the map by pointer and by keyboard", async () => {
    await page.click("#obce summary");
    const place = page.locator(".map").getByRole("link", { name: "Strakonice 1" });
    await place.focus();
    await page.keyboard.press("Enter");
    expect(await shown()).toEqual(["Baba"]);
    expect(await page.locator(".map .on").count()).toBe(1);
    await page.locator(".places a", { hasText: "Blatná" }).click();
    expect(await page.textContent("#found")).toBe("Odpovídají 3 služby.");
    expect(await page.locator("#obce", { hasText: "Tajov" }).count()).toBe(0);
  });

  test("prints what is found in full, under a line that says what was chosen", async () => {
    await choose("Obec", "Blatná");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator("#SL-001 dl").isVisible()).toBe(true);
    const text = await page.locator("#list").innerText();
    expect(text).toContain("Vybráno: Obec: Blatná. Odpovídají 3 služby.");
    expect(text).not.toContain("Poradna");
    for (const part of ["#search", "#filters", "#obce", ".parts"])
      expect(await page.locator(part).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => page.locator("#SL-001 dl").isVisible()).toBe(false);
  });

  test("has an easy reading and larger letters", async () => {
    expect(await page.locator(".easy").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Jednoduché čtení" }).click();
    expect(await page.locator(".easy").isVisible()).toBe(true);
    expect(await page.locator("#SL-001 details").isVisible()).toBe(false);
    const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
    await page.getByRole("button", { name: "Větší písmo" }).click();
    expect(await size()).toBe("20.8px");
  });

  test("makes links of telephones and e-mails", async () => {
    const links = page.locator("#SL-001 p a");
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(addresses.slice(0, 2)).toEqual(["tel:+420383000111", "mailto:ctyrlistek@example.cz"]);
  });

  test("fetches nothing, and lets no foreign picture, script or frame in", async () => {
    const hits: string[] = [];
    const server = createServer((request, response) => {
      hits.push(request.url ?? "");
      response.end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await page.evaluate((origin) => {
      for (const tag of ["img", "script", "iframe", "embed"]) {
        const element = document.createElement(tag);
        element.setAttribute("src", `${origin}/${tag}`);
        document.body.append(element);
      }
      const inline = document.createElement("script");
      inline.textContent = "document.title = 'broken in'";
      document.body.append(inline);
    }, `http://127.0.0.1:${port}`);
    const fetched = await page.evaluate(
      (origin) => fetch(origin).then(String, String),
      `http://127.0.0.1:${port}`,
    );
    server.close();
    expect(fetched).toContain("TypeError");
    expect(hits).toEqual([]);
    expect(await page.title()).toBe("Katalog Strakonicka");
  });

  test("shows everything and no form to a browser without scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(address);
    expect(await plain.locator("article:visible").count()).toBe(5);
    expect(await plain.locator("article dl:visible").count()).toBe(5);
    expect(await plain.locator(".easy:visible, .map:visible").count()).toBe(2);
    expect(await plain.locator("input, button").count()).toBe(0);
  });
});

describe("the catalogue page as it is used", () => {
  test.for([
    ["on a wide screen", 1280, "light"],
    ["at 400 % (320 pixels wide)", 320, "light"],
    ["in the dark", 1280, "dark"],
  ] as const)(
    "%s has nothing that axe objects to, and nothing to scroll sideways",
    async ([, width, scheme]) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await settled();
      await choose("Obec", "Blatná");
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );

  test("is valid HTML after its script has worked", async () => {
    await choose("Obec", "Blatná");
    const validator = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: { "no-inline-style": "off" },
    });
    const { results } = await validator.validateString(await page.content());
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  test("speaks English when asked to", async () => {
    writeFileSync(file, cataloguePage(SERVICES, { asOf: "2019-12-01", language: "en" }));
    await page.reload();
    expect(await page.textContent("#found")).toBe("The catalogue has 5 services.");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("h3", { hasText: "Nová poradna" }).textContent()).toMatch(
      /\(from 1\sMarch 2020\)/,
    );
    writeFileSync(file, cataloguePage(WORKBOOK, OPTIONS));
  });
});

/** The names of the services on the screen, in their order. */
async function shown(): Promise<readonly string[]> {
  return page.locator("article:visible h3").allTextContents();
}

function facet(name: string) {
  return page.locator(FACETS).filter({ has: page.locator("summary", { hasText: new RegExp(`^${name}$`) }) });
}

/** A window of another width folds or unfolds the facets in its next frame, and would fold what was just opened. */
async function settled(): Promise<void> {
  await page.waitForFunction(() => {
    const facets = document.querySelector<HTMLDetailsElement>(".facets");
    return facets?.open === matchMedia("(min-width:60rem)").matches;
  });
}

async function choose(name: string, value: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(".facets, .facets details"))
      details.open = true;
  });
  await facet(name).getByRole("checkbox", { name: value }).check();
}

async function counts(name: string): Promise<Readonly<Record<string, number>>> {
  const labels = await facet(name)
    .locator("label")
    .evaluateAll((all) =>
      all.map((label) => [...label.querySelectorAll("span")].map((part) => part.textContent ?? "")),
    );
  return Object.fromEntries(labels.map(([value = "", count = ""]) => [value, Number(count)]));
}
