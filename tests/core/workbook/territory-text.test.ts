import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { territoryOf } from "../../../src/core/workbook/territory.ts";
import { readTerritoryText } from "../../../src/core/workbook/territory-text.ts";
import { HLINSKO_PLACES } from "../../support/hlinsko.ts";
import { aWorkbook } from "../../support/workbook.ts";

const TERRITORY = territoryOf(
  aWorkbook({ project: { territory: "ORP Hlinsko" }, codeLists: HLINSKO_PLACES }),
);

function read(text: string) {
  const { places, wide, unclear } = readTerritoryText(text, TERRITORY);
  return { names: places.map(({ municipality }) => municipality.name), wide, unclear };
}

describe("a territory that can be read safely", () => {
  test.for([
    "ORP Hlinsko",
    "SO ORP Hlinsko",
    "celé ORP Hlinsko",
    "území ORP Hlinsko",
    "správní obvod ORP Hlinsko",
    "správní obvod obce s rozšířenou působností Hlinsko",
    "celé ORP",
    "celá ČR",
    "Česká republika",
    "celé území České republiky",
    "celorepubliková",
    "celostátní působnost",
    "bez omezení",
    "celý kraj",
    "území celého kraje, Pardubický kraj",
    "Pardubický kraj",
    "pardubicky kraj",
    "území Pardubického kraje",
    "na celém území Pardubického kraje",
    "Pardubický kraj, Kraj Vysočina",
    "ORP Chrudim, ORP Hlinsko",
  ])("%s is the whole district", (text) => {
    expect(read(text).names).toHaveLength(22);
    expect(read(text).wide).toBe(true);
  });

  test.for([
    ["Hlinsko", ["Hlinsko"]],
    ["Hlinsko, Vítanov; Krouna\nRaná.", ["Hlinsko", "Vítanov", "Krouna", "Raná"]],
    ["město Hlinsko a obec Krouna", ["Hlinsko", "Krouna"]],
    ["Hlinsko, hlinsko, HLINSKO", ["Hlinsko"]],
    ["Hlinsko, Skuteč, Chrudim", ["Hlinsko"]],
    ["Skuteč", []],
    ["ORP Chrudim", []],
    ["Kraj Vysočina", []],
    ["Jihočeský kraj", []],
    ["", []],
  ] as const)("%s names %o", ([text, names]) => {
    expect(read(text)).toMatchObject({ names, unclear: [] });
  });

  test("of Vysočina is the municipality, and Kraj Vysočina the region", () => {
    expect(read("Vysočina").names).toEqual(["Vysočina"]);
  });

  // The territory of a service of ORP Hlinsko as its team had typed it, with invented names.
  test("has days behind colons", () => {
    const { places } = readTerritoryText(
      "Hlinsko: denně; Krouna: pondělí, středa a pátek; Raná: út 8:00–11:00",
      TERRITORY,
    );
    expect(places.map(({ municipality, when }) => [municipality.name, when])).toEqual([
      ["Hlinsko", "denně"],
      ["Krouna", "pondělí, středa a pátek"],
      ["Raná", "út 8:00–11:00"],
    ]);
  });
});

describe("a territory that could mean two things", () => {
  test.for([
    ["Hlinsko a okolí", ["Hlinsko"], ["Hlinsko a okolí"]],
    ["Hlinsko a okolní obce", ["Hlinsko"], ["Hlinsko a okolní obce"]],
    ["Hlinecko", [], ["Hlinecko"]],
    ["okres Chrudim", [], ["okres Chrudim"]],
    ["v Hlinsku", [], ["v Hlinsku"]],
    ["Hlinsko, podle domluvy", ["Hlinsko"], ["podle domluvy"]],
    ["Krouna: út, Raná: st", [], ["Krouna: út, Raná: st"]],
    ["adresa: Hlinsko", [], ["adresa: Hlinsko"]],
  ] as const)("%s tells what is certain and what is not", ([text, names, unclear]) => {
    expect(read(text)).toMatchObject({ names, unclear });
  });

  test("stays unclear where nobody knows in which region the district lies", () => {
    const places = [{ municipality: "Lhota", municipalityOrp: "Příkladov" }];
    const invented = territoryOf(aWorkbook({ project: { territory: "ORP Příkladov" }, codeLists: places }));
    expect(readTerritoryText("Pardubický kraj", invented).unclear).toEqual(["Pardubický kraj"]);
    expect(readTerritoryText("ORP Příkladov", invented).places).toHaveLength(1);
  });

  test("is never read from a description", () => {
    const long = `Hlinsko ${"a okolí ".repeat(5_000)}`;
    expect(read(long)).toEqual({ names: [], wide: false, unclear: [long] });
  });

  test("never throws, and never names a municipality that the text does not hold", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const { names } = read(text.replace(/k?raj|orp|[čc]r|omez|republ|st[aá]t/giu, ""));
        for (const name of names)
          expect(text.toLowerCase().normalize("NFC")).toContain(name.slice(0, 1).toLowerCase());
      }),
    );
  });
});
