import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventUid } from "../../src/core/plans/event-entry.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { readXlsx } from "../../src/node/xlsx/read-xlsx.ts";
import { komplan } from "../support/command-line.ts";
import { PROGRAMS, wordsFrom } from "../support/replies.ts";

const ROWS = {
  project: [
    { name: "Komunitní plánování Příkladov", beneficiary: "Město Příkladov", email: "planovani@example.cz" },
  ],
  events: [{ id: "S-001", name: "Setkání", groups: "PS1", date: "2026-05-14", start: "9:00" }],
  contacts: [
    { id: "K-001", firstName: "Jana", lastName: "Vzorová", email: "jana@example.cz", groups: "PS1" },
    { id: "K-002", firstName: "Petr", lastName: "Ukázka", email: "petr@example.cz", groups: "PS1" },
  ],
};

let folder: string;
let workbook: string;
let mail: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "komplan-reply-"));
  workbook = join(folder, "plan.xlsx");
  mail = join(folder, "posta");
  mkdirSync(mail);
  const created = "2026-05-01T06:00:00Z";
  writeFileSync(
    workbook,
    await createXlsx(workbookLayouts("cs", ROWS), { language: "cs", title: "Plán", created }),
  );
  const { project } = readWorkbook(await readXlsx(readFileSync(workbook), "cs"));
  const uid = eventUid(project.record.values, "S-001", { name: "", email: "planovani@example.cz" });
  const reply = PROGRAMS.outlook({ uid, email: "jana@example.cz", lines: ["COMMENT:Žluťoučký kůň"] });
  writeFileSync(join(mail, "1.eml"), reply, "latin1");
  writeFileSync(join(mail, "2.EML"), wordsFrom("petr@example.cz", "odhlasit"), "latin1");
  writeFileSync(join(mail, "poznamka.txt"), "nic");
});

afterAll(() => rmSync(folder, { recursive: true }));

const day = ["--today", "2026-05-04"];

describe("komplan reply", () => {
  test("shows what saved messages say and writes nothing before a yes", async () => {
    const before = readFileSync(workbook);
    const { status, stdout } = await komplan("reply", workbook, mail, ...day);
    expect(status).toBe(0);
    expect(stdout).toContain("Jana Vzorová: přijde · poznámka: Žluťoučký kůň („Setkání“)");
    expect(stdout).toContain("Petr Ukázka: už nic neposílat");
    expect(stdout).toContain("--yes");
    expect(readFileSync(workbook).equals(before)).toBe(true);
  });

  test("writes them into a copy with --yes, and out of that copy nothing twice", async () => {
    const files = [join(mail, "1.eml"), join(mail, "2.EML")];
    const { stdout, folder: out } = await komplan("reply", workbook, ...files, ...day, "--yes", "--json");
    const { made, answers, leaving } = JSON.parse(stdout);
    expect([answers, leaving]).toEqual([[{ event: "S-001", contact: "K-001", answer: "přijde" }], ["K-002"]]);
    const copy = join(out, made[0]);
    const read = readWorkbook(await readXlsx(readFileSync(copy), "cs"));
    expect(read.attendance.records.map(({ texts }) => [texts.contact, texts.answer, texts.note])).toEqual([
      ["K-001", "přijde", "Žluťoučký kůň"],
    ]);
    expect(read.contacts.records.map(({ values }) => values.doNotSend)).toEqual([null, true]);
    expect(read.journal.records.map(({ values }) => values.by)).toEqual(["odpověď z kalendáře", "e-mail"]);
    const again = JSON.parse((await komplan("reply", copy, ...files, ...day, "--json")).stdout);
    expect([again.answers, again.leaving, again.already]).toEqual([[], [], 2]);
  });

  test.for([
    ["no file", [], "soubory .eml nebo .ics"],
    ["a file that does not exist", ["neni.eml"], "nejde přečíst"],
    ["a folder without messages", ["."], "není žádný soubor .eml"],
  ] as const)("refuses %s and says what to do", async ([, paths, sentence]) => {
    const { status, stderr } = await komplan("reply", workbook, ...paths);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
