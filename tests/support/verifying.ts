import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandRequest } from "../../scripts/cli/request.ts";
import { runPlan } from "../../scripts/cli/run-plan.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import { serve } from "../../src/node/serve/serve.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { readXlsx } from "../../src/node/xlsx/read-xlsx.ts";
import { icoOf } from "./workbook.ts";

const DAY = "2027-03-01";

/** Where the town serves its pages; here they are served at another address. */
export const PAGES = "https://odpovedi.example.cz/";

const ROWS = {
  providers: [
    {
      ico: icoOf(1),
      name: "Charita Příkladov",
      email: "info@charita.example.cz",
      phone: "+420 380 111 222",
      web: "https://www.charita.example.cz/",
    },
    { ico: icoOf(2), name: "Jiná společnost, z. s.", email: "jina@example.cz" },
  ],
  contacts: [
    {
      id: "K-001",
      firstName: "Jana",
      lastName: "Vzorová",
      sex: "žena",
      organisation: "Charita Příkladov",
      email: "jana@charita.example.cz",
    },
  ],
  services: [
    {
      id: "SL-001",
      name: "Pečovatelská služba Příkladov",
      providerIco: icoOf(1),
      type: "Pečovatelská služba",
      forms: "terénní",
      targetGroups: "senioři",
      street: "Dlouhá 12",
      postalCode: "386 01",
      municipality: "Strakonice",
      territory: "Strakonice a okolní obce",
      hours: "po–pá 7:00–15:00",
      price: "podle ceníku",
      phone: "+420 380 333 444",
      description: "Pomáháme lidem, aby mohli zůstat doma.\nDovážíme obědy.",
    },
    {
      id: "SL-002",
      name: "Azylový dům",
      providerIco: icoOf(1),
      type: "Azylové domy",
      forms: "pobytová",
      street: "Tajná ulička 5",
      secretAddress: "ano",
      description: "Pomáháme rodinám bez domova.",
    },
    { id: "SL-003", name: "Poradna jiných", providerIco: icoOf(2), price: "zdarma" },
  ],
};

/** A served workbook with two providers and their round, whose letters lie as files beside it. */
export async function startVerifying() {
  const folder = mkdtempSync(join(tmpdir(), "komplan-verify-"));
  const path = join(folder, "plan.xlsx");
  const team = {
    beneficiary: "Město Příkladov",
    senderEmail: "planovani@example.cz",
    phone: "+420 380 000 000",
  };
  const project = [{ name: "Komunitní plánování", ...team, answersPage: PAGES }];
  const made = { language: "cs", title: "Plán", created: `${DAY}T06:00:00Z` } as const;
  const layouts = workbookLayouts("cs", { ...ROWS, project, verifications: ROUND });
  writeFileSync(path, await createXlsx(layouts, made));
  let now = Date.parse(`${DAY}T08:00:00Z`);
  const clock = () => {
    now += 5_000;
    return new Date(now);
  };
  const faults: unknown[] = [];
  const fault = (error: unknown) => faults.push(error);
  const serving = await serve({ path, port: 0, language: "cs", today: DAY, clock, fault });
  return {
    ...serving,
    folder,
    path,
    /** Runs the command into a folder beside the workbook. */
    verify: (out: string, given: CommandRequest["given"] = {}) =>
      runPlan("verify", {
        operands: [path],
        language: "cs",
        json: false,
        today: DAY,
        now: `${DAY}T08:00:00Z`,
        out: join(folder, out),
        given,
      }),
    workbook: async () => readWorkbook(await readXlsx(readFileSync(path), "cs")),
    end: async () => {
      await serving.stop();
      rmSync(folder, { recursive: true });
      if (faults.length > 0) throw faults[0];
    },
  };
}

const ROUND = [
  { id: "OV-001", round: "2027/1", provider: icoOf(1), contact: "K-001", due: "22. 3. 2027" },
  { id: "OV-002", round: "2027/1", provider: icoOf(2), due: "22. 3. 2027" },
];

/** The names of files below a folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String);
}

export type VerifyingSite = Awaited<ReturnType<typeof startVerifying>>;
