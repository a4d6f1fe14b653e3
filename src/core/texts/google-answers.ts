import type { Text } from "./say.ts";

/** Setting up, inside Google Sheets, the page on which invited people answer. */
export const GOOGLE_ANSWER_TEXTS = {
  setUp: { cs: "Stránka pro odpovědi", en: "Page for answers" },
  ready: {
    cs: "Pozvánky mají osobní odkazy na stránku pro odpovědi. Běží pod účtem, který ji nasadil, a zapisuje do listů Účast a Deník.",
    en: "Invitations have personal links to the page for answers. It runs under the account that deployed it and writes in the sheets Účast and Deník.",
  },
  tryIt: { cs: "Otevřít stránku", en: "Open the page" },
  tryHow: {
    cs: "Bez osobního odkazu jen řekne, že se otevírá z pozvánky. Kdyby místo toho chtěla přihlášení, nasaďte ji znovu s přístupem „Kdokoli“.",
    en: "Without a personal link it only says that it opens from an invitation. If it asks you to sign in, deploy it again with access “Anyone”.",
  },
  changed: {
    cs: "Po každé nové verzi programu nasazení obnovte (Nasadit → Spravovat nasazení → Upravit → Nová verze). Adresa zůstane stejná.",
    en: "After every new version of the program renew the deployment (Deploy → Manage deployments → Edit → New version). The address stays.",
  },
  paste: {
    cs: "Stránka zatím není nasazená, nebo ji Google neprozradil. V nabídce Rozšíření → Apps Script zvolte Nasadit → Nové nasazení → Webová aplikace: spustit jako „Já“, přístup „Kdokoli“. Adresu, která končí na /exec, vložte sem:",
    en: "The page is not deployed yet, or Google does not tell. In Extensions → Apps Script choose Deploy → New deployment → Web app: execute as “Me”, access “Anyone”. Paste the address that ends with /exec here:",
  },
  wrong: {
    cs: "„{address}“ není adresa webové aplikace. Má začínat https://script.google.com/ a končit /exec; adresa s /dev funguje jen vám. Nic se nezměnilo.",
    en: "“{address}” is not the address of a web app. It should begin with https://script.google.com/ and end with /exec; one with /dev works for you alone. Nothing was changed.",
  },
  question: {
    cs: "Do listu {sheet} zapíšu jako „Adresa pro odpovědi“:\n{address}\n\nPozvánky pak dostanou osobní odkazy. Pokračovat?",
    en: "“Address for answers” in the sheet {sheet} will be:\n{address}\n\nInvitations will then have personal links. Go on?",
  },
  replaces: {
    cs: "Teď je tam {address}; odkazy, které už odešly, povedou dál tam.",
    en: "It now says {address}; links that have gone out will still lead there.",
  },
  projectMissing: {
    cs: "V tabulce chybí list Projekt. Zvolte nejdřív „Doplnit listy sešitu“.",
    en: "The sheet Projekt is missing. Choose “Add the missing sheets” first.",
  },
} as const satisfies Record<string, Text>;
