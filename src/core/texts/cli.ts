import type { Text } from "./say.ts";

/** What the command line says around its commands. */
export const CLI_TEXTS = {
  title: {
    cs: "Komplán: komunitní plánování sociálních služeb z jednoho sešitu",
    en: "Komplán: community planning of social services from one workbook",
  },
  usage: { cs: "Použití", en: "Usage" },
  commands: { cs: "Příkazy", en: "Commands" },
  options: { cs: "Volby", en: "Options" },
  examples: { cs: "Příklady", en: "Examples" },
  source: {
    cs: "SEŠIT je soubor .xlsx, nebo google:ID tabulky Google (jen ke čtení).",
    en: "WORKBOOK is an .xlsx file, or google:ID of a Google spreadsheet (read only).",
  },
  more: {
    cs: "Podrobnosti k příkazu: npx komplan PŘÍKAZ --help",
    en: "More about a command: npx komplan COMMAND --help",
  },
  exitCodes: {
    cs: "Návratový kód: 0 hotovo, 1 v sešitu jsou chyby, 2 špatné zadání nebo nečitelný vstup.",
    en: "Exit code: 0 done, 1 the workbook has errors, 2 wrong use or unreadable input.",
  },
  workbook: { cs: "SEŠIT", en: "WORKBOOK" },
  unknownCommand: {
    cs: "Příkaz „{name}“ neznám. Umím: {known}.",
    en: "There is no command “{name}”. There are: {known}.",
  },
  unknownCommandNearest: {
    cs: "Příkaz „{name}“ neznám. Nemá to být „{nearest}“? Umím: {known}.",
    en: "There is no command “{name}”. Is it “{nearest}”? There are: {known}.",
  },
  unknownOption: {
    cs: "Příkaz {command} nezná volbu {option}. Nápověda: npx komplan {command} --help",
    en: "{command} has no option {option}. Help: npx komplan {command} --help",
  },
  unknownOptionNearest: {
    cs: "Příkaz {command} nezná volbu {option}. Nemá to být {nearest}?",
    en: "{command} has no option {option}. Is it {nearest}?",
  },
  optionValue: {
    cs: "Volbě {option} chybí hodnota, nebo má hodnotu navíc. Nápověda: npx komplan {command} --help",
    en: "The option {option} lacks a value, or has one too many. Help: npx komplan {command} --help",
  },
  operandMissing: {
    cs: "Příkaz {command} potřebuje ještě {operand}. Nápověda: npx komplan {command} --help",
    en: "{command} needs {operand} as well. Help: npx komplan {command} --help",
  },
  operandTooMany: {
    cs: "Příkazu {command} přebývá „{extra}“. Text s mezerami dejte do uvozovek.",
    en: "{command} has “{extra}” too many. Put a text with spaces into quotes.",
  },
  toAccept: {
    cs: "Zatím se nic nezapsalo. Zápis do kopie sešitu potvrdíte volbou --yes.",
    en: "Nothing has been written yet. --yes confirms it; it goes into a copy of the workbook.",
  },
  wrongYear: {
    cs: "--year „{value}“ není rok. Napište ho čtyřmi číslicemi, například 2028.",
    en: "--year “{value}” is no year. Write four digits, such as 2028.",
  },
  wrongAsOf: {
    cs: "--as-of „{value}“ není den. Napište ho jako 2028-12-31.",
    en: "--as-of “{value}” is no day. Write it as 2028-12-31.",
  },
  wrongDay: {
    cs: "„{value}“ není den. Napište --today jako 2026-05-14.",
    en: "“{value}” is not a day. Write --today as 2026-05-14.",
  },
  wrongLanguage: { cs: "Jazyk „{value}“ neznám. Umím cs a en.", en: "I know cs and en, not “{value}”." },
  wrongProject: {
    cs: "„{value}“ není období projektu. Napište například --project 2018-02..2020-01.",
    en: "“{value}” is not a project period. Write for example --project 2018-02..2020-01.",
  },
  fileExists: {
    cs: "Soubor „{path}“ už existuje a mohla by v něm být práce. Zvolte jiný název, nebo přidejte --yes a bude přepsán.",
    en: "“{path}” exists already and may hold somebody's work. Choose another name, or add --yes to overwrite it.",
  },
  notXlsx: {
    cs: "„{path}“ není název sešitu. Přidejte příponu: {path}.xlsx",
    en: "“{path}” is no name of a workbook. Add the extension: {path}.xlsx",
  },
  moreIssues: {
    cs: "… a {count|další|další|dalších} {count}; všechny jsou v --json.",
    en: "… and {count} more; all of them are in --json.",
  },
  accepted: {
    cs: "Navržené akce jsou v kopii sešitu v listu Akce jako koncept. Čas, místo a skupinu doplňte vy.",
    en: "The proposed events are drafts in Akce of the copy of the workbook. Add the time, place and group.",
  },
  made: { cs: "Vzniklo:", en: "Made:" },
  madeNew: {
    cs: "Nový sešit je v souboru {path}. Otevřete ho; první list řekne, jak začít.",
    en: "The new workbook is in {path}. Open it; its first sheet says how to begin.",
  },
  proposal: {
    cs: "{day} (pozvánky nejpozději {sendBy})",
    en: "{day} (invitations by {sendBy})",
  },
  emptyGreeting: {
    cs: "Zadejte aspoň příjmení, funkci nebo titul, například --last Nováková --sex Ž.",
    en: "Give at least a last name, a role or a title, for example --last Nováková --sex Ž.",
  },
} as const satisfies Record<string, Text>;

