import { describe, expect, test } from "vitest";
import { PLAN_ENDPOINTS as PLAN } from "../../../src/core/screens/plan.ts";
import { screenDesk } from "../../support/screen-desk.ts";
import type { WorkbookParts } from "../../support/workbook.ts";

const TODAY = "2027-04-20";
const PARTS: WorkbookParts = {
  project: { planTitle: "Komunitní plán", planYears: "2028–2030" },
  strategy: [
    { number: "", level: "vize", name: "Pomoc blízko domova" },
    { number: "1", level: "priorita", name: "Stávající služby" },
    { number: "1.1", level: "opatření", name: "Pečovatelská služba" },
    {
      number: "1.1.1",
      level: "aktivita",
      name: "Večerní směny",
      responsible: "Domov Příklad",
      timing: "2028",
      costs: "800 000 Kč",
      fulfilment: "splněno",
    },
    {
      number: "1.1.2",
      level: "aktivita",
      name: "Okolní obce",
      responsible: "Město",
      fulfilment: "nezahájeno",
    },
    { number: "", level: "opatření", name: "Bez čísla" },
  ],
  funding: [
    { measure: "1.1", year: "2028", amount: "500 000 Kč" },
    { measure: "1.1.1", year: "2028", amount: "300 000 Kč" },
  ],
  swot: [{ number: "W1", quadrant: "slabá stránka", point: "Nikdo nejezdí večer", priority: "1" }],
};

function desk(parts: WorkbookParts = PARTS) {
  return screenDesk(parts, TODAY);
}

describe("the tree of the plan", () => {
  test("shows every row below its parent with its money, term and how much is done", () => {
    const { nodes, unnumbered, year, versionWords } = desk().do(PLAN["plan.read"], {});
    expect(nodes.map(({ id, parent, number, money, done }) => [id, parent, number, money, done])).toEqual([
      ["PL-001", "", "", "", ""],
      ["PL-002", "", "1", "800\u00a0000\u00a0Kč", "splněno 1 z 3"],
      ["PL-003", "PL-002", "1.1", "800\u00a0000\u00a0Kč", "splněno 1 z 2"],
      ["PL-004", "PL-003", "1.1.1", "300\u00a0000\u00a0Kč", ""],
      ["PL-005", "PL-003", "1.1.2", "", ""],
      ["PL-006", "PL-002", "", "", ""],
    ]);
    expect({ unnumbered, year, versionWords }).toEqual({
      unnumbered: 1,
      year: 2028,
      versionWords: "Zatím není uložená žádná verze.",
    });
  });

  test("counts the findings of each row, and shows them with the row", () => {
    const at = desk({ ...PARTS, strategy: [{ level: "opatření", number: "7.1", name: "Nikdo ho nenese" }] });
    const [node] = at.do(PLAN["plan.read"], {}).nodes;
    const { findings } = at.do(PLAN["plan.open"], { id: "PL-001" });
    expect(node?.findings).toBeGreaterThan(0);
    expect(findings).toHaveLength(node?.findings ?? 0);
    expect(findings[0]?.cell).toMatchObject({ sheet: "Strategie", row: 2 });
  });

  test("is empty where the workbook has no plan", () => {
    expect(desk({}).do(PLAN["plan.read"], {}).nodes).toEqual([]);
  });
});

