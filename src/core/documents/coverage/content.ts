import type { Phone } from "../../czech/phone.ts";
import { czechKey } from "../../czech/sorting.ts";
import { typeset } from "../../czech/typography.ts";
import { CATALOGUE_TEXTS } from "../../texts/catalogue.ts";
import { say } from "../../texts/say.ts";
import { targetGroups } from "../../workbook/code-list.ts";
import { type KnownFrom, type Presence, type Reach, reachOf } from "../../workbook/presence.ts";
import { hasSecretAddress } from "../../workbook/secret-address.ts";
import { type Municipality, territoryOf } from "../../workbook/territory.ts";
import type { Provider, Service, Workbook } from "../../workbook/workbook.ts";
import { type CatalogueOptions, catalogueEntries } from "../catalogue/content.ts";
import { providerName } from "../catalogue/entry.ts";
import { type EntryLookup, entryLookup } from "../catalogue/lookup.ts";
import { remembered } from "../remembered.ts";

/** A service as a table of a municipality prints it; never with a secret address. */
export interface LocalService {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly typeName: string;
  readonly forms: readonly string[];
  /** Days and hours there, or the service's own hours; "" when nobody said. */
  readonly hours: string;
  readonly frequency: string;
  readonly phone: readonly Phone[];
  readonly email: string;
  readonly chapters: readonly string[];
  /** What the presence is known from; only a row was written for this municipality. */
  readonly from: KnownFrom;
}

export interface MunicipalityServices {
  readonly municipality: Municipality;
  readonly services: readonly LocalService[];
}

/** A service with the municipalities it works in. */
export interface ServicePlaces {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly typeName: string;
  readonly chapters: readonly string[];
  /** What Služby says of its territory; "" for a secret address. */
  readonly said: string;
  readonly presences: readonly Presence[];
}

/** A service of which nobody knows for sure where it goes; `text` is what its row says, "" for nothing. */
export interface UnclearService extends Pick<ServicePlaces, "id" | "name" | "provider"> {
  readonly text: string;
}

/** Who works where, before it is a document, a page or data. */
export interface CoverageContent {
  /** All municipalities planned for, in Czech order, also those where nobody works. */
  readonly municipalities: readonly MunicipalityServices[];
  /** In Czech order. */
  readonly services: readonly ServicePlaces[];
  readonly unclear: readonly UnclearService[];
  /** Services with a secret address, which are in no municipality. */
  readonly hidden: readonly Pick<ServicePlaces, "id" | "name" | "provider">[];
  /** The chapters that stand for target groups, in the order of the catalogue, also those that nobody works for. */
  readonly groups: readonly string[];
}

/** Who comes to each municipality: every service of the catalogue that stands in it or works there. */
export function servicesByMunicipality(
  workbook: Workbook,
  options: CatalogueOptions,
): readonly MunicipalityServices[] {
  return coverageContent(workbook, options).municipalities;
}

export function coverageContent(workbook: Workbook, options: CatalogueOptions): CoverageContent {
  const territory = territoryOf(workbook);
  const other = say(CATALOGUE_TEXTS.otherChapter, options.language);
  const lookup = entryLookup(workbook, other);
  const reaches = reachOf(workbook, { services: catalogueEntries(workbook, options), territory }).map(
    printable,
  );
  const known = inCzechOrder(reaches.map((reach) => knownService(reach, lookup, options)));
  const chapters = known.flatMap(({ local }) => local.chapters);
  const byPlace = new Map<Municipality, LocalService[]>(territory.own.map((one) => [one, []]));
  for (const { reach, local } of known)
    for (const presence of reach.presences)
      byPlace.get(presence.municipality)?.push(present(local, presence));
  return {
    municipalities: territory.own.map((municipality) => ({
      municipality,
      services: byPlace.get(municipality) ?? [],
    })),
    services: known.map(({ reach, local }) => ({
      ...named(local),
      typeName: local.typeName,
      chapters: local.chapters,
      said: reach.isHidden ? "" : reach.service.values.territory,
      presences: reach.presences,
    })),
    unclear: known
      .filter(({ reach }) => reach.unclear !== "" || reach.unknown)
      .map(({ reach, local }) => ({ ...named(local), text: reach.unclear })),
    hidden: known.filter(({ reach }) => reach.isHidden).map(({ local }) => named(local)),
    groups: lookup
      .chapterOrder([...chapters, ...targetGroups(workbook).flatMap((group) => group.chapters)])
      .filter((name) => name !== other),
  };
}

interface PrintableReach extends Reach {
  readonly isHidden: boolean;
}

/** A service with a secret address is in no municipality: one service more in a village is an address. */
function printable(reach: Reach): PrintableReach {
  return hasSecretAddress(reach.service)
    ? { ...reach, presences: [], unclear: "", unknown: false, isHidden: true }
    : { ...reach, isHidden: false };
}

interface KnownService {
  readonly reach: PrintableReach;
  readonly local: Omit<LocalService, "forms" | "frequency" | "from">;
}

function knownService(reach: PrintableReach, lookup: EntryLookup, { asOf }: CatalogueOptions): KnownService {
  const source = lookup(reach.service, asOf);
  const { name, hours } = reach.service.values;
  return {
    reach,
    local: {
      id: reach.id,
      name: typeset(name === "" ? source.typeName : name),
      provider: typeset(providerName(source)),
      typeName: source.typeName,
      hours,
      ...contactOf(reach.service, source.provider),
      chapters: source.chapters,
    },
  };
}

function named({ id, name, provider }: KnownService["local"]) {
  return { id, name, provider };
}

/** The service's own telephone and e-mail; the provider's where it has neither. */
function contactOf({ values }: Service, provider: Provider | null): Pick<LocalService, "phone" | "email"> {
  const own = values.phone.length > 0 || values.email !== "" || provider === null;
  const { phone, email } = own ? values : provider.values;
  return { phone, email };
}

/** By name, then provider; equal ones stay as the sheet has them. */
function inCzechOrder(services: readonly KnownService[]): readonly KnownService[] {
  const keyOf = remembered(czechKey);
  return services
    .map((service) => ({
      service,
      key: [service.local.name, service.local.provider].map(keyOf).join("\u0000"),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ service }) => service);
}

function present(local: KnownService["local"], { forms, hours, frequency, from }: Presence): LocalService {
  const said = (text: string) => typeset(text.replace(/\n+/g, "; "));
  return {
    ...local,
    forms,
    hours: said(hours === "" ? local.hours : hours),
    frequency: said(frequency),
    from,
  };
}
