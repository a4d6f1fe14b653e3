import type { Text } from "./say.ts";

/** What the command that reads replies says. */
export const REPLY_TEXTS = {
  about: {
    cs: "Přečte uložené e-maily: odpovědi z kalendářů navrhne do listu Účast, odhlášení do Kontaktů; s --yes je zapíše.",
    en: "Reads saved e-mails: proposes answers from calendars for Účast and people to be taken off; --yes writes them.",
  },
  answer: { cs: "{person}: {answer} („{event}“)", en: "{person}: {answer} (“{event}”)" },
  leaving: {
    cs: "{person}: už nic neposílat (Nezasílat: ano)",
    en: "{person}: to be sent nothing more (Nezasílat: ano)",
  },
  nothing: { cs: "Nic nového k zapsání.", en: "Nothing new to be recorded." },
  known: {
    cs: "Co už zapsané je nebo co nahradila novější odpověď: {count}.",
    en: "Recorded already, or replaced by a newer answer: {count}.",
  },
  confirm: {
    cs: "Zatím se nic nezapsalo. Souhlasí-li to, spusťte příkaz znovu s --yes.",
    en: "Nothing has been written yet. If it is right, run the command again with --yes.",
  },
  written: {
    cs: "Zapsáno do kopie sešitu. Zkontrolujte ji a používejte dál místo původního.",
    en: "Written into a copy of the workbook. Check it and use it in place of the old one.",
  },
  perhaps: { cs: "možná přijde", en: "will perhaps come" },
  filesMissing: {
    cs: "Za sešit napište soubory .eml nebo .ics, nebo složku s nimi: npx komplan reply nas-plan.xlsx posta/",
    en: "Name .eml or .ics files, or a folder of them, after the workbook: npx komplan reply nas-plan.xlsx posta/",
  },
  noFile: {
    cs: "Soubor ani složku „{path}“ nejde přečíst. Zkontrolujte cestu.",
    en: "The file or folder “{path}” cannot be read. Check the path.",
  },
  emptyFolder: {
    cs: "Ve složce „{path}“ není žádný soubor .eml ani .ics.",
    en: "There is no .eml or .ics file in the folder “{path}”.",
  },
} as const satisfies Record<string, Text>;
