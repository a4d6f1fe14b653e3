import { describe, expect, test } from "vitest";
import {
  capacity,
  codesOf,
  facility,
  form,
  ICO,
  planOf,
  proposals,
  type Raw,
  record,
} from "../../../support/register-records.ts";
import { aWorkbook } from "../../../support/workbook.ts";

describe("proposals from the register", () => {
  const PROVIDERS = [
    {
      ico: ICO,
      name: "Oblastní charita Tábor",
      phone: "381 000 000",
      email: "info@charita.example.cz",
      web: "",
    },
  ];
  const SAME = {
    registrationId: "1234567",
    name: "Pečovatelská služba Tábor",
    providerIco: ICO,
    type: "pečovatelská služba",
    forms: "terénní",
    targetGroups: "senioři",
    ages: "mladší senioři (65–80 let)",
    capacity: "20",
    capacityUnit: "Počet klientů",
    street: "Nemocniční 2272/54",
    postalCode: "39001",
    municipality: "Tábor",
    phone: "354525345",
    email: "Sluzba@example.cz",
    web: "https://www.example.cz/",
    providedFrom: "2007-01-01",
    territory: "ORP Tábor a okolí",
  };

  const against = (service: Readonly<Record<string, string>>, item: Raw = record()) =>
    planOf([item], { workbook: aWorkbook({ providers: PROVIDERS, services: [service] }) });

  const told = (service: Readonly<Record<string, string>>, item: Raw = record()) =>
    proposals(against(service, item).actions).map((row) => [
      row["Řádek"],
      row["Údaj"],
      row["Nyní"],
      row["Nově"],
    ]);

  test("a row that says the same in another way gets none", () => {
    expect(told(SAME)).toEqual([]);
    expect(against(SAME).facts).toMatchObject({ changes: 0 });
  });

  test("a row gets one for each field in which it differs, and none where the register says nothing", () => {
    const item = record({
      telefony: [{ telefon: "381 111 222" }],
      formy: [form("amb", [capacity(7, "klient")])],
    });
    expect(told({ ...SAME, hours: "po–pá 7–15", note: "naše" }, item)).toEqual([
      ["SL-001", "Formy", "terénní", "ambulantní"],
      ["SL-001", "Telefon", "354525345", "+420 381 111 222"],
      ["SL-001", "Kapacita", "20", "7"],
    ]);
    expect(
      told(SAME, record({ telefony: [], poskytovatel: { ico: ICO, nazev: "Oblastní charita Tábor" } })),
    ).toEqual([]);
  });

  test("several units take the place of the one unit", () => {
    const formy = [form("pob", [capacity(8, "luzka")]), form("amb", [capacity(5, "klient")])];
    expect(told(SAME, record({ formy })).map(([, field, , after]) => [field, after])).toEqual([
      ["Formy", "pobytová, ambulantní"],
      ["Kapacita", "Počet lůžek: 8; Počet klientů: 5"],
      ["Jednotka kapacity", ""],
    ]);
  });

  test.for([
    ["by provider, type and town", {}, [["ID registrace", "1234567"]]],
    [
      "by the provider's name",
      { providerIco: "Oblastní charita Tábor" },
      [
        ["ID registrace", "1234567"],
        ["IČO poskytovatele", ICO],
      ],
    ],
    ["not in another town", { municipality: "Písek" }, null],
    ["not with another type", { type: "Osobní asistence" }, null],
  ] as const)("a row without a registration is found %s", ([, over, expected]) => {
    const rows = told({ ...SAME, registrationId: "", ...over });
    if (expected === null) expect(rows.map(([target]) => target)).toEqual(["1234567"]);
    else expect(rows.map(([, field, , after]) => [field, after])).toEqual(expected);
  });

  test("two rows that would both fit get no proposal but a question, and no new row beside them", () => {
    const row = { ...SAME, registrationId: "" };
    const workbook = aWorkbook({
      providers: PROVIDERS,
      services: [
        { ...row, name: "A" },
        { ...row, name: "B" },
      ],
    });
    const plan = planOf([record()], { workbook });
    expect(proposals(plan.actions)).toEqual([]);
    expect(plan.issues).toMatchObject([
      { code: "register-match-ambiguous", cell: { sheet: "Služby", row: 2, column: "ID registrace" } },
      { code: "register-match-ambiguous", cell: { row: 3 } },
    ]);
  });

  test("the portal's number in the sheet is put right, but not in a row of another provider", () => {
    expect(told({ ...SAME, registrationId: "7228" })).toEqual([
      ["SL-001", "ID registrace", "7228", "1234567"],
    ]);
    const strange = aWorkbook({
      providers: PROVIDERS,
      services: [{ ...SAME, registrationId: "7228", providerIco: "Jiná" }],
    });
    const away = record({ zarizeni: [] });
    expect(proposals(planOf([away], { workbook: strange }).actions)).toEqual([]);
  });

  test("rows of one registration keep each its own place and name", () => {
    const workbook = aWorkbook({
      providers: PROVIDERS,
      services: [SAME, { ...SAME, name: "Pobočka", street: "Dlouhá 1", phone: "354 525 345" }],
    });
    const places = [
      facility(),
      facility({}, { ulice: { nazev: "Dlouhá" }, cisloDomovni: 1, cisloOrientacni: null, psc: "39002" }),
    ];
    const rows = proposals(planOf([record({ zarizeni: places })], { workbook }).actions);
    expect(rows.map((row) => [row["Řádek"], row["Údaj"], row["Nově"]])).toEqual([
      ["SL-002", "PSČ", "390 02"],
    ]);
  });

  test.for(["Pečovatelská služba", "Mgr. Eva Vzorová", ""])(
    "a name of its own is not given up for the mere type, when the register has %j",
    (nazev) => {
      const item = record({ zarizeni: [facility({ nazev })] });
      expect(told({ ...SAME, name: "Pečovatelky na kole" }, item)).toEqual([]);
    },
  );

  test("the team chooses which place comes first, and the order of the others", () => {
    const places = ["Dlouhá", "Krátká"].map((nazev) => facility({}, { ulice: { nazev } }));
    const item = record({ zarizeni: [facility(), ...places] });
    const lines = ["Krátká 2272/54, 390 01 Tábor", "Nemocniční 2272/54, 390 01 Tábor"];
    const row = { ...SAME, street: "Dlouhá 2272/54", otherPlaces: lines.join("\n") };
    expect(told(row, item)).toEqual([]);
    expect(told({ ...row, otherPlaces: "" }, item).map(([, field]) => field)).toEqual(["Další místa"]);
  });

  test("a service that has ended is proposed as ended, once", () => {
    const over = record({ datumPoskytovaniDo: "2026-06-30" });
    expect(proposals(against(SAME, over).actions)).toMatchObject([
      { "Druh návrhu": "ukončení", Řádek: "SL-001", Nově: "30. 6. 2026" },
    ]);
    expect(told({ ...SAME, providedUntil: "30.6.2026" }, over)).toEqual([]);
  });

  test("a registration that the whole register lacks is asked about; a service that has none is left alone", () => {
    const missing = against({
      ...SAME,
      registrationId: "5555555",
      providerIco: "Jiná",
      municipality: "Písek",
    });
    expect(codesOf(missing)).toContain("register-service-missing");
    const followUp = {
      name: "Klub seniorů",
      registrationId: "",
      providerIco: ICO,
      type: "navazující služba",
      municipality: "Tábor",
    };
    expect(told(followUp).map(([target]) => target)).toEqual(["1234567"]);
  });

  test("a provider is proposed once, new or changed, never with its persons", () => {
    const items = [record(), record({ portalId: 2, identifikator: "2" })];
    const fresh = proposals(planOf(items, { workbook: aWorkbook({}) }).actions);
    expect(fresh.filter((row) => row["List"] === "Poskytovatelé")).toMatchObject([
      { "Druh návrhu": "nový poskytovatel", Řádek: ICO, Název: "Oblastní charita Tábor" },
    ]);
    expect(JSON.stringify(fresh)).not.toContain("Tajemn");
  });
});
