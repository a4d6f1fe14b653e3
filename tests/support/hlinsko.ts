import type { RowOf, WorkbookParts } from "./workbook.ts";

/** Municipalities of the district of Hlinsko with about as many people as they have, and one from elsewhere. */
const PLACES: readonly (readonly [name: string, population: string])[] = [
  ["Dědová", "169"],
  ["Hamry", "245"],
  ["Hlinsko", "9 500"],
  ["Holetín", "803"],
  ["Jeníkov", "461"],
  ["Kameničky", "796"],
  ["Kladno", "263"],
  ["Krouna", "1 421"],
  ["Miřetice", "1 302"],
  ["Mrákotín", "344"],
  ["Otradov", "300"],
  ["Pokřikov", "288"],
  ["Raná", "397"],
  ["Studnice", "507"],
  ["Svratouch", "895"],
  ["Tisovec", "338"],
  ["Trhová Kamenice", "962"],
  ["Vítanov", "412"],
  ["Vojtěchov", "463"],
  ["Vortová", "251"],
  ["Všeradov", "166"],
  ["Vysočina", "681"],
];

export const HLINSKO_PLACES: readonly RowOf<"codeLists">[] = [
  ...PLACES.map(([municipality, population], index) => ({
    municipality,
    municipalityOrp: "Hlinsko",
    municipalityCode: String(571_000 + index),
    population,
  })),
  { municipality: "Skuteč", municipalityOrp: "Chrudim", municipalityCode: "572241", population: "5 000" },
];

const WITHOUT_HOUSE = { street: "", postalCode: "", municipality: "", hours: "" };

/** Services of every kind: a field service with rows, one with a text, houses, and one that nobody knows of. */
export const HLINSKO_SERVICES: readonly RowOf<"services">[] = [
  {
    ...WITHOUT_HOUSE,
    name: "Pečovatelská služba Hlinecko",
    forms: "terénní",
    territory: "Hlinsko a okolí",
    phone: "+420 469 000 001",
    email: "pecovatelska@example.cz",
  },
  {
    ...WITHOUT_HOUSE,
    name: "Raná péče Vzor",
    type: "Raná péče",
    forms: "terénní",
    targetGroups: "rodiny s dítětem/dětmi",
    territory: "Pardubický kraj",
    hours: "po–pá 8:00–16:00",
  },
  {
    name: "Domov Příkladná",
    type: "Domovy pro seniory",
    forms: "pobytová",
    municipality: "Hlinsko",
    street: "Příkladná 12",
    territory: "celá ČR",
    hours: "nepřetržitě",
  },
  {
    name: "Poradna Ukázka",
    type: "Odborné sociální poradenství",
    forms: "ambulantní",
    targetGroups: "osoby v krizi",
    municipality: "Hlinsko",
    territory: "Hlinsko: po 8:00–12:00; Krouna: první středa v měsíci",
  },
  {
    name: "Azylový dům Naděje",
    type: "Azylové domy",
    forms: "pobytová",
    targetGroups: "osoby bez přístřeší",
    municipality: "Vysočina",
    street: "Tajná 7",
    secretAddress: "ano",
    territory: "",
  },
  {
    ...WITHOUT_HOUSE,
    name: "Osobní asistence Vzor",
    type: "Osobní asistence",
    forms: "terénní",
    targetGroups: "osoby se zdravotním postižením",
    territory: "Krouna a okolí",
  },
];

export const HLINSKO_ROWS: readonly RowOf<"coverage">[] = [
  {
    service: "SL-001",
    municipality: "Hlinsko",
    form: "terénní",
    hours: "po–pá 7:00–15:30",
    frequency: "denně",
  },
  { service: "SL-001", municipality: "Vítanov", hours: "út, čt 8:00–11:00", frequency: "2× týdně" },
  { service: "SL-001", municipality: "Trhová Kamenice", frequency: "podle domluvy" },
];

/** A workbook of the district, as its parts. */
export const HLINSKO: WorkbookParts = {
  project: { territory: "ORP Hlinsko" },
  codeLists: HLINSKO_PLACES,
  providers: [{ name: "Pečující společnost, z. ú." }],
  services: HLINSKO_SERVICES,
  coverage: HLINSKO_ROWS,
};
