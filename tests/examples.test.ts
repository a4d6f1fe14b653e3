import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { exampleNames, exampleRows, makeExample } from "../scripts/examples/make-example.ts";
import { SHEETS } from "../src/core/workbook/sheets.ts";

/** Written by people; everything else in an example's folder is made. */
const BY_HAND = new Set(["README.md", "rows.json", "example.json"]);
const isByHand = (file: string) => BY_HAND.has(file) || file.endsWith(".jpg");

const names = await exampleNames();
const temporary = await mkdtemp(join(tmpdir(), "komplan-examples-"));

afterAll(() => rm(temporary, { recursive: true, force: true }));

test("there is an example for every case that the documentation names", () => {
  expect(names).toEqual(["hlinsko", "litomerice", "strakonice", "strategie", "tabor"]);
});

test.for(names)("%s: every row of its workbook belongs to a sheet and a column", async (name) => {
  const rows = await exampleRows(name);
  const unknown = Object.entries(rows).flatMap(([sheet, records]) =>
    (records ?? []).flatMap((record) => Object.keys(record).filter((column) => !isColumn(sheet, column))),
  );
  expect(unknown).toEqual([]);
});

test.for(names)("%s: the workbook and every output are what its rows make, byte for byte", async (name) => {
  const made = join(temporary, name);
  await makeExample(name, made);
  const kept = join("examples", name);
  const keptFiles = (await filesIn(kept)).filter((file) => !isByHand(file));
  expect(await filesIn(made)).toEqual(keptFiles);
  for (const file of keptFiles) {
    const same = (await readFile(join(made, file))).equals(await readFile(join(kept, file)));
    expect(same, `${name}/${file} differs: see npm run examples`).toBe(true);
  }
});

function isColumn(sheet: string, column: string): boolean {
  return Object.entries(SHEETS).some(([key, { columns }]) => key === sheet && column in columns);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}