/** How grave a finding is, before its sentence. */
export const SEVERITY_TEXTS = {
  error: { cs: "chyba", en: "error" },
  warning: { cs: "varování", en: "warning" },
  info: { cs: "doporučení", en: "hint" },
} as const satisfies Record<string, Text>;

/** What each option is for. */
export const OPTION_TEXTS = {
  out: { cs: "složka pro výstupy (jinak out)", en: "folder for what is made (out otherwise)" },
  today: { cs: "den, ke kterému se počítá (jinak dnešek)", en: "the day to work with (today otherwise)" },
  lang: { cs: "jazyk hlášení a dokumentů", en: "language of messages and documents" },
  json: { cs: "vypíše jen data ve formátu JSON", en: "prints JSON data and nothing else" },
  key: { cs: "soubor s klíčem pro čtení z Google", en: "key file for reading from Google" },
  event: { cs: "ID akce z listu Akce (jinak nejbližší)", en: "id of an event (the next one otherwise)" },
  year: { cs: "rok akčního plánu (jinak letošní)", en: "the action plan's year (this one otherwise)" },
  asOf: { cs: "ke kterému dni se hodnotí (jinak dnes)", en: "the day to evaluate by (today otherwise)" },
  round: { cs: "ID kola připomínek (jinak poslední)", en: "id of a round of comments (the last otherwise)" },
  document: { cs: "název dokumentu (jinak plán)", en: "name of a document (the plan otherwise)" },
  from: {
    cs: "u zápisu soubor .docx, z něhož se převezmou úkoly; jinak verze, se kterou se porovnává (bez volby poslední)",
    en: "for minutes the .docx to take tasks from; else the version to compare with (the last otherwise)",
  },
  to: { cs: "porovnávaná verze (jinak dnešní stav)", en: "version compared (the present state otherwise)" },
  all: { cs: "všechno znovu, nejen co chybí", en: "everything anew, not only what is missing" },
  send: { cs: "opravdu odešle", en: "really sends" },
  yes: { cs: "potvrzuje předem", en: "confirms beforehand" },
  sample: { cs: "s ukázkovými řádky smyšleného města", en: "with sample rows of an invented town" },
  project: { cs: "období projektu pro návrh termínů", en: "project period for proposing days" },
  first: { cs: "jméno", en: "first name" },
  last: { cs: "příjmení", en: "last name" },
  before: { cs: "titul před jménem", en: "title before the name" },
  after: { cs: "titul za jménem", en: "title after the name" },
  sex: { cs: "pohlaví", en: "sex (M male, Ž female)" },
  role: { cs: "funkce, například starostka", en: "role, for example starostka" },
} as const satisfies Record<string, Text>;
