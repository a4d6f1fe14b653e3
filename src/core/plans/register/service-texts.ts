import { typedDay } from "../../czech/date-words.ts";
import { readIco } from "../../czech/ico.ts";
import { fold } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import { capacityTexts } from "./capacity.ts";
import { activeFacilities } from "./collect.ts";
import { contactTexts } from "./contacts.ts";
import { type Facility, type Place, placeLine, placeOf } from "./facility.ts";
import type { RegisterProvider, RegisterRecord } from "./record.ts";
import type { Territory } from "./territory.ts";
import type { Wording } from "./wording.ts";

/** Texts of a row by column key; "" says nothing. */
export type Texts = Readonly<Record<string, string>>;

/** What a record is read with. */
export interface Reading {
  readonly territory: Territory;
  readonly wording: Wording;
  readonly today: PlainDate;
}

/** More places of one service are a list for its website. */
const MOST_PLACES = 15;
const LONGEST_TERRITORY = 400;
/** „18–64 let“: numbers that are no house numbers. */
const AGES = /\d{1,3}(?: ?(?:[-–]|až|do) ?\d{1,3})? ?\+? ?(?=let|rok|měs)/giu;

/** The row of Služby that a registration would be. A service with a secret address has no address in it at all. */
export function serviceTexts(record: RegisterRecord, reading: Reading): Texts {
  const { wording, today } = reading;
  const { forms } = record;
  const secret = isSecret(record);
  const type = wording.say(record.type);
  return {
    registrationId: record.identifier,
    name: nameOf(record, { reading, secret }) || type,
    providerIco: providerKey(record.provider),
    type,
    forms: wording.sayAll(forms.map(({ form }) => form)).join(", "),
    targetGroups: wording.sayAll(record.targetGroups).join("; "),
    ages: wording.sayAll(record.ages).join("; ") || ageNote(record),
    ...capacityTexts(forms, today, wording.say),
    ...(secret ? { secretAddress: "ano" } : placeTexts(placesOf(record, reading))),
    territory: territoryText(record, secret),
    hours: forms.length > 0 && forms.every(({ nonstop }) => nonstop) ? "nepřetržitě" : "",
    ...contactTexts(record.contacts, record.provider.contacts),
    providedFrom: record.from === null ? "" : typedDay(record.from),
    providedUntil: record.until === null ? "" : typedDay(record.until),
  };
}

/** The row of Poskytovatelé that a registration's provider would be. */
export function providerTexts({ provider }: RegisterRecord): Texts {
  const { contacts, name } = provider;
  return { ico: icoOf(provider), name, ...contactTexts(contacts, contacts) };
}

/** What a service points to its provider by: the IČO, or the name where the number is none. */
export function providerKey(provider: RegisterProvider): string {
  return icoOf(provider) || provider.name;
}

/** Eight digits with the zeros that a number lost, or "". */
export function icoOf({ ico }: RegisterProvider): string {
  return readIco(ico).value ?? "";
}

/** One secret facility hides all: an address beside it might be the same house under another name. */
export function isSecret({ facilities }: RegisterRecord): boolean {
  return facilities.some(({ secret }) => secret);
}

/** The addresses that work on the day, those of the territory first, each once. */
export function placesOf(record: RegisterRecord, { territory, wording, today }: Reading): readonly Place[] {
  const { names } = wording;
  const addresses = activeFacilities(record, today).flatMap(({ address }) =>
    address === null ? [] : [address],
  );
  const here = addresses.filter((address) => territory.holds(address, names));
  const elsewhere = addresses.filter((address) => !here.includes(address));
  const lines = new Map<string, Place>();
  for (const place of [...here, ...elsewhere].map((address) => placeOf(address, names))) {
    const key = fold(placeLine(place));
    if (key !== "" && !lines.has(key)) lines.set(key, place);
  }
  return [...lines.values()];
}

/** The cells of places: the first in its own columns, the others as lines. */
export function placeTexts([main, ...others]: readonly Place[]): Texts {
  if (main === undefined) return {};
  return { ...main, otherPlaces: others.slice(0, MOST_PLACES).map(placeLine).join("\n") };
}

/** Facilities of one registration differ in their names at times; the first of the territory names the service. */
function nameOf(
  record: RegisterRecord,
  { reading, secret }: { readonly reading: Reading; readonly secret: boolean },
): string {
  const { territory, wording, today } = reading;
  const active = activeFacilities(record, today);
  const here = active.find(({ address }) => address !== null && territory.holds(address, wording.names));
  const chosen = here ?? active[0];
  if (chosen === undefined || (secret && tellsPlace(chosen))) return "";
  return chosen.name;
}

/** A name such as „Azylový dům, Dlouhá 5“ would tell what is to be hidden. */
export function tellsPlace({ name, address }: Facility): boolean {
  return (
    /\d/.test(name) ||
    (address !== null && address.street !== "" && fold(name).includes(fold(address.street)))
  );
}

function territoryText(record: RegisterRecord, secret: boolean): string {
  const words = record.territory.filter((text) => !/^\p{L}+\/\d+$/u.test(text));
  const text = [...new Set(words)].join("; ").slice(0, LONGEST_TERRITORY);
  return secret && tellsPlaceIn(record, text) ? "" : text;
}

/** The register's words about ages; of a secret service without what might be an address. */
export function ageNote(record: RegisterRecord): string {
  const rest = record.ageNote.replace(AGES, "");
  return isSecret(record) && tellsPlaceIn(record, rest) ? "" : record.ageNote;
}

/** True for a text in which one of the record's addresses might stand. */
export function tellsPlaceIn({ facilities }: RegisterRecord, text: string): boolean {
  return facilities.some((facility) => tellsPlace({ ...facility, name: text }));
}
