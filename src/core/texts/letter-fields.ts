import type { Text } from "./say.ts";

/** What a field of letters is about. */
interface FieldText {
  readonly of: "receiver" | "event" | "project" | "meeting" | "vote" | "comment" | "verification";
  readonly about: Text;
  /** It may hold several lines or items. */
  readonly list?: true;
  /** It always has a value. */
  readonly always?: true;
}

/** Every field with a name of its own that a letter may use, for the guide and for the buttons beside a template. */
export const FIELD_TEXTS = {
  oslovení: {
    of: "receiver",
    about: { cs: "Vážená paní starostko,", en: "the greeting with the vocative" },
    always: true,
  },
  "titul před": { of: "receiver", about: { cs: "titul před jménem", en: "titles before the name" } },
  jméno: { of: "receiver", about: { cs: "křestní jméno", en: "the first name" } },
  příjmení: { of: "receiver", about: { cs: "příjmení", en: "the last name" } },
  "titul za": { of: "receiver", about: { cs: "titul za jménem", en: "titles after the name" } },
  organizace: { of: "receiver", about: { cs: "organizace příjemce", en: "the receiver's organisation" } },
  funkce: { of: "receiver", about: { cs: "funkce příjemce", en: "the receiver's role" } },
  obec: { of: "receiver", about: { cs: "obec příjemce", en: "the receiver's municipality" } },
  akce: { of: "event", about: { cs: "název akce", en: "the event's name" }, always: true },
  skupina: { of: "event", about: { cs: "skupina, které se akce týká", en: "the event's group" } },
  datum: { of: "event", about: { cs: "čtvrtek 14. května 2026", en: "the day in words" }, always: true },
  "datum krátce": { of: "event", about: { cs: "14. 5. 2026", en: "the day in numbers" }, always: true },
  den: {
    of: "event",
    about: { cs: "ve čtvrtek 14. května 2026", en: "on the day, with its preposition" },
    always: true,
  },
  čas: { of: "event", about: { cs: "9:00–11:00", en: "the hours" } },
  "v čase": { of: "event", about: { cs: "od 9:00 do 11:00", en: "the hours in a sentence" } },
  začátek: { of: "event", about: { cs: "kdy akce začíná", en: "when it begins" } },
  konec: { of: "event", about: { cs: "kdy akce končí", en: "when it ends" } },
  místo: { of: "event", about: { cs: "místo konání", en: "the place" } },
  adresa: { of: "event", about: { cs: "adresa místa", en: "the address of the place" } },
  program: { of: "event", about: { cs: "body programu, seznam", en: "the agenda, a list" }, list: true },
  "potvrdit do": { of: "event", about: { cs: "do kdy odpovědět", en: "reply by" } },
  "odkaz pro odpověď": {
    of: "receiver",
    about: { cs: "osobní stránka, kde příjemce odpoví", en: "the receiver's own page for the answer" },
  },
  "jak odpovědět": {
    of: "receiver",
    about: {
      cs: "věta, jak odpovědět: na stránce, e-mailem, v dopise telefonem",
      en: "a sentence on how to answer: on the page, by e-mail, in paper letters by telephone",
    },
    always: true,
  },
  "na papíře": {
    of: "receiver",
    about: {
      cs: "vyplněné jen v tištěném dopise, prázdné v e-mailu",
      en: "has a value in a printed letter only, never in an e-mail",
    },
  },
  "odkaz pro odhlášení": {
    of: "receiver",
    about: { cs: "osobní stránka, kde se příjemce odhlásí", en: "the receiver's own page for leaving" },
  },
  projekt: { of: "project", about: { cs: "název projektu", en: "the project's name" } },
  "registrační číslo": { of: "project", about: { cs: "číslo projektu", en: "the project's number" } },
  realizátor: { of: "project", about: { cs: "kdo projekt vede", en: "the beneficiary" } },
  území: { of: "project", about: { cs: "ORP nebo město", en: "the territory" } },
  odesílatel: { of: "project", about: { cs: "jméno odesílatele", en: "the sender's name" } },
  "kontaktní osoba": { of: "project", about: { cs: "kdo odpoví na dotazy", en: "the contact person" } },
  "funkce kontaktní osoby": { of: "project", about: { cs: "její funkce", en: "the contact person's role" } },
  telefon: { of: "project", about: { cs: "telefon týmu", en: "the team's telephone" } },
  "e-mail": { of: "project", about: { cs: "e-mail týmu", en: "the team's e-mail" } },
  web: { of: "project", about: { cs: "web projektu", en: "the project's web" } },
  "místo dopisu": { of: "project", about: { cs: "Ve Strakonicích", en: "the place in a letter's date" } },
  dnes: { of: "project", about: { cs: "dnešní datum", en: "today" }, always: true },
  "co se změnilo": {
    of: "event",
    about: { cs: "čas: nově 10:00–12:00 (původně 9:00–11:00), seznam", en: "what has changed, a list" },
    list: true,
  },
  důvod: { of: "event", about: { cs: "proč se akce mění nebo ruší", en: "why it changes" } },
  "v zastoupení": {
    of: "meeting",
    about: { cs: "„ano“, když přišel zástupce", en: "„ano“ when a deputy came" },
  },
  zástupce: { of: "meeting", about: { cs: "jméno zástupce", en: "the deputy's name" } },
  úkoly: { of: "meeting", about: { cs: "úkoly ze setkání, seznam", en: "tasks, a list" }, list: true },
  usnesení: { of: "meeting", about: { cs: "usnesení, seznam", en: "resolutions, a list" }, list: true },
  "příští setkání": { of: "meeting", about: { cs: "kdy a kde je příští setkání", en: "the next meeting" } },
  dokument: { of: "vote", about: { cs: "o jaký dokument jde", en: "the document" }, always: true },
  verze: { of: "vote", about: { cs: "verze dokumentu", en: "the document's version" } },
  orgán: { of: "vote", about: { cs: "kdo hlasuje", en: "the body that votes" }, always: true },
  "návrh usnesení": {
    of: "vote",
    about: { cs: "věta, o které se hlasuje", en: "the sentence that is voted on" },
    always: true,
  },
  "odkaz na dokument": { of: "vote", about: { cs: "kde je znění dokumentu", en: "where the document is" } },
  "hlasovat do": { of: "vote", about: { cs: "poslední den hlasování", en: "the last day of the vote" } },
  "odkaz pro hlasování": {
    of: "vote",
    about: { cs: "osobní stránka, kde člen hlasuje", en: "the member's own page for the vote" },
  },
  "jak hlasovat": {
    of: "vote",
    about: { cs: "věta, jak hlasovat: na stránce, nebo odpovědí", en: "a sentence on how to vote" },
    always: true,
  },
  "číslo připomínky": { of: "comment", about: { cs: "P-014", en: "the comment's number" }, always: true },
  "místo v plánu": { of: "comment", about: { cs: "kapitola nebo opatření", en: "the chapter or measure" } },
  připomínka: { of: "comment", about: { cs: "znění připomínky", en: "the comment's words" }, always: true },
  vypořádání: { of: "comment", about: { cs: "akceptováno částečně", en: "the outcome" }, always: true },
  zdůvodnění: { of: "comment", about: { cs: "proč tak bylo rozhodnuto", en: "the reason for it" } },
  rozhodl: { of: "comment", about: { cs: "kdo rozhodl", en: "who decided" } },
  "rozhodnuto dne": { of: "comment", about: { cs: "14. 5. 2026", en: "when it was decided" } },
  "odkaz na vypořádání": {
    of: "comment",
    about: { cs: "kde je vypořádání zveřejněné", en: "where the settlement is published" },
  },
  poskytovatel: {
    of: "verification",
    about: { cs: "název poskytovatele", en: "the provider's name" },
    always: true,
  },
  "služby v katalogu": {
    of: "verification",
    about: { cs: "služby poskytovatele v katalogu, seznam", en: "the provider's services, a list" },
    list: true,
  },
  "ověřit do": {
    of: "verification",
    about: { cs: "poslední den pro ověření", en: "the last day to verify" },
  },
  "odkaz pro ověření": {
    of: "verification",
    about: { cs: "osobní stránka s údaji poskytovatele", en: "the page with the provider's own data" },
  },
  "jak ověřit": {
    of: "verification",
    about: { cs: "věta, jak údaje ověřit: na stránce, nebo odpovědí", en: "a sentence on how to verify" },
    always: true,
  },
} as const satisfies Readonly<Record<string, FieldText>>;

/** The fields that stand for the columns of a sheet. */
export const COLUMN_FIELD_TEXT: Text = {
  cs: "sloupec {column} listu {sheet}",
  en: "column {column} of {sheet}",
};
