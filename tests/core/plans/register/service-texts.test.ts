import { describe, expect, test } from "vitest";
import { messageOf } from "../../../../src/core/issue.ts";
import { serviceTexts } from "../../../../src/core/plans/register/service-texts.ts";
import { wordingOf } from "../../../../src/core/plans/register/wording.ts";
import {
  capacity,
  codesOf,
  facility,
  form,
  ICO,
  NAMES,
  planOf,
  proposals,
  type Raw,
  record,
  recordOf,
  register,
  rowOf,
  saved,
  TODAY,
} from "../../../support/register-records.ts";
import { aWorkbook } from "../../../support/workbook.ts";

describe("the row that a registration becomes", () => {
  test("has the names of its codes in the words of the workbook, and no person", () => {
    expect(rowOf(record())).toEqual({
      registrationId: "1234567",
      name: "Pečovatelská služba Tábor",
      providerIco: ICO,
      type: "Pečovatelská služba",
      forms: "terénní",
      targetGroups: "senioři",
      ages: "mladší senioři (65–80 let)",
      capacity: "20",
      capacityUnit: "Počet klientů",
      street: "Nemocniční 2272/54",
      postalCode: "390 01",
      municipality: "Tábor",
      phone: "+420 354 525 345",
      email: "sluzba@example.cz",
      web: "http://www.example.cz",
      providedFrom: "1. 1. 2007",
    });
  });

  test("a name of the register is taken where the workbook has none for it", () => {
    const own = aWorkbook({
      codeLists: [{ serviceType: "Terénní pečovatelka", serviceTypeSynonyms: "pečovatelská služba" }],
    });
    expect(rowOf(record(), { workbook: own })["type"]).toBe("Terénní pečovatelka");
    const other = aWorkbook({ codeLists: [{ serviceType: "Raná péče" }] });
    expect(rowOf(record(), { workbook: other })["type"]).toBe("pečovatelská služba");
  });

  // A real service of 120 beds counted 215 when its facilities were added up (measured on the register, 2026).
  test.for([
    [
      "the forms of a service, not its facilities",
      [form("ter", [capacity(20, "klient")]), form("amb", [capacity(5, "klient")])],
      "25",
      "Počet klientů",
    ],
    [
      "only the amount in force",
      [
        form("pob", [
          capacity(30, "luzka", "do 31.08.2016"),
          capacity(32, "luzka", "s účinností od 01.09.2016"),
        ]),
      ],
      "32",
      "Počet lůžek",
    ],
    [
      "what is said twice in one form once",
      [form("pob", [capacity(12, "luzka"), capacity(12, "luzka")])],
      "12",
      "Počet lůžek",
    ],
    [
      "several units into words",
      [form("pob", [capacity(8, "luzka")]), form("amb", [capacity(5, "klient")])],
      "Počet lůžek: 8; Počet klientů: 5",
      undefined,
    ],
    ["nothing where the register has none", [form("ter")], undefined, undefined],
  ] as const)("counts %s", ([, formy, expected, unit]) => {
    const row = rowOf(record({ formy, zarizeni: [facility(), facility({ nazev: "Druhé" })] }));
    expect([row["capacity"], row["capacityUnit"]]).toEqual([expected, unit]);
  });

  test.for([
    ["a street with both numbers", {}, "Nemocniční 2272/54"],
    [
      "a village part without streets",
      { ulice: null, cisloOrientacni: null, castObce: { id: "CastObce/552003" } },
      "Chýnov 2272",
    ],
    ["a village without parts", { ulice: null, cisloOrientacni: null }, "č. p. 2272"],
    ["numbers as numbers, and a postal code as one", { cisloOrientacni: 5, psc: 39001 }, "Nemocniční 2272/5"],
  ] as const)("writes %s", ([, address, street]) => {
    const row = rowOf(record({ zarizeni: [facility({}, address)] }));
    expect(row).toMatchObject({ street, postalCode: "390 01" });
  });

  test("puts the address of the territory first and every other place once", () => {
    const away = facility({ nazev: "Praha" }, { obec: { id: "Obec/552200" }, ulice: { nazev: "Pražská" } });
    const ended = facility({ poskytujeDo: "2020-01-01" }, { ulice: { nazev: "Stará" } });
    const twice = facility({ nazev: "Pečovatelská služba – kancelář" });
    const row = rowOf(record({ zarizeni: [away, ended, facility(), twice] }));
    expect(row).toMatchObject({ name: "Pečovatelská služba Tábor", municipality: "Tábor" });
    expect(row["otherPlaces"]).toBe("Pražská 2272/54, 390 01 Písek");
  });

  test.for([
    ["the service's own first", {}, { phone: "+420 354 525 345", email: "sluzba@example.cz" }],
    [
      "the provider's where it has none",
      { emaily: null, telefony: [] },
      { phone: "+420 381 000 000", email: "info@charita.example.cz" },
    ],
    [
      "never a person's mailbox",
      { emaily: [{ email: "jana.tajemna@example.cz" }] },
      { email: "info@charita.example.cz" },
    ],
    [
      "the office among several",
      { emaily: [{ email: "j.tajemna@example.cz, dps@example.cz" }] },
      { email: "dps@example.cz" },
    ],
  ] as const)("contacts: %s", ([, over, expected]) => {
    expect(rowOf(record(over))).toMatchObject(expected);
  });

  test("says of a person's mailbox that it was left out, and does not repeat it", () => {
    const plan = planOf([record({ emaily: [{ email: "jana.tajemna@example.cz" }] })]);
    expect(codesOf(plan)).toEqual(["register-personal-email"]);
    expect(JSON.stringify(plan)).not.toMatch(/tajemn/i);
  });

  test.for([
    ["eight digits", ICO, ICO],
    ["a number that lost its zeros", 263958, ICO],
    ["a wrong number, so the name", "12345678", "Oblastní charita Tábor"],
  ] as const)("points to its provider by %s", ([, ico, expected]) => {
    expect(rowOf(record({ poskytovatel: { ico, nazev: "Oblastní charita Tábor" } }))["providerIco"]).toBe(
      expected,
    );
  });

  test("an unknown code leaves its field empty and names the file that explains it", () => {
    const plan = planOf([record({ druhSocialniSluzby: { id: "DruhSocialniSluzby/99" } })], {
      workbook: aWorkbook({}),
    });
    const [issue] = plan.issues;
    expect(issue?.code).toBe("register-code-unknown");
    expect(issue === undefined ? "" : messageOf(issue, "cs")).toContain("DruhSocialniSluzby/99");
    expect(JSON.parse(String(proposals(plan.actions)[1]?.["Data"]))["type"]).toBeUndefined();
  });
});

