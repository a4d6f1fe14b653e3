import { describe, expect, test } from "vitest";
import { APPROVAL_ENDPOINTS as BOARD } from "../../../src/core/screens/approval.ts";
import { screenDesk } from "../../support/screen-desk.ts";
import type { WorkbookParts } from "../../support/workbook.ts";

const TODAY = "2027-09-30";
const DOCUMENT = "Komunitní plán";
const PARTS: WorkbookParts = {
  project: { planTitle: DOCUMENT, beneficiary: "Město Příkladov" },
  groups: [{ abbreviation: "ŘS", name: "Řídící skupina", kind: "řídící" }],
  strategy: [{ number: "1", level: "priorita", name: "Stávající služby" }],
  approvals: [
    { document: DOCUMENT, order: "2", body: "Zastupitelstvo města", link: "javascript:alert(1)" },
    {
      document: DOCUMENT,
      order: "1",
      body: "Řídící skupina",
      verb: "doporučil",
      date: "1. 9. 2027",
      votesFor: "5",
      link: "https://example.cz/zapis",
    },
  ],
};

function desk(parts: WorkbookParts = PARTS) {
  return screenDesk(parts, TODAY);
}

function fields(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([key, text]) => ({ key, old: "", text }));
}

describe("the board of approval", () => {
  test("shows the bodies in their order, what each said, and what is missing with its cell", () => {
    const [shown] = desk().do(BOARD["approval.read"], {}).documents;
    expect(shown?.steps.map(({ id, body, state, votes, link }) => [id, body, state, votes, link])).toEqual([
      ["SCH-002", "Řídící skupina", "decided", "5 pro, 0 proti, 0 se zdrželo", "https://example.cz/zapis"],
      ["SCH-001", "Zastupitelstvo města", "open", "", ""],
    ]);
    expect(shown?.gaps).toEqual([
      {
        sentence: "Zastupitelstvo města: ještě bez rozhodnutí.",
        cell: expect.objectContaining({ sheet: "Schvalování", row: 2 }),
      },
    ]);
  });

  test("says that nothing is missing once the last body has approved", () => {
    const at = desk();
    const typed = fields({ verb: "schválil", date: "29. 9. 2027", resolution: "123/2027", votesFor: "15" });
    expect(at.do(BOARD["approval.record"], { id: "SCH-001", fields: typed })).toMatchObject({ written: 4 });
    expect(at.do(BOARD["approval.read"], {}).documents[0]?.gaps).toEqual([]);
    expect(at.rows("Schvalování")[0]).toMatchObject({ Výrok: "schválil", "Číslo usnesení": "123/2027" });
  });

  test.for([
    ["a verdict without its day", { verb: "schválil", date: "" }, "den, kdy orgán rozhodl"],
    ["a day that is none", { verb: "schválil", date: "vloni" }, "není den, kterému rozumím"],
    ["a day still to come", { verb: "schválil", date: "1. 10. 2027" }, "teprve bude"],
    ["half a vote", { verb: "schválil", date: "29. 9. 2027", votesFor: "7,5" }, "není počet hlasů"],
    ["fewer votes than none", { votesAgainst: "-1" }, "není počet hlasů"],
    ["a verdict of another law", { verb: "posvětil", date: "29. 9. 2027" }, "program nezná"],
  ] as const)("does not record %s", ([, texts, sentence]) => {
    const at = desk();
    expect(() => at.do(BOARD["approval.record"], { id: "SCH-001", fields: fields(texts) })).toThrow(sentence);
    expect(at.rows("Schvalování")[0]?.["Výrok"]).toBe("");
  });

  test("leaves a decision that somebody has recorded meanwhile", () => {
    const at = desk();
    at.elsewhere("Schvalování", { row: 1, column: "Výrok", text: "neschválil" });
    const typed = fields({ verb: "schválil", date: "29. 9. 2027" });
    expect(at.do(BOARD["approval.record"], { id: "SCH-001", fields: typed }).conflicts).toHaveLength(1);
    expect(at.rows("Schvalování")[0]).toMatchObject({ Výrok: "neschválil", Datum: "" });
  });

  test("proposes the usual way of a document that has none, and decides nothing by it", () => {
    const at = desk({ ...PARTS, approvals: [] });
    const { others, usual, documents } = at.do(BOARD["approval.read"], {});
    expect([others, documents]).toEqual([[DOCUMENT], []]);
    at.do(BOARD["approval.propose"], { document: DOCUMENT });
    const rows = at.rows("Schvalování");
    expect(rows.map((row) => row["Orgán"])).toEqual(usual.map(({ body }) => body));
    expect(rows.map((row) => row["Výrok"]).join("")).toBe("");
    expect(rows[0]?.["ID"]).toBe("SCH-001");
    expect(() => at.do(BOARD["approval.propose"], { document: DOCUMENT })).toThrow("už v listu Schvalování");
  });

  test("offers the last version that was kept of the document", () => {
    const versions = ["1", "2"].map((version) => ({
      document: DOCUMENT,
      version,
      date: "1. 8. 2027",
      sheet: "Strategie",
      row: "PL-001",
      number: "1",
      name: "Stávající služby",
      data: JSON.stringify({ number: "1", level: "priorita", name: "Stávající služby" }),
    }));
    expect(desk({ ...PARTS, versions }).do(BOARD["approval.read"], {}).documents[0]?.lastVersion).toBe("2");
  });

  test("shows what the minutes say of an open step, and decides nothing by it", () => {
    const at = desk({
      ...PARTS,
      groups: [{ abbreviation: "ŘS", name: "Řídící skupina", kind: "řídící" }],
      approvals: [{ document: DOCUMENT, order: "1", body: "Řídící skupina" }],
      events: [{ name: "Jednání", groups: "ŘS", date: "1. 9. 2027", state: "proběhlo" }],
      tasks: [
        {
          event: "S-001",
          kind: "usnesení",
          text: `Řídící skupina doporučuje schválit dokument ${DOCUMENT}.`,
          votesFor: "5",
        },
      ],
    });
    const [step] = at.do(BOARD["approval.read"], {}).documents[0]?.steps ?? [];
    expect(step?.found?.sentences[0]).toContain("navrhuje výrok „doporučil“");
    expect(step?.found?.texts).toEqual({ verb: "doporučil", date: "1. 9. 2027", votesFor: "5" });
    expect(step?.verb).toBe("");
  });

  test("shows how a vote outside a meeting stands, and its result once it has ended", () => {
    const member = { groups: "ŘS", legalBasis: "veřejný zájem" };
    const at = desk({
      ...PARTS,
      groups: [
        { abbreviation: "ŘS", name: "Řídící skupina", kind: "řídící", quorum: "nadpoloviční většina členů" },
      ],
      contacts: [{ ...member }, { ...member }, { ...member }],
      approvals: [
        {
          document: DOCUMENT,
          order: "1",
          body: "Řídící skupina",
          way: "per rollam",
          voteBy: "20. 9. 2027",
        },
      ],
      votes: [
        { decision: "SCH-001", contact: "K-0001", vote: "pro", date: "15. 9. 2027" },
        { decision: "SCH-001", contact: "K-0002", vote: "pro", date: "16. 9. 2027" },
      ],
    });
    const [step] = at.do(BOARD["approval.read"], {}).documents[0]?.steps ?? [];
    expect(step?.found?.sentences.length).toBeGreaterThan(0);
    expect(step?.found?.texts).toMatchObject({ verb: "schválil", date: "20. 9. 2027", votesFor: "2" });
  });
});
