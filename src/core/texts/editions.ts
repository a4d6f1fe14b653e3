import type { Text } from "./say.ts";

/** What an edition of the catalogue is called in Verze. */
export const EDITION_DOCUMENT = "Katalog služeb";

/** How editions are kept and how their difference is told. */
export const EDITION_TEXTS = {
  title: { cs: "Co se změnilo od minulého vydání", en: "What has changed since the last edition" },
  compared: { cs: "{from} → {to}.", en: "{from} → {to}." },
  edition: { cs: "{name} ({date})", en: "{name} ({date})" },
  present: { cs: "dnešní stav", en: "the present state" },
  numbered: { cs: "{number}. vydání", en: "{number}. vydání" },
  newOnes: { cs: "Nové služby", en: "New services" },
  goneOnes: { cs: "Ukončené a vypuštěné služby", en: "Services that have ended or are left out" },
  changedOnes: { cs: "Změněné údaje", en: "Changed entries" },
  officeOnes: { cs: "Úřady a linky", en: "Offices and lines" },
  nothing: { cs: "Od minulého vydání se nic nezměnilo.", en: "Nothing has changed since the last edition." },
  summary: {
    cs: "{from} → {to}: {count} {count|změna|změny|změn}.",
    en: "{from} → {to}: {count} {count|change|changes}.",
  },
  first: {
    cs: "Je to první vydání, zatím není s čím porovnávat.",
    en: "This is the first edition; there is nothing to compare with yet.",
  },
  keep: {
    cs: "Vydání „{name}“: {count} {count|řádek|řádky|řádků} údajů se uloží do listu Verze.",
    en: "Edition “{name}”: {count} {count|row|rows} go to Verze.",
  },
  unchanged: {
    cs: "Od vydání „{name}“ se nic nezměnilo, nové není třeba ukládat.",
    en: "Nothing has changed since the edition “{name}”; no new one is needed.",
  },
  taken: {
    cs: "Vydání „{name}“ už je uložené. Nové pojmenujte v listu Projekt (Vydání katalogu) nebo volbou --name.",
    en: "The edition “{name}” is kept already. Name the new one in Projekt (Vydání katalogu) or by --name.",
  },
  unknown: {
    cs: "Vydání „{name}“ uložené není. Uložená vydání: {known}.",
    en: "No edition “{name}” is kept. Kept editions: {known}.",
  },
  empty: {
    cs: "V listu Služby není žádná služba, která patří do katalogu, takže není co uložit.",
    en: "The sheet Služby has no service for the catalogue, so there is nothing to keep.",
  },
} as const satisfies Record<string, Text>;

/** A change as a sentence. `{end}` is the ending that agrees with the field's name in Czech. */
export const EDITION_SENTENCES = {
  added: { cs: "Nová služba: {name}.", en: "New service: {name}." },
  addedFrom: { cs: "Nová služba od {date}: {name}.", en: "New service from {date}: {name}." },
  ended: { cs: "Služba {name} skončila {date}.", en: "{name} ended on {date}." },
  willEnd: { cs: "{name}: služba skončí {date}.", en: "{name}: ends on {date}." },
  removed: { cs: "V katalogu už není {name}.", en: "No longer in the catalogue: {name}." },
  addedOffice: { cs: "Nově uvádíme: {name}.", en: "Newly listed: {name}." },
  removedOffice: { cs: "Už neuvádíme: {name}.", en: "No longer listed: {name}." },
  changed: {
    cs: "{name}: {field} změněn{end} z „{before}“ na „{after}“.",
    en: "{name}: {field} changed from “{before}” to “{after}”.",
  },
  filled: { cs: "{name}: doplněn{end} {field} „{after}“.", en: "{name}: {field} added: “{after}”." },
  emptied: {
    cs: "{name}: vypuštěn{end} {field} (dříve „{before}“).",
    en: "{name}: {field} left out (was “{before}”).",
  },
  rewritten: { cs: "{name}: {field} přepsán{end}.", en: "{name}: {field} rewritten." },
  moved: {
    cs: "{name}: nová adresa {after} (dříve {before}).",
    en: "{name}: now at {after} (was {before}).",
  },
  hidden: { cs: "{name}: adresa se už nezveřejňuje.", en: "{name}: the address is no longer published." },
  reaches: { cs: "{name}: nově působí v obci {place}{detail}.", en: "{name}: now works in {place}{detail}." },
  leaves: { cs: "{name}: už nepůsobí v obci {place}.", en: "{name}: no longer works in {place}." },
  elsewhen: {
    cs: "{name}: v obci {place} nově {after} (dříve {before}).",
    en: "{name}: in {place} now {after} (was {before}).",
  },
  unsaid: { cs: "bez bližších údajů", en: "no details" },
} as const satisfies Record<string, Text>;

/** The fields that are told, as a sentence names them, with the Czech ending of what is said of them. */
export const EDITION_FIELDS: Readonly<Record<string, Text & { readonly end: "" | "a" | "o" | "y" }>> = {
  name: { cs: "název", en: "name", end: "" },
  provider: { cs: "poskytovatel", en: "provider", end: "" },
  legalForm: { cs: "právní forma", en: "legal form", end: "a" },
  type: { cs: "druh služby", en: "type", end: "" },
  forms: { cs: "formy", en: "forms", end: "y" },
  targetGroups: { cs: "cílové skupiny", en: "target groups", end: "y" },
  ages: { cs: "věk", en: "ages", end: "" },
  capacity: { cs: "kapacita", en: "capacity", end: "a" },
  capacityUnit: { cs: "jednotka kapacity", en: "capacity unit", end: "a" },
  address: { cs: "adresa", en: "address", end: "a" },
  otherPlaces: { cs: "další místa", en: "other places", end: "a" },
  territory: { cs: "působnost", en: "territory", end: "a" },
  hours: { cs: "doba", en: "hours", end: "a" },
  price: { cs: "cena", en: "price", end: "a" },
  accessible: { cs: "bezbariérovost", en: "accessibility", end: "a" },
  phone: { cs: "telefon", en: "telephone", end: "" },
  email: { cs: "e-mail", en: "e-mail", end: "" },
  web: { cs: "web", en: "website", end: "" },
  description: { cs: "popis", en: "description", end: "" },
  easyText: { cs: "popis jednoduše", en: "easy text", end: "" },
  providedFrom: { cs: "den zahájení", en: "first day", end: "" },
  providedUntil: { cs: "den ukončení", en: "last day", end: "" },
  kind: { cs: "druh", en: "kind", end: "" },
  purpose: { cs: "pomoc", en: "help", end: "a" },
};
