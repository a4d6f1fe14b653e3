import { describe, expect, test } from "vitest";
import { SETTLEMENT_ENDPOINTS as DESK } from "../../../src/core/screens/settlement.ts";
import { screenDesk } from "../../support/screen-desk.ts";
import type { RowOf, WorkbookParts } from "../../support/workbook.ts";

const TODAY = "2027-04-20";
const OPEN: RowOf<"comments"> = { round: "KP-001", settlement: "", settlementReason: "" };
const SAME = "Pečovatelská služba musí jezdit také v neděli a večer";
const PARTS: WorkbookParts = {
  groups: [{ abbreviation: "ŘS", name: "Řídící skupina" }],
  strategy: [{ number: "1", level: "priorita", name: "Stávající služby", description: "Které služby" }],
  commentRounds: [
    {
      document: "komunitní plán",
      opens: "1. 3. 2027",
      closes: "22. 4. 2027",
      decides: "ŘS",
      settleBy: "10. 5. 2027",
    },
    { document: "akční plán", opens: "1. 1. 2027", closes: "31. 1. 2027", settleBy: "15. 2. 2027" },
  ],
  comments: [
    { ...OPEN, comment: SAME, place: "1", author: "občanka", email: "eva@example.cz" },
    { ...OPEN, comment: `${SAME} prosím`, place: "1" },
    { ...OPEN, comment: "Doplnit bezbariérový vstup", place: "vize" },
    { round: "KP-001", comment: "Hotová věc", decidedBy: "ŘS", decidedOn: "1. 4. 2027" },
    { ...OPEN, round: "KP-002", comment: "Stará připomínka" },
  ],
};
const ALL = { round: null, show: "all", search: "", from: 0 } as const;
const DECISION = {
  settlement: "vysvětleno",
  settlementReason: "Už je v plánu.",
  decidedBy: "ŘS",
  decidedOn: "19. 4. 2027",
};

function desk() {
  return screenDesk(PARTS, TODAY);
}

/** What a form sends that has shown an open comment. */
function fields(texts: Partial<typeof DECISION> = {}) {
  return Object.entries({ ...DECISION, ...texts }).map(([key, text]) => ({ key, old: "", text }));
}

