import type { Text } from "./say.ts";

/** How the difference of two versions of a plan is told. */
export const VERSION_TEXTS = {
  row: { cs: "řádek", en: "row" },
  money: { cs: "Financování {about}", en: "Funding {about}" },
  chapter: { cs: "Kapitola „{name}“", en: "Chapter “{name}”" },
  sentence: { cs: "{subject}: {what}.", en: "{subject}: {what}." },
  added: { cs: "{subject}: přidáno{name}.", en: "{subject}: added{name}." },
  removed: { cs: "{subject}: vypuštěno{name}.", en: "{subject}: left out{name}." },
  renumbered: {
    cs: "{subject} „{name}“: nové číslo {after} (dřív {before}).",
    en: "{subject} “{name}”: now number {after} (was {before}).",
  },
  renamed: { cs: "nový název „{after}“ (dřív „{before}“)", en: "now called “{after}” (was “{before}”)" },
  putOff: { cs: "termín posunut z {before} na {after}", en: "put off from {before} to {after}" },
  broughtForward: {
    cs: "termín zkrácen z {before} na {after}",
    en: "brought forward from {before} to {after}",
  },
  retimed: { cs: "termín změněn z {before} na {after}", en: "timing changed from {before} to {after}" },
  raised: { cs: "{field} – zvýšení z {before} na {after}", en: "{field} raised from {before} to {after}" },
  lowered: { cs: "{field} – snížení z {before} na {after}", en: "{field} lowered from {before} to {after}" },
  filled: { cs: "{field} – doplněno „{after}“", en: "{field}: filled in “{after}”" },
  emptied: { cs: "{field} – vypuštěno (dřív „{before}“)", en: "{field}: removed (was “{before}”)" },
  rewritten: { cs: "{field} – přepsáno", en: "{field} rewritten" },
  replaced: {
    cs: "{field} – nově „{after}“ (dřív „{before}“)",
    en: "{field}: now “{after}” (was “{before}”)",
  },
  title: { cs: "Co se změnilo: {document}", en: "What changed: {document}" },
  compared: { cs: "Verze {from} → {to}.", en: "Versions {from} and {to}." },
  present: { cs: "dnešní stav", en: "the present state" },
  same: {
    cs: "Verze {from} → {to}: žádný rozdíl.",
    en: "Versions {from} and {to} do not differ.",
  },
  changes: {
    cs: "Verze {from} → {to}: {count} {count|změna|změny|změn}.",
    en: "{count} {count|change|changes} between versions {from} and {to}.",
  },
  inSentences: { cs: "Ve větách", en: "In sentences" },
  inTable: { cs: "V tabulce", en: "As a table" },
  place: { cs: "Kde", en: "Where" },
  what: { cs: "Co", en: "What" },
  before: { cs: "Dřív", en: "Before" },
  after: { cs: "Nově", en: "After" },
  addedWord: { cs: "přidáno", en: "added" },
  removedWord: { cs: "vypuštěno", en: "left out" },
  renumberedWord: { cs: "číslo", en: "number" },
  noVersion: {
    cs: "Dokument „{document}“ ještě nemá žádnou verzi. Vytvořte ji příkazem „Uložit verzi plánu“.",
    en: "“{document}” has no version yet. Make one by “Keep a version of the plan”.",
  },
  unknownVersion: {
    cs: "Verzi {version} dokument „{document}“ nemá. Má verze: {known}.",
    en: "“{document}” has no version {version}. It has: {known}.",
  },
  nothingToKeep: {
    cs: "Strategie je prázdná, není co uložit.",
    en: "Strategie is empty, there is nothing to keep.",
  },
  unchanged: {
    cs: "Od verze {version} se nic nezměnilo, novou není třeba ukládat.",
    en: "Nothing has changed since version {version}; no new one is needed.",
  },
  keep: {
    cs: "Verze {version} dokumentu „{document}“: {count} {count|řádek|řádky|řádků} plánu se uloží do listu Verze.",
    en: "Version {version} of “{document}”: {count} {count|row|rows} of the plan go to Verze.",
  },
  approveAgain: {
    cs: "Schválená je verze {approved}. Verze {version} platí, až ji orgány znovu schválí; přidejte pro ni řádky do listu Schvalování.",
    en: "Version {approved} is the approved one. Version {version} holds once the bodies have approved it; add rows for it to Schvalování.",
  },
  tooLong: {
    cs: "Řádek {number} „{name}“ je na uložení příliš dlouhý. Zkraťte jeho texty pod 32 000 znaků.",
    en: "Row {number} “{name}” is too long to be kept. Shorten its texts below 32,000 characters.",
  },
  usualDocument: { cs: "střednědobý plán", en: "střednědobý plán" },
  renumberTitle: { cs: "Přečíslování plánu", en: "Renumbering the plan" },
  renumberNone: {
    cs: "Čísla plánu jsou v pořádku, nic se nemění.",
    en: "The numbers are in order; nothing changes.",
  },
  renumberFound: {
    cs: "{count} {count|řádek dostane|řádky dostanou|řádků dostane} nové číslo; odkazy ve Financování, SWOT a Připomínkách se změní s nimi.",
    en: "{count} {count|row gets|rows get} a new number; references in Financování, SWOT and Připomínky change with them.",
  },
  renumberLine: { cs: "{before} → {after}", en: "{before} → {after}" },
  withoutNumber: { cs: "bez čísla", en: "no number" },
  leftAlone: {
    cs: "{count} {count|řádek nemá|řádky nemají|řádků nemá} nadřazený řádek, jejich čísla zůstala.",
    en: "{count} {count|row has|rows have} no parent and {count|keeps its|keep their} number.",
  },
} as const satisfies Record<string, Text>;
