/**
 * What the Human Services Data Specification 3.0 (docs.openreferral.org) asks of its objects, as far as they are used
 * here: fields with their formats (`!` required, `+` required in tables), and the objects inside others.
 */
const OBJECTS: Readonly<
  Record<string, { readonly path: string; readonly fields: string; readonly inside: string }>
> = {
  organization: {
    path: "organizations.csv",
    fields:
      "id!=uuid; name!=string; alternate_name=string; description!=string; email=email; website=uri; tax_status=string; tax_id=string; year_incorporated=number; legal_status=string; logo=string; uri=uri; parent_organization_id=uuid",
    inside:
      "phones:phone[]; locations:location[]; organization_identifiers:organization_identifier[]; attributes:attribute[]",
  },
  organization_identifier: {
    path: "organization_identifiers.csv",
    fields:
      "id!=uuid; organization_id+=uuid; identifier_scheme=string; identifier_type!=string; identifier!=string",
    inside: "attributes:attribute[]",
  },
  service: {
    path: "services.csv",
    fields:
      "id!=uuid; organization_id+=uuid; program_id=uuid; name!=string; alternate_name=string; description=string; url=uri; email=email; status!=active|inactive|defunct|temporarily closed; interpretation_services=string; application_process=string; fees_description=string; wait_time=string; fees=string; accreditations=string; eligibility_description=string; minimum_age=number; maximum_age=number; assured_date=date; assurer_email=email; licenses=string; alert=string; last_modified=date-time",
    inside:
      "phones:phone[]; schedules:schedule[]; service_areas:service_area[]; service_at_locations:service_at_location[]; languages:language[]; cost_options:cost_option[]; attributes:attribute[]; organization:organization",
  },
  location: {
    path: "locations.csv",
    fields:
      "id!=uuid; location_type!=physical|postal|virtual; url=uri; organization_id=uuid; name=string; alternate_name=string; description=string; transportation=string; latitude=number; longitude=number; external_identifier=string; external_identifier_type=string",
    inside:
      "languages:language[]; addresses:address[]; accessibility:accessibility[]; phones:phone[]; schedules:schedule[]; attributes:attribute[]",
  },
  address: {
    path: "addresses.csv",
    fields:
      "id!=uuid; location_id=uuid; attention=string; address_1!=string; address_2=string; city!=string; region=string; state_province!=string; postal_code!=string; country!=string; address_type!=physical|postal|virtual",
    inside: "attributes:attribute[]",
  },
  accessibility: {
    path: "accessibility.csv",
    fields: "id!=uuid; location_id=uuid; description=string; details=string; url=uri",
    inside: "attributes:attribute[]",
  },
  service_at_location: {
    path: "service_at_location.csv",
    fields: "id!=uuid; service_id+=uuid; location_id+=uuid; description=string",
    inside: "phones:phone[]; schedules:schedule[]; attributes:attribute[]; location:location",
  },
  service_area: {
    path: "service_areas.csv",
    fields:
      "id!=uuid; service_id=uuid; name=string; description=string; extent=string; extent_type=string; uri=string",
    inside: "attributes:attribute[]",
  },
  phone: {
    path: "phones.csv",
    fields:
      "id!=uuid; location_id=uuid; service_id=uuid; organization_id=uuid; contact_id=uuid; service_at_location_id=uuid; number!=string; extension=number; type=string; description=string",
    inside: "languages:language[]; attributes:attribute[]",
  },
  schedule: {
    path: "schedules.csv",
    fields:
      "id!=uuid; service_id=uuid; location_id=uuid; service_at_location_id=uuid; valid_from=date; valid_to=date; dtstart=date; timezone=number; until=date; count=number; wkst=MO|TU|WE|TH|FR|SA|SU; freq=WEEKLY|MONTHLY; interval=number; byday=string; byweekno=string; bymonthday=string; byyearday=string; description=string; opens_at=time; closes_at=time; schedule_link=uri; attending_type=string; notes=string",
    inside: "attributes:attribute[]",
  },
  language: {
    path: "languages.csv",
    fields:
      "id!=uuid; service_id=uuid; location_id=uuid; phone_id=uuid; name=string; code=string; note=string",
    inside: "attributes:attribute[]",
  },
  cost_option: {
    path: "cost_options.csv",
    fields:
      "id!=uuid; service_id+=uuid; valid_from=date; valid_to=date; option=string; currency=string; amount=number; amount_description=string",
    inside: "attributes:attribute[]",
  },
  attribute: {
    path: "attributes.csv",
    fields:
      "id!=uuid; link_id+=uuid; taxonomy_term_id+=uuid; link_type=string; link_entity+=string; value=string",
    inside: "taxonomy_term:taxonomy_term",
  },
  taxonomy: {
    path: "taxonomies.csv",
    fields: "id!=uuid; name!=string; description!=string; uri=uri; version=string",
    inside: "",
  },
  taxonomy_term: {
    path: "taxonomy_terms.csv",
    fields:
      "id!=uuid; code=string; name!=string; description!=string; parent_id=uuid; taxonomy=string; language=string; taxonomy_id=uuid; term_uri=uri",
    inside: "taxonomy_detail:taxonomy",
  },
};

