import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandRequest } from "../../scripts/cli/request.ts";
import { runPlan } from "../../scripts/cli/run-plan.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { SAMPLE_ROWS } from "../../src/core/workbook/sample-rows.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";

let folder = "";
let path = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "komplan-letters-"));
  path = join(folder, "mesto.xlsx");
  const made = { language: "cs", title: "Příkladov", created: "2027-05-03T06:00:00Z" } as const;
  writeFileSync(path, await createXlsx(workbookLayouts("cs", SAMPLE_ROWS), made));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function request(out: string, given: CommandRequest["given"]): CommandRequest {
  const day = { today: "2027-05-03", now: "2027-05-03T06:00:00Z" };
  return { operands: [path], language: "cs", json: false, out: join(folder, out), ...day, given };
}

describe("komplan letters", () => {
  test("writes the documents and leaves the workbook alone", async () => {
    const { sentences, failed } = await runPlan("letters", request("plain", { event: "S-001" }));
    expect(failed ?? false).toBe(false);
    expect(sentences[0]).toBe("Bez e-mailu: 1 dopis se štítky, 1 člověk k obvolání.");
    expect(readdirSync(join(folder, "plain")).sort()).toEqual([
      "dopisy-S-001.docx",
      "stitky-S-001.docx",
      "telefony-S-001.docx",
      "telefony-S-001.html",
    ]);
  });

  test("writes the day of the letters into a copy of the workbook when told to", async () => {
    await runPlan("letters", request("marked", { event: "S-001", yes: true }));
    expect(readdirSync(join(folder, "marked"))).toContain("mesto-dopisy.xlsx");
  });
});
