import { addDays, partsOf } from "../../src/core/plain-date.ts";
import type { Grid } from "../../src/core/sheet/grid.ts";
import { SHEETS, type SheetKey } from "../../src/core/workbook/sheets.ts";
import { readWorkbook, type Workbook } from "../../src/core/workbook/workbook.ts";

/** The texts of one row by column key, as a person would type them; what is left out takes a valid default. */
export type RowOf<K extends SheetKey> = Readonly<
  Partial<Record<keyof (typeof SHEETS)[K]["columns"] & string, string>>
>;

/** What a test says of a workbook: rows by sheet. Sheets that are left out are not in the workbook. */
export type WorkbookParts = { readonly [K in Exclude<SheetKey, "project">]?: readonly RowOf<K>[] } & {
  readonly project?: RowOf<"project">;
};

type Texts = Readonly<Record<string, string>>;

const FIRST_MONDAY = "2018-05-14";
const ID_DIGITS: Readonly<Record<string, number>> = { K: 4 };

const PROJECT: Texts = {
  name: "Komunitní plánování sociálních služeb pro ORP Strakonice",
  registrationNumber: "CZ.03.2.63/0.0/0.0/16_063/0006526",
  programme: "Operační program Zaměstnanost",
  call: "03_16_063",
  beneficiary: "Město Strakonice",
  ico: "00251810",
  territory: "ORP Strakonice",
  start: "1. 2. 2018",
  end: "31. 1. 2020",
  publicity: "podle programu",
  language: "čeština",
  senderName: "Komunitní plánování Strakonice",
  senderEmail: "planovani@example.cz",
  contactPerson: "Jana Vzorová",
  greeting: "funkce, titul, příjmení",
  legalBasis: "veřejný zájem",
};

/** A valid row of every sheet that lists something; rows differ by their place, so that none doubles another. */
const DEFAULT_ROWS: { readonly [K in SheetKey]?: (place: number) => RowOf<K> } = {
  activities: (place) => ({
    block: "setkání",
    activity: `Beseda v knihovně ${place}`,
    timing: "5/2018",
    audience: "uživatelé, zadavatelé, poskytovatelé, veřejnost",
    channel: "pozvánka e-mailem",
    message: "informace o komunitním plánování",
    responsible: "realizační tým KPSS",
    state: "plánováno",
  }),
  events: (place) => ({
    name: `Setkání ${place}`,
    groups: "všichni",
    date: czech(addDays(FIRST_MONDAY, 7 * (place - 1))),
    start: "9:00",
    end: "11:00",
    place: "zasedací místnost městského úřadu",
    address: "Velké náměstí 2, 386 01 Strakonice",
    programme: "Úvod\nDiskuse",
    replyBy: czech(addDays(FIRST_MONDAY, 7 * (place - 1) - 4)),
    state: "potvrzeno",
  }),
  contacts: (place) => ({
    titleBefore: "Mgr.",
    firstName: "Jana",
    lastName: "Nováková",
    sex: "žena",
    organisation: `Organizace ${place}`,
    role: "sociální pracovnice",
    email: `jana.novakova${place}@example.cz`,
    phone: "+420 601 000 000",
    municipality: "Strakonice",
    triad: "zadavatel",
    legalBasis: "veřejný zájem",
    source: "veřejný rejstřík",
    verifiedOn: "1. 2. 2018",
    doNotSend: "ne",
    keepUntil: "31. 12. 2099",
  }),
  groups: (place) => ({
    abbreviation: `PS${place}`,
    name: `Pracovní skupina ${place}`,
    kind: "pracovní tematická",
    frequency: "čtvrtletně",
    notice: "7 dní",
  }),
  providers: (place) => ({
    ico: icoOf(place),
    name: `Pečující společnost ${place}, z. ú.`,
    street: `Dlouhá ${place}`,
    postalCode: "386 01",
    municipality: "Strakonice",
    phone: "+420 380 000 000",
    email: `info@pece${place}.example.cz`,
    verifiedOn: "1. 2. 2018",
  }),
  services: (place) => ({
    registrationId: String(1_000_000 + place),
    name: `Pečovatelská služba ${place}`,
    providerIco: icoOf(1),
    type: "Pečovatelská služba",
    forms: "terénní",
    targetGroups: "senioři",
    capacity: "10",
    capacityUnit: "Počet klientů",
    street: `Dlouhá ${place}`,
    postalCode: "386 01",
    municipality: "Strakonice",
    secretAddress: "ne",
    territory: "ORP Strakonice",
    phone: "+420 380 000 000",
    email: `sluzba${place}@example.cz`,
    description: "Pomáháme lidem žít doma.",
    providedFrom: "1. 1. 2010",
    inCatalogue: "ano",
    verifiedOn: "1. 2. 2018",
    verifiedBy: "poskytovatel",
  }),
  strategy: (place) => ({ number: String(place), level: "priorita", name: `Priorita ${place}` }),
  swot: (place) => ({
    quadrant: "silná stránka",
    point: `Dobrá spolupráce ${place}`,
    priority: String(place),
  }),
  funding: () => ({ measure: "1", year: "2019", source: "rozpočet kraje", amount: "120 000,00 Kč" }),
  comments: (place) => ({
    receivedOn: "1. 3. 2019",
    way: "e-mail",
    author: `Organizace ${place}`,
    comment: "Doplnit dostupnost služby",
    settlement: "akceptováno",
    settlementReason: "Doplněno",
  }),
  templates: (place) => ({ key: `dopis ${place}`, subject: "Pozvánka", body: "Dobrý den," }),
  attendance: (place) => ({ event: "S-001", contact: idOf("K", place) }),
  tasks: (place) => ({
    event: "S-001",
    kind: "úkol",
    text: `Připravit podklady ${place}`,
    responsible: "realizační tým KPSS",
    timing: "6/2018",
  }),
  distribution: (place) => ({ receiver: `Obec ${place}`, copies: "10" }),
};

