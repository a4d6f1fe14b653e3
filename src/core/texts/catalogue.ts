import type { Text } from "./say.ts";

/** The catalogue of services: its frame, the names of its fields, and the words of its page. */
export const CATALOGUE_TEXTS = {
  title: {
    cs: "Katalog poskytovatelů sociálních a doprovodných služeb",
    en: "Catalogue of social and related services",
  },
  asOf: { cs: "Údaje platné k {date}", en: "Information valid on {date}" },
  contents: { cs: "Obsah", en: "Contents" },
  otherChapter: { cs: "Ostatní a návazné služby", en: "Other and related services" },
  seeAlso: {
    cs: "Služby pro tyto lidi v jiných kapitolách",
    en: "Services for these people in other chapters",
  },
  empty: {
    cs: "V katalogu zatím není žádná služba. Doplňte list Služby.",
    en: "There is no service in the catalogue yet. Fill in the sheet Služby.",
  },
  startsOn: { cs: "od {date}", en: "from {date}" },
  secretAddress: { cs: "adresa není zveřejněna", en: "the address is not published" },
  municipalityIndex: { cs: "Rejstřík obcí", en: "Index of municipalities" },
  organisationIndex: { cs: "Rejstřík organizací", en: "Index of organisations" },
  typeIndex: { cs: "Rejstřík druhů služeb", en: "Index of service types" },
  about: { cs: "O tomto katalogu", en: "About this catalogue" },
  publisher: { cs: "Vydal", en: "Published by" },
  year: { cs: "Rok vydání", en: "Year" },
  copies: { cs: "Náklad", en: "Copies" },
  project: { cs: "Projekt", en: "Project" },
  corrections: { cs: "Opravy a doplnění", en: "Corrections" },
  web: { cs: "Web", en: "Website" },
  disclaimer: {
    cs: "Údaje poskytly organizace, které služby zajišťují. Kapacita je nejvyšší počet podle registrace, ne počet volných míst. Než za službou vyrazíte, ověřte si prosím údaje přímo u ní.",
    en: "The information comes from the organisations that provide the services. Capacity is the registered maximum, not the number of free places. Please check with the service before you set out.",
  },
} as const satisfies Record<string, Text>;

/** Names of the fields of an entry, in the order in which they are printed. */
export const ENTRY_TEXTS = {
  type: { cs: "Druh služby", en: "Type of service" },
  provider: { cs: "Poskytovatel", en: "Provider" },
  start: { cs: "Poskytuje se", en: "Provided" },
  address: { cs: "Adresa", en: "Address" },
  contact: { cs: "Kontakt", en: "Contact" },
  contactPerson: { cs: "Kontaktní osoba", en: "Contact person" },
  forms: { cs: "Forma", en: "Form" },
  hours: { cs: "Provozní doba", en: "Hours" },
  targetGroups: { cs: "Pro koho", en: "For whom" },
  ages: { cs: "Věk", en: "Ages" },
  capacity: { cs: "Kapacita", en: "Capacity" },
  territory: { cs: "Kde působí", en: "Territory" },
  description: { cs: "Popis", en: "Description" },
  price: { cs: "Cena", en: "Price" },
  accessible: { cs: "Bezbariérovost", en: "Accessibility" },
  verified: { cs: "Ověřeno", en: "Verified" },
} as const satisfies Record<string, Text>;

/** Words of the page with search; `{count}` is filled in by the page itself. */
export const CATALOGUE_PAGE_TEXTS = {
  search: { cs: "Hledat v katalogu", en: "Search the catalogue" },
  query: { cs: "Slovo z názvu, popisu, obce…", en: "A word of the name, description, town…" },
  chapter: { cs: "Pro koho", en: "For whom" },
  type: { cs: "Druh služby", en: "Type of service" },
  form: { cs: "Forma", en: "Form" },
  municipality: { cs: "Obec", en: "Municipality" },
  any: { cs: "vše", en: "all" },
  find: { cs: "Hledat", en: "Search" },
  clear: { cs: "Zobrazit všechny služby", en: "Show all services" },
  all: {
    cs: "V katalogu {count|je|jsou|je} {count} {count|služba|služby|služeb}.",
    en: "The catalogue has {count} {count|service|services}.",
  },
  foundOne: { cs: "Odpovídá {count} služba.", en: "{count} service found." },
  foundFew: { cs: "Odpovídají {count} služby.", en: "{count} services found." },
  foundMany: { cs: "Odpovídá {count} služeb.", en: "{count} services found." },
  foundNone: {
    cs: "Neodpovídá žádná služba. Zkuste jiné slovo nebo zrušte některý filtr.",
    en: "No service found. Try another word or drop a filter.",
  },
} as const satisfies Record<string, Text>;
