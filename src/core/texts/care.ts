import type { Text } from "./say.ts";

/** The names of what the state screen shows. */
export const CARE_LABELS = {
  owner: { cs: "Připomínky", en: "Reminders" },
  lastRun: { cs: "Naposledy se podívaly", en: "Last look" },
  nextRun: { cs: "Příště", en: "Next" },
  quota: { cs: "Zprávy, které lze dnes ještě odeslat", en: "Messages left today" },
  waiting: { cs: "Čeká na odeslání", en: "Waiting to be sent" },
  uncertain: { cs: "Čeká na vaše rozhodnutí", en: "Awaits your decision" },
} as const satisfies Record<string, Text>;

export const CARE_TEXTS = {
  off: { cs: "nejsou zapnuté, samo neodejde nic", en: "are off, nothing goes by itself" },
  onOwn: { cs: "běží pod vaším účtem {by} od {since}", en: "run under your account {by} since {since}" },
  onOther: { cs: "běží pod účtem {by} od {since}", en: "run under the account {by} since {since}" },
  never: { cs: "zatím ne", en: "not yet" },
  moment: { cs: "{day} v {time}", en: "{day} at {time}" },
  withinHour: { cs: "do hodiny; teď není co odeslat", en: "within an hour; there is nothing to send now" },
  nextNow: {
    cs: "do hodiny, {count} {count|zpráva|zprávy|zpráv}",
    en: "within an hour, {count} {count|message|messages}",
  },
  nextHeld: {
    cs: "{count} {count|zpráva|zprávy|zpráv}, {day} od {time}",
    en: "{count} {count|message|messages}, {day} from {time}",
  },
  nextOff: { cs: "dokud připomínky nezapnete, nic", en: "nothing until you turn the reminders on" },
  quotaUnknown: { cs: "bez omezení", en: "no limit" },
} as const satisfies Record<string, Text>;

/** What is said around the report. */
export const CARE_SCREEN_TEXTS = {
  allWell: { cs: "Všechno je v pořádku.", en: "All is well." },
  troubles: { cs: "Potřebuje vaši pozornost:", en: "Needs your attention:" },
  press: { cs: "V menu Komplán zvolte „{label}“.", en: "Choose “{label}” in the menu Komplán." },
  takeOver: {
    cs: "Odchází-li kolega, převezmete připomínky na svůj účet položkou „Zapnout samočinné připomínky…“.",
    en: "If a colleague leaves, “Turn automatic reminders on…” takes the reminders over to your account.",
  },
} as const satisfies Record<string, Text>;

/** What a person can press, by what it does. */
export const CARE_ACTIONS = {
  "turn-reminders-on": { cs: "Zapnout samočinné připomínky", en: "Turn automatic reminders on" },
  "take-over": { cs: "Převzít připomínky", en: "Take the reminders over" },
  "add-sheets": { cs: "Doplnit listy sešitu", en: "Add the missing sheets" },
  "check-data": { cs: "Zkontrolovat data", en: "Check the data" },
  "decide-sending": { cs: "Co čeká na rozhodnutí", en: "What awaits a decision" },
} as const satisfies Record<string, Text>;

interface Trouble {
  readonly sentence: Text;
  readonly advice: Text;
}

