import { describe, expect, test } from "vitest";
import { RefusedError } from "../../../src/core/errors.ts";
import type { Done, ScreenContext } from "../../../src/core/screens/endpoint.ts";
import { MEETING_ENDPOINTS } from "../../../src/core/screens/meeting.ts";
import type { Grid } from "../../../src/core/sheet/grid.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { PARTS, performed, TODAY } from "../../support/answers.ts";
import { STEERING } from "../../support/meeting.ts";
import { gridsOf, type WorkbookParts } from "../../support/workbook.ts";

/** A desk at which one call after another is made and performed. */
function desk(parts: WorkbookParts, today = TODAY) {
  let grids: readonly Grid[] = gridsOf(parts);
  const context = (): ScreenContext => ({
    workbook: readWorkbook(grids),
    today,
    now: `${today}T08:00:00Z`,
    language: "cs",
    user: "koordinatorka@example.cz",
  });
  return {
    change: (work: (grids: readonly Grid[]) => readonly Grid[]) => {
      grids = work(grids);
    },
    do: <O>(work: (context: ScreenContext) => Done<O>): O => {
      const { value, actions } = work(context());
      grids = performed(grids, actions);
      return value;
    },
    rows: (sheet: string) => (grids.find(({ name }) => name === sheet)?.rows ?? []).slice(1),
  };
}

const read = (event: string | null) => (context: ScreenContext) =>
  MEETING_ENDPOINTS["meeting.read"].run({ event }, context);
const answer =
  (typed: Partial<Parameters<(typeof MEETING_ENDPOINTS)["meeting.answer"]["run"]>[0]>) =>
  (context: ScreenContext) =>
    MEETING_ENDPOINTS["meeting.answer"].run(
      { event: "S-001", contact: "K-001", state: "", choice: "ano", deputy: "", note: "", ...typed },
      context,
    );
const presence =
  (event: string, people: Parameters<(typeof MEETING_ENDPOINTS)["meeting.presence"]["run"]>[0]["people"]) =>
  (context: ScreenContext) =>
    MEETING_ENDPOINTS["meeting.presence"].run({ event, people }, context);

describe("the answers on the screen Setkání", () => {
  test("are counted, and everybody stands in the order of the list that people sign", () => {
    const view = desk(PARTS).do(read("S-001"));
    expect(view.counts.map(({ label, count }) => [label, count])).toEqual([
      ["přijde", 0],
      ["posílá zástupce", 0],
      ["nepřijde", 0],
      ["náhradník", 0],
      ["mlčí", 3],
    ]);
    expect(view.people.map(({ name }) => name)).toEqual(["Eva Příkladná", "Petr Ukázka", "Jana Vzorová"]);
  });

  test("typed by telephone land in the same row as those from the link, with a history", () => {
    const at = desk(PARTS);
    const { state = "" } = at.do(read("S-001")).people.find(({ contact }) => contact === "K-001") ?? {};
    at.do(answer({ state, choice: "zastupce", deputy: "Karel Zástupný" }));
    const person = at.do(read("S-001")).people.find(({ contact }) => contact === "K-001");
    expect(person).toMatchObject({ choice: "zastupce", deputy: "Karel Zástupný", hasHistory: true });
    expect(person?.from).toContain("tým");
    at.do(answer({ state: person?.state ?? "", choice: "ne" }));
    expect(at.rows("Účast")).toHaveLength(1);
    const { lines } = at.do((context) =>
      MEETING_ENDPOINTS["meeting.history"].run({ event: "S-001", contact: "K-001" }, context),
    );
    expect(lines.map((line) => line.slice(line.indexOf(":") + 2))).toEqual([
      "posílá zástupce · zástupce: Karel Zástupný",
      "nepřijde",
    ]);
  });

  test.for([
    ["nobody chose", { choice: "" }, "Vyberte, jak ten člověk odpověděl."],
    ["of a deputy without a name", { choice: "zastupce" }, "Napište jméno zástupce"],
    [
      "that did not see the present answer",
      { state: "starý" },
      "Mezitím přišla od tohoto člověka jiná odpověď",
    ],
    ["of somebody who is gone", { contact: "K-999" }, "už v sešitu nejsou"],
  ] as const)("that %s are refused in words", ([, typed, sentence]) => {
    const at = desk(PARTS);
    const { state = "" } = at.do(read("S-001")).people.find(({ contact }) => contact === "K-001") ?? {};
    expect(() => at.do(answer({ state, ...typed }))).toThrow(sentence);
    expect(at.rows("Účast")).toEqual([]);
  });
});

