import { readEmail } from "../../czech/email.ts";
import type { PlainDate } from "../../plain-date.ts";
import { type Contacts, readContacts } from "./contacts.ts";
import { type Facility, readFacility } from "./facility.ts";
import { isImpersonal, surnamesIn, tellsPerson, textsOfPlaces } from "./persons.ts";
import { codeIn, dayIn, isObject, type Raw, rawOf, rawsIn, textIn } from "./raw.ts";

/** The organisation of a service: never the persons who act for it. */
export interface RegisterProvider {
  /** As written; the zeros that a number lost are not put back here. */
  readonly ico: string;
  readonly name: string;
  readonly contacts: Contacts;
}

/** How much of a service the registration allows. */
export interface Capacity {
  readonly count: number;
  readonly unit: string;
  readonly note: string;
}

export interface RegisterForm {
  readonly form: string;
  readonly nonstop: boolean;
  readonly hasHours: boolean;
  readonly capacities: readonly Capacity[];
}

/** One registration of the register of providers, with only what a catalogue may use. Codes are not resolved. */
export interface RegisterRecord {
  readonly portalId: string;
  /** The registration's own number, printed on decisions. */
  readonly identifier: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly type: string;
  readonly provider: RegisterProvider;
  readonly contacts: Contacts;
  readonly targetGroups: readonly string[];
  readonly ages: readonly string[];
  readonly ageNote: string;
  readonly forms: readonly RegisterForm[];
  readonly facilities: readonly Facility[];
  /** Where the service says it goes: texts and codes such as `Obec/552046`. */
  readonly territory: readonly string[];
  /** Other free texts that may tell where it goes. */
  readonly notes: readonly string[];
}

/** What a record needs to be of use; the rest may be missing without a word. */
export const EXPECTED_KEYS = [
  "portalId",
  "identifikator",
  "datumPoskytovaniOd",
  "datumPoskytovaniDo",
  "druhSocialniSluzby",
  "poskytovatel",
  "formy",
  "ciloveSkupiny",
  "zarizeni",
] as const;

/** The keys that a record lacks altogether; an empty value is no lack. */
export function missingKeys(value: unknown): readonly string[] {
  const raw = rawOf(value);
  return EXPECTED_KEYS.filter((key) => !(key in raw));
}

/** A record read with patience; null for what is no record or has no number of its own. */
export function readRecord(value: unknown): RegisterRecord | null {
  if (!isObject(value)) return null;
  const raw = rawOf(value);
  const numbers = { portalId: textIn(raw["portalId"]), identifier: textIn(raw["identifikator"]) };
  if (numbers.portalId === "" && numbers.identifier === "") return null;
  return {
    ...numbers,
    from: dayIn(raw["datumPoskytovaniOd"]),
    until: dayIn(raw["datumPoskytovaniDo"]),
    type: codeIn(raw["druhSocialniSluzby"]),
    provider: readProvider(raw["poskytovatel"]),
    contacts: readContacts(raw),
    targetGroups: codesIn(raw["ciloveSkupiny"]),
    ages: codesIn(raw["vekoveSkupiny"]),
    ageNote: [textIn(raw["doplnujiciInformaceVekoveSkupiny"])].find(isImpersonal) ?? "",
    forms: rawsIn(raw["formy"]).map(readForm),
    facilities: facilitiesIn(raw),
    territory: textsOfPlaces(raw["rozsirenePusobnostiVKraji"]),
    notes: notesIn(raw),
  };
}

/** The number by which a record is known: its registration's, or where that is missing the portal's. */
export function keyOf({ identifier, portalId }: Pick<RegisterRecord, "identifier" | "portalId">): string {
  return identifier === "" ? `portal:${portalId}` : identifier;
}

/** True on the days from the first to the day before the last; an open end never ends. */
export function isActive(
  { from, until }: { readonly from: PlainDate | null; readonly until: PlainDate | null },
  today: PlainDate,
): boolean {
  return (from === null || from <= today) && (until === null || until > today);
}

function readProvider(value: unknown): RegisterProvider {
  const raw = rawOf(value);
  return { ico: textIn(raw["ico"]), name: textIn(raw["nazev"]), contacts: readContacts(raw) };
}

function readForm(raw: Raw): RegisterForm {
  return {
    form: codeIn(raw["forma"]),
    nonstop: raw["nepretrzitePoskytovani"] === true,
    hasHours: Array.isArray(raw["casoveRozsahy"]) && raw["casoveRozsahy"].length > 0,
    capacities: rawsIn(raw["kapacity"]).flatMap((one) => {
      const count = Number(textIn(one["pocet"]) || "NaN");
      const usable = Number.isFinite(count) && count > 0;
      return usable ? [{ count, unit: codeIn(one["typ"]), note: textIn(one["popis"]) }] : [];
    }),
  };
}

/** A facility that is called after the person who heads it stays without a name. */
function facilitiesIn(raw: Raw): readonly Facility[] {
  const surnames = surnamesIn([raw["zarizeni"], raw["poskytovatel"]]);
  return rawsIn(raw["zarizeni"]).map((one) => {
    const facility = readFacility(one);
    return tellsPerson(facility.name, surnames) ? { ...facility, name: "" } : facility;
  });
}

function codesIn(value: unknown): readonly string[] {
  return rawsIn(value)
    .map(codeIn)
    .filter((code) => code !== "");
}

/** Notes of target groups and of capacities tell now and then where a service goes. */
function notesIn(raw: Raw): readonly string[] {
  const groups = rawsIn(raw["ciloveSkupiny"]).flatMap((one) => [
    textIn(one["poznamka"]),
    textIn(one["popis"]),
  ]);
  const capacities = rawsIn(raw["formy"]).flatMap((form) =>
    rawsIn(form["kapacity"]).map((one) => textIn(one["popis"])),
  );
  return [...groups, ...capacities].filter((text) => text !== "" && readEmail(text).value === null);
}
