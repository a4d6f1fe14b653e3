import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commentsLink } from "../../src/core/answers/links.ts";
import { makeToken } from "../../src/core/answers/token.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import { readSigner } from "../../src/node/secret.ts";
import { serve } from "../../src/node/serve/serve.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { readXlsx } from "../../src/node/xlsx/read-xlsx.ts";

export const SERVED_DAY = "2026-05-04";

const EVENT = {
  name: "Jednání pracovní skupiny Senioři",
  groups: "PS1",
  start: "9:00",
  end: "11:00",
  place: "zasedací místnost",
  programme: "Úvod\nDiskuse",
  state: "potvrzeno",
};

const ROWS = {
  project: [
    {
      name: "Komunitní plánování Příkladov",
      beneficiary: "Město Příkladov",
      programme: "Operační program Zaměstnanost",
      email: "planovani@example.cz",
      phone: "+420 380 000 000",
      start: "2026-01-01",
      end: "2027-12-31",
    },
  ],
  events: [
    { ...EVENT, id: "S-001", date: "2026-05-14", replyBy: "2026-05-10" },
    { ...EVENT, id: "S-002", date: "2026-05-21", name: "Setkání s jedním místem", capacity: "1" },
    { ...EVENT, id: "S-003", date: "2026-05-28", name: "Uzavřené jednání", replyBy: "2026-05-01" },
  ],
  commentRounds: [
    {
      id: "KP-001",
      document: "střednědobý plán 2028–2030",
      opens: "2026-05-01",
      closes: "2026-05-31",
      hearing: "S-002",
    },
  ],
  strategy: [
    { id: "PL-001", number: "1", level: "priorita", name: "Bydlení" },
    {
      id: "PL-002",
      number: "1.1",
      level: "opatření",
      name: "Dostupné byty",
      description: "Město připraví 10 bytů.",
      responsible: "Město Příkladov",
    },
  ],
  contacts: ["Jana Vzorová", "Petr Ukázka", "Eva Příkladná"].map((name, index) => ({
    id: `K-00${index + 1}`,
    firstName: name.split(" ")[0] ?? "",
    lastName: name.split(" ")[1] ?? "",
    organisation: `Organizace ${index + 1}`,
    email: `clovek${index + 1}@example.cz`,
    groups: "PS1; ŘS",
  })),
  groups: [{ abbreviation: "ŘS", name: "Řídicí skupina" }],
  approvals: [
    {
      id: "SCH-001",
      document: "střednědobý plán 2028–2030",
      version: "2",
      body: "Řídicí skupina",
      way: "per rollam",
      voteBy: "2026-05-20",
      link: "https://www.example.cz/plan.pdf",
    },
  ],
};

/** A served workbook in a folder of its own; every look at the clock takes some seconds. */
export async function startServing(secondsPerLook = 5) {
  const folder = mkdtempSync(join(tmpdir(), "komplan-serve-"));
  const path = join(folder, "plán <města>.xlsx");
  const created = `${SERVED_DAY}T06:00:00Z`;
  writeFileSync(
    path,
    await createXlsx(workbookLayouts("cs", ROWS), { language: "cs", title: "Plán", created }),
  );
  let now = Date.parse(`${SERVED_DAY}T08:00:00Z`);
  const clock = () => {
    now += secondsPerLook * 1000;
    return new Date(now);
  };
  const faults: unknown[] = [];
  const fault = (error: unknown) => faults.push(error);
  const serving = await serve({ path, port: 0, language: "cs", today: null, clock, fault });
  const sign = await readSigner(path, "cs");
  if (sign === null) throw new Error("The served workbook has no secret.");
  const address = (contact: string, parts: Partial<Parameters<typeof makeToken>[0]> = {}) => {
    const payload = {
      kind: "odpověď",
      event: "S-001",
      contact,
      expires: "2026-07-01",
      version: 1,
      ...parts,
    } as const;
    return `${serving.publicUrl}?t=${makeToken(payload, sign)}`;
  };
  return {
    ...serving,
    /** The published address of the round of comments. */
    round: commentsLink({ base: serving.publicUrl, sign }, "KP-001", "2026-05-31"),
    folder,
    path,
    address,
    workbook: async () => readWorkbook(await readXlsx(readFileSync(path), "cs")),
    end: async () => {
      await serving.stop();
      rmSync(folder, { recursive: true });
      if (faults.length > 0) throw faults[0];
    },
  };
}

export type TestServing = Awaited<ReturnType<typeof startServing>>;
