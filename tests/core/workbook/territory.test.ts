import { describe, expect, test } from "vitest";
import { territoryOf } from "../../../src/core/workbook/territory.ts";
import { HLINSKO_PLACES } from "../../support/hlinsko.ts";
import { aWorkbook, type RowOf } from "../../support/workbook.ts";

function territory(codeLists: readonly RowOf<"codeLists">[], said = "ORP Hlinsko") {
  return territoryOf(aWorkbook({ project: { territory: said }, codeLists }));
}

describe("the municipalities planned for", () => {
  test.for(["ORP Hlinsko", "SO ORP Hlinsko", "Hlinsko", "správní obvod města Hlinsko"])(
    "are those of the district named by %s",
    (said) => {
      const { orps, own } = territory(HLINSKO_PLACES, said);
      expect(orps).toEqual(["Hlinsko"]);
      expect(own).toHaveLength(22);
      expect(own.map(({ name }) => name)).not.toContain("Skuteč");
    },
  );

  test("are those of two districts where the project names two", () => {
    expect(territory(HLINSKO_PLACES, "ORP Hlinsko a Chrudim").own).toHaveLength(23);
  });

  test("are all that are listed where the project names none of their districts", () => {
    expect(territory(HLINSKO_PLACES, "Hlinecko").own).toHaveLength(23);
  });

  test("are those of the only district that is listed", () => {
    const places = HLINSKO_PLACES.filter(({ municipalityOrp }) => municipalityOrp === "Hlinsko");
    expect(territory(places, "Hlinecko").orps).toEqual(["Hlinsko"]);
  });

  test("stand in Czech order, each once, with ch after h", () => {
    const rows = ["Chlum", "Hamry", "Čáslavky", "Cibulov", "Hamry"].map((municipality) => ({ municipality }));
    expect(territory(rows).own.map(({ label }) => label)).toEqual(["Cibulov", "Čáslavky", "Hamry", "Chlum"]);
  });

  test("are none where Číselníky lists none", () => {
    expect(territory([]).own).toEqual([]);
  });
});

describe("a municipality as people type it", () => {
  const { find, nearest } = territory(HLINSKO_PLACES);

  test.for(["Vítanov", "vitanov", " VÍTANOV ", "obec Vítanov", "Obec Vítanov", "571017"])(
    "is found by %s",
    (typed) => {
      expect(find(typed)).toMatchObject({ kind: "own", municipality: { name: "Vítanov", population: 412 } });
    },
  );

  test("is outside where it belongs to another district", () => {
    expect(find("Skuteč")).toMatchObject({ kind: "outside", municipality: { orp: "Chrudim" } });
  });

  test.for(["", "Vítanova", "Praha", "#REF!", "\u0000", "x".repeat(50_000)])("is unknown for %s", (typed) => {
    expect(find(typed)).toEqual({ kind: "unknown" });
  });

  test("has a nearest name for a slip of the pen and none for another word", () => {
    expect(nearest("Vítanof")).toBe("Vítanov");
    expect(nearest("Karlovy Vary")).toBeNull();
  });

  test("with a namesake is told apart by its code, and ambiguous without it", () => {
    const twins = [
      { municipality: "Lhota", municipalityOrp: "Hlinsko", municipalityCode: "111111" },
      { municipality: "Lhota", municipalityOrp: "Hlinsko", municipalityCode: "222222" },
    ];
    const { own, find: among } = territory(twins);
    expect(own.map(({ label }) => label)).toEqual(["Lhota (kód 111111)", "Lhota (kód 222222)"]);
    expect(among("Lhota")).toEqual({
      kind: "ambiguous",
      labels: ["Lhota (kód 111111)", "Lhota (kód 222222)"],
    });
    expect(among("Lhota (kód 222222)")).toMatchObject({ kind: "own", municipality: { code: "222222" } });
  });

  test("of the own district goes before a namesake from elsewhere", () => {
    const twins = [
      { municipality: "Lhota", municipalityOrp: "Chrudim", municipalityCode: "111111" },
      { municipality: "Lhota", municipalityOrp: "Hlinsko", municipalityCode: "222222" },
    ];
    expect(territory(twins).find("Lhota")).toMatchObject({ kind: "own", municipality: { code: "222222" } });
  });
});