describe("the attendance on the screen Setkání", () => {
  const people = (marked: readonly [string, "přítomen" | "omluven" | "zástupce", string?][]) =>
    marked.map(([contact, value, deputy = ""]) => ({ contact, was: "", presence: value, deputy }));

  test("makes the rows that are missing, keeps those there are and tells the quorum at once", () => {
    const { attendance: _, ...without } = STEERING;
    const at = desk(
      { ...without, attendance: [{ event: "S-002", contact: "K-0004", answer: "nepřijde" }] },
      "2018-06-11",
    );
    const marked = people([
      ["K-0001", "přítomen"],
      ["K-0002", "zástupce", "Bc. Iva Malá"],
      ["K-0004", "omluven"],
      ["K-0005", "přítomen"],
    ]);
    const { quorum } = at.do(presence("S-002", marked));
    expect(quorum).toEqual(at.do(read("S-002")).quorum);
    expect(quorum[0]).toContain("přítomno 2 z 5 členů");
    expect(at.rows("Účast").map((row) => [row[1], row[3], row[4], row[5]])).toEqual([
      ["K-0004", "nepřijde", "", "omluven"],
      ["K-0001", "", "", "přítomen"],
      ["K-0002", "", "Bc. Iva Malá", "zástupce"],
      ["K-0005", "", "", "přítomen"],
    ]);
  });

  test("is not written over what a colleague has typed meanwhile", () => {
    const at = desk(
      { ...STEERING, attendance: [{ event: "S-002", contact: "K-0001", presence: "omluven" }] },
      "2018-06-11",
    );
    const marked = people([
      ["K-0001", "přítomen"],
      ["K-0002", "přítomen"],
    ]);
    expect(() => at.do(presence("S-002", marked))).toThrow(
      "Docházku mezitím v listu Účast někdo změnil u 1 člověka",
    );
    expect(at.rows("Účast")).toHaveLength(1);
  });

  test("of the same words twice changes nothing more", () => {
    const at = desk({ ...STEERING, attendance: [] }, "2018-06-11");
    at.do(presence("S-002", people([["K-0001", "přítomen"]])));
    const once = at.rows("Účast");
    at.do(presence("S-002", people([["K-0001", "přítomen"]])));
    expect(at.rows("Účast")).toEqual(once);
  });

  test("needs its columns and says which one is missing", () => {
    const at = desk({ ...STEERING, attendance: [] }, "2018-06-11");
    at.change((grids) =>
      grids.map((grid) =>
        grid.name === "Účast" ? { ...grid, rows: [["Akce", "Kontakt", "Odpověď"]] } : grid,
      ),
    );
    expect(() => at.do(presence("S-002", people([["K-0001", "přítomen"]])))).toThrow(RefusedError);
    expect(() => at.do(presence("S-002", people([["K-0001", "přítomen"]])))).toThrow(
      "chybí sloupec Přítomnost",
    );
  });
});

describe("the event of the screen Setkání", () => {
  test.for([
    ["the last one that was", null, null, "S-002"],
    ["the one in whose row the person stands", null, "S-003", "S-003"],
    ["the one asked for", "S-001", "S-003", "S-001"],
  ] as const)("is %s", ([, asked, selectedEvent, wanted]) => {
    const at = desk(STEERING, "2018-07-01");
    const view = at.do((context) => read(asked)({ ...context, selectedEvent }));
    expect(view.event).toBe(wanted);
    expect(view.events.map(({ id }) => id)).toEqual(["S-003", "S-002", "S-001"]);
  });

  test("may be missing: the screen says so and stays empty", () => {
    const view = desk({ events: [], contacts: [] }).do(read(null));
    expect(view).toMatchObject({ event: "", people: [], quorum: [] });
    expect(view.facts[0]).toContain("není žádná akce s datem");
  });
});
