import { shortDate } from "../czech/date-words.ts";
import { HARD_SPACE } from "../czech/hard-space.ts";
import { type Phone, printPhone } from "../czech/phone.ts";
import { fold } from "../czech/text.ts";
import { typeset } from "../czech/typography.ts";
import type { Column } from "../sheet/definition.ts";
import type { Table, TableRecord } from "../sheet/table.ts";
import type { Language } from "../texts/say.ts";
import type { Contact, Event, Workbook } from "../workbook/workbook.ts";
import type { Fields } from "./merge.ts";
import { fieldKey } from "./template-marks.ts";

/** A column of Kontakty or Akce as a field of letters. */
export interface ColumnField {
  /** The header, or `kontakt: header` and `akce: header` where it could be taken for another field. */
  readonly name: string;
  readonly sheet: string;
  readonly column: string;
  /** Several lines or items may stand in one cell. */
  readonly list: boolean;
  readonly of: "contact" | "event";
  readonly read: (record: Contact | Event, language: Language) => string | readonly string[];
}

const SOURCES = [
  { of: "contact", prefix: "kontakt" },
  { of: "event", prefix: "akce" },
] as const;

/**
 * Every column of Kontakty and Akce by its header as shown, also those that the team added; each once more with its
 * sheet before it. A header that `taken` fields or an earlier column have already means those.
 */
export function columnFields(
  { contacts, events }: Workbook,
  taken: readonly string[],
): readonly ColumnField[] {
  const tables = { contact: contacts, event: events };
  const names = new Set(taken.map(fieldKey));
  return SOURCES.flatMap(({ of, prefix }) =>
    columnsOf(tables[of]).flatMap(({ header, ...column }) => {
      const field = { ...column, of, sheet: tables[of].sheet, column: header };
      const long = { ...field, name: `${prefix}: ${header}` };
      return claims(names, header) ? [{ ...field, name: header }, long] : [long];
    }),
  );
}

/** The values of the columns for one contact and one event, where there is one. */
export function columnValues(
  fields: readonly ColumnField[],
  { contact, event }: { readonly contact: Contact; readonly event: Event | null },
  language: Language,
): Fields {
  const records = { contact, event };
  return Object.fromEntries(
    fields.map(({ name, of, read }) => {
      const record = records[of];
      return [name, record === null ? "" : read(record, language)];
    }),
  );
}

function claims(names: Set<string>, header: string): boolean {
  const key = fieldKey(header);
  if (key === "" || names.has(key)) return false;
  names.add(key);
  return true;
}

type AnyTable = Pick<Table, "definition" | "places" | "ownColumns">;
type Read = ColumnField["read"];

function columnsOf({ definition, places, ownColumns = [] }: AnyTable) {
  const known = Object.entries(definition.columns).map(([key, column]) => ({
    header: places[key]?.header || column.label.cs,
    list: column.type.name === "texts" || key === "programme",
    read: ((record: TableRecord<never>, language: Language) =>
      shown(record, { key, column }, language)) as Read,
  }));
  const own = ownColumns.map(({ header }) => ({
    header,
    list: false,
    read: ((record) => asShown(record.own?.[header] ?? "")) satisfies Read,
  }));
  return [...known, ...own].filter(({ header }) => fold(header) !== "");
}

interface Known {
  readonly key: string;
  readonly column: Column<unknown>;
}

function shown(record: TableRecord<never>, { key, column }: Known, language: Language) {
  const texts: Readonly<Record<string, string>> = record.texts;
  const values: Readonly<Record<string, unknown>> = record.values;
  const text = texts[key] ?? "";
  if (text === "") return "";
  // A column's type says what its values are.
  switch (column.type.name) {
    case "date":
      return typeof values[key] === "string" ? shortDate(values[key], language) : asShown(text);
    case "phones":
      return (values[key] as readonly Phone[]).map(printPhone).join(", ");
    case "texts":
      return values[key] as readonly string[];
    default:
      return asShown(text);
  }
}

/** A cell as it is displayed, with the hard spaces that Czech dates, numbers and money want. */
function asShown(text: string): string {
  const day = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  return day === null ? typeset(text) : [`${day[1]}.`, `${day[2]}.`, day[3]].join(HARD_SPACE);
}