describe("the list of comments", () => {
  test("begins with the round that opened last, and says how it stands", () => {
    const view = desk().do(DESK["settlement.read"], ALL);
    expect(view.rounds.map(({ label }) => label.replace(/\u00a0/g, " "))).toEqual([
      "KP-001 · otevřené do 22. 4. 2027, zbývají 2 dny · komunitní plán",
      "KP-002 · uzavřené od 31. 1. 2027 · akční plán",
    ]);
    expect(view).toMatchObject({ round: "KP-001", decides: "Řídící skupina", shown: 4, all: 4 });
    expect(view.deadline).toContain("zbývá 20 dní");
    expect(view.counts).toEqual([
      { label: "nevypořádáno", count: 3 },
      { label: "akceptováno", count: 1 },
    ]);
  });

  test("does not begin with a round that is yet to open", () => {
    const view = screenDesk(PARTS, "2027-02-20").do(DESK["settlement.read"], ALL);
    expect(view.round).toBe("KP-002");
  });

  test.for([
    ["all", "", ["P-001", "P-002", "P-004", "P-003"]],
    ["open", "", ["P-001", "P-002", "P-003"]],
    ["late", "", []],
    ["alike", "", ["P-001", "P-002"]],
    ["all", "bezbarierovy", ["P-003"]],
    ["all", "nic takového", []],
  ] as const)("shows %s with the words %o", ([show, search, ids]) => {
    const { comments } = desk().do(DESK["settlement.read"], { ...ALL, show, search });
    expect(comments.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test("calls overdue what was to be settled before today", () => {
    const view = desk().do(DESK["settlement.read"], { ...ALL, round: "KP-002", show: "late" });
    expect(view.comments.map(({ id, late }) => [id, late])).toEqual([["P-005", true]]);
    expect(view.deadline).toContain("čeká 1 připomínka");
  });

  test("of a workbook without comments is empty", () => {
    expect(screenDesk({}, TODAY).do(DESK["settlement.read"], ALL)).toMatchObject({ rounds: [], shown: 0 });
  });

  test("comes by a hundred, also from five thousand", () => {
    const comments = Array.from({ length: 5_000 }, (_, index) => ({
      ...OPEN,
      comment: `Připomínka o věci číslo ${index} ve městě`,
    }));
    const at = screenDesk({ ...PARTS, comments }, TODAY);
    const view = at.do(DESK["settlement.read"], { ...ALL, from: 4_950 });
    expect([view.comments.length, view.shown]).toEqual([50, 5_000]);
  });
});

describe("one comment", () => {
  test("opens with its place in the plan, those like it, and nothing decided beforehand", () => {
    const open = desk().do(DESK["settlement.open"], { round: "KP-001", id: "P-001" });
    expect(open).toMatchObject({
      present: "1 Stávající služby\nKteré služby",
      author: "občanka, eva@example.cz",
      usualBody: "Řídící skupina",
      today: "20. 4. 2027",
      planCell: { sheet: "Strategie", row: 2 },
    });
    expect(open.alike.map(({ id }) => id)).toEqual(["P-002"]);
    expect(open.fields.map(({ key, text }) => [key, text])).toEqual(
      ["assigned", "proposal", "settlement", "settlementReason", "decidedBy", "decidedOn"].map((key) => [
        key,
        "",
      ]),
    );
  });

  test("is settled by what a person has typed, with why, by whom and when", () => {
    const at = desk();
    expect(at.do(DESK["settlement.save"], { id: "P-003", fields: fields() })).toMatchObject({ written: 4 });
    expect(at.rows("Připomínky")[2]).toMatchObject({
      Vypořádání: "vysvětleno",
      Zdůvodnění: "Už je v plánu.",
      Rozhodl: "ŘS",
      "Rozhodnuto dne": "19. 4. 2027",
    });
  });

  test.for([
    ["nobody who decided", { decidedBy: "" }, "Vyplňte Rozhodl"],
    ["no day", { decidedOn: "" }, "Vyplňte Rozhodnuto dne"],
    ["no reason", { settlementReason: " " }, "potřebuje zdůvodnění"],
    ["a day that is none", { decidedOn: "31. 2. 2027" }, "není den, kterému rozumím"],
    ["a day still to come", { decidedOn: "21. 4. 2027" }, "teprve bude"],
    ["a word that is no settlement", { settlement: "schváleno" }, "program nezná"],
  ] as const)("is not settled with %s", ([, texts, sentence]) => {
    const at = desk();
    expect(() => at.do(DESK["settlement.save"], { id: "P-003", fields: fields(texts) })).toThrow(sentence);
    expect(at.rows("Připomínky")[2]?.["Vypořádání"]).toBe("");
  });

  test("takes a proposal without a decision", () => {
    const at = desk();
    const typed = [{ key: "proposal", old: "", text: "Vysvětlit" }];
    expect(at.do(DESK["settlement.save"], { id: "P-003", fields: typed })).toMatchObject({ written: 1 });
  });

  test("that somebody has settled meanwhile is left as it is", () => {
    const at = desk();
    at.elsewhere("Připomínky", { row: 3, column: "Vypořádání", text: "akceptováno" });
    const { conflicts } = at.do(DESK["settlement.save"], { id: "P-003", fields: fields() });
    expect(conflicts.map(({ key, now }) => [key, now])).toEqual([["settlement", "akceptováno"]]);
    expect(at.rows("Připomínky")[2]).toMatchObject({ Vypořádání: "akceptováno", Rozhodl: "" });
  });
});

test("the day that is offered is one that the sheet understands, in English too", () => {
  const at = screenDesk(PARTS, TODAY, "en");
  expect(at.do(DESK["settlement.open"], { round: "KP-001", id: "P-001" }).today).toBe("20. 4. 2027");
  const typed = fields({ decidedOn: "20. 4. 2027" });
  expect(at.do(DESK["settlement.save"], { id: "P-003", fields: typed }).sentence).toBe(
    "Saved in the sheet Připomínky.",
  );
});

describe("the answers to the authors", () => {
  test("are shown as they would go, to those who gave an e-mail and whose comment is settled", () => {
    const at = desk();
    expect(at.do(DESK["settlement.answers"], { round: null }).answers).toEqual([]);
    at.do(DESK["settlement.save"], { id: "P-001", fields: fields() });
    const { answers } = at.do(DESK["settlement.answers"], { round: null });
    expect(answers.map(({ to }) => to)).toEqual(["občanka eva@example.cz"]);
    expect(answers[0]?.text).toContain("Už je v plánu.");
  });
});

describe("comments that say the same", () => {
  test("are joined and parted again", () => {
    const at = desk();
    at.do(DESK["settlement.join"], { id: "P-002", was: "", to: "P-001" });
    expect(at.rows("Připomínky")[1]?.["Stejná jako"]).toBe("P-001");
    const open = at.do(DESK["settlement.open"], { round: "KP-001", id: "P-001" });
    expect([open.joined.map(({ id }) => id), open.alike]).toEqual([["P-002"], []]);
    at.do(DESK["settlement.join"], { id: "P-002", was: "P-001", to: "" });
    expect(at.rows("Připomínky")[1]?.["Stejná jako"]).toBe("");
  });

  test("bring along those that were joined to them, so that all are settled as one", () => {
    const at = desk();
    at.do(DESK["settlement.join"], { id: "P-003", was: "", to: "P-002" });
    at.do(DESK["settlement.join"], { id: "P-002", was: "", to: "P-001" });
    at.do(DESK["settlement.join"], { id: "P-004", was: "", to: "P-003" });
    expect(at.rows("Připomínky").map((row) => row["Stejná jako"])).toEqual([
      "",
      "P-001",
      "P-001",
      "P-001",
      "",
    ]);
  });

  test.for([
    ["itself", { id: "P-001", was: "", to: "P-001" }, "se sebou samou"],
    ["a comment that is gone", { id: "P-001", was: "", to: "P-099" }, "P-099 v sešitu není"],
    [
      "another when somebody has joined it meanwhile",
      { id: "P-001", was: "P-003", to: "P-002" },
      "mezitím někdo",
    ],
  ] as const)("a comment is not joined to %s", ([, typed, sentence]) => {
    expect(() => desk().do(DESK["settlement.join"], typed)).toThrow(sentence);
  });
});
