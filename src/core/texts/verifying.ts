import type { Text } from "./say.ts";

/** What the team is told of a round in which providers verify the catalogue's data. */
export const VERIFYING_TEXTS = {
  title: {
    cs: "Ověřování údajů do katalogu: kolo {round}",
    en: "Verification of the catalogue: round {round}",
  },
  option: {
    cs: "Do kdy mají poskytovatelé údaje ověřit (verify); bez volby za tři týdny",
    en: "the day by which providers are to verify (verify); in three weeks without it",
  },
  wrongDue: {
    cs: "--due „{value}“ není den. Napište ho jako 2027-05-31.",
    en: "--due “{value}” is no day. Write it as 2027-05-31.",
  },
  nobody: {
    cs: "V katalogu není žádná služba, jejíž poskytovatel by měl údaje ověřit. Vyplňte listy Služby a Poskytovatelé.",
    en: "The catalogue has no service whose provider could verify it. Fill in Služby and Poskytovatelé.",
  },
  proposed: {
    cs: "Do kola {round} {count|navržen|navrženi|navrženo} {count} {count|poskytovatel|poskytovatelé|poskytovatelů}, ověřit mají do {day}. {count|Řádek se zapíše|Řádky se zapíšou|Řádky se zapíšou} do listu Ověřování, až s {count|ním|nimi|nimi} budete souhlasit; dopisy vzniknou při dalším spuštění.",
    en: "{count} {count|provider is|providers are} proposed for round {round}, to verify by {day}. The rows are written into Ověřování once you agree; letters are made the next time.",
  },
  ids: {
    cs: "Zároveň se doplní {count} chybějících ID.",
    en: "{count} missing ids are filled in as well.",
  },
  letters: {
    cs: "{count|Připraven je|Připraveny jsou|Připraveno je} {count} {count|osobní dopis|osobní dopisy|osobních dopisů} s odkazem k ověření.",
    en: "{count} personal {count|letter is|letters are} ready, with a link for verification.",
  },
  noPage: {
    cs: "V listu Projekt chybí Adresa pro odpovědi. Dopisy proto nemají odkaz a poskytovatelé odpovídají e-mailem.",
    en: "Projekt has no Adresa pro odpovědi, so the letters have no link and providers reply by e-mail.",
  },
  noAddress: {
    cs: "E-mail chybí u {count} {count|poskytovatele|poskytovatelů|poskytovatelů}: {names}. Doplňte ho, nebo jim zavolejte.",
    en: "{count} {count|provider has|providers have} no e-mail: {names}. Add it, or phone them.",
  },
  state: {
    cs: "Kolo {round}: {all} {all|poskytovatel|poskytovatelé|poskytovatelů}, potvrdilo {confirmed}, rozepsáno má {draft}, otevřelo {opened}, neotevřelo {sent}, neodesláno {waiting}; po termínu {overdue}.",
    en: "Round {round}: {all} {all|provider|providers}; confirmed {confirmed}, draft {draft}, opened {opened}, not opened {sent}, not sent {waiting}; overdue {overdue}.",
  },
  proposals: {
    cs: "Na vaše rozhodnutí {count|čeká|čekají|čeká} {count} {count|úprava|úpravy|úprav} od poskytovatelů v listu Návrhy změn.",
    en: "{count} {count|edit|edits} of providers in Návrhy změn {count|waits|wait} for your decision.",
  },

  provider: { cs: "Poskytovatel", en: "Provider" },
  to: { cs: "Komu", en: "To" },
  due: { cs: "Ověřit do", en: "Due" },
  stateColumn: { cs: "Stav", en: "State" },
  days: { cs: "Kdy", en: "When" },
  changes: { cs: "Úpravy k posouzení", en: "Edits to decide on" },
  providers: { cs: "Poskytovatelé v kole", en: "Providers in the round" },
  proposedRows: { cs: "Navržené řádky", en: "Proposed rows" },
  services: { cs: "Služby", en: "Services" },
  noAddressShort: { cs: "bez e-mailu", en: "no e-mail" },
  confirmedBy: { cs: "{day}, {name}", en: "{day}, {name}" },
  withDeputy: { cs: "{name}; zástupce {deputy}", en: "{name}; deputy {deputy}" },
  overdueWord: { cs: "{state}, po termínu", en: "{state}, overdue" },

  onPage: {
    cs: "Údaje si zobrazíte na stránce {address}, přihlašovat se nemusíte.",
    en: "See the data at {address}; there is no need to sign in.",
  },
  byReply: {
    cs: "Stačí odpovědět na tuto zprávu a napsat, co je potřeba změnit.",
    en: "Simply reply to this message and write what has to change.",
  },
  hello: { cs: "Dobrý den,", en: "Hello," },
  reason: {
    cs: "v katalogu sociálních služeb uvádíme údaje o Vaší organizaci",
    en: "the catalogue of social services has data on your organisation",
  },
  reminderSubject: {
    cs: "Připomínka: ověření údajů do katalogu služeb",
    en: "Reminder: the catalogue of services",
  },
  overdueSubject: {
    cs: "Údaje do katalogu služeb ještě nemáme ověřené",
    en: "The catalogue's data are not verified yet",
  },
  reminder: {
    cs: "dovolujeme si připomenout ověření údajů do katalogu služeb. Od organizace **{provider}** je zatím nemáme potvrzené; prosíme o ně do **{day}**.",
    en: "may we remind you of the catalogue of services: the data of **{provider}** are not confirmed yet. Please do so by **{day}**.",
  },
  overdue: {
    cs: "lhůta pro ověření údajů do katalogu služeb skončila {day} a od organizace **{provider}** je zatím nemáme potvrzené. Ověřit je můžete stále, i když je jen potvrdíte tak, jak jsou.",
    en: "the data of **{provider}** were to be verified by {day} and are not confirmed yet. You can still do so, even by confirming them as they are.",
  },
  reminderPassed: {
    cs: "Pokud jste údaje už potvrdili a naše zprávy se minuly, považujte prosím tuto za bezpředmětnou.",
    en: "If you have confirmed them meanwhile, please take no notice of this message.",
  },
  comingReminders: {
    cs: "{day}: připomínka ověření údajů do katalogu, {count} {count|poskytovatel|poskytovatelé|poskytovatelů}",
    en: "{day}: reminder of the catalogue's verification, {count} {count|provider|providers}",
  },
} as const satisfies Record<string, Text>;

/** How far one provider is. */
export const VERIFICATION_STATE_TEXTS = {
  "without-address": { cs: "bez e-mailu", en: "no e-mail" },
  waiting: { cs: "neodesláno", en: "not sent" },
  sent: { cs: "odesláno", en: "sent" },
  opened: { cs: "otevřeno", en: "opened" },
  draft: { cs: "rozepsáno", en: "draft" },
  confirmed: { cs: "potvrzeno", en: "confirmed" },
} as const satisfies Record<string, Text>;
