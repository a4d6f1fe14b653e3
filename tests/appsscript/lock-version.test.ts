import { expect, test } from "vitest";
import type { Envelope } from "../../src/core/screens/calls.ts";
import type { WorkbookRows } from "../../src/core/workbook/layout.ts";
import { createGoogle, type Google } from "./google/google.ts";
import { dataSize } from "./google/sheet-model.ts";
import { CODE, wholeWorkbook } from "./program.ts";

const DOCUMENT = "Komunitní plán 2028–2030";
const ROWS: WorkbookRows = {
  project: [{ name: "Plán", beneficiary: "Město Příkladov", planTitle: DOCUMENT, planYears: "2028–2030" }],
  strategy: [
    { id: "PL-001", number: "1", level: "priorita", name: "Bydlení" },
    { id: "PL-002", number: "1.1", level: "opatření", name: "Byty", responsible: "Město" },
  ],
  approvals: [{ id: "SCH-001", document: DOCUMENT, order: "1", body: "Zastupitelstvo města" }],
};
const DECISION = { verb: "schválil", date: "1. 5. 2028", resolution: "1/2028", version: "1" };

/** The plan is kept as version 1, and the assembly has approved it. */
function approved(): Google {
  const google = createGoogle({ code: CODE, grids: wholeWorkbook(ROWS), now: "2028-05-03T08:00:00Z" });
  ask(google, "plan.keep");
  const fields = Object.entries(DECISION).map(([key, text]) => ({ key, old: "", text }));
  ask(google, "approval.record", { id: "SCH-001", fields });
  return google;
}

const lock = (google: Google) => ask(google, "version.lock", { document: DOCUMENT });

test("an approved version can be changed by whoever has locked it and the owner alone, later ones by everybody", () => {
  const google = approved();
  const view = ask(google, "approval.read") as { documents: readonly { approvedVersion: string }[] };
  expect(view.documents[0]?.approvedVersion).toBe("1");
  expect(lock(google)).toMatchObject({
    sentence: expect.stringContaining("Verze 1 je v listu Verze zamčená"),
  });
  const { protections } = google.sheet("Verze");
  const { rows } = dataSize(google.sheet("Verze"));
  expect(protections.filter(({ warningOnly }) => !warningOnly)).toMatchObject([
    {
      row: 2,
      rows: rows - 1,
      column: 1,
      editors: ["majitelka@example.cz", "koordinatorka@example.cz"],
      domainEdit: false,
    },
  ]);
  google.account.email = "kolega@example.cz";
  const name = [{ key: "name", old: "Byty", text: "Byty a domy" }];
  ask(google, "plan.save", { id: "PL-002", fields: name });
  ask(google, "plan.keep");
  expect(dataSize(google.sheet("Verze")).rows).toBeGreaterThan(rows);
});

test("in Strategie Google warns before the plan is changed, and not before its fulfilment is", () => {
  const google = approved();
  lock(google);
  const { protections } = google.sheet("Strategie");
  const header = wholeWorkbook(ROWS).find(({ name }) => name === "Strategie")?.rows[0] ?? [];
  const warned = protections.flatMap(({ column, columns }) => header.slice(column - 1, column - 1 + columns));
  expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
  expect(warned).toEqual(expect.arrayContaining(["Název", "Termín", "Náklady"]));
  for (const header of ["ID", "Plnění", "Skutečné náklady"]) expect(warned).not.toContain(header);
});

test("is locked once, and not before it is approved", () => {
  const google = approved();
  lock(google);
  const count = google.sheet("Strategie").protections.length + google.sheet("Verze").protections.length;
  expect(lock(google)).toEqual({ sentence: "Verze 1 už v listu Verze zamčená je." });
  expect(google.sheet("Strategie").protections.length + google.sheet("Verze").protections.length).toBe(count);
  const early = createGoogle({ code: CODE, grids: wholeWorkbook(ROWS), now: "2028-05-03T08:00:00Z" });
  ask(early, "plan.keep");
  const refused = early.callFromPage("callScreen", "version.lock", { document: DOCUMENT });
  expect(refused).toMatchObject({ ok: false, message: expect.stringContaining("žádnou schválenou verzi") });
});

/** What a panel gets; a refusal fails the test. */
function ask(google: Google, name: string, input: object = {}): unknown {
  const envelope = google.callFromPage("callScreen", name, input) as Envelope;
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.value;
}
