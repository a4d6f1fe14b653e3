import type { Text } from "./say.ts";

/** Taking services over from the state register and from tables. */
export const REGISTER_TEXTS = {
  about: {
    cs: "Navrhne změny listů podle registru poskytovatelů (rpss), podle tabulky služeb (csv), nebo podle kontaktů (contacts).",
    en: "Proposes changes by the state register of providers (rpss), a table of services (csv) or contacts (contacts).",
  },
  rpss: {
    cs: "Z otevřených dat registru poskytovatelů sociálních služeb vybere služby pro vaše území; rozhodujete v listu Návrhy změn.",
    en: "Takes the services of your territory from the open data of the state register; you decide in the sheet Proposed changes.",
  },
  csv: {
    cs: "Vezme služby z tabulky CSV a navrhne nové řádky a změny.",
    en: "Takes services from a CSV table and proposes new rows and changes.",
  },
  codesOption: {
    cs: "složka s číselníky registru (obce.json, druhy-socialni-sluzby.json …) a s tabulkou obcí a ORP z ČSÚ",
    en: "a folder with the register's code lists and the statistical office's table of municipalities and ORPs",
  },
  orpOption: {
    cs: "území, jehož služby se hledají; lze opakovat nebo oddělit čárkou",
    en: "the territory; may be repeated, or several parted by commas",
  },
  serviceOption: {
    cs: "číslo registrace služby, která se má vzít i odjinud; lze opakovat",
    en: "the registration of a service to take as well; may be repeated",
  },
  workbookOption: {
    cs: "sešit, do jehož kopie se návrhy zapíší; stačí ho napsat i bez této volby",
    en: "the workbook that gets the proposals; may be named without this option too",
  },
  kindMissing: {
    cs: "Co se má převzít? Napište: npx komplan import rpss rpss.json --codes SLOŽKA --orp Tábor. Program zná: {known}.",
    en: "What is to be imported? Type: npx komplan import rpss rpss.json --codes FOLDER --orp Tábor. There are: {known}.",
  },
  fileMissing: {
    cs: "Chybí soubor, ze kterého se má číst, například: npx komplan {example}",
    en: "The file to read is missing, for example: npx komplan {example}",
  },
  operandExtra: {
    cs: "Nevím, co s „{extra}“. Příkaz bere jeden soubor a nejvýš jeden sešit.",
    en: "I do not know what to do with “{extra}”. The command takes one file and at most one workbook.",
  },
  workbookMissing: {
    cs: "K tomu je potřeba sešit. Přidejte ho, například: npx komplan {example}",
    en: "This needs a workbook. Add it, for example: npx komplan {example}",
  },
  codesMissing: {
    cs: "Registr píše jen čísla. Přidejte složku s číselníky: --codes SLOŽKA. Stáhnete je ze stránky data.mpsv.cz/web/data/ciselniky.",
    en: "The register holds codes only. Name the folder with its code lists: --codes FOLDER. They are at data.mpsv.cz/web/data/ciselniky.",
  },
  codesEmpty: {
    cs: "Ve složce „{path}“ není žádný číselník registru. Stáhněte do ní soubory jako obce.json a druhy-socialni-sluzby.json ze stránky data.mpsv.cz/web/data/ciselniky.",
    en: "The folder “{path}” holds no code list of the register. Download files such as obce.json and druhy-socialni-sluzby.json from data.mpsv.cz/web/data/ciselniky into it.",
  },
  codesNoFolder: {
    cs: "Složka „{path}“ neexistuje nebo ji nejde číst.",
    en: "There is no folder “{path}”, or it cannot be read.",
  },
  orpMissing: {
    cs: "Pro které území? Přidejte --orp Tábor, nebo vyberte služby čísly registrace: --service 1234567.",
    en: "For which territory? Add --orp Tábor, or choose services by registration: --service 1234567.",
  },
  linksMissing: {
    cs: "Program neví, které obce patří do ORP. Do složky s číselníky přidejte tabulku ČSÚ „vazba číselníků 51 a 65“ (CSV se sloupci chodnota1, text1, chodnota2, text2), nebo vyplňte v listu Číselníky sloupce Obec, ORP obce a Kód obce.",
    en: "The program does not know which municipalities belong to the ORP. Put the statistical office's link of code lists 51 and 65 (CSV with chodnota1, text1, chodnota2, text2) into the folder, or fill in the sheet Code lists.",
  },
  orpUnknown: {
    cs: "ORP „{orp}“ v tabulce obcí a ORP není.",
    en: "The table of municipalities has no ORP “{orp}”.",
  },
  orpNearest: {
    cs: "ORP „{orp}“ v tabulce obcí a ORP není. Nemysleli jste „{nearest}“?",
    en: "The table of municipalities has no ORP “{orp}”. Did you mean “{nearest}”?",
  },
  wrongRoot: {
    cs: "„{path}“ není soubor registru: nezačíná záznamy pod klíčem „polozky“. Stáhněte rpss.json ze stránky data.mpsv.cz/web/data/rpss.",
    en: "“{path}” is not the register: it has no records under the key “polozky”. Download rpss.json from data.mpsv.cz/web/data/rpss.",
  },
  truncated: {
    cs: "Soubor „{path}“ není celý: končí po {size} MB uprostřed záznamu {item}. Stáhněte ho znovu. Nic se nezapsalo.",
    en: "“{path}” is not whole: it ends after {size} MB in the middle of record {item}. Download it again. Nothing was written.",
  },
  afterEnd: {
    cs: "Soubor „{path}“ je poškozený: za koncem dat po {size} MB, za záznamem {item}, ještě něco je. Stáhněte ho znovu. Nic se nezapsalo.",
    en: "“{path}” is damaged: something follows the end of its data after {size} MB, record {item}. Download it again. Nothing was written.",
  },
  tooLong: {
    cs: "Soubor „{path}“ je poškozený: záznam {item} nekončí ani po {size} MB. Stáhněte ho znovu. Nic se nezapsalo.",
    en: "“{path}” is damaged: record {item} has no end after {size} MB. Download it again. Nothing was written.",
  },
  reducedTooLong: {
    cs: "Soubor je na čtení v tabulce příliš velký. Zmenšete ho na jedno území: npx komplan import rpss rpss.json --codes SLOŽKA --orp Tábor.",
    en: "The file is too large to be read here. Reduce it to one territory: npx komplan import rpss rpss.json --codes FOLDER --orp Tábor.",
  },
  reducedUnreadable: {
    cs: "Soubor nejde přečíst. Vyberte soubor rpss-….json, který vytvořil příkaz import rpss.",
    en: "The file cannot be read. Choose a file rpss-….json made by the command import rpss.",
  },
  reducedWhole: {
    cs: "To je celý registr, ne výběr pro vaše území. Zmenšete ho příkazem: npx komplan import rpss rpss.json --codes SLOŽKA --orp Tábor.",
    en: "This is the whole register, not the part for your territory. Reduce it: npx komplan import rpss rpss.json --codes FOLDER --orp Tábor.",
  },
  read: {
    cs: "Registr má {records} {records|záznam|záznamy|záznamů}. Pro {area} z nich {kept|zůstala|zůstaly|zůstalo} {kept} {kept|služba|služby|služeb}: {address} podle adresy, {text} podle popisu působnosti, {other} vybráno číslem nebo už v sešitu.",
    en: "The register has {records} {records|record|records}. {kept} {kept|service is|services are} of {area}: {address} by address, {text} by the text of where they go, {other} chosen by number or in the workbook already.",
  },
  readReduced: {
    cs: "Výběr z registru pro {area} má {kept} {kept|službu|služby|služeb}.",
    en: "The extract for {area} has {kept} {kept|service|services}.",
  },
  chosen: { cs: "vybrané služby", en: "the chosen services" },
  later: {
    cs: "{count} {count|služba začne|služby začnou|služeb začne} až později: {first}.",
    en: "{count} {count|service begins|services begin} later: {first}.",
  },
  judged: {
    cs: "Proti sešitu: {fresh} {fresh|nová služba|nové služby|nových služeb}, {changed} {changed|změněná|změněné|změněných}, {ended} {ended|ukončená|ukončené|ukončených}, {same} beze změny.",
    en: "Against the workbook: {fresh} new, {changed} changed, {ended} ended, {same} unchanged.",
  },
  proposed: {
    cs: "Do listu Návrhy změn {added|přibude|přibudou|přibude} {added} {added|návrh|návrhy|návrhů}; {waiting} už čeká, {refused} jste dříve odmítli.",
    en: "{added} {added|proposal|proposals} for the sheet Proposed changes; {waiting} waiting already, {refused} refused before.",
  },
  reduced: {
    cs: "Výběr pro Tabulky Google je v souboru {name} ({size} kB). Nemá v sobě žádnou osobu ani utajenou adresu.",
    en: "The extract for Google is in {name} ({size} kB). It holds no person and no secret address.",
  },
  reducedLarge: {
    cs: "Výběr je v souboru {name} ({size} kB); na Tabulky Google je příliš velký. Vyberte méně ORP najednou.",
    en: "The extract is in {name} ({size} kB), which is too large for Google. Choose fewer ORPs at a time.",
  },
  confirm: {
    cs: "Zatím se nic nezapsalo. Souhlasíte-li, spusťte příkaz znovu s --yes; návrhy se zapíší do kopie sešitu.",
    en: "Nothing is written yet. If you agree, run it again with --yes; the proposals go into a copy of the workbook.",
  },
  written: {
    cs: "Návrhy jsou v kopii sešitu v listu Návrhy změn. O každém rozhodnete ve sloupci Rozhodnutí.",
    en: "The proposals are in the copy's sheet Proposed changes. You decide on each in its column Decision.",
  },
  googleReadOnly: {
    cs: "Tabulky Google se z příkazové řádky jen čtou. Nahrajte v nich soubor {name} z nabídky Komplán.",
    en: "Google sheets are only read from here. Upload {name} from the menu there.",
  },
  reportTitle: { cs: "Služby z registru: {area}", en: "Services of the register: {area}" },
  reportIntro: {
    cs: "Registr je zpravidla o několik týdnů pozadu a nezná skutečné území služeb. Co se má vytisknout, ověřte u poskytovatelů.",
    en: "The register lags some weeks behind and does not know where services really go. Verify with the providers what is to be printed.",
  },
  reportSource: {
    cs: "Zdroj: Registr poskytovatelů sociálních služeb, otevřená data MPSV. Stav ke dni {day}.",
    en: "Source: register of providers of social services, open data of the Ministry of Labour and Social Affairs, as of {day}.",
  },
  service: { cs: "Služba", en: "Service" },
  provider: { cs: "Poskytovatel", en: "Provider" },
  place: { cs: "Kde", en: "Where" },
  why: { cs: "Proč je tu", en: "Why it is here" },
  state: { cs: "Co s ní", en: "What comes of it" },
  secretPlace: { cs: "utajená adresa", en: "secret address" },
  noPlace: { cs: "bez adresy", en: "no address" },
  toLookAt: { cs: "Na co se podívat", en: "What to look at" },
  csvRead: {
    cs: "Tabulka {name} má {count} {count|řádek|řádky|řádků} se službou.",
    en: "The table {name} has {count} {count|row|rows} with a service.",
  },
  csvNothing: {
    cs: "Tabulka „{name}“ nemá sloupec s názvem služby. Pojmenujte sloupce jako v listu Služby, například Název služby, IČO poskytovatele, Obec.",
    en: "The table “{name}” has no column with the name of a service. Name its columns as in the sheet Services.",
  },
} as const satisfies Record<string, Text>;

/** Why a service is among the chosen. */
export const REASON_TEXTS = {
  address: { cs: "má adresu v území", en: "its address is here" },
  text: { cs: "uvádí, že sem jezdí", en: "says that it comes here" },
  picked: { cs: "vybrána číslem", en: "chosen by number" },
  known: { cs: "je v sešitu", en: "is in the workbook" },
} as const satisfies Record<string, Text>;

/** What a service of the register comes to in the workbook. */
export const STATE_TEXTS = {
  new: { cs: "nová", en: "new" },
  changed: {
    cs: "{count} {count|změna|změny|změn}",
    en: "{count} {count|change|changes}",
  },
  same: { cs: "beze změny", en: "unchanged" },
  ambiguous: { cs: "nejasné, který řádek to je", en: "unclear which row it is" },
  ended: { cs: "ukončená", en: "ended" },
} as const satisfies Record<string, Text>;
