import { describe, expect, test } from "vitest";
import { reachOf } from "../../../src/core/workbook/presence.ts";
import { territoryOf } from "../../../src/core/workbook/territory.ts";
import { HLINSKO_PLACES } from "../../support/hlinsko.ts";
import { aWorkbook, type RowOf } from "../../support/workbook.ts";

/** Where one service works: its municipalities with what each is known from. */
function reach(service: RowOf<"services">, coverage: readonly RowOf<"coverage">[] = []) {
  const workbook = aWorkbook({
    project: { territory: "ORP Hlinsko" },
    codeLists: HLINSKO_PLACES,
    services: [{ municipality: "", street: "", territory: "", ...service }],
    coverage,
  });
  const [only] = reachOf(workbook, {
    services: workbook.services.records,
    territory: territoryOf(workbook),
  });
  if (only === undefined) throw new Error("The workbook has no service.");
  const places = only.presences.map(({ municipality, from }) => `${municipality.name}: ${from}`);
  return { ...only, places };
}

describe("where a service works", () => {
  test("is known from its rows, whatever its text says", () => {
    const rows = [
      { service: "sl-001", municipality: "vítanov", hours: "út 8–11", frequency: "týdně" },
      { service: "SL-002", municipality: "Raná" },
      { service: "SL-001", municipality: "Skuteč" },
      { service: "SL-001", municipality: "Nikde" },
    ];
    const found = reach({ forms: "terénní", territory: "celá ČR" }, rows);
    expect(found.places).toEqual(["Vítanov: row"]);
    expect(found).toMatchObject({ hasRows: true, unknown: false, unclear: "" });
    expect(found.presences[0]).toMatchObject({ hours: "út 8–11", frequency: "týdně", forms: ["terénní"] });
  });

  test("is known from the text of a field service", () => {
    expect(reach({ forms: "terénní", territory: "Raná, Krouna" }).places).toEqual([
      "Raná: text",
      "Krouna: text",
    ]);
    expect(reach({ forms: "terénní", territory: "ORP Hlinsko" }).places).toHaveLength(22);
  });

  test("is the house of a residential or outpatient service, not the region that its clients come from", () => {
    for (const forms of ["pobytová", "ambulantní"]) {
      const found = reach({ forms, municipality: "Hlinsko", territory: "Pardubický kraj" });
      expect(found.places).toEqual(["Hlinsko: address"]);
      expect(found.presences[0]?.forms).toEqual([forms]);
    }
  });

  test("is also where an outpatient service says by name that it has office hours", () => {
    const found = reach({ forms: "ambulantní", municipality: "Hlinsko", territory: "Krouna: první středa" });
    expect(found.places).toEqual(["Hlinsko: address", "Krouna: text"]);
    expect(found.presences[1]?.hours).toBe("první středa");
  });

  test("is the house and the text of a service of both kinds, each with its own form", () => {
    const found = reach({ forms: "ambulantní, terénní", municipality: "Hlinsko", territory: "Raná" });
    expect(found.presences.map(({ forms }) => forms)).toEqual([["ambulantní"], ["terénní"]]);
  });

  test("is the house also where rows say where else it goes", () => {
    const service = { forms: "ambulantní, terénní", municipality: "Hlinsko" };
    const found = reach(service, [{ service: "SL-001", municipality: "Raná", form: "terénní" }]);
    expect(found.places).toEqual(["Raná: row", "Hlinsko: address"]);
  });

  test("is two presences where two rows have two forms", () => {
    const rows = [
      { service: "SL-001", municipality: "Raná", form: "terénní" },
      { service: "SL-001", municipality: "Raná", form: "ambulantní" },
    ];
    expect(reach({ forms: "ambulantní, terénní" }, rows).places).toEqual(["Raná: row", "Raná: row"]);
  });

  test.for(["ano", "snad"])("is never told from an address whose secrecy is %s", (secretAddress) => {
    const found = reach({ forms: "pobytová", municipality: "Vysočina", street: "Tajná 7", secretAddress });
    expect(found).toMatchObject({ places: [], unknown: false });
  });

  test("is unknown for a field service that says nothing, and unclear for one that says „a okolí“", () => {
    expect(reach({ forms: "terénní", municipality: "Hlinsko" })).toMatchObject({ places: [], unknown: true });
    const found = reach({ forms: "terénní", territory: "Krouna a okolí" });
    expect(found).toMatchObject({ places: ["Krouna: text"], unclear: "Krouna a okolí", unknown: false });
  });
});
