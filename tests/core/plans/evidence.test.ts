import { describe, expect, test } from "vitest";
import type { CommandInput } from "../../../src/core/plans/command-input.ts";
import { planEvidence } from "../../../src/core/plans/evidence/evidence.ts";
import { STEERING } from "../../support/meeting.ts";
import { aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

function input(parts: WorkbookParts, today = "2018-09-30"): CommandInput {
  return { workbook: aWorkbook(parts), today, now: `${today}T08:00:00Z`, language: "cs", event: null };
}

function contents(parts: WorkbookParts = STEERING): string {
  const page = planEvidence(input(parts)).actions.find(({ kind }) => kind === "save-page");
  return page?.kind === "save-page" ? page.html : "";
}

describe("evidence for the funder", () => {
  test("has the list, the minutes and the invitation of every event held, in one folder with a page of contents", () => {
    const { actions } = planEvidence(input(STEERING, "2018-06-30"));
    expect(actions.map((action) => ("name" in action ? action.name : ""))).toEqual([
      "doklady/S-001-prezencni-listina",
      "doklady/S-001-zapis",
      "doklady/S-001-pozvanka",
      "doklady/S-002-prezencni-listina",
      "doklady/S-002-zapis",
      "doklady/S-002-pozvanka",
      "doklady/obsah",
      "doklady/obsah",
    ]);
  });

  test("leaves out what is to come, drafts and what was cancelled", () => {
    const events = (STEERING.events ?? []).map((event, index) => ({
      ...event,
      state: index === 0 ? "zrušeno" : index === 1 ? "koncept" : "potvrzeno",
    }));
    expect(planEvidence(input({ ...STEERING, events }, "2018-06-30"))).toMatchObject({
      actions: [],
      summary: [expect.stringContaining("není co doložit")],
    });
  });

  test("counts each person once however often they came, and says of which event nobody typed who came", () => {
    const twice = {
      ...STEERING,
      attendance: [
        ...(STEERING.attendance ?? []),
        { event: "S-001", contact: "K-0001", presence: "přítomen" },
      ],
    };
    const { facts } = planEvidence(input(twice));
    const once = planEvidence(input(STEERING)).facts;
    expect(Number(facts["visits"])).toBe(Number(once["visits"]) + 1);
    expect(facts["people"]).toBe(once["people"]);
    expect(contents()).toContain("není vyplněno, kdo přišel");
  });

  test("leads from the contents to every paper of the folder", () => {
    const { actions } = planEvidence(input(STEERING));
    const papers = actions
      .flatMap((action) => (action.kind === "save-document" ? [action.name] : []))
      .slice(0, -1);
    const linked = [...contents().matchAll(/<a href="([^"#]+)"/g)].map(([, href]) => `doklady/${href}`);
    expect(linked.sort()).toEqual(papers.map((name) => `${name}.docx`).sort());
  });

  test("tells which scan is still to be added and under what name", () => {
    expect(contents()).toContain("S-002-prezencni-listina-podepsana.pdf");
  });

  test("holds nobody's e-mail or telephone (GDPR art. 5: no more than is due)", () => {
    const told = JSON.stringify(planEvidence(input(STEERING)).actions);
    const { contacts } = aWorkbook(STEERING);
    const private_ = contacts.records
      .flatMap(({ texts }) => [texts.email, texts.phone])
      .filter((text) => text !== "");
    expect(private_.length).toBeGreaterThan(5);
    for (const text of private_) expect(told).not.toContain(text);
  });

  test("the contents name nobody at all", () => {
    const { contacts } = aWorkbook(STEERING);
    for (const { texts } of contacts.records) expect(contents()).not.toContain(texts.lastName);
  });
});
