import { describe, expect, test } from "vitest";
import { areaOf, planRegister } from "../../../../src/core/plans/register/plan-register.ts";
import { linksInWorkbook, territoryOf } from "../../../../src/core/plans/register/territory.ts";
import {
  codesOf,
  facility,
  kept,
  LINKS,
  NAMES,
  planOf,
  record,
  recordOf,
  register,
  TODAY,
} from "../../../support/register-records.ts";
import { aWorkbook } from "../../../support/workbook.ts";

describe("which services of the register concern a territory", () => {
  test.for([
    ["an address in it", {}, "address"],
    ["an address elsewhere", { zarizeni: [facility({}, { obec: { id: "Obec/552200" } })] }, null],
    [
      "the same name of a village in another district",
      { zarizeni: [facility({}, { obec: { id: "Obec/552101" } })] },
      null,
    ],
    ["a facility that has ended", { zarizeni: [facility({ poskytujeDo: "2020-01-01" })] }, null],
    ["a facility that ends today", { zarizeni: [facility({ poskytujeDo: TODAY })] }, null],
    ["a facility that begins today", { zarizeni: [facility({ poskytujeOd: TODAY })] }, "address"],
    [
      "a text in the locative",
      { zarizeni: [], rozsirenePusobnostiVKraji: [{ popis: "jezdíme v Táboře a okolí" }] },
      "text",
    ],
    [
      "a text about the region round it",
      { zarizeni: [], rozsirenePusobnostiVKraji: ["celé Táborsko"] },
      "text",
    ],
    ["a text in capitals", { zarizeni: [], rozsirenePusobnostiVKraji: ["SPRÁVNÍ OBVOD TÁBOR"] }, "text"],
    [
      "a note beside a target group",
      { zarizeni: [], ciloveSkupiny: [{ id: "a", poznamka: "na území ORP Tábor" }] },
      "text",
    ],
    [
      "the code of a municipality",
      { zarizeni: [], rozsirenePusobnostiVKraji: [{ obec: { id: "Obec/552003" } }] },
      "text",
    ],
    [
      "a common word that looks like a name",
      { zarizeni: [], rozsirenePusobnostiVKraji: ["letní tábor pro děti"] },
      null,
    ],
    [
      "a village that is in every district",
      { zarizeni: [], rozsirenePusobnostiVKraji: ["obec Nová Ves"] },
      null,
    ],
    ["a registration that has ended, its facility open for ever", { datumPoskytovaniDo: "2012-06-30" }, null],
    ["a service that begins later", { datumPoskytovaniOd: "2027-01-01" }, null],
    ["no facilities and no lists at all", { zarizeni: null, ciloveSkupiny: null, formy: undefined }, null],
  ] as const)("%s", ([, over, reason]) => {
    expect(kept([record(over)])).toEqual(reason === null ? [] : [["1234567", reason]]);
  });

  test("takes a service chosen by its number, or by the number of the portal, from anywhere", () => {
    const far = record({ zarizeni: [] });
    expect(kept([far], { picked: ["1234567"] })).toEqual([["1234567", "picked"]]);
    expect(kept([far], { picked: ["7228"] })).toEqual([["1234567", "picked"]]);
    expect(codesOf(planOf([far], { picked: ["999"] }))).toEqual(["register-picked-missing"]);
  });

  test("knows municipalities by name where the workbook has no codes, and says so", () => {
    const links = linksInWorkbook(
      aWorkbook({ codeLists: [{ municipality: "Tábor", municipalityOrp: "Tábor" }] }),
    );
    const { territory } = territoryOf(["Tábor"], links);
    const addresses = recordOf(record()).facilities.map(({ address }) => address);
    expect(addresses.map((address) => address !== null && territory.holds(address, NAMES))).toEqual([true]);
    const source = { ...register([record()]), territory };
    const input = { workbook: null, today: TODAY, language: "cs" } as const;
    expect(codesOf(planRegister(input, source))).toEqual(["register-municipality-without-code"]);
  });

  test("joins records of one registration and their facilities", () => {
    const other = facility({}, { ulice: { nazev: "Dlouhá" } });
    const { collected } = register([record(), record({ zarizeni: [other, facility()] })]);
    expect(collected.kept).toHaveLength(1);
    expect(collected.kept[0]?.record.facilities).toHaveLength(2);
  });

  test.for<readonly [string, readonly string[]]>([
    ["first", ["1", "7228"]],
    ["last", ["7228", "1"]],
  ])(
    "a number listed twice is the one that works, not the one that has ended, be it the %s",
    ([, portals]) => {
      const items = portals.map((portalId) =>
        record(portalId === "1" ? { portalId, datumPoskytovaniDo: "2020-01-01" } : { portalId }),
      );
      const { kept: here, ended } = register(items).collected;
      expect(here).toHaveLength(1);
      expect(ended).toEqual([]);
    },
  );

  test("a former record of a registration brings neither its addresses nor its territory", () => {
    const former = record({ datumPoskytovaniDo: "2015-01-01" });
    const moved = record({ zarizeni: [facility({}, { obec: { id: "Obec/552200" } })] });
    expect(register([former, moved]).collected.kept).toEqual([]);
    const [only] = register([former, record({ zarizeni: [facility({}, { ulice: { nazev: "Nová" } })] })])
      .collected.kept;
    expect(only?.record.facilities.map(({ address }) => address?.street)).toEqual(["Nová"]);
  });

  test.for(["orp tábor", "ORP: Tábor", "Tábor (ORP)", "Tábor, ORP", "obec s rozšířenou působností Tábor"])(
    "%s is the district Tábor",
    (typed) => {
      expect(territoryOf([typed], LINKS).territory.orps).toEqual(["Tábor"]);
    },
  );

  test.for(["Praha", "Hlavní město Praha", "hl. m. Praha", "ORP Praha"])("%s is the capital", (typed) => {
    const links = [{ code: "554782", name: "Praha", orp: "Hlavní město Praha" }];
    expect(territoryOf([typed], links).territory.municipalities).toEqual(links);
  });

  test("a table that writes ORP before its districts does not double the word", () => {
    const links = LINKS.map((link) => ({ ...link, orp: `SO ORP ${link.orp}` }));
    const { territory } = territoryOf(["Tábor"], links);
    expect(areaOf({ territory }, "cs")).toBe("ORP Tábor");
  });

  test("a district is found as typed, with ORP before it, or told what it may have meant", () => {
    expect(territoryOf(["ORP tabor", "SO ORP Písek"], LINKS).territory.orps).toEqual(["Tábor", "Písek"]);
    expect(territoryOf(["Táborr"], LINKS).unknown).toEqual([{ orp: "Táborr", nearest: "Tábor" }]);
  });
});
