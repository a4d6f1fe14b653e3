import type { Text } from "./say.ts";

/** Words of the open data; the data themselves are Czech, whatever the language of the screens. */
export const OPEN_DATA_TEXTS = {
  made: {
    cs: "Otevřená data popisují {services} {services|službu|služby|služeb} a {organisations} {organisations|organizaci|organizace|organizací}.",
    en: "The open data describe {services} {services|service|services} of {organisations} {organisations|organisation|organisations}.",
  },
  empty: {
    cs: "V listu Služby není žádná služba, která patří do katalogu, takže nejsou ani otevřená data.",
    en: "The sheet Služby has no service for the catalogue, so there are no open data.",
  },
  organisation: { cs: "Poskytuje služby: {names}.", en: "Provides: {names}." },
  registration: {
    cs: "Registrovaná sociální služba podle zákona č. 108/2006 Sb., identifikátor {registration}.",
    en: "A social service registered under Act 108/2006, id {registration}.",
  },
  begins: { cs: "Poskytuje se od {date}.", en: "Provided from {date}." },
  ends: { cs: "Poskytuje se do {date}.", en: "Provided until {date}." },
  ended: { cs: "Služba skončila {date}.", en: "The service ended on {date}." },
  czech: { cs: "čeština", en: "Czech" },
  package: {
    cs: "Katalog služeb jako tabulky podle Human Services Data Specification 3.0 (Open Referral). Utajené adresy a jména osob v datech nejsou. Texty, které by tabulkový program četl jako vzorec, začínají apostrofem.",
    en: "The catalogue as tables of the Human Services Data Specification 3.0.",
  },
  table: {
    cs: "Služby katalogu, jeden řádek je jedna služba. Utajené adresy a jména osob v datech nejsou.",
    en: "The services of the catalogue, one a row, without secret addresses and persons.",
  },
  dictionaryHeader: {
    cs: "sloupec|popisek|typ|význam|zdroj",
    en: "column|label|type|meaning|source",
  },
} as const satisfies Record<string, Text>;

/** The taxonomies of the open data: what they are, and how a term without a code of its own is described. */
export const OPEN_DATA_TERMS = {
  service_type: {
    name: "Druhy sociálních služeb",
    about:
      "Druhy sociálních služeb podle zákona č. 108/2006 Sb., o sociálních službách, a služby, které na ně navazují.",
    uri: "https://www.zakonyprolidi.cz/cs/2006-108",
    term: "Druh služby",
    act: "zákona č. 108/2006 Sb., o sociálních službách",
  },
  target_group: {
    name: "Cílové skupiny",
    about: "Pro koho je služba určena, jak to uvádí registr poskytovatelů sociálních služeb.",
    uri: "",
    term: "Cílová skupina",
  },
  delivery_form: {
    name: "Formy poskytování",
    about: "Formy poskytování podle § 33 zákona č. 108/2006 Sb.: pobytová, ambulantní a terénní.",
    uri: "",
    term: "Forma",
  },
  life_situation: {
    name: "Životní situace",
    about: "Situace, se kterými lidé službu hledají.",
    uri: "",
    term: "Životní situace",
  },
  capacity: {
    name: "Kapacita",
    about: "V čem se měří kapacita služby podle registrace. Nejde o volná místa.",
    uri: "",
    term: "Jednotka kapacity",
    plain: "kapacita",
  },
} as const;

/** Columns of `sluzby.csv` that are not simply columns of Služby: what they are called and where they come from. */
export const OPEN_DATA_COLUMNS = {
  uuid: { label: "Trvalý identifikátor", source: "z ID registrace, jinak z vydavatele a ID služby" },
  provider: { label: "Poskytovatel", source: "list Poskytovatelé, sloupec Název" },
  ico: { label: "IČO poskytovatele", source: "list Poskytovatelé, sloupec IČO" },
  legalForm: { label: "Právní forma", source: "list Poskytovatelé, sloupec Právní forma" },
  paragraph: { label: "Paragraf", source: "list Číselníky, sloupec §" },
  municipalityCode: { label: "Kód obce", source: "list Číselníky, sloupec Kód obce" },
  coverage: { label: "Obce působení", source: "list Působení" },
  status: { label: "Stav", source: "ze sloupců Poskytuje od a Poskytuje do" },
} as const;

/** What the columns of `sluzby.csv` mean to somebody who does not know the workbook. */
export const OPEN_DATA_MEANINGS = {
  id: "Označení služby v sešitě vydavatele.",
  uuid: "Stejný jako v datech HSDS; mezi vydáními se nemění.",
  id_registrace: "Identifikátor služby v registru poskytovatelů sociálních služeb; návazné služby ho nemají.",
  nazev: "Název služby nebo zařízení.",
  poskytovatel: "Organizace, která službu poskytuje.",
  ico: "Identifikační číslo poskytovatele, osm číslic.",
  pravni_forma: "Právní forma poskytovatele.",
  druh: "Druh sociální služby podle zákona č. 108/2006 Sb., nebo druh návazné služby.",
  paragraf: "Paragraf zákona č. 108/2006 Sb.; návazné služby ho nemají.",
  formy: "Forma poskytování: pobytová, ambulantní, terénní.",
  cilove_skupiny: "Pro koho služba je.",
  vek: "Pro který věk služba je, jak to uvedl poskytovatel.",
  kapacita: "Nejvyšší počet podle registrace, ne volná místa.",
  jednotka_kapacity: "V čem se kapacita měří.",
  zivotni_situace: "Situace, ve kterých služba pomáhá.",
  ulice: "Ulice a číslo místa, kde se služba poskytuje; utajená adresa chybí.",
  psc: "Poštovní směrovací číslo; u utajené adresy chybí.",
  obec: "Obec, kde se služba poskytuje; u utajené adresy chybí.",
  kod_obce: "Šestimístný kód obce podle ČSÚ a RÚIAN.",
  dalsi_mista: "Další adresy, kde se služba poskytuje.",
  pusobnost: "Kde služba působí, slovy poskytovatele.",
  obce_pusobeni: "Obce, do kterých služba opravdu jezdí nebo kde působí.",
  doba_poskytovani: "Kdy se služba poskytuje, slovy poskytovatele.",
  cena: "Kolik služba stojí, slovy poskytovatele.",
  bezbarierovost: "Zda a jak je místo přístupné lidem s omezením pohybu.",
  telefon: "Telefonní čísla služby.",
  email: "E-mail služby.",
  web: "Webová stránka služby.",
  popis: "Poslání a činnosti služby.",
  jednoduse: "Popis v krátkých větách pro snadné čtení.",
  poskytuje_od: "První den poskytování.",
  poskytuje_do: "Poslední den poskytování, pokud je známý.",
  stav: "připravuje se, poskytuje se, nebo skončila; ke dni vytvoření dat.",
  overeno_dne: "Kdy údaje naposledy někdo ověřil.",
} as const;

/** The states of a service in `sluzby.csv`. */
export const OPEN_DATA_STATES = {
  inactive: "připravuje se",
  active: "poskytuje se",
  defunct: "skončila",
} as const;

/** The types of columns as the dictionary calls them. */
export const OPEN_DATA_TYPES = {
  string: "text",
  list: "seznam textů oddělených středníkem",
  date: "datum RRRR-MM-DD",
  anyURI: "webová adresa",
} as const;
