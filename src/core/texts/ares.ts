import type { Text } from "./say.ts";

/** Asking the register ARES for names and seats of providers. */
export const ARES_TEXTS = {
  label: { cs: "Ověřit poskytovatele v ARES", en: "Check providers in ARES" },
  about: {
    cs: "Zeptá se registru ARES na IČO poskytovatelů a navrhne opravy názvu, právní formy a sídla; upozorní na zaniklé organizace.",
    en: "Asks the register ARES about the providers' numbers and proposes changes of name, legal form and seat; tells which have ended.",
  },
  ask: {
    cs: "Komplán se registru ARES zeptá na {count} IČO. Z tabulky se odešlou jen tato IČO, nic jiného. Pokračovat?",
    en: "ARES will be asked about {count} {count|number|numbers}. Only these numbers leave the spreadsheet. Go on?",
  },
  found: {
    cs: "ARES odpověděl na {count} IČO.",
    en: "ARES answered for {count} {count|number|numbers}.",
  },
  nothingNew: { cs: "Nic nového k navržení není.", en: "There is nothing new to propose." },
  proposed: {
    cs: "Do listu Návrhy změn {count|přibude|přibudou|přibude} {count} {count|návrh|návrhy|návrhů}; rozhodnete o nich tam.",
    en: "{count} {count|proposal|proposals} will be added to Návrhy změn, where you decide.",
  },
  waiting: {
    cs: "{count} {count|návrh už čeká|návrhy už čekají|návrhů už čeká} na rozhodnutí.",
    en: "{count} {count|proposal waits|proposals wait} for a decision already.",
  },
  refused: {
    cs: "{count} {count|návrh jste|návrhy jste|návrhů jste} dříve odmítli, znovu se nenabízí.",
    en: "{count} {count|proposal|proposals} you refused before {count|is|are} not offered again.",
  },
  missing: {
    cs: "{count} IČO ARES nezná.",
    en: "ARES does not know {count} {count|number|numbers}.",
  },
  notAsked: {
    cs: "Bez odpovědi {count|zůstalo|zůstala|zůstalo} {count} IČO: {icos}. {reason} Nic se neztratilo; spusťte příkaz později znovu.",
    en: "{count} {count|number has|numbers have} no answer: {icos}. {reason} Nothing is lost; run the command again later.",
  },
  without: {
    cs: "{count} {count|poskytovatel nemá|poskytovatelé nemají|poskytovatelů nemá} platné IČO, na {count|toho|ty|ty} se ptát nejde.",
    en: "{count} {count|provider has|providers have} no valid number and cannot be asked about.",
  },
  noProviders: {
    cs: "List Poskytovatelé je prázdný, není na koho se ptát.",
    en: "The sheet Poskytovatelé is empty; there is nobody to ask about.",
  },
  noNumbers: {
    cs: "Žádný poskytovatel nemá platné IČO. Doplňte sloupec IČO v listu Poskytovatelé.",
    en: "No provider has a valid number. Fill in the column IČO in Poskytovatelé.",
  },
  offline: {
    cs: "K registru ARES se nejde připojit.",
    en: "ARES cannot be reached.",
  },
  busy: {
    cs: "ARES je přetížený nebo odmítá dotazy (stav {status}).",
    en: "ARES is busy or refuses requests (status {status}).",
  },
  strange: {
    cs: "ARES odpověděl nečekaně (stav {status}).",
    en: "ARES answered unexpectedly (status {status}).",
  },
  written: {
    cs: "Návrhy jsou v kopii sešitu v listu Návrhy změn. Rozhodněte o nich příkazem accept.",
    en: "The proposals are in Návrhy změn of the copy of the workbook. Decide with the command accept.",
  },
  overTime: {
    cs: "Na další dotazy už nezbyl čas.",
    en: "There was no time left for more questions.",
  },
  overQuota: {
    cs: "Google už dnes další dotazy nepovolí.",
    en: "Google allows no more questions today.",
  },
} as const satisfies Record<string, Text>;
