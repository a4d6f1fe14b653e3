import type { HsdsData, HsdsRow, HsdsTableName } from "./hsds-tables.ts";

interface Nested {
  readonly [name: string]: string | number | Nested | readonly Nested[];
}

/** The services with everything that belongs to them inside, as the specification's JSON form nests them. */
export function servicesJson(data: HsdsData): readonly Nested[] {
  const inside = children(data);
  const organisations = new Map(
    data.organization.map((row) => [row["id"], organisation(row, inside)] as const),
  );
  const locations = new Map(data.location.map((row) => [row["id"], location(row, inside)] as const));
  const terms = termsOf(data);
  return data.service.map((row) => {
    const under = (table: HsdsTableName) => inside(table, "service_id", row["id"]);
    const places = under("service_at_location").map((link) => ({
      ...without(link, ["service_id"]),
      ...one("location", locations.get(link["location_id"] ?? "")),
    }));
    const attributes = inside("attribute", "link_id", row["id"]).map((attribute) => ({
      ...attribute,
      ...one("taxonomy_term", terms.get(attribute["taxonomy_term_id"] ?? "")),
    }));
    return {
      ...row,
      ...one("organization", organisations.get(row["organization_id"] ?? "")),
      ...many("service_at_locations", places),
      ...many("service_areas", under("service_area")),
      ...many("schedules", under("schedule")),
      ...many("phones", under("phone")),
      ...many("languages", under("language")),
      ...many("cost_options", under("cost_option")),
      ...many("attributes", attributes),
    };
  });
}

/** The organisations with their identifiers, phones and the places where they provide services. */
export function organisationsJson(data: HsdsData): readonly Nested[] {
  const inside = children(data);
  return data.organization.map((row) => ({
    ...organisation(row, inside),
    ...many(
      "locations",
      inside("location", "organization_id", row["id"]).map((place) => location(place, inside)),
    ),
  }));
}

type Inside = (table: HsdsTableName, column: string, id: string | number | undefined) => readonly HsdsRow[];

function organisation(row: HsdsRow, inside: Inside): Nested {
  return {
    ...row,
    ...many("organization_identifiers", inside("organization_identifier", "organization_id", row["id"])),
    ...many("phones", inside("phone", "organization_id", row["id"])),
  };
}

function location(row: HsdsRow, inside: Inside): Nested {
  return {
    ...row,
    ...many("addresses", inside("address", "location_id", row["id"])),
    ...many("accessibility", inside("accessibility", "location_id", row["id"])),
  };
}

function termsOf({ taxonomy, taxonomy_term }: HsdsData): ReadonlyMap<string | number, Nested> {
  const taxonomies = new Map(taxonomy.map((row) => [row["id"], row]));
  return new Map(
    taxonomy_term.map((row) => [
      row["id"] ?? "",
      { ...row, ...one("taxonomy_detail", taxonomies.get(row["taxonomy_id"] ?? "")) },
    ]),
  );
}

/** Rows of a table by the id they refer to; each index is made once. */
function children(data: HsdsData): Inside {
  const indexes = new Map<string, ReadonlyMap<string | number | undefined, readonly HsdsRow[]>>();
  return (table, column, id) => {
    const key = `${table}.${column}`;
    const index = indexes.get(key) ?? grouped(data[table], column);
    indexes.set(key, index);
    return index.get(id) ?? [];
  };
}

function grouped(rows: readonly HsdsRow[], column: string) {
  const groups = new Map<string | number | undefined, HsdsRow[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group === undefined) groups.set(row[column], [row]);
    else group.push(row);
  }
  return groups;
}

function without(row: HsdsRow, columns: readonly string[]): HsdsRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));
}

function one(name: string, value: Nested | undefined): Nested {
  return value === undefined ? {} : { [name]: value };
}

function many(name: string, values: readonly Nested[]): Nested {
  return values.length === 0 ? {} : { [name]: values };
}
