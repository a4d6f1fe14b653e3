import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Envelope } from "../../../src/core/screens/calls.ts";
import type { PlanView } from "../../../src/core/screens/plan/view.ts";
import type { WorkbookRows } from "../../../src/core/workbook/layout.ts";
import { createGoogle, type Google } from "../google/google.ts";
import { CODE, rowOf, wholeWorkbook } from "../program.ts";

const ROWS = JSON.parse(readFileSync("examples/strategie/rows.json", "utf8")) as WorkbookRows;
const APPROVAL = { document: "mise a vize", order: "1", body: "partnerská koalice", id: "SCH-001" };

function google(rows: WorkbookRows = {}): Google {
  const all = { ...ROWS, versions: [], approvals: [APPROVAL], ...rows };
  return createGoogle({ code: CODE, grids: wholeWorkbook(all), now: "2027-12-20T08:00:00Z" });
}

/** What the dialog gets; a refusal fails the test. */
function ask<T>(at: Google, name: string, input: object = {}): T {
  const envelope = at.callFromPage("callScreen", name, input) as Envelope;
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.value as T;
}

/** The texts of a sheet's cells that begin like these. */
function rowWith(at: Google, sheet: string, text: string): readonly string[] {
  const rows = Array.from({ length: 40 }, (_, index) => rowOf(at, sheet, index + 1));
  return rows.find((row) => row.includes(text)) ?? [];
}

describe("the plan's screens in Google", () => {
  test("edit a row of the sheet, add one below it and keep a version", () => {
    const at = google();
    const { nodes } = ask<PlanView>(at, "plan.read");
    const node = nodes.find(({ number }) => number === "1.1.1");
    const fields = [{ key: "timing", old: node?.timing ?? "", text: "2/2028 - 12/2030" }];
    expect(ask(at, "plan.save", { id: node?.id, fields })).toMatchObject({ written: 1 });
    expect(rowWith(at, "Strategie", "1.1.1")).toContain("2/2028 - 12/2030");
    const added = { parent: node?.parent ?? "", level: "aktivita", name: "=1+1" };
    expect(ask(at, "plan.add", added)).toMatchObject({ sentence: expect.stringContaining("=1+1") });
    expect(rowWith(at, "Strategie", "1.1.3")).toContain("=1+1");
    expect(ask(at, "plan.keep")).toMatchObject({ sentence: expect.stringContaining("Uložena verze 1") });
    expect(ask<PlanView>(at, "plan.read").versionWords).toContain("Plán je uložený jako verze 1");
  });

  test("record a decision and read a comment as the sheet has them", () => {
    const at = google();
    const fields = [
      { key: "verb", old: "", text: "schválil" },
      { key: "date", old: "", text: "15. 4. 2027" },
    ];
    expect(ask(at, "approval.record", { id: "SCH-001", fields })).toMatchObject({ written: 2 });
    expect(ask(at, "approval.read")).toMatchObject({ documents: [{ gaps: [] }] });
    expect(ask(at, "settlement.open", { round: "KP-002", id: "P-004" })).toMatchObject({
      joined: [{ id: "P-005" }],
      planCell: { sheet: "Strategie" },
    });
  });
});
