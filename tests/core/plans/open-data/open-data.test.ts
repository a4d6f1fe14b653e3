import { createHash } from "node:crypto";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { parseCsv, parseCsvObjects } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { EXCEL_CSV, PLAIN_CSV, toCsv } from "../../../../src/core/plans/open-data/csv.ts";
import { HSDS_TABLES, type HsdsTableName } from "../../../../src/core/plans/open-data/hsds-tables.ts";
import { openDataActions, planOpenData } from "../../../../src/core/plans/open-data/open-data.ts";
import { priceOf } from "../../../../src/core/plans/open-data/price.ts";
import { uriOf } from "../../../../src/core/plans/open-data/uri.ts";
import { uuidOf } from "../../../../src/core/plans/open-data/uuid.ts";
import { zippedOpenData } from "../../../../src/core/plans/open-data/zipped.ts";
import type { SavedFile } from "../../../../src/core/plans/plan.ts";
import { SAMPLE_ROWS } from "../../../../src/core/workbook/sample-rows.ts";
import { SHEETS } from "../../../../src/core/workbook/sheets.ts";
import { HOSTILE } from "../../../support/documents.ts";
import { hsdsFaults, hsdsPath, hsdsRowFaults } from "../../../support/hsds.ts";
import { aWorkbook, icoOf, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const TODAY = "2028-05-04";
const TABLES = Object.keys(HSDS_TABLES) as readonly HsdsTableName[];

const PROVIDER = { ico: icoOf(1), name: "Charita Strakonice" };

function filesOf(parts: WorkbookParts): ReadonlyMap<string, string> {
  const input = { workbook: aWorkbook(parts), today: TODAY, now: "", language: "cs", event: null } as const;
  const files = planOpenData(input).actions as readonly SavedFile[];
  return new Map(files.map(({ name, content }) => [name.replace("otevrena-data/", ""), String(content)]));
}

interface ServiceJson {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly attributes?: readonly {
    readonly link_type: string;
    readonly value?: string;
    readonly taxonomy_term: { readonly name: string; readonly code?: string };
  }[];
}

function servicesOf(parts: WorkbookParts): readonly ServiceJson[] {
  return JSON.parse(filesOf(parts).get("services.json") ?? "[]");
}

function service(texts: RowOf<"services">, more: WorkbookParts = {}): ServiceJson {
  const [one] = servicesOf({ providers: [PROVIDER], services: [texts], ...more });
  if (one === undefined) throw new Error("no service was written");
  return one;
}

/** A table as a reader that is not ours reads it. */
function rowsOf(
  files: ReadonlyMap<string, string>,
  name: string,
  delimiter = ",",
): readonly Record<string, string>[] {
  const { data } = parseCsvObjects(files.get(name) ?? "", { delimiter, header: true });
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell ?? "")])),
  );
}

/** All that is wrong with the files by the specification, among them references to rows that are not there. */
function faultsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const services: readonly unknown[] = JSON.parse(files.get("services.json") ?? "[]");
  const organisations: readonly unknown[] = JSON.parse(files.get("organizations.json") ?? "[]");
  const tables = new Map(TABLES.map((name) => [name, rowsOf(files, hsdsPath(name))]));
  const idsOf = (name: HsdsTableName) => (tables.get(name) ?? []).map(({ id }) => id);
  const dangling = TABLES.flatMap((name) =>
    Object.entries(HSDS_TABLES[name].references).flatMap(([field, table]) => {
      const ids = new Set(idsOf(table));
      const rows = (tables.get(name) ?? []).filter((row) => row[field] !== "" && !ids.has(row[field]));
      return rows.map((row) => `${name}.${field}: ${row[field]} is nowhere`);
    }),
  );
  return [
    ...services.flatMap((one) => hsdsFaults("service", one)),
    ...organisations.flatMap((one) => hsdsFaults("organization", one)),
    ...TABLES.flatMap((name) => (tables.get(name) ?? []).flatMap((row) => hsdsRowFaults(name, row))),
    ...TABLES.filter((name) => new Set(idsOf(name)).size < idsOf(name).length).map(
      (name) => `${name}: same ids`,
    ),
    ...dangling,
  ];
}

