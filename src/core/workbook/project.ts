import { column, defineSheet } from "../sheet/definition.ts";
import {
  choice,
  dataBox,
  date,
  email,
  ico,
  money,
  phones,
  registrationNumber,
  text,
  texts,
  webAddress,
} from "../sheet/types.ts";

/** Sheets of address labels that touch each other, as sold in Czechia under many brands. */
export const LABEL_SHEETS = ["24 štítků 70x37 mm", "24 štítků 70x36 mm", "14 štítků 105x42 mm"] as const;

/** What the catalogue can be ordered by. */
export const CATALOGUE_CHAPTERS = ["cílové skupiny", "životní situace", "obce", "druhy služeb"] as const;

/** The project itself: one setting a row. What is written here heads every document and message. */
export const projectSheet = defineSheet({
  name: { cs: "Projekt", en: "Project" },
  aliases: ["Nastavení", "Údaje o projektu"],
  about: {
    cs: "Jedno nastavení na řádku. Odtud se plní hlavičky dokumentů, publicita a podpisy dopisů.",
    en: "One setting a row. Document headings, the publicity block and signatures come from here.",
  },
  kind: "settings",
  columns: {
    name: column({ cs: "Název projektu", en: "Project name" }, text, {
      aliases: ["Projekt", "Název"],
      required: true,
      note: {
        cs: "Celý název tak, jak je v rozhodnutí o dotaci.",
        en: "The full name as in the grant decision.",
      },
      example: "Komunitní plánování sociálních služeb pro ORP Strakonice",
    }),
    registrationNumber: column({ cs: "Registrační číslo", en: "Registration number" }, registrationNumber, {
      aliases: ["Reg. číslo", "Číslo projektu", "Registrační číslo projektu"],
      note: {
        cs: "Číslo z rozhodnutí o dotaci. Bez dotace nechte prázdné.",
        en: "From the grant decision; empty without a grant.",
      },
      example: "CZ.03.2.63/0.0/0.0/16_063/0006526",
    }),
    programme: column({ cs: "Program", en: "Programme" }, text, {
      aliases: ["Operační program", "Název programu"],
      note: {
        cs: "Například Operační program Zaměstnanost. Řídí se jím publicita.",
        en: "Decides the publicity block.",
      },
      example: "Operační program Zaměstnanost",
    }),
    call: column({ cs: "Výzva", en: "Call" }, text, { aliases: ["Číslo výzvy"], example: "03_16_063" }),
    callName: column({ cs: "Název výzvy", en: "Name of the call" }, text, {}),
    beneficiary: column({ cs: "Realizátor", en: "Beneficiary" }, text, {
      aliases: ["Příjemce", "Žadatel", "Žadatel a realizátor"],
      required: true,
      example: "Město Strakonice",
    }),
    ico: column({ cs: "IČO", en: "Company number" }, ico, { aliases: ["IČ"], example: "00251810" }),
    partners: column({ cs: "Partner", en: "Partner" }, texts, { aliases: ["Partneři"] }),
    seat: column({ cs: "Sídlo", en: "Seat" }, text, { aliases: ["Adresa"] }),
    territory: column({ cs: "Území (ORP)", en: "Territory" }, text, {
      aliases: ["Území", "ORP"],
      note: { cs: "Pro které území plánujete, například ORP Strakonice.", en: "The planned territory." },
      example: "ORP Strakonice",
    }),
    start: column({ cs: "Začátek", en: "Start" }, date, {
      aliases: ["Od", "Realizace od"],
      required: true,
      example: "1. 2. 2018",
    }),
    end: column({ cs: "Konec", en: "End" }, date, {
      aliases: ["Do", "Realizace do"],
      required: true,
      example: "31. 1. 2020",
    }),
    periodText: column({ cs: "Termín realizace", en: "Period as printed" }, text, {
      note: {
        cs: "Jak se má období tisknout, například 02/2018 - 01/2020. Prázdné se napíše samo.",
        en: "How the period is printed; written from the two days when empty.",
      },
      example: "02/2018 - 01/2020",
    }),
    budget: column({ cs: "Rozpočet", en: "Budget" }, money, {
      aliases: ["Celkové výdaje"],
      example: "1 834 050,00 Kč",
    }),
    web: column({ cs: "Web", en: "Website" }, webAddress, { aliases: ["WWW", "Webové stránky"] }),
    email: column({ cs: "E-mail", en: "E-mail" }, email, { aliases: ["Email", "Mail"] }),
    phone: column({ cs: "Telefon", en: "Phone" }, phones, { aliases: ["Tel.", "Mobil"] }),
    dataBox: column({ cs: "Datová schránka", en: "Data box" }, dataBox, {
      aliases: ["DS", "ID datové schránky"],
    }),
    contactPerson: column({ cs: "Kontaktní osoba", en: "Contact person" }, text, {
      aliases: ["Koordinátor", "Kontakt"],
    }),
    contactRole: column({ cs: "Funkce kontaktní osoby", en: "Role of the contact person" }, text, {
      example: "koordinátorka komunitního plánování",
    }),
    letterPlace: column({ cs: "Místo dopisu", en: "Place of letters" }, text, {
      note: { cs: "Místo psané před datem dopisu.", en: "Written before a letter's date." },
      example: "Strakonice",
    }),
    publicity: column(
      { cs: "Publicita", en: "Publicity" },
      choice(["podle programu", "OP LZZ", "OPZ", "OPZ+", "bez publicity"]),
      {
        aliases: ["Profil publicity"],
        note: {
          cs: "Který blok publicity se tiskne. Obvykle podle programu.",
          en: "Which publicity block is printed.",
        },
        example: "podle programu",
      },
    ),
    publicityText: column({ cs: "Text publicity", en: "Publicity text" }, text, {
      note: {
        cs: "Jen když má být u znaku jiný text, než který k programu patří; každý řádek zvlášť.",
        en: "Only where other lines than the programme's stand beside the emblem.",
      },
      example: "Spolufinancováno Evropskou unií",
    }),
    language: column({ cs: "Jazyk", en: "Language" }, choice(["čeština", "angličtina"]), {
      example: "čeština",
    }),
    senderName: column({ cs: "Odesílatel", en: "Sender" }, text, {
      note: { cs: "Jméno, které příjemce uvidí u zprávy.", en: "The name receivers see." },
    }),
    senderEmail: column({ cs: "E-mail odesílatele", en: "Sender's e-mail" }, email, {}),
    replyTo: column({ cs: "Odpověď na", en: "Reply to" }, email, { aliases: ["Odpovědi na"] }),
    greeting: column(
      { cs: "Oslovení", en: "Greeting" },
      choice(["funkce, titul, příjmení", "jen příjmení"]),
      {
        note: {
          cs: "Podle čeho se oslovuje: funkce má přednost před titulem a ten před příjmením, nebo vždy jen příjmení.",
          en: "What a greeting is made from.",
        },
        example: "funkce, titul, příjmení",
      },
    ),
    legalBasis: column({ cs: "Právní základ", en: "Legal basis" }, text, {
      note: {
        cs: "Proč smíte adresy používat; píše se do patičky zpráv.",
        en: "Why the addresses may be used.",
      },
      example: "plnění úkolu ve veřejném zájmu podle čl. 6 odst. 1 písm. e) GDPR",
    }),
    answersPage: column({ cs: "Adresa pro odpovědi", en: "Address for answers" }, webAddress, {
      note: {
        cs: "Kam vedou osobní odkazy v pozvánkách. Bez ní se na pozvánky odpovídá e-mailem.",
        en: "Where the personal links of invitations lead; without it people answer by e-mail.",
      },
      example: "https://odpovedi.example.cz/",
    }),
    remindBefore: column({ cs: "Připomenout pozvánku (dní předem)", en: "Remind of invitations" }, text, {
      aliases: ["Připomenout pozvánku"],
      note: {
        cs: "Kolik dní předem se připomene pozvánka těm, kdo neodpověděli: 7, 2. Počítá se od dne v Potvrdit do, jinak od akce. „ne“ znamená nikdy.",
        en: "Days before the last day to answer on which those who have not answered are reminded; „ne“ for never.",
      },
      example: "7, 2",
    }),
    sendingHours: column({ cs: "Posílat v hodinách", en: "Sending hours" }, text, {
      note: {
        cs: "V kterých hodinách pracovního dne smí něco odejít samo. Prázdné znamená 8–18.",
        en: "The hours of a working day in which something may go out by itself; 8–18 when empty.",
      },
      example: "8–18",
    }),
    privacyPage: column({ cs: "Stránka o osobních údajích", en: "Privacy page" }, webAddress, {}),
    planTitle: column({ cs: "Název plánu", en: "Plan title" }, text, {
      example: "Střednědobý plán rozvoje sociálních služeb ORP Strakonice",
    }),
    planYears: column({ cs: "Plán na roky", en: "Plan years" }, text, {
      note: { cs: "První a poslední rok plánu.", en: "The plan's first and last year." },
      example: "2020–2022",
    }),
    catalogueTitle: column({ cs: "Název katalogu", en: "Catalogue title" }, text, {
      example: "Katalog poskytovatelů sociálních a doprovodných služeb",
    }),
    catalogueAsOf: column({ cs: "Údaje katalogu platné k", en: "Catalogue as of" }, date, {
      note: { cs: "Prázdné znamená den, kdy katalog vznikl.", en: "Empty means the day it is made." },
    }),
    catalogueCopies: column({ cs: "Náklad katalogu", en: "Copies of the catalogue" }, text, {
      example: "500 ks",
    }),
    catalogueEdition: column({ cs: "Vydání katalogu", en: "Edition of the catalogue" }, text, {
      example: "1. vydání",
    }),
    cataloguePrice: column({ cs: "Cena tisku katalogu", en: "Price of printing the catalogue" }, money, {
      note: { cs: "Za celý náklad; počítá se z ní cena jednoho výtisku.", en: "For all copies." },
      example: "24 500 Kč",
    }),
    catalogueChapters: column(
      { cs: "Kapitoly katalogu podle", en: "Chapters of the catalogue by" },
      choice(CATALOGUE_CHAPTERS),
      {
        note: { cs: "Prázdné znamená cílové skupiny.", en: "By target groups when empty." },
        example: "cílové skupiny",
      },
    ),
    catalogueUnverified: column(
      { cs: "Neověřené údaje v katalogu", en: "Unverified data in the catalogue" },
      choice(["označit", "neoznačovat"]),
      {
        note: {
          cs: "označit: u služby bez potvrzení poskytovatele za posledních 12 měsíců se to vytiskne.",
          en: "„označit“ marks services that their provider has not confirmed in the last 12 months.",
        },
        example: "označit",
      },
    ),
    remindVerification: column(
      { cs: "Připomenout ověření (dní předem)", en: "Remind of verification" },
      text,
      {
        note: {
          cs: "Kolik dní před koncem lhůty se ověření připomene těm, kdo nepotvrdili: 7, 2. „ne“ znamená nikdy.",
          en: "Days before the due day on which those who have not confirmed are reminded; „ne“ for never.",
        },
        example: "7, 2",
      },
    ),
    labels: column({ cs: "Štítky", en: "Labels" }, choice(LABEL_SHEETS), {
      aliases: ["Arch štítků"],
      note: {
        cs: "Na jaké archy A4 se tisknou adresní štítky. Prázdné znamená 24 štítků 70x37 mm.",
        en: "The A4 sheets that address labels are printed on; 24 labels of 70x37 mm when empty.",
      },
      example: "24 štítků 70x37 mm",
    }),
  },
});