type Json = Readonly<Record<string, unknown>>;

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  email: /^[^\s@"(),:;<>[\\\]\u0080-\uffff]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
  uri: /^[a-z][a-z0-9+.-]*:\/\/[^\s"<>\\^`{|}\u0080-\uffff]+$/i,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  time: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
};

/** The path of an object's table in the tabular form. */
export function hsdsPath(name: string): string {
  return OBJECTS[name]?.path ?? "";
}

/** What is wrong with an object of the JSON form and with those inside it; nothing for a valid one. */
export function hsdsFaults(name: string, value: unknown): readonly string[] {
  const object = OBJECTS[name];
  if (object === undefined) return [`${name}: unknown`];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${name}: no object`];
  const json = value as Json;
  const inside = pairs(object.inside, ":");
  const own = Object.fromEntries(Object.entries(json).filter(([key]) => inside[key] === undefined));
  const nested = Object.entries(inside).flatMap(([key, kind]) =>
    nestedFaults(`${name}.${key}`, json[key], kind),
  );
  return [...fieldFaults(name, own, "!"), ...nested];
}

/** What is wrong with a row of a table; empty cells are missing values. */
export function hsdsRowFaults(name: string, row: Readonly<Record<string, string>>): readonly string[] {
  const filled = Object.entries(row).filter(([, text]) => text !== "");
  const fields = fieldTypes(name);
  const typed = filled.map(([key, text]) => [key, fields[key]?.type === "number" ? Number(text) : text]);
  return fieldFaults(name, Object.fromEntries(typed), "!+");
}

function nestedFaults(place: string, value: unknown, kind: string): readonly string[] {
  if (value === undefined) return [];
  if (!kind.endsWith("[]")) return hsdsFaults(kind, value).map((fault) => `${place} > ${fault}`);
  if (!Array.isArray(value)) return [`${place}: no list`];
  return value.flatMap((one) => hsdsFaults(kind.slice(0, -2), one)).map((fault) => `${place} > ${fault}`);
}

function fieldFaults(name: string, json: Json, marks: string): readonly string[] {
  const fields = fieldTypes(name);
  const missing = Object.entries(fields)
    .filter(([key, { mark }]) => mark !== "" && marks.includes(mark) && json[key] === undefined)
    .map(([key]) => `${name}.${key}: missing`);
  const wrong = Object.entries(json)
    .filter(([key, value]) => !fits(value, fields[key]?.type))
    .map(([key, value]) => `${name}.${key}: ${JSON.stringify(value)}`);
  return [...missing, ...wrong];
}

function fits(value: unknown, type: string | undefined): boolean {
  if (type === undefined) return false;
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  if (typeof value !== "string" || value === "") return false;
  if (type.includes("|")) return type.split("|").includes(value);
  return FORMATS[type]?.test(value) ?? type === "string";
}

function fieldTypes(
  name: string,
): Readonly<Record<string, { readonly type: string; readonly mark: string }>> {
  const fields = Object.entries(pairs(OBJECTS[name]?.fields ?? "", "="));
  return Object.fromEntries(
    fields.map(([key, type]) => [key.replace(/[!+]$/, ""), { type, mark: /[!+]$/.exec(key)?.[0] ?? "" }]),
  );
}

function pairs(text: string, sign: string): Readonly<Record<string, string>> {
  const parts = text.split("; ").filter((part) => part !== "");
  return Object.fromEntries(
    parts.map((part) => [part.slice(0, part.indexOf(sign)), part.slice(part.indexOf(sign) + 1)]),
  );
}