describe("the open data by the specification HSDS 3.0", () => {
  test("of the sample workbook keep to it, as JSON and as tables", () => {
    const files = filesOf(SAMPLE_ROWS as WorkbookParts);
    expect(faultsOf(files)).toEqual([]);
    expect(JSON.parse(files.get("services.json") ?? "").length).toBeGreaterThan(1);
    for (const name of TABLES) expect(files.has(hsdsPath(name))).toBe(true);
  });

  test("of any workbook keep to it, whatever its cells hold", () => {
    const keys = Object.keys(SHEETS.services.columns) as (keyof RowOf<"services">)[];
    const ugly = fc.constantFrom(
      HOSTILE,
      "",
      "=1+1",
      "#REF!",
      "\u00a0",
      "\ud800",
      "a".repeat(50_000),
      "https://ž.cz/%zz?a=[#b#c",
      "1. 1. 2030",
      "31. 2. 2020",
      "tel. 123; +420 999 999 999 linka 5",
      "po–pá 8–99",
      "zdarma",
      "ne",
      "2018",
      ";,;",
      '"";\r\n"',
      "x@y",
    );
    const row = fc.dictionary(fc.constantFrom(...keys), ugly, { maxKeys: 25 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), ugly, (services, provider) => {
        const parts = {
          providers: [{ name: provider, web: provider, phone: provider }, {}],
          services,
        } as WorkbookParts;
        expect(faultsOf(filesOf(parts))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("say when a service is to come, provided or over", () => {
    const days = [
      { providedFrom: "1. 9. 2028" },
      { providedUntil: "31. 12. 2028" },
      { providedUntil: "3. 5. 2028" },
    ];
    const services = servicesOf({ services: days });
    expect(services.map(({ status }) => status)).toEqual(["inactive", "active", "defunct"]);
    expect(services.map(({ alert }) => alert)).toEqual([
      "Poskytuje se od 1.\u00a09.\u00a02028.",
      "Poskytuje se do 31.\u00a012.\u00a02028.",
      "Služba skončila 3.\u00a05.\u00a02028.",
    ]);
  });

  test("leave out what the team keeps out of the catalogue; without any service there are no files", () => {
    expect(filesOf({ services: [{ inCatalogue: "ne" }] }).size).toBe(0);
    expect(openDataActions({ workbook: aWorkbook(), today: TODAY })).toEqual([]);
    expect(servicesOf({ services: [{ inCatalogue: "ne" }, {}] })).toHaveLength(1);
  });

  test("name type with its section, groups, forms, situations and capacity as terms", () => {
    const { attributes = [] } = service({
      type: "CHPS",
      targetGroups: "senioři",
      capacity: "12",
      capacityUnit: "Počet klientů",
    });
    const words = attributes.map(({ link_type, taxonomy_term, value }) => [
      link_type,
      taxonomy_term.name,
      value,
    ]);
    expect(words).toContainEqual(["service_type", "Pečovatelská služba", undefined]);
    expect(words).toContainEqual(["target_group", "senioři", undefined]);
    expect(words).toContainEqual(["delivery_form", "terénní", undefined]);
    expect(words).toContainEqual(["life_situation", "Zestárl jsem a potřebuji pomoc doma", undefined]);
    expect(words).toContainEqual(["capacity", "Počet klientů", "12"]);
    expect(attributes[0]?.taxonomy_term.code).toBe("108/2006-40");
  });

  test("say hours and prices as data only where they can be read for certain", () => {
    const read = service({ hours: "po–pá 7–15", price: "135 Kč/hod." });
    expect(read).toMatchObject({
      schedules: [{ freq: "WEEKLY", byday: "MO,TU,WE,TH,FR", opens_at: "07:00", closes_at: "15:00" }],
      cost_options: [{ currency: "CZK", amount: 135 }],
    });
    const typed = service({ hours: "podle dohody", price: "podle ceníku" });
    expect(typed["schedules"]).toEqual([expect.not.objectContaining({ opens_at: expect.anything() })]);
    expect(typed["cost_options"]).toEqual([expect.not.objectContaining({ amount: expect.anything() })]);
  });

  test("name the municipalities a service goes to, with their codes", () => {
    const { service_areas } = service(
      {},
      {
        coverage: [{ service: "SL-001", municipality: "Vítanov", hours: "po 8–12", frequency: "2× týdně" }],
        codeLists: [{ municipality: "Vítanov", municipalityCode: "573591" }],
      },
    );
    expect(service_areas).toContainEqual({
      id: expect.any(String),
      service_id: expect.any(String),
      name: "Vítanov",
      description: "po 8–12; 2× týdně",
      uri: "https://linked.cuzk.cz/resource/ruian/obec/573591",
    });
  });

  test("know the kraj by the planned territory, and a place without a postal code by its name alone", () => {
    const workbook = {
      project: { territory: "ORP Hlinsko" },
      services: [{ municipality: "Vítanov" }, { postalCode: "" }],
    };
    const files = filesOf(workbook);
    expect(rowsOf(files, "addresses.csv")).toEqual([
      expect.objectContaining({ city: "Vítanov", state_province: "Pardubický kraj", country: "CZ" }),
    ]);
    expect(rowsOf(files, "locations.csv")).toHaveLength(2);
    const { issues } = planOpenData({
      workbook: aWorkbook(workbook),
      today: TODAY,
      now: "",
      language: "cs",
      event: null,
    });
    expect(issues.map(({ code, cell }) => [code, cell.row])).toEqual([["open-data-address", 3]]);
  });
});

describe("a secret address in the open data", () => {
  const secret = {
    name: "Azylový dům",
    secretAddress: "ano",
    street: "Tajná 7",
    postalCode: "999 01",
    municipality: "Skrytov",
    otherPlaces: "Zamlčená 3, 999 02 Ukrytov",
    description: "Najdete nás v ulici Tajná.",
    accessible: "vchod z ulice Zamlčená",
    territory: "okres",
  };
  const coverage = [{ service: "SL-001", municipality: "Skrytov" }];

  test.for(["ano", "možná", "ANO "])("is in no file when the cell says „%s“", (secretAddress) => {
    const files = filesOf({ services: [{ ...secret, secretAddress }, {}], coverage });
    for (const [name, content] of files) {
      for (const word of ["Tajn", "999 0", "Skrytov", "Zamlčen", "Ukrytov"]) {
        expect.soft(content.includes(word), `${name} has ${word}`).toBe(false);
      }
    }
    expect(files.get("services.json")).toContain("Azylový dům");
    expect(rowsOf(files, "service_at_location.csv")).toHaveLength(1);
  });

  test("is there as soon as it is no secret, so that the test above can fail", () => {
    const all = [...filesOf({ services: [{ ...secret, secretAddress: "ne" }], coverage }).values()].join();
    for (const word of ["Tajná 7", "999 01", "Skrytov", "Zamlčená 3"]) expect(all).toContain(word);
  });
});

describe("persons", () => {
  test("are in no file: no contact person, no one who verified, no words beside a number, no note", () => {
    const files = filesOf({
      services: [
        {
          contactPerson: "Jana Vzorová",
          verifiedBy: "Petr Vzor",
          note: "volat Vzorové",
          phone: "380 111 111 Vzorová",
        },
      ],
      providers: [{ note: "ředitelka Vzorová", phone: "380 222 222 (Vzorová)" }],
    });
    expect([...files.values()].join()).not.toMatch(/Vzor/);
    expect(rowsOf(files, "phones.csv").map(({ number }) => number)).toEqual([
      "+420 380 222 222",
      "+420 380 111 111",
    ]);
  });
});

describe("ids", () => {
  test("are UUIDs of version 5 (RFC 9562) as another implementation makes them", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: "grapheme", maxLength: 200 }), (namespace, name) => {
        const octets = Buffer.concat([Buffer.from(namespace.replace(/-/g, ""), "hex"), Buffer.from(name)]);
        const hash = createHash("sha1").update(octets).digest().subarray(0, 16);
        hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
        hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
        expect(uuidOf(namespace, name).replace(/-/g, "")).toBe(hash.toString("hex"));
      }),
    );
  });

  test("are those of the last edition, whatever else has changed", () => {
    const one = service({ registrationId: "1234567" });
    const other = servicesOf({
      providers: [{}, { ...PROVIDER, name: "Charita Strakonice, z. s." }],
      services: [
        { name: "Úplně jiná" },
        { id: "SL-009", registrationId: "1234567", name: "Nový název", phone: "380 999 999" },
      ],
    }).find(({ name }) => name === "Nový název");
    expect([other?.id, other?.organization.id]).toEqual([one.id, one.organization.id]);
  });

  test("differ for two rows of one registration, and for one row id of two towns", () => {
    const twice = servicesOf({ services: [{ registrationId: "1" }, { registrationId: "1" }] });
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    const [town, other] = ["00251810", "00252654"].map(
      (ico) => service({ registrationId: "" }, { project: { ico } }).id,
    );
    expect(town).not.toBe(other);
  });
});