describe("a service with a secret address", () => {
  const shelter = (over: Raw = {}) =>
    record({
      druhSocialniSluzby: { id: "DruhSocialniSluzby/20" },
      zarizeni: [
        facility({ nazev: "Azylový dům, Nemocniční 54", utajenaAdresa: true }),
        facility({ nazev: "Kancelář" }),
      ],
      ...over,
    });

  test("has no address in the row, in the proposals, in the reduced file or in the report", () => {
    const plan = planOf([shelter()], { workbook: aWorkbook({}) });
    expect(rowOf(shelter())).toMatchObject({ secretAddress: "ano", name: "Azylové domy" });
    expect(JSON.stringify(plan)).not.toMatch(/Nemocniční|2272|CastObce/);
    expect(plan.facts["services"]).toMatchObject([{ municipality: "", reason: "address" }]);
    const { territory } = register([]);
    const reading = { territory, wording: wordingOf(aWorkbook({}), NAMES), today: TODAY };
    const told = JSON.stringify(serviceTexts(recordOf(shelter()), reading));
    expect(told).not.toMatch(/Nemocniční|390 01|Tábor"/);
    expect(JSON.parse(saved(plan.actions)).polozky[0].zarizeni[0]).toMatchObject({
      utajenaAdresa: true,
      adresa: null,
    });
  });

  test("is only told to be secret where the sheet has its address already", () => {
    const workbook = aWorkbook({
      providers: [{ ico: ICO, name: "Oblastní charita Tábor" }],
      services: [{ registrationId: "1234567", street: "Tichá 5", secretAddress: "ne" }],
    });
    const rows = proposals(planOf([shelter()], { workbook }).actions);
    const about = rows.filter((row) => row["List"] === "Služby").map((row) => row["Údaj"]);
    expect(about).toContain("Utajená adresa");
    expect(about).not.toContain("Ulice a číslo");
    expect(about).not.toContain("Obec");
  });

  test("without any address is named only by its number, when its provider works here", () => {
    const hidden = shelter({
      portalId: 2,
      identifikator: "7654321",
      zarizeni: [facility({ utajenaAdresa: true, adresa: null })],
    });
    const plan = planOf([record(), hidden]);
    expect(plan.issues).toMatchObject([{ code: "register-secret-unplaced", found: "7654321" }]);
  });
});
