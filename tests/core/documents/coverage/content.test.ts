import { describe, expect, test } from "vitest";
import { coverageContent, servicesByMunicipality } from "../../../../src/core/documents/coverage/content.ts";
import { HLINSKO, HLINSKO_SERVICES } from "../../../support/hlinsko.ts";
import { aWorkbook, type WorkbookParts } from "../../../support/workbook.ts";

const OPTIONS = { asOf: "2018-05-01", language: "cs" } as const;

function contentOf(parts: WorkbookParts = {}) {
  return coverageContent(aWorkbook({ ...HLINSKO, ...parts }), OPTIONS);
}

function servicesIn(name: string, parts: WorkbookParts = {}) {
  const found = contentOf(parts).municipalities.find(({ municipality }) => municipality.name === name);
  return found?.services ?? [];
}

describe("who comes to a municipality", () => {
  test("are those that stand in it or go to it, in Czech order", () => {
    expect(servicesIn("Hlinsko").map(({ name, from }) => [name, from])).toEqual([
      ["Domov Příkladná", "address"],
      ["Pečovatelská služba Hlinecko", "row"],
      ["Poradna Ukázka", "text"],
      ["Raná péče Vzor", "text"],
    ]);
    expect(servicesByMunicipality(aWorkbook(HLINSKO), OPTIONS)).toHaveLength(22);
  });

  test("are told with what the row says of days, or else with the service's own hours", () => {
    const [care, early] = servicesIn("Vítanov");
    expect(care).toMatchObject({ hours: "út, čt 8:00–11:00", frequency: "2× týdně", forms: ["terénní"] });
    expect(early?.hours).toContain("8:00–16:00");
    expect(servicesIn("Krouna").find(({ name }) => name === "Poradna Ukázka")?.hours).toContain(
      "první středa",
    );
  });

  test("are told with the service's own contacts, or its provider's", () => {
    const provider = { phone: "+420 469 999 999", email: "info@pece.example.cz" };
    const services = [{ ...HLINSKO_SERVICES[0], phone: "", email: "" }];
    const [care] = servicesIn("Vítanov", { services, providers: [{ name: "Pečující", ...provider }] });
    expect(care).toMatchObject({ email: "info@pece.example.cz", provider: "Pečující" });
    expect(care?.phone[0]?.number).toBe("+420469999999");
  });

  test("are none of those that have ended or are kept out of the catalogue", () => {
    const ended = { ...HLINSKO_SERVICES[2], providedUntil: "31. 12. 2017" };
    const kept = { ...HLINSKO_SERVICES[2], inCatalogue: "ne" };
    expect(servicesIn("Hlinsko", { services: [ended, kept], coverage: [] })).toEqual([]);
  });
});

describe("a secret address", () => {
  const SECRET = {
    name: "Azylový dům Naděje",
    forms: "pobytová, terénní",
    municipality: "Vysočina",
    street: "Tajná ulička 7",
    secretAddress: "ano",
    hours: "nepřetržitě, Tajná ulička",
    territory: "Raná; vchod z ulice Tajná ulička",
  };

  const rows = [{ service: "SL-001", municipality: "Raná", hours: "u domu Tajná ulička 7" }];

  test.for([[[]], [rows]] as const)(
    "is told by nothing, and the service is in no municipality: %o",
    ([coverage]) => {
      const content = contentOf({ services: [SECRET], coverage });
      expect(content.municipalities.flatMap(({ services }) => services)).toEqual([]);
      expect(content).toMatchObject({ unclear: [], hidden: [{ id: "SL-001", name: "Azylový dům Naděje" }] });
      expect(JSON.stringify([content.services, content.unclear, content.hidden])).not.toMatch(
        /Tajná|Raná|Vysočina/,
      );
    },
  );
});

test("services that nobody knows about are listed with what they say", () => {
  expect(contentOf().unclear).toMatchObject([
    { id: "SL-006", name: "Osobní asistence Vzor", text: "Krouna a okolí" },
  ]);
});

test("groups without any service are there too, in the order of the catalogue", () => {
  expect(contentOf().groups).toContain("Senioři");
  expect(contentOf({ services: [] }).groups.length).toBeGreaterThan(5);
});

test("a workbook without municipalities has nothing to say of them", () => {
  expect(contentOf({ codeLists: [] })).toMatchObject({ municipalities: [] });
});