describe("the Czech table", () => {
  test("has a row a service, opens in Excel, and is described column by column", () => {
    const files = filesOf({
      providers: [PROVIDER],
      services: [{ name: 'Poradna; "U mostu"', phone: "380111111, 380222222" }],
    });
    const text = files.get("sluzby.csv") ?? "";
    expect(text.startsWith("\ufeffid;uuid;")).toBe(true);
    const [row] = rowsOf(files, "sluzby.csv", ";");
    expect(row).toMatchObject({
      nazev: 'Poradna; "U mostu"',
      poskytovatel: "Charita Strakonice",
      telefon: "+420 380 111 111; +420 380 222 222",
      overeno_dne: "2018-02-01",
      stav: "poskytuje se",
    });
    const described = rowsOf(files, "datovy-slovnik.csv", ";");
    expect(described.map(({ sloupec }) => sloupec)).toEqual(Object.keys(row ?? {}));
    expect(described.filter((line) => Object.values(line).includes(""))).toEqual([]);
    const metadata = JSON.parse(files.get("sluzby.csv-metadata.json") ?? "");
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(row ?? {}),
    );
    expect(metadata.dialect.delimiter).toBe(";");
  });
});

describe("CSV", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(HOSTILE, '"', ";", ",", "\r\n", "\n", "=1", "@a"),
  );

  test("says to a foreign reader what was written, but for apostrophes before formulas (RFC 4180)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(PLAIN_CSV, EXCEL_CSV),
        (rows, style) => {
          const text = toCsv(["a", "b"], rows, style);
          const read = parseCsv(text, { delimiter: style.separator, skipBom: true, typeInference: false });
          const wanted = [
            ["a", "b"],
            ...rows.map((row) => row.map((one) => (/^[=+\-@\t\r\n＝＋－＠]/.test(one) ? `'${one}` : one))),
          ];
          expect(read.map((row) => row.map((one) => String(one ?? "").replace(/\r\n?/g, "\n")))).toEqual(
            wanted.map((row) => row.map((one) => one.replace(/\r\n?/g, "\n"))),
          );
        },
      ),
    );
  });

  test.for(["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "＝1", "+420 1; =1", "+420 123 456 789=1"])(
    "lets „%s“ start no formula",
    (text) => {
      expect(toCsv(["a"], [[text]], EXCEL_CSV).split("\r\n")[1]).toMatch(/^"?'/);
    },
  );
});

