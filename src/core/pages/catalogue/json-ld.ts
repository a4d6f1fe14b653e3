import { fold } from "../../czech/text.ts";
import type { CatalogueEntry } from "../../documents/catalogue/content.ts";
import { linkAddress } from "../../documents/links.ts";
import { printable } from "../../documents/markup.ts";
import type { Provider } from "../../workbook/workbook.ts";

/** Names of municipalities as providers begin so: their services are the government's. */
const MUNICIPAL = /^(?:statutární město|hlavní město|město|městys|městská část|obec)\s/iu;

/** What the data for machines are made of. */
export interface LinkedEntry {
  readonly entry: CatalogueEntry;
  /** The entry's place on the page, without the mark. */
  readonly fragment: string;
  /** Where the service works; none for a secret address. */
  readonly places: readonly string[];
}

/**
 * The catalogue in schema.org's words (ItemList of Service or GovernmentService with its Organization) as JSON-LD,
 * safe inside a `<script>`. It says nothing that the page does not, and no address at all.
 */
export function catalogueJsonLd(title: string, entries: readonly LinkedEntry[]): string {
  const organisations = new Map<string, { readonly "@id": string }>();
  for (const { entry } of entries) {
    const key = organisationKey(entry);
    if (key === "" || organisations.has(key)) continue;
    const id = `#p${organisations.size + 1}`;
    organisations.set(key, organisationData(id, entry.provider, entry.organisation));
  }
  const items = entries.map((linked) =>
    serviceData(linked, organisations.get(organisationKey(linked.entry))),
  );
  const list = {
    "@type": "ItemList",
    name: plain(title),
    numberOfItems: items.length,
    itemListElement: items,
  };
  return jsonForScript({ "@context": "https://schema.org", "@graph": [...organisations.values(), list] });
}

function organisationKey({ provider, organisation }: CatalogueEntry): string {
  return organisation?.values.ico || provider;
}

function serviceData(
  { entry, fragment, places }: LinkedEntry,
  organisation: { readonly "@id": string } | undefined,
): object {
  const { name, provider, service } = entry;
  const { type } = service.values;
  return tidied({
    "@type": MUNICIPAL.test(provider) ? "GovernmentService" : "Service",
    url: `#${fragment}`,
    name: plain(name),
    serviceType: fold(type) === fold(name) ? undefined : type,
    provider: organisation === undefined ? undefined : { "@id": organisation["@id"] },
    areaServed: places.length > 1 ? places : places[0],
  });
}

function organisationData(id: string, name: string, row: Provider | null): { readonly "@id": string } {
  const known = tidied({
    name,
    identifier: row?.values.ico,
    url: row === null ? undefined : (linkAddress(row.values.web) ?? undefined),
  });
  const type = MUNICIPAL.test(name) ? "GovernmentOrganization" : "Organization";
  return Object.assign({ "@type": type, "@id": id }, known);
}

/** Hard spaces are for print; machines compare names. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}

/** Without what is not known. */
function tidied(data: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== ""));
}

/** JSON that can end no script and begin no comment (HTML, part 4.12.1.3): every `<`, `>` and `&` is escaped. */
export function jsonForScript(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === "string" ? printable(part) : part,
  );
  return text.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
