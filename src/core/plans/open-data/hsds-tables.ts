/** How the values of a column are written: days as ISO 8601, times as `HH:MM`. */
export type FieldType = "uuid" | "text" | "uri" | "email" | "date" | "time" | "number" | "integer";

export interface HsdsTable {
  /** The file that the tabular form of the specification gives the table. */
  readonly path: string;
  /** The columns that are written, a part of those that the specification knows. */
  readonly fields: Readonly<Record<string, FieldType>>;
  readonly required: readonly string[];
  /** Columns that hold ids of rows of other tables. */
  readonly references: Readonly<Record<string, HsdsTableName>>;
}

export type HsdsTableName =
  | "organization"
  | "organization_identifier"
  | "service"
  | "location"
  | "address"
  | "accessibility"
  | "service_at_location"
  | "service_area"
  | "phone"
  | "schedule"
  | "language"
  | "cost_option"
  | "attribute"
  | "taxonomy"
  | "taxonomy_term";

/**
 * The tables of the Human Services Data Specification 3.0 (Open Referral) that are filled in. Contacts are not among
 * them: they are persons.
 */
export const HSDS_TABLES: Readonly<Record<HsdsTableName, HsdsTable>> = {
  organization: {
    path: "organizations.csv",
    fields: {
      id: "uuid",
      name: "text",
      description: "text",
      email: "email",
      website: "uri",
      legal_status: "text",
    },
    required: ["id", "name", "description"],
    references: {},
  },
  organization_identifier: {
    path: "organization_identifiers.csv",
    fields: {
      id: "uuid",
      organization_id: "uuid",
      identifier_scheme: "text",
      identifier_type: "text",
      identifier: "text",
    },
    required: ["id", "organization_id", "identifier_type", "identifier"],
    references: { organization_id: "organization" },
  },
  service: {
    path: "services.csv",
    fields: {
      id: "uuid",
      organization_id: "uuid",
      name: "text",
      description: "text",
      url: "uri",
      email: "email",
      status: "text",
      fees_description: "text",
      accreditations: "text",
      eligibility_description: "text",
      minimum_age: "integer",
      maximum_age: "integer",
      assured_date: "date",
      assurer_email: "email",
      alert: "text",
    },
    required: ["id", "organization_id", "name", "status"],
    references: { organization_id: "organization" },
  },
  location: {
    path: "locations.csv",
    fields: { id: "uuid", location_type: "text", organization_id: "uuid", name: "text" },
    required: ["id", "location_type"],
    references: { organization_id: "organization" },
  },
  address: {
    path: "addresses.csv",
    fields: {
      id: "uuid",
      location_id: "uuid",
      address_1: "text",
      city: "text",
      state_province: "text",
      postal_code: "text",
      country: "text",
      address_type: "text",
    },
    required: ["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"],
    references: { location_id: "location" },
  },
  accessibility: {
    path: "accessibility.csv",
    fields: { id: "uuid", location_id: "uuid", description: "text" },
    required: ["id"],
    references: { location_id: "location" },
  },
  service_at_location: {
    path: "service_at_location.csv",
    fields: { id: "uuid", service_id: "uuid", location_id: "uuid" },
    required: ["id", "service_id", "location_id"],
    references: { service_id: "service", location_id: "location" },
  },
  service_area: {
    path: "service_areas.csv",
    fields: { id: "uuid", service_id: "uuid", name: "text", description: "text", uri: "text" },
    required: ["id"],
    references: { service_id: "service" },
  },
  phone: {
    path: "phones.csv",
    fields: {
      id: "uuid",
      service_id: "uuid",
      organization_id: "uuid",
      number: "text",
      extension: "integer",
      description: "text",
    },
    required: ["id", "number"],
    references: { service_id: "service", organization_id: "organization" },
  },
  schedule: {
    path: "schedules.csv",
    fields: {
      id: "uuid",
      service_id: "uuid",
      wkst: "text",
      freq: "text",
      byday: "text",
      opens_at: "time",
      closes_at: "time",
      description: "text",
    },
    required: ["id"],
    references: { service_id: "service" },
  },
  language: {
    path: "languages.csv",
    fields: { id: "uuid", service_id: "uuid", name: "text", code: "text" },
    required: ["id"],
    references: { service_id: "service" },
  },
  cost_option: {
    path: "cost_options.csv",
    fields: {
      id: "uuid",
      service_id: "uuid",
      currency: "text",
      amount: "number",
      amount_description: "text",
    },
    required: ["id", "service_id"],
    references: { service_id: "service" },
  },
  attribute: {
    path: "attributes.csv",
    fields: {
      id: "uuid",
      link_id: "uuid",
      taxonomy_term_id: "uuid",
      link_type: "text",
      link_entity: "text",
      value: "text",
    },
    required: ["id", "link_id", "taxonomy_term_id", "link_entity"],
    references: { taxonomy_term_id: "taxonomy_term" },
  },
  taxonomy: {
    path: "taxonomies.csv",
    fields: { id: "uuid", name: "text", description: "text", uri: "uri" },
    required: ["id", "name", "description"],
    references: {},
  },
  taxonomy_term: {
    path: "taxonomy_terms.csv",
    fields: {
      id: "uuid",
      code: "text",
      name: "text",
      description: "text",
      taxonomy: "text",
      language: "text",
      taxonomy_id: "uuid",
    },
    required: ["id", "name", "description"],
    references: { taxonomy_id: "taxonomy" },
  },
};

/** A row of a table; what is not known is left out. */
export type HsdsRow = Readonly<Record<string, string | number>>;

/** A whole data set, table by table. */
export type HsdsData = Readonly<Record<HsdsTableName, readonly HsdsRow[]>>;

/** A row without what is not known. */
export function hsdsRow(values: Readonly<Record<string, string | number | null>>): HsdsRow {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string | number] => {
      const value = entry[1];
      return value !== null && value !== "";
    }),
  );
}
