import type { Text } from "./say.ts";

/** Words of the catalogue as a page; `{count}` and `{what}` are filled in by the page itself where it says so. */
export const CATALOGUE_PAGE_TEXTS = {
  search: { cs: "Hledat v katalogu", en: "Search the catalogue" },
  query: {
    cs: "Napište, co potřebujete: třeba pečovatelka, dluhy, Blatná. Na háčcích a čárkách nezáleží.",
    en: "Type what you need, such as home care, debts or a town. Accents do not matter.",
  },
  find: { cs: "Hledat", en: "Search" },
  narrow: { cs: "Upřesnit výběr", en: "Narrow down" },
  chosen: { cs: "Vybráno", en: "Chosen" },
  drop: { cs: "Zrušit výběr {what}", en: "Remove {what}" },
  clear: { cs: "Zrušit vše", en: "Clear all" },
  words: { cs: "Hledané slovo", en: "Words" },
  details: { cs: "Podrobnosti", en: "Details" },
  share: { cs: "Kopírovat odkaz na výběr", en: "Copy a link to this selection" },
  shareOne: { cs: "Kopírovat odkaz na službu", en: "Copy a link to this service" },
  shared: { cs: "Odkaz je zkopírovaný.", en: "The link has been copied." },
  copyIt: { cs: "Odkaz ke zkopírování", en: "The link to copy" },
  print: { cs: "Vytisknout", en: "Print" },
  easy: { cs: "Jednoduché čtení", en: "Easy to read" },
  large: { cs: "Větší písmo", en: "Larger text" },
  found: { cs: "Nalezené služby", en: "Services found" },
  all: {
    cs: "V katalogu {count|je|jsou|je} {count} {count|služba|služby|služeb}.",
    en: "The catalogue has {count} {count|service|services}.",
  },
  foundOne: { cs: "Odpovídá {count} služba.", en: "{count} service found." },
  foundFew: { cs: "Odpovídají {count} služby.", en: "{count} services found." },
  foundMany: { cs: "Odpovídá {count} služeb.", en: "{count} services found." },
  foundNone: {
    cs: "Neodpovídá žádná služba. Zkuste jiné slovo nebo zrušte některou volbu.",
    en: "No service found. Try another word or drop a choice.",
  },
  services: { cs: "Služby", en: "Services" },
  places: { cs: "Obce", en: "Towns" },
  map: { cs: "Mapa a seznam obcí", en: "Map and list of towns" },
  mapHelp: {
    cs: "Číslo u obce říká, kolik služeb v ní sídlí nebo do ní dojíždí. Klepnutím ji vyberete.",
    en: "The number says how many services sit in the town or go there. Press a town to choose it.",
  },
  mapPicture: {
    cs: "Mapa {places} {places|obce|obcí|obcí} s počtem služeb; totéž je níže jako seznam",
    en: "A map of {places} {places|town|towns} with the number of services; a list follows",
  },
  kilometres: { cs: "{count} km", en: "{count} km" },
  offices: { cs: "Krizové linky a úřady", en: "Crisis lines and offices" },
  unconfirmed: { cs: "nepotvrzené údaje", en: "unconfirmed data" },
  unconfirmedMeans: {
    cs: "„Nepotvrzené údaje“ znamená, že je poskytovatel za posledních 12 měsíců nepotvrdil. Raději si je u něj ověřte.",
    en: "“Unconfirmed data” means that the provider has not confirmed them in the last 12 months. Please check with it.",
  },
} as const satisfies Record<string, Text>;

/** What services are chosen by; the keys stand in shared links, so they stay as they are. */
export const FACET_TEXTS = {
  situace: { cs: "Životní situace", en: "Life situation" },
  komu: { cs: "Pro koho", en: "For whom" },
  obec: { cs: "Obec", en: "Town" },
  druh: { cs: "Druh služby", en: "Type of service" },
  forma: { cs: "Forma", en: "Form" },
  vek: { cs: "Věk", en: "Age" },
  cena: { cs: "Cena", en: "Price" },
} as const satisfies Record<string, Text>;

export const FACET_VALUE_TEXTS = {
  free: { cs: "zdarma", en: "free" },
  paid: { cs: "za úhradu", en: "paid" },
  unsaid: { cs: "neuvedeno", en: "not given" },
  noPlace: { cs: "obec neuvedena", en: "town not given" },
} as const satisfies Record<string, Text>;
