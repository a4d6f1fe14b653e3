import type { Text } from "./say.ts";

/** Where services work: tables by municipality, the overview, coverage and white places. */
export const COVERAGE_TEXTS = {
  title: {
    cs: "Rozsah a četnost sociálních služeb v obcích",
    en: "Scope and frequency of social services in municipalities",
  },
  asOf: { cs: "stav k {date}", en: "as of {date}" },
  lead: {
    cs: "{municipalities} {municipalities|obec|obce|obcí}, {services} {services|služba|služby|služeb}. U každé obce jsou služby, které v ní sídlí nebo do ní jezdí.",
    en: "{municipalities} {municipalities|municipality|municipalities}, {services} {services|service|services}. Each municipality has the services that stand in it or come to it.",
  },
  contents: { cs: "Obsah", en: "Contents" },
  byMunicipality: { cs: "Služby v jednotlivých obcích", en: "Services by municipality" },
  municipalityCaption: { cs: "Služby v obci {name}", en: "Services in {name}" },
  population: {
    cs: "{count} {count|obyvatel|obyvatelé|obyvatel}",
    en: "{count} {count|inhabitant|inhabitants}",
  },
  noService: {
    cs: "Do obce podle našich údajů nejezdí žádná služba a žádná v ní nesídlí.",
    en: "As far as we know, no service stands in the municipality or comes to it.",
  },
  noMunicipalities: {
    cs: "V listu Číselníky nejsou žádné obce. Doplňte do něj sloupce Obec a ORP obce.",
    en: "Číselníky lists no municipalities. Fill in its columns Obec and ORP obce.",
  },
  service: { cs: "Služba", en: "Service" },
  provider: { cs: "Poskytovatel", en: "Provider" },
  form: { cs: "Forma", en: "Form" },
  hours: { cs: "Dny a doba", en: "Days and hours" },
  frequency: { cs: "Četnost", en: "Frequency" },
  contact: { cs: "Kontakt", en: "Contact" },
  when: { cs: "Kdy a jak často", en: "When and how often" },
  unknown: { cs: "–", en: "–" },
  matrix: { cs: "Přehled služeb a obcí", en: "Services and municipalities" },
  matrixPart: {
    cs: "Přehled služeb a obcí: {from} až {to}",
    en: "Services and municipalities: {from} to {to}",
  },
  legend: {
    cs: "P: pobytová, A: ambulantní, T: terénní forma; ×: forma není uvedená. V závorce je, co vyplývá jen z textu Působnost nebo z adresy služby.",
    en: "P: residential, A: outpatient, T: field; ×: the form is not known. In brackets is what only the service's text or address says.",
  },
  groups: { cs: "Pokrytí podle cílových skupin", en: "Coverage by target group" },
  groupsNote: {
    cs: "Kolik služeb pro lidi z dané skupiny v obci působí. Služba pro více skupin se počítá u každé z nich.",
    en: "How many services for the group work in the municipality. A service for several groups counts with each.",
  },
  municipality: { cs: "Obec", en: "Municipality" },
  inhabitants: { cs: "Obyvatel", en: "Inhabitants" },
  allServices: { cs: "Služeb celkem", en: "All services" },
  whitePlaces: { cs: "Bílá místa", en: "White places" },
  whiteCaveat: {
    cs: "Bílá místa platí jen podle údajů, které v sešitu jsou. U {count} {count|služby|služeb|služeb} není jasné, kam všude jezdí; seznam je na konci.",
    en: "This holds for what the workbook says. Of {count} {count|service|services} it is not clear where they go; they are listed at the end.",
  },
  noWhitePlaces: {
    cs: "V každé obci působí aspoň jedna služba pro každou skupinu.",
    en: "Every municipality has at least one service for every group.",
  },
  whiteAll: {
    cs: "V {count|obci|obcích|obcích} {names} nepůsobí žádná služba.",
    en: "No service works in {names}.",
  },
  whiteSome: {
    cs: "V {count|obci|obcích|obcích} {names} nepůsobí žádná služba pro {groups}.",
    en: "No service for {groups} works in {names}.",
  },
  and: { cs: " a ", en: " and " },
  whiteEverywhere: {
    cs: "V celém území nepůsobí žádná služba pro {groups}.",
    en: "No service for {groups} works anywhere in the territory.",
  },
  people: { cs: " ({people})", en: " ({people})" },
  group: { cs: "skupinu „{name}“", en: "the group “{name}”" },
  nor: { cs: " ani pro ", en: " or for " },
  unclear: { cs: "Není jasné, kam jezdí", en: "Where they go is not clear" },
  unclearNote: {
    cs: "Doplňte je prosím v panelu Působení služeb nebo v listu Působení.",
    en: "Please add them in the panel Coverage of services or in the sheet Působení.",
  },
  hidden: { cs: "Bez uvedení obce", en: "Without a municipality" },
  hiddenNote: {
    cs: "Tyto služby mají utajenou adresu, proto nejsou u žádné obce. Obraťte se na ně telefonem nebo e-mailem.",
    en: "These services have a secret address and stand with no municipality. Call them or write to them.",
  },
  unclearText: { cs: "{service}: v sešitu je „{text}“", en: "{service}: the workbook says “{text}”" },
  unclearNothing: { cs: "{service}: v sešitu nic není", en: "{service}: the workbook says nothing" },
  ofProvider: { cs: "{service} ({provider})", en: "{service} ({provider})" },
  summary: {
    cs: "Rozsah a četnost: {services} {services|služba|služby|služeb}, {municipalities} {municipalities|obec|obce|obcí}, kde aspoň jedna působí.",
    en: "Scope and frequency: {services} {services|service|services} in {municipalities} {municipalities|municipality|municipalities}.",
  },
  summaryWhite: {
    cs: "Bez jediné služby {count|je|jsou|je} {count} {count|obec|obce|obcí}: {names}.",
    en: "{count} {count|municipality has|municipalities have} no service at all: {names}.",
  },
  summaryUnclear: {
    cs: "U {count} {count|služby|služeb|služeb} není jasné, kam jezdí.",
    en: "Of {count} {count|service|services} it is not clear where they go.",
  },
} as const satisfies Record<string, Text>;

/** The usual chapters after „pro“; other groups are named in quotes. */
export const GROUPS_AFTER_FOR: Readonly<Record<string, Text>> = {
  Senioři: { cs: "seniory", en: "seniors" },
  "Osoby se zdravotním postižením": { cs: "osoby se zdravotním postižením", en: "people with disabilities" },
  "Rodiny s dětmi a mládež": { cs: "rodiny s dětmi a mládež", en: "families with children and youth" },
  "Osoby v krizi a ohrožené sociálním vyloučením nebo závislostí": {
    cs: "osoby v krizi a ohrožené sociálním vyloučením nebo závislostí",
    en: "people in crisis or threatened by exclusion or addiction",
  },
  "Etnické menšiny a cizinci": { cs: "etnické menšiny a cizince", en: "ethnic minorities and foreigners" },
  "Osoby s duševním onemocněním": { cs: "osoby s duševním onemocněním", en: "people with mental illness" },
  "Pečující osoby": { cs: "pečující osoby", en: "carers" },
};
