import type { Text } from "./say.ts";

/** What is said at the command line when a Google spreadsheet cannot be read. */
export const SPREADSHEET_READING = {
  "bad-address": {
    cs: "„{found}“ není adresa tabulky Google. Zkopírujte celý odkaz z prohlížeče (https://docs.google.com/spreadsheets/d/…/edit), nebo napište google: a ID, které v odkazu stojí za /d/.",
    en: "“{found}” is not the address of a Google spreadsheet. Copy the whole link from the browser (https://docs.google.com/spreadsheets/d/…/edit), or type google: and the ID that follows /d/ in the link.",
  },
  "no-credentials": {
    cs: "Ke čtení tabulky Google chybí přihlášení. Zadejte soubor s klíčem servisního účtu (--key klíč.json), nebo se přihlaste příkazem „{login}“ a zkuste to znovu.",
    en: "Nobody is signed in to read the Google spreadsheet. Name the key file of a service account (--key key.json), or sign in by “{login}” and try again.",
  },
  "no-such-key-file": {
    cs: "Soubor s klíčem „{path}“ neexistuje. Zkontrolujte jeho název a složku v --key nebo v proměnné GOOGLE_APPLICATION_CREDENTIALS.",
    en: "There is no key file “{path}”. Check its name and folder in --key or in the variable GOOGLE_APPLICATION_CREDENTIALS.",
  },
  "key-unreadable": {
    cs: "Soubor s klíčem „{path}“ nejde přečíst ({reason}). Zkontrolujte, že je to soubor a že ho smíte číst.",
    en: "The key file “{path}” cannot be read ({reason}). Check that it is a file and that you may read it.",
  },
  "key-not-json": {
    cs: "Soubor „{path}“ není klíč ve formátu JSON. Stáhněte klíč z konzole Google Cloud znovu a zvolte typ JSON.",
    en: "“{path}” is not a key in JSON. Download the key from the Google Cloud console again and choose the type JSON.",
  },
  "key-of-client": {
    cs: "V souboru „{path}“ jsou údaje aplikace (OAuth client), ne klíč. V konzoli Google Cloud otevřete servisní účet, záložku Klíče, a vytvořte klíč typu JSON.",
    en: "“{path}” describes an application (OAuth client), it is no key. In the Google Cloud console open the service account, its Keys tab, and create a key of type JSON.",
  },
  "key-of-wrong-kind": {
    cs: 'Soubor „{path}“ není klíč servisního účtu ani přihlášení uživatele (chybí v něm "type": "service_account" nebo "authorized_user"). Vyberte jiný soubor.',
    en: '“{path}” is neither the key of a service account nor a signed-in user (it lacks "type": "service_account" or "authorized_user"). Choose another file.',
  },
  "key-incomplete": {
    cs: "Klíč v souboru „{path}“ je neúplný nebo poškozený, vadí položka {part}. Stáhněte ho z konzole Google Cloud znovu.",
    en: "The key in “{path}” is incomplete or damaged, {part} is wrong. Download it from the Google Cloud console again.",
  },
  "credentials-refused": {
    cs: "Google přihlášení nepřijal ({reason}). U servisního účtu vytvořte nový klíč a zkontrolujte hodiny počítače; jinak se přihlaste znovu příkazem „{login}“.",
    en: "Google did not accept the credentials ({reason}). For a service account create a new key and check the computer's clock; otherwise sign in again by “{login}”.",
  },
  "scope-missing": {
    cs: "Přihlášení neobsahuje právo číst tabulky. Přihlaste se znovu příkazem „{login}“.",
    en: "The credentials do not include the right to read spreadsheets. Sign in again by “{login}”.",
  },
  "api-disabled": {
    cs: "V projektu Google Cloud není zapnuté rozhraní Google Sheets API. Zapněte ho a za pár minut to zkuste znovu. Google odpověděl: {reason}",
    en: "The Google Sheets API is not enabled in the Google Cloud project. Enable it and try again in a few minutes. Google answered: {reason}",
  },
  "not-shared-with": {
    cs: "Tabulku nesmím číst. Otevřete ji, klepněte na Sdílet a přidejte {email} jako Čtenáře, potom příkaz zopakujte.",
    en: "I may not read the spreadsheet. Open it, press Share and add {email} as a Viewer, then repeat the command.",
  },
  "not-shared": {
    cs: "Tabulku nesmím číst. Ať ji její vlastník přes tlačítko Sdílet zpřístupní účtu, kterým jste přihlášeni; stačí role Čtenář.",
    en: "I may not read the spreadsheet. Let its owner share it with the account you are signed in with; the Viewer role is enough.",
  },
  "no-such-spreadsheet": {
    cs: "Tabulka s ID „{id}“ neexistuje nebo byla smazána. Zkopírujte odkaz na ni znovu z prohlížeče.",
    en: "There is no spreadsheet with the ID “{id}”, or it was deleted. Copy its link from the browser again.",
  },
  "not-a-spreadsheet": {
    cs: "Soubor „{id}“ není tabulka Google, nejspíš je to sešit Excelu uložený na Disku. Otevřete ho a zvolte Soubor – Uložit jako Tabulky Google, nebo si ho stáhněte a zadejte soubor .xlsx.",
    en: "The file “{id}” is not a Google spreadsheet, probably it is an Excel workbook kept in Drive. Open it and choose File – Save as Google Sheets, or download it and name the .xlsx file.",
  },
  "sheets-keep-changing": {
    cs: "Někdo právě přejmenovává nebo maže listy tabulky. Počkejte, až skončí, a zkuste to znovu.",
    en: "Somebody is renaming or deleting sheets of the spreadsheet right now. Wait until they finish and try again.",
  },
  "google-busy": {
    cs: "Google teď nestíhá odpovídat ({reason}). Počet pokusů: {attempts}. Zkuste to za pár minut znovu.",
    en: "Google cannot keep up with answering now ({reason}). Attempts made: {attempts}. Try again in a few minutes.",
  },
  "google-unreachable": {
    cs: "Ke Googlu se nelze připojit ({reason}). Zkontrolujte připojení k internetu, případně nastavení proxy (HTTPS_PROXY).",
    en: "Google cannot be reached ({reason}). Check the internet connection and the proxy settings (HTTPS_PROXY).",
  },
  "google-timed-out": {
    cs: "Google neodpověděl včas (limit v sekundách: {seconds}). Zkontrolujte připojení k internetu a zkuste to znovu.",
    en: "Google did not answer in time (limit in seconds: {seconds}). Check the internet connection and try again.",
  },
  "google-refused": {
    cs: "Google požadavek odmítl. Odpověděl: {reason}",
    en: "Google refused the request. It answered: {reason}",
  },
  "strange-answer": {
    cs: "Odpověď, která přišla, není od rozhraní Google Sheets. Mohla ji poslat přihlašovací stránka sítě nebo proxy; zkontrolujte připojení k internetu.",
    en: "The answer that came is not one of the Google Sheets API. A sign-in page of the network or a proxy may have sent it; check the internet connection.",
  },
} as const satisfies Record<string, Text>;

export type SpreadsheetReadingKey = keyof typeof SPREADSHEET_READING;
