import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstTry } from "../../scripts/first-try.ts";

test.for([
  ["cs", "Co zkusit dál", "Zkontrolovat data"],
  ["en", "What to try next", "Check the data"],
] as const)(
  "npm start in %s checks the sample, makes all of the campaign, and says what to try next",
  async ([language, next, check]) => {
    const folder = mkdtempSync(join(tmpdir(), "komplan-start-"));
    const lines: string[] = [];
    await firstTry(language, folder, (line) => lines.push(line));
    expect(lines).toContain(check);
    expect(lines.at(-1)).toContain(next);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        "katalog.docx",
        "katalog.html",
        "kontrola.html",
        "plan-kampane.docx",
        "plan-kampane.html",
        "pozvanky",
        "pozvanky-S-001.html",
        "pripominky-2018-05-07.html",
        "workbook-kontrola.xlsx",
      ]),
    );
  },
);
