import type { IssueTexts } from "./issue-text.ts";

/** Proposed changes and deciding on them. */
export const CHANGE_ISSUES = {
  "proposals-columns-missing": {
    severity: "error",
    says: {
      cs: "V listu Návrhy změn chybí sloupce: {columns}.",
      en: "The sheet Návrhy změn lacks columns: {columns}.",
    },
    advice: {
      cs: "Vraťte je, nebo list přejmenujte; program pak založí nový. Bez nich by se odmítnuté návrhy vracely.",
      en: "Put them back, or rename the sheet and a new one will be made. Without them refused proposals would return.",
    },
  },
  "proposal-unknown": {
    severity: "warning",
    says: {
      cs: "Návrh {id} v listu Návrhy změn není.",
      en: "There is no proposal {id} in Návrhy změn.",
    },
    advice: { cs: "Zkontrolujte ID ve sloupci ID.", en: "Check the id in the column ID." },
  },
  "proposal-decided": {
    severity: "info",
    says: {
      cs: "O návrhu {id} už bylo rozhodnuto.",
      en: "The proposal {id} has been decided already.",
    },
    advice: {
      cs: "Nic se nezměnilo. Chcete-li údaj jinak, opravte ho přímo v listu {sheet}.",
      en: "Nothing was changed. Mend the sheet {sheet} itself if you want it otherwise.",
    },
  },
  "proposal-stale": {
    severity: "warning",
    says: {
      cs: "Údaj „{field}“ ({name}) se mezitím změnil, návrh {id} ho nepřepsal.",
      en: "“{field}” of {name} has changed meanwhile; the proposal {id} did not overwrite it.",
    },
    advice: {
      cs: "Ve sloupci Nyní je, co v listu stojí teď. Rozhodněte o návrhu znovu.",
      en: "The column Nyní shows what the sheet says now. Decide anew.",
    },
  },
  "proposal-row-gone": {
    severity: "warning",
    says: {
      cs: "Řádek „{name}“ ({target}), kterého se týká návrh {id}, v listu {sheet} není.",
      en: "The row “{name}” ({target}) of the proposal {id} is not in {sheet}.",
    },
    advice: {
      cs: "Pokud jste ho smazali záměrně, návrh odmítněte.",
      en: "Refuse the proposal if the row was deleted on purpose.",
    },
  },
  "proposal-column-gone": {
    severity: "warning",
    says: {
      cs: "V listu {sheet} není sloupec „{field}“, do kterého by návrh {id} zapsal.",
      en: "The sheet {sheet} lacks the column “{field}” that the proposal {id} would fill in.",
    },
    advice: { cs: "Sloupec do listu přidejte a rozhodněte znovu.", en: "Add the column and decide anew." },
  },
  "proposal-unreadable": {
    severity: "warning",
    says: {
      cs: "Návrhu {id} nerozumím: chybí mu list, údaj nebo data nového řádku.",
      en: "The proposal {id} cannot be understood: its sheet, field or data are missing.",
    },
    advice: {
      cs: "Řádek smažte a návrhy si vyžádejte znovu.",
      en: "Delete the row and ask for the proposals anew.",
    },
  },
  "import-personal-id": {
    severity: "warning",
    says: {
      cs: "V souboru je u tohoto kontaktu rodné číslo; údaj se nepřevzal.",
      en: "The file has a personal number here; the text was not taken over.",
    },
    advice: {
      cs: "Pro plánování není potřeba. Smažte ho i v souboru.",
      en: "Planning does not need it. Delete it in the file, too.",
    },
  },
  "ares-not-found": {
    severity: "warning",
    says: {
      cs: "IČO „{found}“ registr ARES nezná.",
      en: "ARES does not know the number “{found}”.",
    },
    advice: {
      cs: "Ověřte IČO u poskytovatele; může v něm být překlep.",
      en: "Ask the provider; it may be mistyped.",
    },
  },
  "ares-unreadable": {
    severity: "warning",
    says: {
      cs: "Odpovědi registru ARES na IČO „{found}“ program nerozumí.",
      en: "The answer of ARES about “{found}” cannot be understood.",
    },
    advice: {
      cs: "Podívejte se na organizaci na ares.gov.cz a údaje případně opravte ručně.",
      en: "Look at ares.gov.cz and mend the data by hand where needed.",
    },
  },
} as const satisfies IssueTexts;
