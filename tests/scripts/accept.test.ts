import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runImport } from "../../scripts/cli/run-import.ts";
import { runPlan } from "../../scripts/cli/run-plan.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { readSource } from "../../src/node/read-source.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { komplan } from "../support/command-line.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "komplan-accept-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function request(operands: readonly string[], given: object) {
  const day = { today: "2026-05-11", now: "2026-05-11T08:00:00Z" };
  return { operands, given, out: join(folder, "out"), language: "cs", json: false, ...day } as const;
}

async function sheetsOf(path: string) {
  return (await readSource(path, { language: "cs", key: null })).workbook;
}

test("people from a file become proposals in a copy, and those accepted become contacts in the next one", async () => {
  const path = join(folder, "plan.xlsx");
  const contacts = [{ id: "K-001", firstName: "Jana", lastName: "Vzorová", email: "jana@example.cz" }];
  const layouts = workbookLayouts("cs", { project: [{ name: "Plán" }], contacts });
  const about = { language: "cs", title: "Plán", created: "2026-05-01T06:00:00Z" } as const;
  writeFileSync(path, await createXlsx(layouts, about));
  const original = readFileSync(path);
  const list = join(folder, "lide.csv");
  writeFileSync(
    list,
    "Jméno;Příjmení;E-mail;Funkce\nJana;Vzorová;jana@example.cz;=1+1\nPetr;Příklad;petr@example.cz;\n",
  );

  const imported = await runImport(request(["contacts", list, path], { yes: true }));
  const [proposed = ""] = imported.made;
  expect((await sheetsOf(proposed)).proposals.records.map(({ texts }) => texts.kind)).toEqual([
    "změna",
    "nový kontakt",
  ]);

  const shown = await runPlan("accept", request([proposed], {}));
  expect(shown.sentences[0]).toBe("Na rozhodnutí čekají 2 návrhy: 1 změna, 1 nový kontakt.");
  expect(shown.made.map((made) => made.replace(folder, ""))).toEqual(["/out/navrhy-zmen.html"]);

  const asked = await runPlan("accept", request([proposed], { accept: "all" }));
  expect(asked.made).toEqual(shown.made);
  expect(asked.sentences.join(" ")).toContain("--yes");

  const done = await runPlan("accept", request([proposed], { accept: "all", yes: true }));
  const copy = done.made.find((made) => made.endsWith(".xlsx")) ?? "";
  const after = await sheetsOf(copy);
  expect(after.contacts.records.map(({ texts }) => [texts.id, texts.lastName, texts.role])).toEqual([
    ["K-001", "Vzorová", "=1+1"],
    ["K-002", "Příklad", ""],
  ]);
  expect(after.proposals.records.map(({ texts }) => texts.result)).toEqual(["přijato", "přijato jako K-002"]);
  expect(readFileSync(path).equals(original)).toBe(true);
});

test("both ways about one proposal are wrong use", async () => {
  const ran = await komplan("accept", join(folder, "plan.xlsx"), "--accept", "NZ-001", "--refuse", "nz-001");
  rmSync(ran.folder, { recursive: true });
  expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining("NZ-001")]);
});
