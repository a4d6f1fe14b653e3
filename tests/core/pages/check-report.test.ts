import { describe, expect, test } from "vitest";
import type { Issue } from "../../../src/core/issue.ts";
import { checkReport } from "../../../src/core/pages/check-report.ts";
import { mergedRows } from "../../../src/core/pages/merged-rows.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { gridsOf } from "../../support/workbook.ts";

const WORKBOOK = readWorkbook(gridsOf({}));

const unverified = (row: number): Issue => ({
  code: "service-never-verified",
  cell: { sheet: "Služby", row, column: "Ověřeno dne" },
  found: "",
});
const atWord = (row: number, found: string): Issue => ({
  code: "email-at-word",
  cell: { sheet: "Kontakty", row, column: "E-mail" },
  found,
  fix: found.replace("(zavináč)", "@"),
});
const report = (issues: readonly Issue[]) =>
  checkReport({ workbook: WORKBOOK, issues, today: "2026-05-04" }, "cs");

describe("rows that are told the same", () => {
  test.for<readonly [readonly number[], string]>([
    [[5], "Služby, řádek 5, Ověřeno dne"],
    [[2, 3, 4, 5], "Služby, řádky 2–5, Ověřeno dne"],
    [[2, 3, 7], "Služby, řádky 2–3 a 7, Ověřeno dne"],
    [[9, 2, 4, 7, 8], "Služby, řádky 2, 4 a 7–9, Ověřeno dne"],
  ])("%j are one place", ([rows, place]) => {
    expect(mergedRows(rows.map(unverified), "cs").map((line) => line.place)).toEqual([place]);
  });

  test("stay apart where the texts found differ", () => {
    const found = ["a(zavináč)example.cz", "b(zavináč)example.cz"];
    expect(mergedRows([atWord(2, found[0] ?? ""), atWord(3, found[1] ?? "")], "cs")).toMatchObject(
      found.map((text) => ({ found: text })),
    );
  });
});

describe("the report of a check", () => {
  test("says what was found, then what to do, then where", () => {
    const html = report([unverified(2), unverified(3)]);
    const [said, advised, place] = [
      "Údaje služby nikdo neověřil. (2×)",
      "Pošlete údaje poskytovateli k potvrzení a zapište den.",
      "Služby, řádky 2–3, Ověřeno dne",
    ].map((text) => html.indexOf(text));
    expect(said).toBeGreaterThan(0);
    expect(advised).toBeGreaterThan(said ?? 0);
    expect(place).toBeGreaterThan(advised ?? 0);
    expect(html).not.toContain("<table");
  });

  test("lists several findings in a table headed by what to do", () => {
    const html = report([atWord(2, "a(zavináč)example.cz"), atWord(3, "b(zavináč)example.cz")]);
    expect(html).toMatch(/<h4[^>]*>Napište místo slova znak @\. \(2×\)<\/h4>/);
    expect(html).toContain('<th scope="col">Návrh opravy</th>');
  });

  test("keeps „e-mailem“ on one line", () => {
    const html = report([
      {
        code: "contact-without-email",
        cell: { sheet: "Kontakty", row: 2, column: "E-mail" },
        found: "",
      },
    ]);
    expect(html).toContain('<span class="whole">e-mailem</span>');
  });
});
