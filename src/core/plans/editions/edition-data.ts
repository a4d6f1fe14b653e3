import type { PlainDate } from "../../plain-date.ts";
import { tellsSecret } from "../../workbook/secret-address.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type PublicService, publicServices, type TextColumn } from "../open-data/public-services.ts";
import type { EditionSheet } from "../versions/kept-sheets.ts";

/** One service, provider or office as an edition printed it. */
export interface EditionRow {
  readonly sheet: EditionSheet;
  /** Tells the row among its sheet's: the id of a service, the IČO or name of a provider, the name of an office. */
  readonly id: string;
  readonly name: string;
  /** By column key, and `obec:…` for each municipality a service goes to; empty ones are left out. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The public content of the catalogue at one time. Persons and secret addresses are not in it. */
export interface Edition {
  readonly name: string;
  readonly date: PlainDate | null;
  readonly rows: readonly EditionRow[];
}

/** Begins the key of a municipality among the texts of a service. */
export const PLACE_KEY = "obec:";

/** The address in one line. */
export const ADDRESS = "address";

/** Stands for a municipality of which only the name is known. */
export const NOTHING_SAID = "–";

const TYPED: readonly TextColumn[] = [
  "ages",
  "capacity",
  "territory",
  "hours",
  "price",
  "accessible",
  "description",
  "easyText",
  "otherPlaces",
];
const ADDRESS_COLUMNS = ["street", "postalCode", "municipality"] as const;
const OFFICE = ["kind", "purpose", "phone", "email", "web", "hours"] as const;
const PROVIDER = ["legalForm", "phone", "email", "web"] as const;

/** The catalogue as the workbook has it now. */
export function editionOf(workbook: Workbook, name: string, date: PlainDate): Edition {
  const services = publicServices(workbook, date);
  const texts = new Map(workbook.services.records.map((record) => [record.values, record.texts]));
  return {
    name,
    date,
    rows: distinctIds([
      ...services.map((service) => serviceRow(service, texts.get(service.values) ?? {})),
      ...providerRows(services),
      ...officeRows(workbook),
    ]),
  };
}

/** Offices may share a name: `Poradna`, `Poradna (2)`. */
function distinctIds(rows: readonly EditionRow[]): readonly EditionRow[] {
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const key = `${row.sheet}:${row.id}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? row : { ...row, id: `${row.id} (${before + 1})` };
  });
}

function serviceRow(service: PublicService, typed: Readonly<Record<string, string>>): EditionRow {
  const { values, id, name, type, secret } = service;
  const told = (key: string) => {
    const text = typed[key] ?? "";
    return tellsSecret({ texts: typed }, key, [text]) ? "" : text;
  };
  const taken = (keys: readonly string[]) => keys.map((key) => [key, told(key)] as const);
  const texts = [
    ["registrationId", values.registrationId],
    ["provider", service.providerName],
    ["type", type.name],
    ["targetGroups", service.targetGroups.join("; ")],
    ...taken(["forms", "capacityUnit", "phone", "email", "web"]),
    ...TYPED.map((key) => [key, service.text(key)] as const),
    [ADDRESS, addressLine(ADDRESS_COLUMNS.map((key) => service.text(key)))],
    ["providedFrom", values.providedFrom ?? ""],
    ["providedUntil", values.providedUntil ?? ""],
    ["secretAddress", secret ? "ano" : ""],
    ...placeTexts(service),
  ] as const;
  return { sheet: "services", id, name, texts: filled(texts) };
}

/** Each municipality once, with everything that is said of the service there. */
function placeTexts({ coverage }: PublicService): readonly (readonly [string, string])[] {
  const places = new Map<string, string[]>();
  for (const { values } of coverage) {
    const { municipality, form, hours, frequency } = values;
    const said = [form, hours, frequency].filter((part) => part !== "").join(", ");
    places.set(municipality, [...(places.get(municipality) ?? []), ...(said === "" ? [] : [said])]);
  }
  return [...places].map(([place, said]) => [`${PLACE_KEY}${place}`, said.join("; ") || NOTHING_SAID]);
}

/** `Dlouhá 5, 386 01 Strakonice` */
function addressLine([street = "", code = "", town = ""]: readonly string[]): string {
  const place = [code, town].filter((part) => part !== "").join(" ");
  return [street, place].filter((part) => part !== "").join(", ");
}

/** Only who provides something that is listed, and never where they sit: it could be a secret address. */
function providerRows(services: readonly PublicService[]): readonly EditionRow[] {
  const providers = new Map(services.map(({ provider }) => [provider?.row, provider]));
  return [...providers.values()].flatMap((provider) => {
    if (provider === null || provider === undefined) return [];
    const { values, texts } = provider;
    const kept = filled(PROVIDER.map((key) => [key, texts[key]] as const));
    return [{ sheet: "providers", id: values.ico || values.name, name: values.name, texts: kept } as const];
  });
}

function officeRows({ offices }: Workbook): readonly EditionRow[] {
  return offices.records
    .filter(({ values }) => values.name !== "")
    .map(({ values, texts }) => ({
      sheet: "offices",
      id: values.name,
      name: values.name,
      texts: filled([
        ...OFFICE.map((key) => [key, texts[key]] as const),
        [ADDRESS, addressLine([texts.street, texts.postalCode, texts.municipality])],
      ]),
    }));
}

function filled(texts: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
