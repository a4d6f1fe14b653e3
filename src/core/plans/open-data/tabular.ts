import { OPEN_DATA_TEXTS as TEXTS } from "../../texts/open-data.ts";
import { PLAIN_CSV, toCsv } from "./csv.ts";
import { type FieldType, HSDS_TABLES, type HsdsData, type HsdsTableName } from "./hsds-tables.ts";

/** A file of the open data before it is an action. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** How Table Schema (Frictionless Data) names the types. */
const TABLE_SCHEMA: Readonly<Record<FieldType, { readonly type: string; readonly format?: string }>> = {
  uuid: { type: "string", format: "uuid" },
  text: { type: "string" },
  uri: { type: "string", format: "uri" },
  email: { type: "string", format: "email" },
  date: { type: "date", format: "%Y-%m-%d" },
  time: { type: "time", format: "%H:%M" },
  number: { type: "number" },
  integer: { type: "integer" },
};

const TABLE_NAMES = Object.keys(HSDS_TABLES) as readonly HsdsTableName[];

/** The tabular form of the specification: a CSV file a table and the data package that describes them. */
export function tabularFiles(data: HsdsData, title: string): readonly DataFile[] {
  const files = TABLE_NAMES.map((name): DataFile => {
    const { path, fields } = HSDS_TABLES[name];
    const header = Object.keys(fields);
    const rows = data[name].map((row) => header.map((field) => row[field] ?? ""));
    return { name: path, mediaType: "text/csv", content: toCsv(header, rows, PLAIN_CSV) };
  });
  const descriptor = `${JSON.stringify(dataPackage(title), null, 2)}\n`;
  return [{ name: "datapackage.json", mediaType: "application/json", content: descriptor }, ...files];
}

function dataPackage(title: string): object {
  return {
    profile: "tabular-data-package",
    name: "hsds-katalog-socialnich-sluzeb",
    title,
    description: TEXTS.package.cs,
    resources: TABLE_NAMES.map(resource),
  };
}

function resource(name: HsdsTableName): object {
  const { path, fields, required, references } = HSDS_TABLES[name];
  return {
    name,
    path,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: Object.entries(fields).map(([field, type]) => ({
        name: field,
        ...TABLE_SCHEMA[type],
        ...constraints(field, required),
      })),
      primaryKey: "id",
      foreignKeys: Object.entries(references).map(([field, resource]) => ({
        fields: field,
        reference: { resource, fields: "id" },
      })),
    },
  };
}

function constraints(field: string, required: readonly string[]): object {
  const rules = {
    ...(required.includes(field) ? { required: true } : {}),
    ...(field === "id" ? { unique: true } : {}),
  };
  return Object.keys(rules).length === 0 ? {} : { constraints: rules };
}
