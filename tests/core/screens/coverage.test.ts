import { describe, expect, test } from "vitest";
import type { CellChange } from "../../../src/core/screens/coverage/save.ts";
import { COVERAGE_ENDPOINTS as DESK } from "../../../src/core/screens/coverage.ts";
import { HLINSKO } from "../../support/hlinsko.ts";
import { screenDesk } from "../../support/screen-desk.ts";
import type { WorkbookParts } from "../../support/workbook.ts";

const IDLE = { works: false, hours: "", frequency: "" };
const WORKS = { works: true, hours: "", frequency: "" };

function desk(parts: WorkbookParts = {}) {
  return screenDesk({ ...HLINSKO, ...parts }, "2018-05-01");
}

function change(service: string, place: string, states: Partial<Pick<CellChange, "was" | "now">> = {}) {
  return { service, place, was: IDLE, now: WORKS, ...states };
}

/** Rows of Působení that say anything, as texts. */
function rowsOf(at: ReturnType<typeof desk>): readonly string[] {
  return at
    .rows("Působení")
    .map((row) => [row["Služba"], row["Obec"], row["Dny a doba"], row["Četnost"]].join("|"))
    .filter((text) => text !== "|||");
}

describe("the matrix", () => {
  test("has the services of the catalogue, the municipalities, and what is known of each", () => {
    const view = desk().do(DESK["coverage.read"], {});
    const care = view.services.findIndex(({ id }) => id === "SL-001");
    const place = view.places.findIndex(({ label }) => label === "Vítanov");
    expect(view).toMatchObject({ trouble: "" });
    expect(view.services).toHaveLength(6);
    expect(view.places[place]).toEqual({ label: "Vítanov", people: "412 obyvatel", population: 412 });
    expect(view.cells).toContainEqual({
      service: care,
      place,
      rows: 1,
      works: true,
      hours: "út, čt 8:00–11:00",
      frequency: "2× týdně",
    });
    expect(view.services[care]).toMatchObject({ said: "Hlinsko a okolí" });
  });

  test("tells services of the same name apart by their providers, or one provider's by their types", () => {
    const one = { providers: [], coverage: [] };
    const named = (services: WorkbookParts["services"]) =>
      desk({ ...one, services: services ?? [] })
        .do(DESK["coverage.read"], {})
        .services.map(({ name }) => name.replace(/\u00a0/g, " "));
    const type = "Pečovatelská služba";
    expect(
      named([
        { name: type, providerIco: "Charita A", type },
        { name: type, providerIco: "Charita B", type },
        { name: "Poradna", providerIco: "Charita A", type: "Odborné sociální poradenství" },
      ]),
    ).toEqual(["Pečovatelská služba – Charita A", "Pečovatelská služba – Charita B", "Poradna"]);
    expect(
      named([
        { name: "Agentura", providerIco: "Agentura", type: "Tísňová péče" },
        { name: "Agentura", providerIco: "Agentura", type: "Osobní asistence" },
      ]),
    ).toEqual(["Agentura – Tísňová péče (§ 41)", "Agentura – Osobní asistence (§ 39)"]);
  });

  test("shows what follows from texts and addresses apart from rows, and houses as such", () => {
    const { services, derived, places } = desk().do(DESK["coverage.read"], {});
    const of = (id: string) =>
      derived
        .filter(({ service }) => services[service]?.id === id)
        .map(({ place, stays }) => [places[place]?.label, stays]);
    expect(of("SL-001")).toEqual([]);
    expect(of("SL-002")).toHaveLength(22);
    expect(of("SL-003")).toEqual([["Hlinsko", true]]);
    expect(of("SL-004")).toEqual([
      ["Hlinsko", false],
      ["Krouna", false],
    ]);
  });

  test.for([
    [{ codeLists: [] }, "Obec a ORP obce"],
    [{ services: [], coverage: [] }, "není žádná služba"],
  ] as const)("says why it is empty: %o", ([parts, words]) => {
    expect(desk(parts).do(DESK["coverage.read"], {}).trouble).toContain(words);
  });
});

