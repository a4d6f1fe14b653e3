import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with records of the state register, and with services taken from tables. */
export const REGISTER_ISSUES = {
  "register-record-unreadable": {
    severity: "warning",
    says: {
      cs: "{count} {count|záznam registru nejde|záznamy registru nejdou|záznamů registru nejde} přečíst, protože {count|nemá|nemají|nemají} číslo nebo {count|není celý|nejsou celé|nejsou celé}.",
      en: "{count} {count|record|records} of the register cannot be read: no number, or not whole.",
    },
    advice: {
      cs: "Ostatní záznamy se přečetly. Když jich je mnoho, stáhněte soubor znovu.",
      en: "All others were read. If there are many, download the file again.",
    },
  },
  "register-key-missing": {
    severity: "info",
    says: {
      cs: "V {count} {count|záznamu|záznamech|záznamech} registru chybí údaj „{found}“, například v: {first}.",
      en: "{count} {count|record|records} of the register lack “{found}”, such as {first}.",
    },
    advice: {
      cs: "Záznamy se přečetly bez něj. Chybí-li všude, změnil se tvar souboru a je potřeba novější program.",
      en: "They were read without it. If it is missing everywhere, the shape of the file has changed.",
    },
  },
  "register-code-unknown": {
    severity: "warning",
    says: {
      cs: "{count} {count|kód registru nemá|kódy registru nemají|kódů registru nemá} v číselnících název: {found}.",
      en: "{count} {count|code has|codes have} no name in the code lists: {found}.",
    },
    advice: {
      cs: "Stáhněte do složky s číselníky soubor {file} znovu. Údaj zatím zůstal prázdný.",
      en: "Download {file} into the folder of code lists again. The field was left empty.",
    },
  },
  "register-ico-wrong": {
    severity: "warning",
    says: {
      cs: "U {count} {count|služby|služeb|služeb} nemá poskytovatel v registru platné IČO: {first}.",
      en: "The provider of {count} {count|service has|services have} no valid number in the register: {first}.",
    },
    advice: {
      cs: "Služba se k poskytovateli připojí názvem. IČO doplňte podle ARES.",
      en: "The service points to its provider by name. Add the number from ARES.",
    },
  },
  "register-personal-email": {
    severity: "info",
    says: {
      cs: "U {count} {count|služby|služeb|služeb} je v registru e-mail, který vypadá jako adresa jedné osoby: {first}.",
      en: "{count} {count|service has|services have} an e-mail in the register that looks like one person's: {first}.",
    },
    advice: {
      cs: "Program ho nepřevzal. Požádejte poskytovatele o společnou adresu, nebo o souhlas se zveřejněním.",
      en: "It was not taken over. Ask the provider for an office address, or for consent.",
    },
  },
  "register-contact-unreadable": {
    severity: "info",
    says: {
      cs: "U {count} {count|služby|služeb|služeb} má registr telefon, e-mail nebo web, který nejde přečíst: {first}.",
      en: "{count} {count|service has|services have} a phone, e-mail or website that cannot be read: {first}.",
    },
    advice: {
      cs: "Takový kontakt se nepřevzal. Ověřte ho u poskytovatele.",
      en: "It was not taken over. Ask the provider.",
    },
  },
  "register-secret-unplaced": {
    severity: "info",
    says: {
      cs: "{count} {count|služba|služby|služeb} s utajenou adresou {count|má|mají|má} poskytovatele, který působí i u vás: {first}.",
      en: "{count} {count|service|services} with a secret address belong to providers that work here: {first}.",
    },
    advice: {
      cs: "Registr neříká, kde je. Patří-li k vám, přidejte ji číslem: --service.",
      en: "The register does not say where. If it is yours, add it by its number: --service.",
    },
  },
  "register-picked-missing": {
    severity: "warning",
    says: {
      cs: "Služba s číslem {found} v registru není.",
      en: "The register has no service {found}.",
    },
    advice: {
      cs: "Zkontrolujte číslo registrace; v registru je u služby jako Identifikátor.",
      en: "Check the registration number; the register calls it Identifikátor.",
    },
  },
  "register-service-missing": {
    severity: "warning",
    says: {
      cs: "Registraci „{found}“ státní registr nemá, ani mezi ukončenými.",
      en: "The state register has no registration “{found}”, not even among those that ended.",
    },
    advice: {
      cs: "Zkontrolujte ID registrace. Navazující služby ho mají prázdné.",
      en: "Check the number. Related services have none.",
    },
  },
  "register-match-ambiguous": {
    severity: "warning",
    says: {
      cs: "Registrace {registration} by mohla být na tomto řádku, ale jisté to není.",
      en: "Registration {registration} might be this row, but that is not certain.",
    },
    advice: {
      cs: "Doplňte ID registrace na řádek, kam patří, a spusťte převzetí znovu.",
      en: "Type the registration into the row it belongs to and run the import again.",
    },
  },
  "register-municipality-without-code": {
    severity: "info",
    says: {
      cs: "{count} {count|obec nemá|obce nemají|obcí nemá} v tabulce kód, proto se {count|hledá|hledají|hledá} podle názvu: {first}.",
      en: "{count} {count|municipality has|municipalities have} no code, so they are looked for by name: {first}.",
    },
    advice: {
      cs: "Názvy obcí se opakují. Doplňte Kód obce, jinak se mohou vzít i služby odjinud.",
      en: "Names repeat. Add the code, or services from elsewhere may come in.",
    },
  },
} as const satisfies IssueTexts;