describe("one row of the plan", () => {
  test("opens with its fields, the points of SWOT behind it and what may stand below", () => {
    const { title, fields, swot, levelsBelow, cell } = desk().do(PLAN["plan.open"], { id: "PL-002" });
    expect(title).toBe("1 Stávající služby");
    expect(swot).toEqual(["W1 slabá stránka: Nikdo nejezdí večer"]);
    expect(levelsBelow).toEqual(["opatření", "cíl", "aktivita", "akce"]);
    expect(cell).toMatchObject({ sheet: "Strategie", row: 3 });
    const level = fields.find(({ key }) => key === "level");
    expect(level).toMatchObject({ label: "Úroveň", text: "priorita", writable: true });
    expect(level?.choices).toContain("opatření");
  });

  test("is saved cell by cell, tidied", () => {
    const at = desk();
    const fields = [
      { key: "name", old: "Okolní obce", text: " Tři okolní  obce " },
      { key: "timing", old: "", text: "7-12/2028" },
    ];
    expect(at.do(PLAN["plan.save"], { id: "PL-005", fields })).toMatchObject({ written: 2, conflicts: [] });
    expect(at.rows("Strategie")[4]).toMatchObject({ Název: "Tři okolní obce", Termín: "7-12/2028" });
  });

  test("is not written at all where somebody has changed a cell meanwhile, and both texts are told", () => {
    const at = desk();
    at.elsewhere("Strategie", { row: 5, column: "Název", text: "Čtyři obce" });
    const fields = [
      { key: "name", old: "Okolní obce", text: "Tři obce" },
      { key: "timing", old: "", text: "2028" },
    ];
    const { conflicts, written, sentence } = at.do(PLAN["plan.save"], { id: "PL-005", fields });
    expect(conflicts).toEqual([{ key: "name", label: "Název", now: "Čtyři obce", text: "Tři obce" }]);
    expect(written).toBe(0);
    expect(sentence).toBe("Nic jsem nezapsal. V listu Strategie mezitím někdo změnil: Název.");
    expect(at.rows("Strategie")[4]).toMatchObject({ Název: "Čtyři obce", Termín: "" });
  });

  test("that somebody else has changed to the very same text is no conflict", () => {
    const at = desk();
    at.elsewhere("Strategie", { row: 5, column: "Název", text: "Tři obce" });
    const fields = [{ key: "name", old: "Okolní obce", text: "Tři obce" }];
    expect(at.do(PLAN["plan.save"], { id: "PL-005", fields })).toMatchObject({ conflicts: [], written: 0 });
  });

  test("takes no text for a column that the form does not have", () => {
    const at = desk();
    const fields = [{ key: "id", old: "PL-005", text: "PL-999" }];
    expect(at.do(PLAN["plan.save"], { id: "PL-005", fields })).toMatchObject({ written: 0 });
    expect(at.rows("Strategie")[4]?.["ID"]).toBe("PL-005");
  });

  test.for([
    [
      "that is gone is refused",
      (at: ReturnType<typeof desk>) => at.do(PLAN["plan.open"], { id: "PL-099" }),
      "už v listu Strategie není",
    ],
    [
      "without a name is not added",
      (at: ReturnType<typeof desk>) => at.do(PLAN["plan.add"], { parent: "", level: "priorita", name: " " }),
      "Napište název",
    ],
    [
      "below one without a number is not added",
      (at: ReturnType<typeof desk>) =>
        at.do(PLAN["plan.add"], { parent: "PL-006", level: "aktivita", name: "Nová" }),
      "Nejdřív plán očíslujte",
    ],
  ] as const)("%s", ([, work, sentence]) => {
    expect(() => work(desk())).toThrow(sentence);
  });

  test.for([
    ["PL-003", "aktivita", "1.1.3"],
    ["PL-002", "opatření", "1.2"],
    ["", "priorita", "2"],
    ["", "vize", ""],
  ])("added below %o as %s gets the number %o", ([parent = "", level = "", number]) => {
    const at = desk();
    const { id, sentence } = at.do(PLAN["plan.add"], { parent, level, name: "Nový řádek" });
    expect(id).toBe("PL-007");
    expect(sentence).toBe(`Přidáno: ${number === "" ? "" : `${number} `}Nový řádek`);
    expect(at.rows("Strategie")[6]).toMatchObject({
      ID: id,
      Číslo: number,
      Úroveň: level,
      Název: "Nový řádek",
    });
  });
});

describe("the numbers of the plan", () => {
  test("are written after they have been seen", () => {
    const at = desk();
    const { moves } = at.do(PLAN["plan.numbers"], { all: false });
    expect(moves).toEqual([{ name: "Bez čísla", before: "", after: "1.2" }]);
    expect(at.rows("Strategie")[5]?.["Číslo"]).toBe("");
    const { sentence } = at.do(PLAN["plan.renumber"], { all: false, seen: [...moves] });
    expect(sentence).toBe("1 řádek dostal nové číslo.");
    expect(at.rows("Strategie")[5]?.["Číslo"]).toBe("1.2");
  });

  test("are not written when the plan has changed since they were seen", () => {
    const at = desk();
    const { moves } = at.do(PLAN["plan.numbers"], { all: false });
    at.elsewhere("Strategie", { row: 6, column: "Název", text: "Jiné" });
    expect(() => at.do(PLAN["plan.renumber"], { all: false, seen: [...moves] })).toThrow("mezitím změnil");
  });
});

describe("the versions of the plan", () => {
  test("are kept, compared in sentences, and not kept twice", () => {
    const at = desk({ ...PARTS, versions: [] });
    expect(at.do(PLAN["plan.keep"], {}).sentence).toBe(
      "Uložena verze 1 dokumentu „Komunitní plán“: 8 řádků.",
    );
    expect(at.do(PLAN["plan.keep"], {}).sentence).toContain("nic nezměnilo");
    expect(at.do(PLAN["plan.read"], {}).versionWords).toBe(
      "Plán je uložený jako verze 1 (20.\u00a04.\u00a02027).",
    );
    at.do(PLAN["plan.save"], { id: "PL-004", fields: [{ key: "timing", old: "2028", text: "2029" }] });
    const { versionWords, versions } = at.do(PLAN["plan.read"], {});
    expect(versionWords).toContain("má plán 1 změnu");
    expect(versions.map(({ version }) => version)).toEqual(["1"]);
    expect(at.do(PLAN["plan.changes"], { from: "1" }).sentences).toEqual([
      "Aktivita 1.1.1: termín posunut z 2028 na 2029.",
    ]);
    expect(() => at.do(PLAN["plan.changes"], { from: "7" })).toThrow("Verzi 7");
  });
});