test.for<readonly [string, number | null]>([
  ["zdarma", 0],
  ["Služba je bezplatná.", 0],
  ["135 Kč/hod.", 135],
  ["max. 1 250,50 Kč za den", 1250.5],
  ["podle ceníku", null],
  ["135–155 Kč za hodinu", null],
  ["135 Kč, oběd 95 Kč", null],
  ["základní poradenství zdarma, jinak 100 Kč", null],
])("the price „%s“ is %s crowns", ([text, amount]) => {
  expect(priceOf(text)).toBe(amount);
});

test.for<readonly [string, string]>([
  ["https://www.example.cz/služby?a=1", "https://www.example.cz/slu%C5%BEby?a=1"],
  ["https://example.cz/100%", "https://example.cz/100%25"],
  ["https://háčky.cz/", ""],
  ["https://example.cz/a#b#c", ""],
  ["javascript:alert(1)", ""],
  ["", ""],
])("the address „%s“ is written as „%s“ (RFC 3986)", ([web, uri]) => {
  expect(uriOf(web)).toBe(uri);
});

test("the files become one ZIP file where every file costs a call; other actions stay", () => {
  const actions = openDataActions({ workbook: aWorkbook({ services: [{}] }), today: TODAY });
  const page = { kind: "save-page", key: "page:x", name: "x", html: "" } as const;
  const [kept, zip] = zippedOpenData([page, ...actions]);
  expect(kept).toBe(page);
  expect(zip).toMatchObject({ name: "otevrena-data.zip", mediaType: "application/zip" });
  const inside = unzipSync((zip as SavedFile).content as Uint8Array);
  expect(Object.keys(inside).sort()).toEqual(actions.map(({ name }) => name).sort());
  const text = strFromU8(inside["otevrena-data/services.json"] ?? new Uint8Array());
  expect(text).toBe(actions.find(({ name }) => name.endsWith("/services.json"))?.content);
});
