import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { readSource } from "../../src/node/read-source.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { komplan } from "../support/command-line.ts";
import { registerText } from "../support/register.ts";
import { codeFiles } from "../support/register-codes.ts";

let folder = "";
let codes = "";
let file = "";
let workbook = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "komplan-import-"));
  codes = join(folder, "ciselniky");
  file = join(folder, "rpss.json");
  workbook = join(folder, "plan.xlsx");
  mkdirSync(codes);
  for (const [name, text] of Object.entries(codeFiles())) writeFileSync(join(codes, name), text);
  writeFileSync(file, [...registerText({ records: 400 })].join(""));
  const layouts = workbookLayouts("cs", {
    project: [{ name: "Plán", territory: "ORP Tábor" }],
    services: [{ id: "SL-001", registrationId: "1000000", name: "Naše poradna", municipality: "Tábor" }],
  });
  const made = { language: "cs", title: "Plán", created: "2026-05-01T06:00:00Z" } as const;
  writeFileSync(workbook, await createXlsx(layouts, made));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rpss = (...rest: readonly string[]) =>
  komplan("import", "rpss", file, ...rest, "--today", "2026-11-22");

async function proposalsIn(path: string) {
  const { workbook: read } = await readSource(path, { language: "cs", key: null });
  return read.proposals.records.map(({ texts }) => texts);
}

describe("komplan import rpss", () => {
  test("without a workbook makes the reduced file and a report", async () => {
    const {
      status,
      stdout,
      folder: out,
    } = await rpss("--codes", codes, "--orp", "Tábor", "--orp", "Soběslav");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Registr má 400 záznamů\. Pro ORP Tábor, Soběslav/);
    expect(readdirSync(join(out, "out")).sort()).toEqual([
      "registr-tabor-sobeslav.html",
      "rpss-tabor-sobeslav.json",
    ]);
    const reduced = readFileSync(join(out, "out", "rpss-tabor-sobeslav.json"), "utf8");
    expect(JSON.parse(reduced).komplan.orp).toEqual(["Tábor", "Soběslav"]);
  });

  test.for([
    ["behind the file", () => [workbook]],
    ["by its option", () => ["--workbook", workbook]],
  ] as const)("with a workbook %s says what it would propose and writes nothing", async ([, named]) => {
    const { stdout, folder: out } = await rpss("--codes", codes, ...named());
    expect(stdout).toMatch(/Zatím se nic nezapsalo/);
    expect(readdirSync(join(out, "out")).filter((name) => name.endsWith(".xlsx"))).toEqual([]);
  });

  test("with --yes writes the proposals into a copy, and from the reduced file the same ones", async () => {
    const whole = await komplan(
      "import",
      workbook,
      "rpss",
      file,
      "--codes",
      codes,
      "--yes",
      "--today",
      "2026-11-22",
    );
    const [copy = ""] = readdirSync(join(whole.folder, "out")).filter((name) => name.endsWith(".xlsx"));
    const rows = await proposalsIn(join(whole.folder, "out", copy));
    expect(rows.filter(({ target }) => target === "SL-001").map(({ field }) => field)).toContain("Telefon");
    expect(rows.some(({ kind }) => kind === "nová služba")).toBe(true);
    const reduced = join(whole.folder, "out", "rpss-tabor.json");
    const again = await komplan("import", "rpss", reduced, workbook, "--yes", "--today", "2026-11-22");
    expect(await proposalsIn(join(again.folder, "out", copy))).toEqual(rows);
  });

  test.for([
    ["a half of the file", () => [broken(), "--codes", codes, "--orp", "Tábor"], /není celý: končí po/],
    ["the register without code lists", () => [file], /celý registr/],
    ["an unknown district", () => [file, "--codes", codes, "--orp", "Táborr"], /Nemysleli jste „Tábor“/],
    ["no district", () => [file, "--codes", codes], /Pro které území/],
    ["a second workbook", () => [file, workbook, workbook, "--codes", codes], /Nevím, co s/],
    ["no file", () => [], /Chybí soubor/],
  ] as const)("refuses %s and writes nothing", async ([, args, message]) => {
    const { status, stderr, folder: out } = await komplan("import", "rpss", ...args());
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(existsSync(join(out, "out"))).toBe(false);
  });

  test("asks what to import when nothing is said, and has help", async () => {
    expect((await komplan("import")).stderr).toMatch(/Program zná: rpss, csv/);
    const { stdout } = await komplan("import", "--help");
    expect(stdout).toMatch(/npx komplan import rpss rpss\.json --codes ciselniky --orp Tábor/);
  });
});

describe("komplan import csv", () => {
  test("proposes rows of a table in Windows-1250", async () => {
    const table = join(folder, "sluzby.csv");
    // „Název služby;Město“ and „Klub důchodců;Tábor“ as an older Excel saves them.
    writeFileSync(
      table,
      Buffer.from("N\xe1zev slu\x9eby;M\xecsto\r\nKlub d\xf9chodc\xf9;T\xe1bor\r\n", "latin1"),
    );
    const { folder: out, stdout } = await komplan("import", "csv", table, workbook, "--yes");
    expect(stdout).toMatch(/má 1 řádek se službou/);
    const [copy = ""] = readdirSync(join(out, "out")).filter((name) => name.endsWith(".xlsx"));
    expect(await proposalsIn(join(out, "out", copy))).toMatchObject([
      { source: "soubor", kind: "nová služba", name: "Klub důchodců" },
    ]);
  });

  test("needs a workbook", async () => {
    expect((await komplan("import", "csv", "sluzby.csv")).stderr).toMatch(/potřeba sešit/);
  });
});

function broken(): string {
  const path = join(folder, "pul.json");
  writeFileSync(path, readFileSync(file, "utf8").slice(0, 200_000));
  return path;
}
