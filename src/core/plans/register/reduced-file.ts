import { RefusedError } from "../../errors.ts";
import type { PlainDate } from "../../plain-date.ts";
import { REGISTER_TEXTS as TEXTS } from "../../texts/register.ts";
import { type Language, say } from "../../texts/say.ts";
import { daysInForce } from "./capacity.ts";
import type { CodeNames } from "./code-names.ts";
import { type Collected, type Kept, type Reason, sortedByDay } from "./collect.ts";
import { type Contacts, PERSONAL_NOTE } from "./contacts.ts";
import type { Facility, RegisterAddress } from "./facility.ts";
import { isObject, rawOf, rawsIn, textIn } from "./raw.ts";
import { type RegisterRecord, readRecord } from "./record.ts";
import { registrationKey } from "./registration-number.ts";
import { ageNote, isSecret, tellsPlace } from "./service-texts.ts";
import { type MunicipalityLink, type Territory, territoryFrom } from "./territory.ts";

/** The part of a register that concerns a territory, with the names of its codes. */
export interface RegisterExtract {
  readonly collected: Collected;
  readonly names: CodeNames;
  readonly territory: Territory;
}

/** A browser hands the text to Google in one call, and one district's services take some hundred kilobytes. */
const LONGEST_TEXT = 4_000_000;
const MOST_RECORDS = 3_000;
const VERSION = 1;
const REASONS: readonly Reason[] = ["address", "text", "picked", "known"];

/**
 * The register reduced to what concerns a territory, in the register's own shape with the code lists inside. It holds no
 * person, no person's mailbox and, for a service with a secret address, no address at all.
 */
