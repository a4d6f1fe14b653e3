import { organisationKey } from "../../czech/legal-form.ts";
import { printPhone } from "../../czech/phone.ts";
import { OPEN_DATA_TEXTS as TEXTS } from "../../texts/open-data.ts";
import { say } from "../../texts/say.ts";
import type { Provider } from "../../workbook/workbook.ts";
import { type HsdsData, type HsdsRow, hsdsRow } from "./hsds-tables.ts";
import type { PublicService } from "./public-services.ts";
import { uriOf } from "./uri.ts";
import { stableId } from "./uuid.ts";

/** The list of schemes at org-id.guide knows the Czech register of companies (ARES) by this code. */
const ICO_SCHEME = "CZ-ICO";

/** An organisation with the services it provides. */
interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly row: Provider | null;
  readonly services: PublicService[];
}

type OrganisationTables = Pick<HsdsData, "organization" | "organization_identifier" | "phone">;

/** Every organisation that provides a service, each once, and which of them provides which service. */
export function organisationTables(services: readonly PublicService[]): {
  readonly tables: OrganisationTables;
  readonly organisationOf: (service: PublicService) => string;
} {
  const found = new Map<string, Organisation>();
  const owners = new Map<PublicService, string>();
  for (const service of services) {
    const key = keyOf(service);
    const known = found.get(key) ?? organisation(key, service);
    known.services.push(service);
    found.set(key, known);
    owners.set(service, known.id);
  }
  const all = [...found.values()];
  return {
    tables: {
      organization: all.map(organisationRow),
      organization_identifier: all.flatMap(identifierRows),
      phone: all.flatMap(phoneRows),
    },
    organisationOf: (service) => owners.get(service) ?? "",
  };
}

/** By IČO wherever there is one, so that a new name is no new organisation; a service without a provider stands for itself. */
function keyOf({ provider, providerName, values, name }: PublicService): string {
  const typed = values.providerIco.replace(/\s/g, "");
  const ico = provider?.values.ico || (/^\d{1,8}$/.test(typed) ? typed.padStart(8, "0") : "");
  return ico === "" ? `name:${organisationKey(providerName || name)}` : `${ICO_SCHEME}:${ico}`;
}

function organisation(key: string, { provider, providerName, values, name }: PublicService): Organisation {
  const typed = /^[\d ]+$/.test(values.providerIco) ? `IČO ${values.providerIco}` : name;
  return {
    id: stableId("organization", key),
    name: providerName || typed,
    row: provider,
    services: [],
  };
}

function organisationRow({ id, name, row, services }: Organisation): HsdsRow {
  const values = row?.values;
  const names = [...new Set(services.map((service) => service.name))].join(", ");
  return hsdsRow({
    id,
    name,
    description: say(TEXTS.organisation, "cs", { names }),
    email: values?.email ?? "",
    website: uriOf(values?.web ?? ""),
    legal_status: values?.legalForm ?? "",
  });
}

function identifierRows({ id, row }: Organisation): readonly HsdsRow[] {
  const ico = row?.values.ico ?? "";
  if (ico === "") return [];
  return [
    hsdsRow({
      id: stableId("identifier", id, ico),
      organization_id: id,
      identifier_scheme: ICO_SCHEME,
      identifier_type: "IČO",
      identifier: ico,
    }),
  ];
}

function phoneRows({ id, row }: Organisation): readonly HsdsRow[] {
  const numbers = new Map((row?.values.phone ?? []).map((phone) => [phoneKey(phone), phone]));
  return [...numbers].map(([key, phone]) =>
    hsdsRow({ id: stableId("phone", id, key), organization_id: id, ...phoneFields(phone) }),
  );
}

type TypedPhone = Provider["values"]["phone"][number];

/** Tells numbers of one organisation or service apart. */
export function phoneKey({ number, extension }: TypedPhone): string {
  return `${number}#${extension ?? ""}`;
}

/** A number as people read it; words beside it may name a person and stay behind. */
export function phoneFields(phone: TypedPhone): Readonly<Record<string, string | number | null>> {
  return {
    number: printPhone({ ...phone, extension: null }),
    extension: phone.extension === null ? null : Number(phone.extension),
    description: /\bfax\b/i.test(phone.note) ? "fax" : "",
  };
}
