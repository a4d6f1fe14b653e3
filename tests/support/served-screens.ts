import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages } from "../../scripts/build/screens.ts";
import { commentsLink } from "../../src/core/answers/links.ts";
import type { Envelope } from "../../src/core/screens/calls.ts";
import { type WorkbookRows, workbookLayouts } from "../../src/core/workbook/layout.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import type { AresWorld } from "../../src/node/ares.ts";
import { readSigner } from "../../src/node/secret.ts";
import { serve } from "../../src/node/serve/serve.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { readXlsx } from "../../src/node/xlsx/read-xlsx.ts";

const NAMES = ["Jana Vzorová", "Petr Ukázka", "Eva Příkladná", "Karel Vzorný"];

/** A town with one meeting of a steering group, four people of whom one has no e-mail. */
export const TOWN: WorkbookRows = {
  project: [
    {
      name: "Komunitní plánování Příkladov",
      beneficiary: "Město Příkladov",
      programme: "Operační program Zaměstnanost",
      email: "planovani@example.cz",
      senderName: "Komunitní plánování",
      senderEmail: "planovani@example.cz",
      phone: "+420 380 000 000",
      start: "2026-01-01",
      end: "2027-12-31",
    },
  ],
  groups: [{ abbreviation: "ŘS", name: "Řídicí skupina", quorum: "nadpoloviční většina členů" }],
  events: [
    {
      id: "S-001",
      name: "Jednání řídicí skupiny",
      groups: "ŘS",
      date: "2026-05-14",
      start: "9:00",
      end: "11:00",
      place: "zasedací místnost",
      programme: "Úvod\nDiskuse",
      replyBy: "2026-05-10",
      state: "potvrzeno",
    },
  ],
  contacts: NAMES.map((name, index) => ({
    id: `K-00${index + 1}`,
    firstName: name.split(" ")[0] ?? "",
    lastName: name.split(" ")[1] ?? "",
    organisation: `Organizace ${index + 1}`,
    email: index === 3 ? "" : `clovek${index + 1}@example.cz`,
    groups: "ŘS",
    legalBasis: "veřejný zájem",
  })),
};

/** Building them takes half a second; they are the same for every workbook. */
let pages: ReturnType<typeof buildPages> | null = null;

interface Options {
  readonly rows?: WorkbookRows;
  readonly day?: string;
  /** The mail server; without it messages become files. */
  readonly smtp?: string;
  readonly graceMs?: number;
  /** How much later it is at every look at the clock; forms refuse what is filled in within a moment. */
  readonly secondsPerLook?: number;
  /** Where ARES is asked. */
  readonly ares?: AresWorld;
}

/** A served workbook with its screens; the day may be moved on while it is served anew. */
export async function serveScreens({
  rows = TOWN,
  day = "2026-05-04",
  smtp,
  graceMs = 0,
  secondsPerLook = 0,
  ares,
}: Options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "komplan-screens-"));
  const path = join(folder, "plán.xlsx");
  const created = `${day}T06:00:00Z`;
  const layouts = workbookLayouts("cs", rows);
  writeFileSync(path, await createXlsx(layouts, { language: "cs", title: "Plán", created }));
  pages ??= buildPages();
  const screens = await pages;
  const faults: unknown[] = [];
  let today = day;
  let looks = 0;
  let serving = await start();
  async function start() {
    return serve({
      path,
      port: 0,
      language: "cs",
      today,
      clock: () => {
        looks += 1;
        return new Date(Date.parse(`${today}T08:00:00Z`) + looks * secondsPerLook * 1_000);
      },
      fault: (error) => faults.push(error),
      screens,
      smtp,
      graceMs,
      ...(ares === undefined ? {} : { ares }),
    });
  }
  return {
    path,
    folder,
    faults,
    panel: (name: string) => `${serving.staffUrl}panel/${name}`,
    /** One call as a page of the team sends it. */
    call: async (name: string, input: object = {}): Promise<Envelope> => {
      const response = await fetch(`${serving.staffUrl}volani/${name}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Origin: new URL(serving.staffUrl).origin },
        body: JSON.stringify(input),
      });
      return (await response.json()) as Envelope;
    },
    workbench: () => serving.workbenchUrl,
    /** Where the pages for everybody are served. */
    publicUrl: () => serving.publicUrl,
    /** The published address of a round of comments. */
    round: async (id: string, closes: string) => {
      const sign = await readSigner(path, "cs");
      if (sign === null) throw new Error("The served workbook has no secret.");
      return commentsLink({ base: serving.publicUrl, sign }, id, closes);
    },
    workbook: async () => readWorkbook(await readXlsx(readFileSync(path), "cs")),
    /** The program is ended and started again on another day. */
    restart: async (next: string) => {
      await serving.stop();
      today = next;
      serving = await start();
    },
    end: async () => {
      await serving.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export type ServedScreens = Awaited<ReturnType<typeof serveScreens>>;