export function writeReduced({ collected, names, territory }: RegisterExtract, today: PlainDate): string {
  const { kept, ended, later } = collected;
  const polozky = [...[...kept, ...later].map(rawKept), ...ended.map(rawEnded)];
  const komplan = {
    verze: VERSION,
    vytvoreno: today,
    orp: territory.orps,
    obce: territory.municipalities.map(({ code, name, orp }) => ({ kod: code, nazev: name, orp })),
    ciselniky: Object.fromEntries(usedNames([...kept, ...later, ...ended], names)),
  };
  return `{"komplan":${JSON.stringify(komplan)},\n"polozky":[\n${polozky.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;
}

/** The extract that a reduced file holds; refuses the whole register, another file, and one that is too long. */
export function readReduced(
  text: string,
  { today, language }: { readonly today: PlainDate; readonly language: Language },
): RegisterExtract {
  const refuse = (key: "reducedTooLong" | "reducedUnreadable" | "reducedWhole") =>
    new RefusedError(key === "reducedTooLong" ? "too-large" : "unreadable-input", say(TEXTS[key], language));
  if (isTooLong(text)) throw refuse("reducedTooLong");
  const raw = rawOf(parsed(text));
  const head = rawOf(raw["komplan"]);
  const items = raw["polozky"];
  if (!Array.isArray(items)) throw refuse("reducedUnreadable");
  if (head["verze"] !== VERSION) throw refuse("reducedWhole");
  if (items.length > MOST_RECORDS) throw refuse("reducedTooLong");
  const orps = Array.isArray(head["orp"]) ? head["orp"].map(textIn) : [];
  const links = rawsIn(head["obce"]).map(
    (one): MunicipalityLink => ({
      code: textIn(one["kod"]),
      name: textIn(one["nazev"]),
      orp: textIn(one["orp"]),
    }),
  );
  const names = new Map(Object.entries(rawOf(head["ciselniky"])).map(([code, name]) => [code, textIn(name)]));
  return { collected: collectedFrom(items, today), names, territory: territoryFrom(orps, links) };
}

/** True for a text that `readReduced` would refuse for its length. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_TEXT;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}

function collectedFrom(items: readonly unknown[], today: PlainDate): Collected {
  const all = items.flatMap((item): readonly Kept[] => {
    const record = readRecord(item);
    const reason = REASONS.find((one) => one === rawOf(item)["duvod"]);
    return record === null ? [] : [{ record, reason: reason ?? "address" }];
  });
  return {
    ...sortedByDay(all, today),
    records: items.length,
    unreadable: items.filter((item) => !isObject(item)).length,
    missing: new Map(),
    seen: new Set(all.map(({ record }) => registrationKey(record.identifier))),
    unplaced: [],
  };
}

/** A record again in the register's shape, with only what is used. */
function rawKept({ record, reason }: Kept) {
  const secret = isSecret(record);
  return {
    ...rawHead(record, reason),
    ...rawContacts(record.contacts),
    ciloveSkupiny: record.targetGroups.map((id) => ({ cilovaSkupina: { id } })),
    vekoveSkupiny: record.ages.map((id) => ({ vekovaSkupina: { id } })),
    doplnujiciInformaceVekoveSkupiny: ageNote(record) || null,
    formy: record.forms.map(({ form, nonstop, capacities }) => ({
      forma: { id: form },
      nepretrzitePoskytovani: nonstop,
      kapacity: capacities.map(({ count, unit, note }) => ({
        pocet: count,
        popis: daysInForce(note) || null,
        typ: { id: unit },
      })),
    })),
    rozsirenePusobnostiVKraji: secret ? [] : record.territory,
    zarizeni: record.facilities.map((facility) => rawFacility(facility, secret)),
  };
}

/** Of a service that has ended only what says so. */
function rawEnded({ record, reason }: Kept) {
  return rawHead({ ...record, provider: { ...record.provider, contacts: NO_CONTACTS } }, reason);
}

const NO_CONTACTS: Contacts = { phones: [], emails: [], webs: [], personal: 0, unreadable: 0 };

function rawHead(record: RegisterRecord, reason: Reason) {
  const { portalId, identifier, from, until, type, provider } = record;
  return {
    portalId,
    identifikator: identifier,
    datumPoskytovaniOd: from,
    datumPoskytovaniDo: until,
    druhSocialniSluzby: { id: type },
    poskytovatel: { ico: provider.ico, nazev: provider.name, ...rawContacts(provider.contacts) },
    duvod: reason,
  };
}

function rawContacts({ phones, emails, webs, personal }: Contacts) {
  const known = emails.map((email) => ({ email, poznamka: null as string | null }));
  const leftOut = { email: "", poznamka: PERSONAL_NOTE };
  return {
    telefony: phones.map((telefon) => ({ telefon })),
    emaily: personal > 0 ? [...known, leftOut] : known,
    weby: webs.map((web) => ({ web })),
  };
}

function rawFacility(facility: Facility, hidden: boolean) {
  const { name, from, until, secret, address } = facility;
  return {
    nazev: hidden && tellsPlace(facility) ? "" : name,
    poskytujeOd: from,
    poskytujeDo: until,
    ...(secret ? { utajenaAdresa: true } : {}),
    adresa: hidden || address === null ? null : rawAddress(address),
  };
}

function rawAddress(address: RegisterAddress) {
  return {
    cisloDomovni: address.houseNumber,
    cisloOrientacni: address.orientationNumber,
    psc: address.postalCode,
    typCislaDomovniho: { id: address.numberKind },
    obec: { id: address.municipality },
    castObce: { id: address.part },
    ulice: { nazev: address.street },
  };
}

/** Only names that the records use; those of a hidden address would tell it. */
function usedNames(all: readonly Kept[], names: CodeNames): readonly (readonly [string, string])[] {
  const used = new Set<string>();
  for (const { record } of all) {
    const places = isSecret(record) ? [] : record.facilities;
    const codes = [
      record.type,
      ...record.targetGroups,
      ...record.ages,
      ...record.forms.flatMap(({ form, capacities }) => [form, ...capacities.map(({ unit }) => unit)]),
      ...places.flatMap(({ address }) =>
        address === null ? [] : [address.municipality, address.part, address.numberKind],
      ),
    ];
    for (const code of codes) used.add(code);
  }
  return [...used].flatMap((code) => {
    const name = names.get(code);
    return name === undefined ? [] : [[code, name] as const];
  });
}
