import { readSex, type Sex } from "../czech/greeting/sex.ts";
import { cellType } from "../sheet/cell-type.ts";
import { column, defineSheet } from "../sheet/definition.ts";
import { date, email, phones, postalCode, text, texts, yesNo } from "../sheet/types.ts";

const sex = cellType<Sex | null>(
  { name: "sex", format: "text", empty: null, values: ["muž", "žena"] },
  readSex,
);

/** People and offices to write to. */
export const contactsSheet = defineSheet({
  name: { cs: "Kontakty", en: "Contacts" },
  aliases: ["Adresář", "Osoby", "Lidé"],
  about: {
    cs: "Lidé a úřady, kterým píšete. Jen to, co je pro plánování potřeba.",
    en: "People and offices you write to. Only what planning needs.",
  },
  kind: "list",
  idPrefix: "K",
  columns: {
    id: column({ cs: "ID", en: "ID" }, text, {
      width: 8,
      computed: true,
      note: { cs: "Doplní program. Drží řádek i po seřazení.", en: "Filled in by the program." },
      example: "K-001",
    }),
    titleBefore: column({ cs: "Titul před", en: "Title before" }, text, {
      aliases: ["Titul", "Titul před jménem"],
      width: 10,
      example: "Mgr.",
    }),
    firstName: column({ cs: "Jméno", en: "First name" }, text, {
      aliases: ["Křestní jméno"],
      width: 14,
      example: "Jana",
    }),
    lastName: column({ cs: "Příjmení", en: "Last name" }, text, {
      aliases: ["Příjmení a jméno", "Jméno a příjmení"],
      width: 18,
      example: "Nováková",
    }),
    titleAfter: column({ cs: "Titul za", en: "Title after" }, text, {
      aliases: ["Titul za jménem"],
      width: 10,
      example: "Ph.D.",
    }),
    sex: column({ cs: "Pohlaví", en: "Sex" }, sex, {
      aliases: ["M/Ž"],
      width: 9,
      note: {
        cs: "Potřebné jen pro oslovení, kde ho nejde poznat ze jména.",
        en: "Only needed for the greeting.",
      },
      example: "žena",
    }),
    greeting: column({ cs: "Oslovení (ruční)", en: "Greeting by hand" }, text, {
      aliases: ["Oslovení", "Oslovení ruční"],
      width: 26,
      note: { cs: "Když je vyplněné, má vždy přednost.", en: "Wins whenever it is filled in." },
      example: "Vážená paní starostko,",
    }),
    organisation: column({ cs: "Organizace", en: "Organisation" }, text, {
      aliases: ["Instituce", "Firma", "Zaměstnavatel"],
      width: 28,
      example: "Město Strakonice",
    }),
    role: column({ cs: "Funkce", en: "Role" }, text, {
      aliases: ["Pozice", "Pracovní pozice"],
      width: 20,
      example: "starostka",
    }),
    email: column({ cs: "E-mail", en: "E-mail" }, email, {
      aliases: ["Email", "Mail", "E-mailová adresa"],
      width: 28,
      example: "novakova@example.cz",
    }),
    phone: column({ cs: "Telefon", en: "Phone" }, phones, {
      aliases: ["Tel.", "Mobil", "Telefonní číslo"],
      width: 18,
      example: "601 000 000",
    }),
    street: column({ cs: "Ulice a číslo", en: "Street" }, text, {
      aliases: ["Ulice", "Adresa"],
      width: 20,
      note: {
        cs: "Kam poslat dopis tomu, kdo nemá e-mail. U lidí z organizací stačí sídlo v listu Poskytovatelé.",
        en: "Where letters go to people without e-mail; an organisation's seat in Poskytovatelé also does.",
      },
      example: "Dlouhá 12",
    }),
    postalCode: column({ cs: "PSČ", en: "Postal code" }, postalCode, { width: 9, example: "386 01" }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, { aliases: ["Město"], width: 16 }),
    triad: column({ cs: "Role v triádě", en: "Role in the triad" }, text, {
      aliases: ["Triáda", "Role", "Zastupuje"],
      width: 14,
      choices: { kind: "column", sheet: "Číselníky", header: "Role v triádě" },
      note: { cs: "Zadavatel, poskytovatel, uživatel nebo veřejnost.", en: "Who the person speaks for." },
      example: "zadavatel",
    }),
    groups: column({ cs: "Skupiny", en: "Groups" }, texts, {
      aliases: ["Skupina", "Členství"],
      width: 18,
      note: { cs: "Zkratky skupin oddělené čárkou.", en: "Abbreviations of bodies, parted by commas." },
      example: "ŘV, PS1",
    }),
    legalBasis: column({ cs: "Právní základ", en: "Legal basis" }, text, {
      width: 20,
      note: {
        cs: "Proč adresu smíte používat: veřejný zájem, oprávněný zájem, souhlas.",
        en: "Why the address may be used.",
      },
      example: "veřejný zájem",
    }),
    source: column({ cs: "Zdroj", en: "Source" }, text, {
      width: 18,
      note: { cs: "Odkud údaj je.", en: "Where the data come from." },
    }),
    verifiedOn: column({ cs: "Ověřeno", en: "Verified on" }, date, { aliases: ["Ověřeno dne"], width: 12 }),
    doNotSend: column({ cs: "Nezasílat", en: "Do not send" }, yesNo, {
      width: 10,
      note: { cs: "ano znamená, že nepřijde nic, ať je v kterékoli skupině.", en: "ano beats every list." },
    }),
    keepUntil: column({ cs: "Uchovat do", en: "Keep until" }, date, { width: 12 }),
    note: column({ cs: "Poznámka", en: "Note" }, text, {
      aliases: ["Pozn."],
      width: 24,
      note: {
        cs: "Nepište sem nic o zdraví ani o životní situaci.",
        en: "Nothing about health or hardship.",
      },
    }),
  },
});
