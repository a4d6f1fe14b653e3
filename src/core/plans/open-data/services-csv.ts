import { printPhone } from "../../czech/phone.ts";
import {
  OPEN_DATA_COLUMNS as COLUMNS,
  OPEN_DATA_MEANINGS as MEANINGS,
  OPEN_DATA_STATES as STATES,
  OPEN_DATA_TEXTS as TEXTS,
  OPEN_DATA_TYPES as TYPES,
} from "../../texts/open-data.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import { territoryOf } from "../../workbook/territory.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { EXCEL_CSV, toCsv } from "./csv.ts";
import { serviceIds } from "./hsds.ts";
import type { PublicService } from "./public-services.ts";
import type { DataFile } from "./tabular.ts";

/** One service with what has to be looked up for it. */
interface Described {
  readonly service: PublicService;
  readonly uuid: string;
  readonly municipalityCode: string;
}

interface CsvColumn {
  readonly name: keyof typeof MEANINGS;
  readonly about: ColumnText;
  readonly type: keyof typeof TYPES;
  readonly value: (described: Described) => string;
}

interface ColumnText {
  readonly label: string;
  readonly source: string;
}

const NAME = "sluzby.csv";
const SEPARATOR = "; ";

/** The Czech table for Excel, its dictionary for people, and the same for programs (CSV on the Web, W3C). */
export function servicesCsvFiles(
  workbook: Workbook,
  services: readonly PublicService[],
  title: string,
): readonly DataFile[] {
  const columns = csvColumns();
  const ids = serviceIds(workbook, services);
  const { find } = territoryOf(workbook);
  const rows = services.map((service, index) => {
    const found = find(service.text("municipality"));
    const municipalityCode = found.kind === "own" || found.kind === "outside" ? found.municipality.code : "";
    const described = { service, uuid: ids[index] ?? "", municipalityCode };
    return columns.map(({ value }) => value(described));
  });
  const header = columns.map(({ name }) => name);
  const metadata = `${JSON.stringify(csvOnTheWeb(columns, title), null, 2)}\n`;
  return [
    { name: NAME, mediaType: "text/csv", content: toCsv(header, rows, EXCEL_CSV) },
    { name: `${NAME}-metadata.json`, mediaType: "application/csvm+json", content: metadata },
    { name: "datovy-slovnik.csv", mediaType: "text/csv", content: dictionary(columns) },
  ];
}

function csvColumns(): readonly CsvColumn[] {
  return [
    { name: "id", about: typed("id"), type: "string", value: ({ service }) => service.id },
    { name: "uuid", about: COLUMNS.uuid, type: "string", value: ({ uuid }) => uuid },
    plain("id_registrace", "registrationId", ({ values }) => values.registrationId),
    plain("nazev", "name", ({ name }) => name),
    of("poskytovatel", COLUMNS.provider, ({ providerName }) => providerName),
    of("ico", COLUMNS.ico, ({ provider }) => provider?.values.ico ?? ""),
    of("pravni_forma", COLUMNS.legalForm, ({ provider }) => provider?.values.legalForm ?? ""),
    plain("druh", "type", ({ type }) => type.name),
    of("paragraf", COLUMNS.paragraph, ({ type }) => type.paragraph),
    list("formy", "forms", ({ forms }) => forms),
    list("cilove_skupiny", "targetGroups", ({ targetGroups }) => targetGroups),
    plain("vek", "ages", (service) => service.text("ages")),
    plain("kapacita", "capacity", (service) => service.text("capacity")),
    plain("jednotka_kapacity", "capacityUnit", ({ values }) => values.capacityUnit),
    list("zivotni_situace", "situations", ({ situations }) => situations),
    plain("ulice", "street", (service) => service.text("street")),
    plain("psc", "postalCode", (service) => service.text("postalCode")),
    plain("obec", "municipality", (service) => service.text("municipality")),
    {
      name: "kod_obce",
      about: COLUMNS.municipalityCode,
      type: "string",
      value: ({ municipalityCode }) => municipalityCode,
    },
    list("dalsi_mista", "otherPlaces", (service) => lines(service.text("otherPlaces"))),
    plain("pusobnost", "territory", (service) => service.text("territory")),
    {
      ...of("obce_pusobeni", COLUMNS.coverage, ({ coverage }) =>
        joined([...new Set(coverage.map(({ values }) => values.municipality))]),
      ),
      type: "list",
    },
    plain("doba_poskytovani", "hours", (service) => service.text("hours")),
    plain("cena", "price", (service) => service.text("price")),
    plain("bezbarierovost", "accessible", (service) => service.text("accessible")),
    list("telefon", "phone", ({ values }) => values.phone.map(printPhone)),
    plain("email", "email", ({ values, text }) => text("email") && values.email),
    { ...plain("web", "web", ({ values, text }) => text("web") && values.web), type: "anyURI" },
    plain("popis", "description", (service) => service.text("description")),
    plain("jednoduse", "easyText", (service) => service.text("easyText")),
    { ...plain("poskytuje_od", "providedFrom", ({ values }) => values.providedFrom ?? ""), type: "date" },
    { ...plain("poskytuje_do", "providedUntil", ({ values }) => values.providedUntil ?? ""), type: "date" },
    of("stav", COLUMNS.status, ({ status }) => STATES[status]),
    { ...plain("overeno_dne", "verifiedOn", ({ values }) => values.verifiedOn ?? ""), type: "date" },
  ];
}

type ServiceColumn = keyof typeof SHEETS.services.columns;

function typed(key: ServiceColumn): ColumnText {
  const { label } = SHEETS.services.columns[key];
  return { label: label.cs, source: `list ${SHEETS.services.name.cs}, sloupec ${label.cs}` };
}

function of(
  name: CsvColumn["name"],
  about: ColumnText,
  textOf: (service: PublicService) => string,
): CsvColumn {
  return { name, about, type: "string", value: ({ service }) => textOf(service) };
}

function plain(
  name: CsvColumn["name"],
  key: ServiceColumn,
  textOf: (service: PublicService) => string,
): CsvColumn {
  return of(name, typed(key), textOf);
}

function list(
  name: CsvColumn["name"],
  key: ServiceColumn,
  valuesOf: (service: PublicService) => readonly string[],
): CsvColumn {
  return { ...plain(name, key, (service) => joined(valuesOf(service))), type: "list" };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(SEPARATOR);
}

function lines(text: string): readonly string[] {
  return text.split("\n");
}

function dictionary(columns: readonly CsvColumn[]): string {
  const rows = columns.map(({ name, about, type }) => [
    name,
    about.label,
    TYPES[type],
    MEANINGS[name],
    about.source,
  ]);
  return toCsv(TEXTS.dictionaryHeader.cs.split("|"), rows, EXCEL_CSV);
}

/** Metadata Vocabulary for Tabular Data (W3C), as the Czech norms for open data ask. */
function csvOnTheWeb(columns: readonly CsvColumn[], title: string): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "cs" }],
    url: NAME,
    "dc:title": title,
    "dc:description": TEXTS.table.cs,
    dialect: { delimiter: EXCEL_CSV.separator, encoding: "utf-8", header: true, quoteChar: '"' },
    tableSchema: {
      columns: columns.map(({ name, about, type }) => ({
        name,
        titles: name,
        "dc:title": about.label,
        "dc:description": MEANINGS[name],
        datatype: type === "list" ? "string" : type,
        ...(type === "list" ? { separator: SEPARATOR } : {}),
      })),
      primaryKey: "uuid",
    },
  };
}