/** A workbook read from rows of texts through the real definitions; the project's own sheet is always there. */
export function aWorkbook(parts: WorkbookParts = {}): Workbook {
  return readWorkbook(gridsOf(parts));
}

/** The grids that `aWorkbook` reads, for tests that begin with a file. */
export function gridsOf(parts: WorkbookParts = {}): readonly Grid[] {
  const lists = (Object.keys(SHEETS) as SheetKey[]).filter((key) => key !== "project");
  return [
    aProjectGrid(parts.project),
    ...lists.flatMap((key) => {
      // The keys were taken from the same table that types the parts.
      const rows = parts[key as Exclude<SheetKey, "project">] as readonly RowOf<SheetKey>[] | undefined;
      return rows === undefined ? [] : [aGrid(key, rows)];
    }),
  ];
}

/** One list sheet as a grid: the Czech headers of all its columns, then the rows with their defaults and ids. */
export function aGrid<K extends SheetKey>(key: K, rows: readonly RowOf<K>[]): Grid {
  const { name, columns, idPrefix } = SHEETS[key] as (typeof SHEETS)["contacts"];
  const keys = Object.keys(columns);
  const defaults = DEFAULT_ROWS[key] as ((place: number) => Texts) | undefined;
  const filled = rows.map((row, index): Texts => {
    const id = idPrefix === undefined ? {} : { id: idOf(idPrefix, index + 1) };
    return { ...id, ...defaults?.(index + 1), ...row };
  });
  const header = Object.values(columns).map(({ label }) => label.cs);
  return { name: name.cs, rows: [header, ...filled.map((row) => keys.map((column) => row[column] ?? ""))] };
}

function aProjectGrid(row: RowOf<"project"> = {}): Grid {
  const texts: Texts = { ...PROJECT, ...row };
  const rows = Object.entries(SHEETS.project.columns).map(([key, { label }]) => [label.cs, texts[key] ?? ""]);
  return { name: SHEETS.project.name.cs, rows };
}

/** A row of Kontakty; the other builders are its like for their sheets. */
export function aContact(texts: RowOf<"contacts"> = {}): RowOf<"contacts"> {
  return texts;
}

export function anActivity(texts: RowOf<"activities"> = {}): RowOf<"activities"> {
  return texts;
}

export function anEvent(texts: RowOf<"events"> = {}): RowOf<"events"> {
  return texts;
}

export function aGroup(texts: RowOf<"groups"> = {}): RowOf<"groups"> {
  return texts;
}

export function aProvider(texts: RowOf<"providers"> = {}): RowOf<"providers"> {
  return texts;
}

export function aService(texts: RowOf<"services"> = {}): RowOf<"services"> {
  return texts;
}

/** A company number that passes the check, different for every place (weights 8 to 2, modulo 11). */
export function icoOf(place: number): string {
  const seven = String(1_000_000 + place);
  const sum = [...seven].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  return `${seven}${(11 - (sum % 11)) % 10}`;
}

/** The id that a row gets by its place when a test gives none: `K-0001`, `A-001`. */
function idOf(prefix: string, place: number): string {
  return `${prefix}-${String(place).padStart(ID_DIGITS[prefix] ?? 3, "0")}`;
}

function czech(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day}. ${month}. ${year}`;
}
