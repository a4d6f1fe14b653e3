import { column, defineSheet } from "../sheet/definition.ts";
import { date, email, phones, postalCode, text, texts, webAddress, yesNo } from "../sheet/types.ts";

const fromCodeLists = (header: string) => ({ kind: "column", sheet: "Číselníky", header }) as const;

/** Social services and the services that go with them, as the catalogue prints them. */
export const servicesSheet = defineSheet({
  name: { cs: "Služby", en: "Services" },
  aliases: ["Sociální služby", "Zařízení", "Katalog"],
  about: {
    cs: "Sociální služby a služby, které na ně navazují. Z nich vzniká katalog.",
    en: "Services. The catalogue is made from them.",
  },
  kind: "list",
  idPrefix: "SL",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 8,
      computed: true,
      note: { cs: "Doplní program. Drží řádek i po seřazení.", en: "Filled in by the program." },
    }),
    registrationId: column({ cs: "ID registrace", en: "Registration id" }, text, {
      aliases: ["Identifikátor", "Registrace", "Číslo registrace"],
      width: 13,
      note: {
        cs: "Identifikátor služby v registru poskytovatelů. Navazující služby ho nemají.",
        en: "In the state register.",
      },
      example: "1234567",
    }),
    name: column({ cs: "Název služby", en: "Service name" }, text, {
      aliases: ["Název", "Služba", "Název zařízení"],
      required: true,
      width: 30,
    }),
    providerIco: column({ cs: "IČO poskytovatele", en: "Provider" }, text, {
      aliases: ["Poskytovatel", "IČO"],
      required: true,
      width: 20,
      note: {
        cs: "IČO z listu Poskytovatelé; kdo ho nemá, toho název.",
        en: "The provider's number, or name.",
      },
    }),
    type: column({ cs: "Druh služby", en: "Service type" }, text, {
      aliases: ["Druh"],
      width: 28,
      choices: fromCodeLists("Druh služby"),
      note: {
        cs: "Podle zákona č. 108/2006 Sb., nebo návazná služba.",
        en: "By Act 108/2006, or a related service.",
      },
    }),
    forms: column({ cs: "Formy", en: "Forms" }, texts, {
      aliases: ["Forma", "Forma poskytování"],
      width: 18,
      note: { cs: "pobytová, ambulantní, terénní", en: "residential, outpatient, field" },
      example: "ambulantní, terénní",
    }),
    targetGroups: column({ cs: "Cílové skupiny", en: "Target groups" }, texts, {
      aliases: ["Cílová skupina", "Komu", "Pro koho"],
      width: 34,
      note: {
        cs: "Podle registru, oddělené středníkem nebo na řádcích.",
        en: "As in the register, parted by semicolons.",
      },
      example: "senioři; osoby se zdravotním postižením",
    }),
    ages: column({ cs: "Věk", en: "Ages" }, text, {
      aliases: ["Věková skupina", "Věkové skupiny"],
      width: 18,
      example: "19+ let",
    }),
    capacity: column({ cs: "Kapacita", en: "Capacity" }, text, {
      width: 12,
      note: {
        cs: "Nejvyšší počet podle registrace, ne volná místa.",
        en: "The registered maximum, not free places.",
      },
    }),
    capacityUnit: column({ cs: "Jednotka kapacity", en: "Capacity unit" }, text, {
      width: 14,
      choices: fromCodeLists("Jednotka kapacity"),
    }),
    situations: column({ cs: "Životní situace", en: "Life situations" }, texts, {
      aliases: ["Situace"],
      width: 30,
      note: {
        cs: "Názvy z Číselníků. Prázdné se určí podle druhu služby.",
        en: "As in the code lists; taken from the service type when empty.",
      },
    }),
    street: column({ cs: "Ulice a číslo", en: "Street" }, text, { aliases: ["Ulice", "Adresa"], width: 24 }),
    postalCode: column({ cs: "PSČ", en: "Postal code" }, postalCode, { width: 9 }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, { aliases: ["Město"], width: 18 }),
    secretAddress: column({ cs: "Utajená adresa", en: "Secret address" }, yesNo, {
      aliases: ["Utajená"],
      width: 10,
      note: { cs: "ano: adresa se nikdy a nikde nevytiskne.", en: "ano: the address is never printed." },
    }),
    otherPlaces: column({ cs: "Další místa", en: "Other places" }, text, {
      width: 30,
      note: {
        cs: "Další adresy, kde se služba poskytuje; každá na svém řádku.",
        en: "Other addresses of the service, one a line.",
      },
    }),
    territory: column({ cs: "Působnost", en: "Territory" }, text, {
      aliases: ["Územní působnost", "Kde působí"],
      width: 26,
      example: "ORP Strakonice",
    }),
    hours: column({ cs: "Doba poskytování", en: "Hours" }, text, {
      aliases: ["Doba", "Provozní doba"],
      width: 26,
      example: "po–pá 7:00–15:00",
    }),
    price: column({ cs: "Cena", en: "Price" }, text, {
      aliases: ["Úhrada"],
      width: 20,
      example: "podle ceníku",
    }),
    accessible: column({ cs: "Bezbariérovost", en: "Accessible" }, text, {
      aliases: ["Bezbariérový přístup"],
      width: 16,
    }),
    phone: column({ cs: "Telefon", en: "Phone" }, phones, { aliases: ["Tel.", "Kontakt"], width: 18 }),
    email: column({ cs: "E-mail", en: "E-mail" }, email, { aliases: ["Email"], width: 26 }),
    web: column({ cs: "Web", en: "Website" }, webAddress, { aliases: ["WWW"], width: 24 }),
    contactPerson: column({ cs: "Kontaktní osoba", en: "Contact person" }, text, {
      width: 20,
      note: {
        cs: "Jen když si ji poskytovatel přeje zveřejnit.",
        en: "Only when the provider wants it printed.",
      },
    }),
    description: column({ cs: "Popis", en: "Description" }, text, {
      aliases: ["Poslání", "Činnosti", "Popis služby"],
      width: 40,
    }),
    easyText: column({ cs: "Jednoduše", en: "Easy to read" }, text, {
      aliases: ["Popis jednoduše", "Snadné čtení"],
      width: 40,
      note: {
        cs: "Krátké věty pro katalog ve snadném čtení: komu služba pomůže a jak se na ni obrátit.",
        en: "Short sentences for the easy-to-read catalogue.",
      },
    }),
    picture: column({ cs: "Obrázek", en: "Picture" }, text, {
      aliases: ["Logo", "Fotografie"],
      width: 24,
      note: {
        cs: "Logo nebo fotografie: jméno souboru vedle sešitu, nebo odkaz.",
        en: "A logo or photo: the name of a file beside the workbook, or a link.",
      },
    }),
    providedFrom: column({ cs: "Poskytuje od", en: "Provided from" }, date, { width: 12 }),
    providedUntil: column({ cs: "Poskytuje do", en: "Provided until" }, date, { width: 12 }),
    inCatalogue: column({ cs: "V katalogu", en: "In the catalogue" }, yesNo, {
      width: 10,
      note: {
        cs: "ne službu z katalogu vynechá; prázdné znamená ano.",
        en: "ne leaves it out; empty means ano.",
      },
    }),
    chapters: column({ cs: "Kapitoly", en: "Chapters" }, texts, {
      aliases: ["Kapitola"],
      width: 24,
      note: {
        cs: "Prázdné se určí z cílových skupin podle Číselníků.",
        en: "Taken from the target groups when empty.",
      },
    }),
    verifiedOn: column({ cs: "Ověřeno dne", en: "Verified on" }, date, { aliases: ["Ověřeno"], width: 12 }),
    verifiedBy: column({ cs: "Ověřil", en: "Verified by" }, text, { aliases: ["Ověřeno kým"], width: 16 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
