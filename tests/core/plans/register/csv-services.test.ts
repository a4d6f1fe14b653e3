import { describe, expect, test } from "vitest";
import { planCsvImport } from "../../../../src/core/plans/register/csv-services.ts";
import { aWorkbook } from "../../../support/workbook.ts";

const ICO = "44936427";
const PROVIDERS = [{ ico: ICO, name: "Slezská diakonie" }];

function planOf(text: string, services: readonly Readonly<Record<string, string>>[] = []) {
  const workbook = aWorkbook({ providers: PROVIDERS, services });
  return planCsvImport({ workbook, today: "2026-11-22", language: "cs" }, { name: "sluzby.csv", text });
}

function proposals(text: string, services: readonly Readonly<Record<string, string>>[] = []) {
  return planOf(text, services).actions.flatMap((action) => {
    if (action.kind !== "replace-rows") return [];
    const { header, rows } = action.table;
    return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]?.text ?? ""])));
  });
}

const rowIn = (text: string) => JSON.parse(proposals(text)[0]?.["Data"] ?? "{}");

describe("services from a CSV table", () => {
  // The headers of opendata.ostrava.cz/seznam-socialnich-sluzeb.
  test("a published list of Ostrava's shape becomes rows of Služby", () => {
    const text = [
      "provozovatel_ic,provozovatel_nazev,nazev,adresa_nazev_obce,adresa_nazev_ulice,adresa_cislo_domovni,adresa_cislo_orientacni,adresa_psc,adresa_text,poskytovana_sluzba,typ_klienta",
      `${ICO},Slezská diakonie,ARKA Ostrava,Ostrava,Jahnova,867,12,70900,"Jahnova 867/12, 709 00 Ostrava",sociálně terapeutická dílna,osoby s mentálním postižením`,
    ].join("\n");
    expect(rowIn(text)).toMatchObject({
      name: "ARKA Ostrava",
      providerIco: ICO,
      type: "Sociálně terapeutické dílny",
      targetGroups: "osoby s mentálním postižením",
      street: "Jahnova 867/12",
      postalCode: "70900",
      municipality: "Ostrava",
      "provider:name": "Slezská diakonie",
    });
  });

  test.for([
    ["semicolons", "Název služby;IČO poskytovatele;Obec\nKlub;44936427;Tábor"],
    ["tabs", "Název služby\tIČO poskytovatele\tObec\nKlub\t44936427\tTábor"],
    [
      "quoted commas, a byte order mark and Windows line ends",
      '\ufeff"Název","Poskytovatel","Město"\r\n"Klub","44936427","Tábor"\r\n',
    ],
    ["titles above the header", "Seznam služeb;;\nNázev služby;IČO;Obec\nKlub;44936427;Tábor"],
  ] as const)("are read with %s", ([, text]) => {
    expect(rowIn(text)).toEqual({ name: "Klub", providerIco: ICO, municipality: "Tábor" });
  });

  test("change the rows that they name, by registration or by name, and empty nothing", () => {
    const services = [
      {
        registrationId: "1234567",
        name: "Pečovatelka",
        providerIco: ICO,
        municipality: "Tábor",
        phone: "381000000",
      },
      {
        registrationId: "",
        name: "Klub",
        providerIco: ICO,
        municipality: "Tábor",
        type: "",
        phone: "381000000",
      },
    ];
    const text =
      "ID registrace;Název služby;IČO poskytovatele;Obec;Telefon\n1234567;Pečovatelka;44936427;Tábor;381 111 111\n;Klub;44936427;Tábor;\n";
    expect(proposals(text, services)).toMatchObject([
      { Zdroj: "soubor", Řádek: "SL-001", Údaj: "Telefon", Nově: "381 111 111" },
    ]);
  });

  test("never bring a secret address, or what the team has decided", () => {
    const text =
      "Název služby;Obec;Ulice a číslo;Utajená adresa;V katalogu;Ověřil\nDům;Tábor;Tichá 5;ano;ne;Kdosi\n";
    expect(rowIn(text)).toEqual({ name: "Dům", secretAddress: "ano" });
  });

  test("say where a cell cannot be read", () => {
    const plan = planOf("Název služby;IČO poskytovatele;E-mail\nKlub;44936427;chybné@@\n");
    expect(plan.issues).toMatchObject([{ cell: { sheet: "sluzby.csv", row: 2, column: "E-mail" } }]);
  });

  test("of two of one provider and type only the one of the row's name is that row", () => {
    const text = `Název služby;IČO poskytovatele;Druh služby;Obec\nPoradna A;${ICO};azylové domy;Tábor\nPoradna B;${ICO};azylové domy;Tábor`;
    const row = {
      registrationId: "",
      name: "Poradna A",
      providerIco: ICO,
      type: "azylové domy",
      municipality: "Tábor",
    };
    expect(proposals(text, [row])).toMatchObject([{ "Druh návrhu": "nová služba", Název: "Poradna B" }]);
  });

  test("do not tell a secret address in other words, however the sign of it is written", () => {
    const text = `Název služby;IČO poskytovatele;Druh služby;Ulice a číslo;Obec;Utajená adresa;Popis\nAzyl Dlouhá;${ICO};azylové domy;Dlouhá 5;Tábor;Ano, utajená;Najdete nás v Dlouhá 5`;
    expect(JSON.stringify(proposals(text))).not.toMatch(/Dlouhá|Tábor/);
    expect(rowIn(text)).toMatchObject({ name: "Azylové domy", secretAddress: "ano" });
  });

  test("are refused without a column that names them", () => {
    expect(() => planOf("Částka;Rok\n1;2\n")).toThrow(/nemá sloupec s názvem služby/);
    expect(() => planOf("")).toThrow(/nemá sloupec s názvem služby/);
  });
});
