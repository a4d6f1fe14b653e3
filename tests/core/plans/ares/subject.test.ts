import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSubject, reducedSubject } from "../../../../src/core/plans/ares/subject.ts";
import { aresJson } from "../../../support/ares.ts";

const ICO = "27082440";
const seat = (sidlo: object) => readSubject(aresJson(ICO, { sidlo }));

describe("a subject of ARES", () => {
  test("is read with its postal code and house numbers, which are numbers there", () => {
    expect(readSubject(aresJson(ICO))).toEqual({
      name: "Naděje Vzorov, z. s.",
      legalForm: "spolek",
      legalFormCode: "706",
      street: "Jankovcova 1522/53",
      postalCode: "170 00",
      municipality: "Praha",
      endedOn: null,
    });
  });

  test.for<readonly [string, object, string]>([
    [
      "a village without streets",
      { nazevObce: "Klášter", nazevCastiObce: "Klášter", cisloDomovni: 125 },
      "Klášter 125",
    ],
    [
      "a part of a municipality",
      { nazevObce: "Písek", nazevCastiObce: "Smrkovice", cisloDomovni: 3 },
      "Smrkovice 3",
    ],
    [
      "a hut with a registration number",
      { nazevObce: "Lhota", cisloDomovni: 12, typCisloDomovni: 2 },
      "Lhota č. ev. 12",
    ],
    [
      "a letter behind the number",
      { nazevUlice: "Dlouhá", cisloDomovni: 5, cisloOrientacni: 7, cisloOrientacniPismeno: "a" },
      "Dlouhá 5/7a",
    ],
    ["only the written address", { textovaAdresa: "Krátká 8, 38601 Strakonice" }, "Krátká 8"],
    ["a written address without a street", { textovaAdresa: "38601 Strakonice" }, ""],
    ["nothing", {}, ""],
  ])("has a seat from %s", ([, sidlo, street]) => {
    expect(seat(sidlo)?.street).toBe(street);
  });

  test.for<readonly [unknown, string]>([
    [17000, "170 00"],
    ["38601", "386 01"],
    [0, ""],
    [null, ""],
    ["abc", ""],
  ])("with the postal code %s", ([psc, postalCode]) => {
    expect(seat({ psc })?.postalCode).toBe(postalCode);
  });

  test("that is a person in business is remembered without the home", () => {
    const person = aresJson(ICO, { pravniForma: "101" });
    expect(JSON.stringify(reducedSubject(person))).not.toMatch(/Jankovcova|Praha/);
    expect(JSON.stringify(reducedSubject(aresJson(ICO)))).toContain("Jankovcova");
  });

  test("that has ended says when", () => {
    expect(readSubject(aresJson(ICO, { datumZaniku: "2026-02-01" }))?.endedOn).toBe("2026-02-01");
  });

  test("of an unusual legal form has no words for it", () => {
    expect(readSubject(aresJson(ICO, { pravniForma: "999" }))).toMatchObject({
      legalForm: "",
      legalFormCode: "999",
    });
  });

  test.for<readonly [string, unknown]>([
    ["nothing", null],
    ["a list", []],
    ["a text", "Chyba"],
    ["an error", { kod: "NENALEZENO", popis: "Nenalezeno" }],
    ["a subject without a name", { ico: ICO }],
  ])("is not made of %s", ([, json]) => {
    expect(readSubject(json)).toBeNull();
  });

  test("remembered says the same, and keeps nothing else of the register", () => {
    const json = aresJson(ICO, { statutarniOrgany: ["Jan Vzor"], datumZaniku: "2026-02-01" });
    const kept = reducedSubject(json);
    expect(readSubject(JSON.parse(JSON.stringify(kept)))).toEqual(readSubject(json));
    expect(JSON.stringify(kept)).not.toMatch(/Vzor"|czNace|dic/);
  });

  test("whatever its parts are, reading never fails", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (sidlo, psc, name) => {
        expect(() =>
          readSubject(aresJson(ICO, { sidlo, obchodniJmeno: name, pravniForma: psc })),
        ).not.toThrow();
        expect(() => seat({ psc, cisloDomovni: name, nazevObce: sidlo })).not.toThrow();
        expect(() => reducedSubject(sidlo)).not.toThrow();
      }),
    );
  });
});
