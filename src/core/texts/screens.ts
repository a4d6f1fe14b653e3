/** What every screen says. */
export const SCREEN_TEXTS = {
  strangeInput: {
    cs: "Panel poslal něco, čemu program nerozumí. Zavřete panel a otevřete ho znovu z nabídky Komplán.",
    en: "The panel sent something the program does not understand. Close it and open it again from the menu Komplán.",
  },
  fault: {
    cs: "Něco se nepovedlo a není to vaše chyba.",
    en: "Something went wrong, and it is not your fault.",
  },
  faultAdvice: {
    cs: "Zkuste to znovu. Když se to opakuje, napište správci, co jste právě dělali.",
    en: "Try again. If it happens again, tell whoever looks after the program what you were doing.",
  },
  noAnswer: {
    cs: "Program neodpověděl. Zkontrolujte připojení a zkuste to znovu.",
    en: "The program did not answer. Check the connection and try again.",
  },
  openElsewhere: {
    cs: "Nic jsem nezapsal: sešit je právě otevřený v jiném programu nebo do něj nejde psát. Zavřete ho tam a zkuste to znovu.",
    en: "Nothing was written: the workbook is open in another program or cannot be written. Close it there and try again.",
  },
  errorsFirst: {
    cs: "Nic nevzniklo. Nejdřív opravte {count} {count|chybu|chyby|chyb}; první z nich: {first} Všechny ukáže panel Kontrola.",
    en: "Nothing was made. First correct {count} {count|error|errors}; the first one: {first} The panel Check shows them all.",
  },
  planChanged: {
    cs: "Sešit se mezitím změnil, takže by se zapsalo něco jiného, než jste viděli. Nic jsem nezapsal; spusťte příkaz znovu.",
    en: "The workbook has changed meanwhile, and something else than you have seen would be written. Nothing was written; run the command again.",
  },
  sheetGone: {
    cs: "List {sheet} v sešitu není; možná ho mezitím někdo přejmenoval nebo smazal. Zkontrolujte sešit znovu.",
    en: "There is no sheet {sheet}; somebody may have renamed or deleted it. Check the workbook again.",
  },
  withoutChoices: {
    cs: "Rozbalovací seznamy v nových listech nejsou; hodnoty v nich pište jako v poznámkách u sloupců.",
    en: "The new sheets have no drop-downs; type the values that the notes of the columns name.",
  },
  working: { cs: "Pracuji…", en: "Working…" },
  loading: { cs: "Načítám…", en: "Loading…" },
  unknownCall: {
    cs: "Panel chce něco, co tato verze programu neumí. Zavřete panel a otevřete ho znovu z nabídky Komplán.",
    en: "The panel wants what this version cannot do. Close it and open it again from the menu Komplán.",
  },
} as const;

/** What the panels are called: in the menu, above their pages, and in the workbench. */
export const PANEL_TEXTS = {
  setup: { cs: "Začínáme", en: "Getting started" },
  check: { cs: "Kontrola", en: "Check" },
  invitations: { cs: "Pozvánky", en: "Invitations" },
  meeting: { cs: "Setkání", en: "Meeting" },
  plan: { cs: "Strom plánu", en: "Tree of the plan" },
  settlement: { cs: "Vypořádání připomínek", en: "Settlement of comments" },
  approval: { cs: "Schvalování", en: "Approval" },
  catalogue: { cs: "Katalog", en: "Catalogue" },
  coverage: { cs: "Působení služeb", en: "Coverage of services" },
  state: { cs: "Stav", en: "State" },
  more: { cs: "Další příkazy", en: "More commands" },
} as const;

/** Screens with tables: a wide dialog in Google, beside the workbook also in a tab of their own. */
export const WIDE_PANELS: readonly string[] = ["plan", "settlement", "approval", "catalogue", "coverage"];
