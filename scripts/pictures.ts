import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as launcher, type Page } from "playwright-core";
import { type Serving, serve } from "../src/node/serve/serve.ts";
import { buildPages } from "./build/screens.ts";

const FOLDER = "docs/prirucka/obrazky";
/** The examples, each on the day on which it has something to show: to check and invite to, to settle and approve. */
const BOOKS = [
  { example: "strakonice", today: "2018-05-07" },
  { example: "strategie", today: "2027-12-06" },
  { example: "hlinsko", today: "2018-02-19" },
] as const;
const WIDE = { width: 1180, height: 760 };
const DIALOG = { width: 1000, height: 640 };
const SIDEBAR = { width: 300, height: 640 };

interface Picture {
  readonly of: (typeof BOOKS)[number]["example"];
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly take: (page: Page, serving: Serving) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { of: "strakonice", name: "pracovna", size: WIDE, take: showWorkbench },
  {
    of: "strakonice",
    name: "pracovna-nabidka",
    size: WIDE,
    take: (page) => page.getByText("Nabídka Komplán").click(),
  },
  {
    of: "strakonice",
    name: "zaciname",
    size: SIDEBAR,
    take: (page, serving) => openPanel(page, serving, "setup"),
  },
  {
    of: "strakonice",
    name: "kontrola",
    size: SIDEBAR,
    take: (page, serving) => openPanel(page, serving, "check"),
  },
  { of: "strakonice", name: "kontrola-opravy", size: SIDEBAR, take: showRepairs },
  {
    of: "strakonice",
    name: "pozvanky",
    size: SIDEBAR,
    take: (page, serving) => openPanel(page, serving, "invitations"),
  },
  {
    of: "strakonice",
    name: "setkani",
    size: SIDEBAR,
    take: (page, serving) => openPanel(page, serving, "meeting"),
  },
  {
    of: "strakonice",
    name: "stav",
    size: SIDEBAR,
    take: (page, serving) => openPanel(page, serving, "state"),
  },
  { of: "strategie", name: "strom-planu", size: DIALOG, take: showPlanRow },
  { of: "strategie", name: "vyporadani", size: DIALOG, take: showComment },
  {
    of: "strategie",
    name: "schvalovani",
    size: DIALOG,
    take: (page, serving) => openPanel(page, serving, "approval"),
  },
  {
    of: "strategie",
    name: "katalog",
    size: DIALOG,
    take: (page, serving) => openPanel(page, serving, "catalogue"),
  },
  {
    of: "hlinsko",
    name: "pusobeni",
    size: DIALOG,
    take: (page, serving) => openPanel(page, serving, "coverage"),
  },
];

/** Draws the pictures of the guide from the program as it is: one command after every change of a screen. */
async function main(wanted: readonly string[]): Promise<void> {
  const browser = await launchBrowser();
  const screens = await buildPages();
  try {
    const page = await browser.newPage();
    for (const book of BOOKS) {
      const own = PICTURES.filter(({ of }) => of === book.example);
      const pictures = own.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
      if (pictures.length > 0) await drawAll({ book, pictures, screens, page });
    }
  } finally {
    await browser.close();
  }
}

interface Drawing {
  readonly book: (typeof BOOKS)[number];
  readonly pictures: readonly Picture[];
  readonly screens: Awaited<ReturnType<typeof buildPages>>;
  readonly page: Page;
}

/** The pictures of one example, from a copy of it. */
async function drawAll({ book: { example, today }, pictures, screens, page }: Drawing): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "komplan-pictures-"));
  const path = join(folder, `${example}.xlsx`);
  await copyFile(`examples/${example}/workbook.xlsx`, path);
  const fault = (error: unknown) => console.error(error);
  const clock = () => new Date(`${today}T08:00:00Z`);
  const serving = await serve({ path, port: 0, language: "cs", today, clock, fault, screens });
  try {
    for (const picture of pictures) await draw(page, serving, picture);
  } finally {
    await serving.stop();
    await rm(folder, { recursive: true });
  }
}

async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  return launcher.launch({ args: chromium.args, executablePath, headless: true });
}

async function draw(page: Page, serving: Serving, { name, size, take }: Picture): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(serving.workbenchUrl);
  await page.getByRole("region").first().waitFor();
  await take(page, serving);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`${FOLDER}/${name}.png`);
}

/** The contacts with the panel beside them, after a jump to the cell of the first finding. */
async function showWorkbench(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Panely" }).getByRole("button", { name: "Kontrola" }).click();
  const place = page
    .frameLocator("iframe")
    .getByRole("button", { name: /^Ukázat v sešitu: Kontakty/ })
    .first();
  await place.click();
  await page.getByRole("region", { name: "List Kontakty" }).waitFor();
}

async function openPanel(page: Page, { staffUrl }: Serving, name: string): Promise<void> {
  await page.goto(`${staffUrl}panel/${name}`);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

async function showPlanRow(page: Page, { staffUrl }: Serving): Promise<void> {
  await page.goto(`${staffUrl}panel/plan`);
  await page
    .getByRole("treeitem", { name: /^1\.1\.1 / })
    .locator(".num")
    .click();
  await page.getByRole("heading", { level: 2, name: /^1\.1\.1 / }).waitFor();
}

async function showComment(page: Page, { staffUrl }: Serving): Promise<void> {
  await page.goto(`${staffUrl}panel/settlement`);
  await page.getByRole("button", { name: /^P-/ }).first().click();
  await page.getByRole("heading", { level: 2, name: /^Připomínka P-/ }).waitFor();
}

async function showRepairs(page: Page, serving: Serving): Promise<void> {
  await openPanel(page, serving, "check");
  const opener = page.getByRole("button", { name: /^Opravit všech/ }).first();
  await opener.click();
  await page.getByRole("heading", { name: "Co se změní" }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, SIDEBAR.height / 3);
}

await main(process.argv.slice(2));
