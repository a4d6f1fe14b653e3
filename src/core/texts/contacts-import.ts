import type { Text } from "./say.ts";

/** Taking contacts over from a file. */
export const CONTACT_IMPORT_TEXTS = {
  about: {
    cs: "seznam lidí (.xlsx, .csv): nové kontakty a změněné údaje jako návrhy",
    en: "a list of people (.xlsx, .csv): new contacts and changed fields as proposals",
  },
  nothing: {
    cs: "V souboru {name} nepoznám seznam kontaktů. První řádek má mít názvy sloupců, třeba Jméno, Příjmení, E-mail, Organizace.",
    en: "{name} does not look like a list of contacts. Its first row should name the columns, such as Jméno, Příjmení, E-mail, Organizace.",
  },
  read: {
    cs: "Soubor {name} má {count} {count|kontakt|kontakty|kontaktů}.",
    en: "{name} has {count} {count|contact|contacts}.",
  },
  skipped: {
    cs: "{count} {count|řádek nemá|řádky nemají|řádků nemá} jméno, e-mail ani organizaci a {count|zůstal|zůstaly|zůstalo} stranou.",
    en: "{count} {count|row has|rows have} no name, e-mail or organisation and {count|was|were} left out.",
  },
  judged: {
    cs: "Nových: {fresh}, se změnou: {changed}, beze změny: {same}.",
    en: "New: {fresh}, changed: {changed}, unchanged: {same}.",
  },
  proposed: {
    cs: "Do Návrhů změn přibude řádků: {added}; už čeká: {waiting}, dříve odmítnuto: {refused}.",
    en: "Rows to be added to Návrhy změn: {added}; waiting already: {waiting}, refused before: {refused}.",
  },
} as const satisfies Record<string, Text>;
