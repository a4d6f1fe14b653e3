import { shortDate } from "../../czech/date-words.ts";
import { HARD_SPACE } from "../../czech/hard-space.ts";
import { printPhone } from "../../czech/phone.ts";
import { CATALOGUE_TEXTS, ENTRY_TEXTS } from "../../texts/catalogue.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { hasSecretAddress, tellsSecret } from "../../workbook/secret-address.ts";
import type { Provider, Service } from "../../workbook/workbook.ts";
import type { Fact, Inline } from "../document.ts";
import { withCommas } from "../inline-list.ts";

/** What an entry is made of, looked up already. */
export interface EntrySource {
  readonly service: Service;
  readonly provider: Provider | null;
  /** `Pečovatelská služba (§ 40)`. */
  readonly typeName: string;
  readonly targetGroups: readonly string[];
  /** The day the service begins, when that is still to come. */
  readonly startsOn: string | null;
}

/** How an entry is put into words. */
export interface EntryVoice {
  readonly language: Language;
  /** Czech typography, remembering what it has set. */
  readonly typeset: (text: string) => string;
}

/** Longer addresses do not fit on a line of a brochure. */
const LONG_ADDRESS = 36;

/**
 * The facts of one service in the order that printed catalogues use, only those filled in. A secret address
 * is never printed, nor any other fact that repeats its street.
 */
export function entryFacts(source: EntrySource, voice: EntryVoice): readonly Fact[] {
  const facts = [
    ...whatAndWho(source, voice),
    ...whereToTurn(source, voice),
    ...howItWorks(source, voice),
  ].filter(({ lines }) => lines.length > 0);
  return facts.filter((fact) => !mentions(fact, source.service));
}

/** The provider's name, or what the sheet says in its place; a bare number names nobody. */
export function providerName({ service, provider }: Pick<EntrySource, "service" | "provider">): string {
  const typed = service.values.providerIco;
  return provider?.values.name ?? (/^[\d ]+$/.test(typed) ? "" : typed);
}

function whatAndWho(source: EntrySource, { language, typeset }: EntryVoice): readonly Fact[] {
  const { service, provider, startsOn } = source;
  const ico = provider?.values.ico ?? "";
  const who = [typeset(providerName(source)), ico === "" ? "" : `IČO${HARD_SPACE}${ico}`];
  const start =
    startsOn === null ? "" : say(CATALOGUE_TEXTS.startsOn, language, { date: shortDate(startsOn, language) });
  return [
    fact(ENTRY_TEXTS.type, language, [source.typeName]),
    fact(ENTRY_TEXTS.provider, language, [joined(who)]),
    fact(ENTRY_TEXTS.start, language, [start]),
    fact(ENTRY_TEXTS.address, language, [addressOf(service, language)]),
    fact(ENTRY_TEXTS.otherPlaces, language, otherPlaces(service, typeset)),
  ];
}

export function addressOf(service: Service, language: Language): string {
  if (hasSecretAddress(service)) return say(CATALOGUE_TEXTS.secretAddress, language);
  const { street, postalCode, municipality } = service.values;
  const town = [postalCode.replace(/ /g, HARD_SPACE), municipality].filter((part) => part !== "").join(" ");
  return joined([street, town]);
}

/** Each on its line; none of a service that must not be found. */
function otherPlaces(service: Service, typeset: EntryVoice["typeset"]): readonly string[] {
  return hasSecretAddress(service) ? [] : typeset(service.values.otherPlaces).split("\n");
}

/** The service's own contacts, telephones in one line and addresses in another; the provider's where it has none. */
function whereToTurn({ service, provider }: EntrySource, { language, typeset }: EntryVoice): readonly Fact[] {
  const own = service.values;
  const { phone, email, web } = hasContact(own) || provider === null ? own : provider.values;
  const phones = phone.map((number) =>
    link(printPhone(number).replace(/ /g, HARD_SPACE), `tel:${number.number}`),
  );
  const addresses = [
    ...(email === "" ? [] : [link(email, `mailto:${email}`)]),
    ...(web === "" ? [] : [link(shownAddress(web), web)]),
  ];
  const lines = [withCommas(phones), withCommas(addresses)].filter((line) => line.length > 0);
  return [
    { name: say(ENTRY_TEXTS.contact, language), lines },
    fact(ENTRY_TEXTS.contactPerson, language, [typeset(own.contactPerson)]),
  ];
}

function hasContact({ phone, email, web }: Service["values"]): boolean {
  return phone.length > 0 || email !== "" || web !== "";
}

function howItWorks({ service, targetGroups }: EntrySource, voice: EntryVoice): readonly Fact[] {
  const { language, typeset } = voice;
  const {
    forms,
    hours,
    ages,
    capacity,
    capacityUnit,
    territory,
    description,
    price,
    accessible,
    verifiedOn,
  } = service.values;
  const typed = (name: Text, text: string) => fact(name, language, typeset(text).split("\n"));
  return [
    typed(ENTRY_TEXTS.forms, forms.join(", ")),
    typed(ENTRY_TEXTS.hours, hours),
    typed(ENTRY_TEXTS.targetGroups, targetGroups.join("; ")),
    typed(ENTRY_TEXTS.ages, ages),
    typed(ENTRY_TEXTS.capacity, capacityText(capacity, capacityUnit)),
    typed(ENTRY_TEXTS.territory, territory),
    typed(ENTRY_TEXTS.description, description),
    typed(ENTRY_TEXTS.price, price),
    typed(ENTRY_TEXTS.accessible, accessible),
    fact(ENTRY_TEXTS.verified, language, [verifiedOn === null ? "" : shortDate(verifiedOn, language)]),
  ];
}

/** `Počet lůžek: 12`; a unit without a number says nothing. */
function capacityText(capacity: string, unit: string): string {
  if (capacity === "" || unit === "") return capacity;
  return /^[\d ,.–-]+$/.test(capacity) ? `${unit}: ${capacity}` : `${capacity} (${unit})`;
}

function fact(name: Text, language: Language, lines: readonly string[]): Fact {
  return { name: say(name, language), lines: lines.filter((line) => line !== "").map((line) => [line]) };
}

function link(text: string, href: string): Inline {
  return { kind: "link", text, href };
}

/** An address as people read it; a long one may be parted after a slash, as nobody can part it anywhere else. */
export function shownAddress(web: string): string {
  const shown = web.replace(/^https?:\/\//, "").replace(/\/$/, "");
  return shown.length > LONG_ADDRESS ? shown.replace(/[/?&=]/g, "$&\u200b") : shown;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

function mentions({ lines }: Fact, service: Service): boolean {
  const words = lines.flat().map((part) => (typeof part === "string" ? part : part.text));
  return tellsSecret(service, "", words);
}
