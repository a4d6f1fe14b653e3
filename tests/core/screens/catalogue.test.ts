import { describe, expect, test } from "vitest";
import { RefusedError } from "../../../src/core/errors.ts";
import { CATALOGUE_ENDPOINTS as SCREEN } from "../../../src/core/screens/catalogue.ts";
import { screenDesk } from "../../support/screen-desk.ts";
import type { RowOf, WorkbookParts } from "../../support/workbook.ts";

const TODAY = "2027-04-20";
const WAITING = {
  source: "registr",
  kind: "změna",
  sheet: "Služby",
  target: "SL-001",
  name: "Pečovatelská služba 1",
  proposedOn: "19. 4. 2027",
} as const satisfies RowOf<"proposals">;
const PARTS: WorkbookParts = {
  providers: [{}],
  services: [
    { hours: "po–pá 8–14", verifiedOn: "1. 3. 2027" },
    { price: "zdarma", verifiedOn: "1. 1. 2020" },
  ],
  proposals: [
    { ...WAITING, field: "Doba poskytování", before: "po–pá 8–14", after: "denně 7–19" },
    {
      ...WAITING,
      field: "Cena",
      before: "",
      after: "135 Kč za hodinu",
      source: "poskytovatel",
      proposedBy: "Eva Ukázková",
    },
    {
      ...WAITING,
      field: "Cena",
      target: "SL-002",
      name: "Pečovatelská služba 2",
      before: "zdarma",
      after: "150 Kč",
    },
  ],
};
const ALL = { source: "", most: 60 } as const;

function desk() {
  return screenDesk(PARTS, TODAY);
}

describe("the state of the catalogue", () => {
  test("says how many services are in it and how many nobody has confirmed", () => {
    const { sentences } = desk().do(SCREEN["catalogue.read"], {});
    expect(sentences.map((sentence) => sentence.replace(/\u00a0/g, " "))).toEqual([
      "V katalogu jsou 2 služby od 1 poskytovatele.",
      "U 1 služby poskytovatel údaje za posledních 12 měsíců nepotvrdil.",
    ]);
  });
});

describe("proposed changes", () => {
  test("stand together by the row that they would change, with the way to it", () => {
    const { groups, all, sources } = desk().do(SCREEN["catalogue.proposals"], ALL);
    expect(
      groups.map(({ name, where, cell, proposals }) => [name, where, cell?.row, proposals.length]),
    ).toEqual([
      ["Pečovatelská služba 1", "Služby · SL-001", 2, 2],
      ["Pečovatelská služba 2", "Služby · SL-002", 3, 1],
    ]);
    expect(groups[0]?.proposals[1]).toEqual({
      id: "NZ-002",
      what: "Cena",
      before: "",
      after: "135 Kč za hodinu",
      by: "poskytovatel: Eva Ukázková",
    });
    expect([all, sources]).toEqual([3, ["registr", "poskytovatel"]]);
  });

  test("can be looked at by where they came from", () => {
    const view = desk().do(SCREEN["catalogue.proposals"], { source: "poskytovatel", most: 60 });
    expect(view.groups.flatMap(({ proposals }) => proposals.map(({ id }) => id))).toEqual(["NZ-002"]);
    expect([view.shown, view.passed, view.all]).toEqual([1, 1, 3]);
  });

  test("come so many as asked for, always from the first on", () => {
    const at = desk();
    const { groups, shown, passed } = at.do(SCREEN["catalogue.proposals"], { source: "", most: 1 });
    expect([groups.length, shown, passed]).toEqual([1, 1, 3]);
    at.do(SCREEN["catalogue.decide"], { ids: ["NZ-001"], decision: "přijmout" });
    const rest = at.do(SCREEN["catalogue.proposals"], { source: "", most: 2 });
    const ids = rest.groups.map(({ proposals }) => proposals.map(({ id }) => id));
    expect(ids).toEqual([["NZ-002"], ["NZ-003"]]);
  });

  test("that a colleague has decided meanwhile are not decided twice, and it is said", () => {
    const at = desk();
    at.do(SCREEN["catalogue.decide"], { ids: ["NZ-001"], decision: "přijmout" });
    const late = at.do(SCREEN["catalogue.decide"], { ids: ["NZ-001"], decision: "odmítnout" });
    expect(late.sentences).toEqual(["Přijato: 0, odmítnuto: 0."]);
    expect(late.issues.map(({ message }) => message)).toEqual(["O návrhu NZ-001 už bylo rozhodnuto."]);
    expect(at.rows("Návrhy změn")[0]).toMatchObject({ Rozhodnutí: "přijmout" });
  });

  test("are written when they are accepted, and wait no longer", () => {
    const at = desk();
    const { sentences } = at.do(SCREEN["catalogue.decide"], { ids: ["NZ-001"], decision: "přijmout" });
    expect(sentences).toEqual(["Přijato: 1, odmítnuto: 0."]);
    expect(at.rows("Služby")[0]?.["Doba poskytování"]).toBe("denně 7–19");
    expect(at.rows("Návrhy změn")[0]).toMatchObject({
      Rozhodnutí: "přijmout",
      Rozhodl: "koordinatorka@example.cz",
    });
    expect(at.do(SCREEN["catalogue.proposals"], ALL).all).toBe(2);
  });

  test("change nothing when they are refused", () => {
    const at = desk();
    at.do(SCREEN["catalogue.decide"], { ids: ["NZ-001", "NZ-002"], decision: "odmítnout" });
    expect(at.rows("Služby")[0]?.["Doba poskytování"]).toBe("po–pá 8–14");
    expect(at.do(SCREEN["catalogue.proposals"], ALL).all).toBe(1);
  });

  test("do not overwrite what a colleague has changed meanwhile", () => {
    const at = desk();
    at.elsewhere("Služby", { row: 1, column: "Doba poskytování", text: "jen v pondělí" });
    const { sentences } = at.do(SCREEN["catalogue.decide"], { ids: ["NZ-001"], decision: "přijmout" });
    expect(sentences[1]).toContain("údaj mezitím změnil");
    expect(at.rows("Služby")[0]?.["Doba poskytování"]).toBe("jen v pondělí");
  });
});

test.for(["", "ne JSON", '{"polozky":[]}', "[1]"])("a file that is no extract is refused: %j", (text) => {
  expect(() => desk().do(SCREEN["catalogue.compare"], { text })).toThrow(RefusedError);
});

test("a round whose last day is over is refused in words, and no row is added", () => {
  const at = desk();
  const add = () => at.do(SCREEN["catalogue.round"], { round: "2027/1", due: "2027-04-19" });
  expect(add).toThrow("už uplynul. Zvolte den");
  expect(at.rows("Ověřování")).toEqual([]);
  at.do(SCREEN["catalogue.round"], { round: "2027/1", due: TODAY });
  expect(at.rows("Ověřování")).toHaveLength(1);
});