/** Each trouble in one sentence, and what to do about it. */
export const CARE_TROUBLES = {
  lost: {
    sentence: {
      cs: "Připomínky byly zapnuté pod vaším účtem, ale jejich spouštěč už neexistuje.",
      en: "The reminders were on under your account, but their trigger is gone.",
    },
    advice: {
      cs: "Zapněte je znovu; nic, co mělo odejít, se neztratilo.",
      en: "Turn them on again; nothing that should have gone is lost.",
    },
  },
  doubled: {
    sentence: {
      cs: "Připomínky mají pod vaším účtem {count} spouštěče; platí jen jeden, nikdo nic nedostane dvakrát.",
      en: "The reminders have {count} triggers under your account; only one counts, nobody gets anything twice.",
    },
    advice: {
      cs: "Zapněte je znovu, přebytečné se tím odstraní.",
      en: "Turn them on again; that removes the rest.",
    },
  },
  silent: {
    sentence: {
      cs: "Připomínky se neozvaly od {day}, i když jsou zapnuté.",
      en: "The reminders have shown no sign of life since {day}, though they are on.",
    },
    advice: {
      cs: "Google spouštěč zřejmě vypnul. Zapněte je znovu; co se zmeškalo, odejde v jedné zprávě.",
      en: "Google has probably disabled the trigger. Turn them on again; what was missed goes in one message.",
    },
  },
  "silent-elsewhere": {
    sentence: {
      cs: "Připomínky pod účtem {by} se neozvaly od {day}.",
      en: "The reminders under {by} have shown no sign of life since {day}.",
    },
    advice: {
      cs: "Převezměte je na svůj účet. Co se zmeškalo, odejde v jedné zprávě.",
      en: "Take them over to your account. What was missed goes in one message.",
    },
  },
  failed: {
    sentence: {
      cs: "Poslední běh připomínek se {day} nezdařil: {sentence}",
      en: "The last run of the reminders failed on {day}: {sentence}",
    },
    advice: {
      cs: "Opravte, co je uvedeno. Příští běh to zkusí znovu a tato zpráva sama zmizí.",
      en: "Mend what it says. The next run tries again and this message goes away.",
    },
  },
  unauthorised: {
    sentence: {
      cs: "Google odebral Komplánu povolení pracovat za váš účet, proto sám nic neodešle.",
      en: "Google has withdrawn the permission to work for your account, so nothing goes by itself.",
    },
    advice: {
      cs: "Zapněte připomínky znovu a v okně Googlu přístup povolte.",
      en: "Turn the reminders on again and allow access in Google's window.",
    },
  },
  "spreadsheet-zone": {
    sentence: {
      cs: "Tabulka má časové pásmo {zone}, Komplán počítá s Prahou. Dny a hodiny v tabulce mohou být posunuté.",
      en: "The spreadsheet's time zone is {zone}; Komplán reckons with Prague. Its days and hours may be shifted.",
    },
    advice: {
      cs: "V tabulce zvolte Soubor → Nastavení a jako časové pásmo vyberte (GMT+01:00) Praha.",
      en: "Choose File → Settings in the spreadsheet and set the time zone (GMT+01:00) Prague.",
    },
  },
  "script-zone": {
    sentence: {
      cs: "Skript má časové pásmo {zone}. Připomínky se přesto řídí Prahou.",
      en: "The script's time zone is {zone}. The reminders keep to Prague all the same.",
    },
    advice: {
      cs: "V editoru skriptu ho v Nastavení projektu změňte na Prahu, aby souhlasily i časy v jeho výpisech.",
      en: "Change it to Prague in the project settings of the script editor, so that its logs agree too.",
    },
  },
  accounts: {
    sentence: {
      cs: "V prohlížeči jste přihlášeni více účty: tabulku máte otevřenou jako {active}, Komplán pracuje jako {account}.",
      en: "You are signed in with several accounts: the spreadsheet is open as {active}, Komplán works as {account}.",
    },
    advice: {
      cs: "Odhlaste se ze všech účtů a přihlaste se jen tím pracovním, nebo tabulku otevřete v anonymním okně.",
      en: "Sign out of all accounts and in with the one for work only, or open the spreadsheet in a private window.",
    },
  },
  "sheet-missing": {
    sentence: { cs: "V sešitu chybí list {sheet}.", en: "The workbook lacks the sheet {sheet}." },
    advice: {
      cs: "Vraťte ho z historie verzí (Soubor → Historie verzí), nebo si nechte doplnit prázdný.",
      en: "Bring it back from the version history (File → Version history), or have an empty one added.",
    },
  },
  "column-missing": {
    sentence: {
      cs: "V listu {sheet} chybí sloupec {columns}.",
      en: "The sheet {sheet} lacks the column {columns}.",
    },
    advice: {
      cs: "Vraťte mu jeho název v prvním řádku, nebo ho obnovte z historie verzí (Soubor → Historie verzí).",
      en: "Give it its name back in the first row, or restore it from the version history.",
    },
  },
  uncertain: {
    sentence: {
      cs: "U {count} {count|zprávy|zpráv|zpráv} není jisté, zda {count|odešla|odešly|odešlo}. Samy se neopakují.",
      en: "Of {count} {count|message|messages} nobody can tell whether {count|it|they} went. They are not repeated.",
    },
    advice: {
      cs: "U každé rozhodněte: poslat znovu, nebo považovat za odeslanou.",
      en: "Decide about each: send again, or count as sent.",
    },
  },
  refused: {
    sentence: {
      cs: "{count} {count|adresa se vrátila|adresy se vrátily|adres se vrátilo}.",
      en: "{count} {count|address was|addresses were} refused.",
    },
    advice: {
      cs: "Opravte je v listu Kontakty, nebo o nich rozhodněte.",
      en: "Mend them in the sheet Kontakty, or decide about them.",
    },
  },
  quota: {
    sentence: {
      cs: "Denní počet zpráv je pro dnešek vyčerpaný.",
      en: "The number of messages for today is used up.",
    },
    advice: {
      cs: "Nemusíte nic dělat, zbytek odejde sám zítra.",
      en: "You need not do anything, the rest goes by itself tomorrow.",
    },
  },
} as const satisfies Record<string, Trouble>;
