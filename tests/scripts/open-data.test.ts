import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { SAMPLE_ROWS } from "../../src/core/workbook/sample-rows.ts";
import { readSource } from "../../src/node/read-source.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { komplan, type Ran } from "../support/command-line.ts";

let folder = "";
let workbook = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "komplan-editions-"));
  workbook = join(folder, "katalog.xlsx");
  const about = { language: "cs", title: "Katalog", created: "2028-05-01T06:00:00Z" } as const;
  writeFileSync(workbook, await createXlsx(workbookLayouts("cs", SAMPLE_ROWS), about));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (name: string, out: string, ...rest: readonly string[]): Promise<Ran> =>
  komplan(name, workbook, "--out", join(folder, out), "--today", "2028-05-03", ...rest);

describe("open data at the command line", () => {
  test("lie in a folder of their own, beside the catalogue too", async () => {
    expect((await run("open-data", "a")).status).toBe(0);
    expect((await run("catalogue", "b")).status).toBe(0);
    for (const name of ["services.json", "sluzby.csv", "datovy-slovnik.csv", "datapackage.json"]) {
      const [alone, beside] = ["a", "b"].map((out) =>
        readFileSync(join(folder, out, "otevrena-data", name), "utf8"),
      );
      expect(alone).toBe(beside);
    }
  });
});

describe("an edition at the command line", () => {
  test("is kept in a copy of the workbook only with --yes", async () => {
    const asked = await run("edition", "c", "--name", "Vydání 2028");
    expect(asked.stdout).toContain("Vydání „Vydání 2028“");
    expect(existsSync(join(folder, "c"))).toBe(false);
    await run("edition", "d", "--name", "Vydání 2028", "--yes");
    const { workbook: copy } = await readSource(join(folder, "d", "katalog-vydani.xlsx"), {
      language: "cs",
      key: null,
    });
    expect(new Set(copy.versions.records.map(({ values }) => values.version))).toEqual(
      new Set(["Vydání 2028"]),
    );
    const again = await komplan(
      "edition",
      join(folder, "d", "katalog-vydani.xlsx"),
      "--out",
      join(folder, "e"),
    );
    expect(again.stdout).toContain("Od vydání „Vydání 2028“ se nic nezměnilo");
    expect(existsSync(join(folder, "e", "otevrena-data", "zmeny.json"))).toBe(true);
  });
});
