import { organisationKey } from "../../czech/legal-form.ts";
import { fold, tidy } from "../../czech/text.ts";
import type { Columns } from "../../sheet/definition.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { CHANGED_SHEETS, type ChangedSheet } from "./target.ts";

/** Texts of a new row by column key. */
export type NewRow = Readonly<Record<string, string>>;

/** Before the keys of the provider that a new service brings along. */
export const PROVIDER_PREFIX = "provider:";

/** A cell of a spreadsheet file holds 32 767 characters. */
const MOST_CHARACTERS = 30_000;
const SUMMARY_LENGTH = 300;

const SUMMARY_KEYS: Readonly<Record<ChangedSheet, readonly string[]>> = {
  services: ["type", "providerIco", "forms", "targetGroups", "street", "municipality", "territory"],
  providers: ["ico", "legalForm", "street", "municipality"],
  contacts: ["organisation", "role", "email", "phone", "municipality"],
};

/** The row's texts tidied, without empty ones and without columns that the sheet does not know; short enough for a cell. */
export function wholeRow(sheet: ChangedSheet, row: NewRow): NewRow {
  const columns: Columns = SHEETS[sheet].columns;
  const texts = Object.entries(row)
    .map(([key, text]) => [key, tidy(text)] as const)
    .filter(([key, text]) => text !== "" && (isFilledIn(columns, key) || isProviderKey(sheet, key)));
  return fitting(Object.fromEntries(texts), MOST_CHARACTERS);
}

function isFilledIn(columns: Columns, key: string): boolean {
  return Object.keys(columns).includes(key) && columns[key]?.computed === false;
}

function isProviderKey(sheet: ChangedSheet, key: string): boolean {
  return (
    sheet === "services" &&
    key.startsWith(PROVIDER_PREFIX) &&
    isFilledIn(SHEETS.providers.columns, key.slice(PROVIDER_PREFIX.length))
  );
}

function fitting(row: NewRow, most: number): NewRow {
  const short = Object.fromEntries(Object.entries(row).map(([key, text]) => [key, clipped(text, most)]));
  return most < 100 || JSON.stringify(short).length <= MOST_CHARACTERS ? short : fitting(row, most / 2);
}

export function clipped(text: string, most: number = MOST_CHARACTERS): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** What a person reads of a new row in the column Nově. */
export function rowSummary(sheet: ChangedSheet, row: NewRow): string {
  const parts = SUMMARY_KEYS[sheet].flatMap((key) => row[key] ?? []);
  return clipped(parts.join(" · ").replace(/\n/g, ", "), SUMMARY_LENGTH);
}

/** The texts of a proposed new row; none where the cell does not hold them. */
export function rowOf(data: string): NewRow {
  try {
    const read: unknown = JSON.parse(data);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return {};
  }
}

/** Answers whether a sheet has a row already, by what tells its rows apart. */
export interface RowIndex {
  readonly has: (sheet: ChangedSheet, row: NewRow) => boolean;
  readonly add: (sheet: ChangedSheet, row: NewRow) => void;
}

export function rowIndex(workbook: Workbook): RowIndex {
  const known = new Set<string>();
  const add: RowIndex["add"] = (sheet, row) => {
    for (const key of rowKeys(sheet, row)) known.add(`${sheet}:${key}`);
  };
  for (const sheet of CHANGED_SHEETS) for (const { texts } of workbook[sheet].records) add(sheet, texts);
  return { has: (sheet, row) => rowKeys(sheet, row).some((key) => known.has(`${sheet}:${key}`)), add };
}

/** Any one key in common makes two rows the same. */
function rowKeys(sheet: ChangedSheet, texts: NewRow): readonly string[] {
  const text = (key: string) => texts[key] ?? "";
  switch (sheet) {
    case "services": {
      const whose = fold(text("registrationId")) || fold(text("providerIco"));
      return [[whose, text("name"), text("type"), text("street"), text("municipality")].map(fold).join("|")];
    }
    case "providers": {
      const digits = text("ico").replace(/\D/g, "");
      return digits === "" ? [`name:${organisationKey(text("name"))}`] : [`ico:${digits.padStart(8, "0")}`];
    }
    case "contacts":
      return contactKeys(text);
  }
}

function contactKeys(text: (key: string) => string): readonly string[] {
  const name = fold(`${text("firstName")} ${text("lastName")}`);
  const email = text("email").toLowerCase();
  return email === "" ? [`name:${name}|${organisationKey(text("organisation"))}`] : [`mail:${email}|${name}`];
}