describe("saving the matrix", () => {
  test("adds, changes and clears rows in one writing", () => {
    const at = desk();
    const was = { works: true, hours: "út, čt 8:00–11:00", frequency: "2× týdně" };
    const saved = at.do(DESK["coverage.save"], {
      changes: [
        change("SL-006", "Raná", { now: { works: true, hours: " út  8–10 ", frequency: "" } }),
        change("SL-001", "Vítanov", { was, now: { ...was, frequency: "denně" } }),
        change("SL-001", "Trhová Kamenice", {
          was: { works: true, hours: "", frequency: "podle domluvy" },
          now: IDLE,
        }),
      ],
    });
    expect(saved).toMatchObject({ conflicts: [], written: 3 });
    expect(saved.sentence).toContain("1 nový řádek, 1 upravený, 1 zrušený");
    expect(rowsOf(at)).toEqual([
      "SL-001|Hlinsko|po–pá 7:00–15:30|denně",
      "SL-001|Vítanov|út, čt 8:00–11:00|denně",
      "SL-006|Raná|út 8–10|",
    ]);
  });

  test("is one action, also when the sheet has to be made", () => {
    const { coverage: _none, ...without } = HLINSKO;
    const at = screenDesk(without, "2018-05-01");
    at.do(DESK["coverage.save"], { changes: [change("SL-001", "Raná"), change("SL-002", "Krouna")] });
    expect(rowsOf(at)).toEqual(["SL-001|Raná||", "SL-002|Krouna||"]);
  });

  test("keeps what the matrix does not show: the form, the note and the team's own columns", () => {
    const row = { service: "SL-001", municipality: "Raná", form: "terénní", note: "klíče na obci" };
    const at = desk({ coverage: [row] });
    const now = { works: true, hours: "po", frequency: "" };
    at.do(DESK["coverage.save"], { changes: [change("SL-001", "Raná", { was: WORKS, now })] });
    expect(at.rows("Působení")[0]).toMatchObject({ Forma: "terénní", Poznámka: "klíče na obci" });
  });

  test("tells what somebody else has changed meanwhile, writes the rest, and loses nothing", () => {
    const at = desk();
    at.elsewhere("Působení", { row: 2, column: "Dny a doba", text: "středa" });
    const was = { works: true, hours: "út, čt 8:00–11:00", frequency: "2× týdně" };
    const mine = { ...was, hours: "pátek" };
    const saved = at.do(DESK["coverage.save"], {
      changes: [change("SL-001", "Vítanov", { was, now: mine }), change("SL-001", "Raná")],
    });
    expect(saved.conflicts).toEqual([
      { service: "SL-001", place: "Vítanov", sheet: { ...was, hours: "středa" }, mine },
    ]);
    expect(saved.written).toBe(1);
    expect(rowsOf(at)).toContain("SL-001|Vítanov|středa|2× týdně");
    expect(rowsOf(at)).toContain("SL-001|Raná||");
  });

  test("has nothing to write where somebody else has written the same", () => {
    const at = desk();
    at.elsewhere("Působení", { row: 2, column: "Dny a doba", text: "středa" });
    const was = { works: true, hours: "út, čt 8:00–11:00", frequency: "2× týdně" };
    const changes = [change("SL-001", "Vítanov", { was, now: { ...was, hours: "středa" } })];
    expect(at.do(DESK["coverage.save"], { changes })).toMatchObject({ conflicts: [], written: 0 });
  });

  test("takes no service and no municipality that is gone, and no second row for one cell", () => {
    const at = desk();
    const changes = [
      change("SL-999", "Raná"),
      change("SL-001", "Nikde"),
      change("SL-002", "Raná"),
      change("SL-002", "Raná"),
    ];
    const saved = at.do(DESK["coverage.save"], { changes });
    expect(saved.conflicts.map(({ service, place }) => `${service} ${place}`)).toEqual([
      "SL-999 Raná",
      "SL-001 Nikde",
    ]);
    expect(rowsOf(at).filter((row) => row.startsWith("SL-002"))).toEqual(["SL-002|Raná||"]);
  });

  test("clears all rows of a cell, but changes no text where several rows say it", () => {
    const rows = ["terénní", "ambulantní"].map((form) => ({ service: "SL-001", municipality: "Raná", form }));
    const at = desk({ coverage: rows });
    const texts = { works: true, hours: "po", frequency: "" };
    const changed = at.do(DESK["coverage.save"], {
      changes: [change("SL-001", "Raná", { was: WORKS, now: texts })],
    });
    expect(changed.conflicts).toHaveLength(1);
    at.do(DESK["coverage.save"], { changes: [change("SL-001", "Raná", { was: WORKS, now: IDLE })] });
    expect(rowsOf(at)).toEqual([]);
  });

  test("gives a service the id that its rows name it by", () => {
    const at = desk({ services: [{ id: "", forms: "terénní" }], coverage: [] });
    const [service] = at.do(DESK["coverage.read"], {}).services;
    at.do(DESK["coverage.save"], { changes: [change(service?.id ?? "", "Raná")] });
    expect(at.rows("Služby")[0]?.["ID"]).toBe(service?.id);
  });
});
