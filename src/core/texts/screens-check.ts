import type { Text } from "./say.ts";

/** What the screen Kontrola says. */
export const CHECK_SCREEN_TEXTS = {
  checking: { cs: "Procházím sešit…", en: "Reading the workbook…" },
  clean: {
    cs: "Kontrola nenašla nic, co by stálo za opravu.",
    en: "The check found nothing worth mending.",
  },
  found: {
    cs: "Hotovo: {count} {count|místo|místa|míst} k prohlédnutí.",
    en: "Done: {count} {count|place|places} to look at.",
  },
  counts: { cs: "Kolik čeho je", en: "How many of each" },
  errors: { cs: "{count} {count|chyba|chyby|chyb}", en: "{count} {count|error|errors}" },
  warnings: { cs: "{count} {count|varování|varování|varování}", en: "{count} {count|warning|warnings}" },
  infos: { cs: "{count} {count|doporučení|doporučení|doporučení}", en: "{count} {count|hint|hints}" },
  error: { cs: "chyba", en: "error" },
  warning: { cs: "varování", en: "warning" },
  info: { cs: "doporučení", en: "hint" },
  again: { cs: "Zkontrolovat znovu", en: "Check again" },
  mark: { cs: "Vypsat do listu Kontrola", en: "List in the sheet Kontrola" },
  markNote: {
    cs: "Přepíše list Kontrola a obarví nalezené buňky. Vašich údajů se nedotkne.",
    en: "Rewrites the sheet Kontrola and colours the cells found. Your data stay as they are.",
  },
  filter: { cs: "Co ukázat", en: "What to show" },
  sheet: { cs: "List", en: "Sheet" },
  allSheets: { cs: "všechny listy", en: "all sheets" },
  severity: { cs: "Závažnost", en: "Severity" },
  allSeverities: { cs: "vše", en: "all" },
  nothingShown: {
    cs: "Tomuto výběru nic neodpovídá.",
    en: "Nothing matches this choice.",
  },
  list: { cs: "Nálezy podle opravy", en: "Findings by repair" },
  different: { cs: "Každé místo zvlášť", en: "Each place by itself" },
  place: { cs: "{sheet}, řádek {row}, {column}", en: "{sheet}, row {row}, {column}" },
  sheetPlace: { cs: "{sheet}, řádek {row}", en: "{sheet}, row {row}" },
  show: { cs: "Ukázat v sešitu: {place}", en: "Show in the workbook: {place}" },
  empty: { cs: "(prázdné)", en: "(empty)" },
  was: { cs: "Teď:", en: "Now:" },
  willBe: { cs: "Bude:", en: "Will be:" },
  fix: { cs: "Opravit", en: "Mend" },
  fixOne: { cs: "Opravit {place}", en: "Mend {place}" },
  fixAll: {
    cs: "Opravit všech {count}…",
    en: "Mend all {count}…",
  },
  review: { cs: "Co se změní", en: "What will change" },
  reviewNote: {
    cs: "Prohlédněte si změny. Zapíšou se až tlačítkem pod seznamem.",
    en: "Look at the changes. They are written only by the button below the list.",
  },
  reviewPart: {
    cs: "Ukazuji prvních {shown} z {count}; další přijdou na řadu potom.",
    en: "Showing the first {shown} of {count}; the others come after them.",
  },
  doFix: {
    cs: "Opravit {count} {count|buňku|buňky|buněk}",
    en: "Mend {count} {count|cell|cells}",
  },
  leave: { cs: "Nechat být", en: "Leave as it is" },
  more: { cs: "Ukázat dalších {count}", en: "Show {count} more" },
  fixing: { cs: "Zapisuji opravy…", en: "Writing the repairs…" },
  fixed: {
    cs: "{count|Opravena|Opraveny|Opraveno} {count} {count|buňka|buňky|buněk}.",
    en: "{count} {count|cell|cells} mended.",
  },
  kept: {
    cs: "{count} {count|buňku|buňky|buněk} mezitím někdo změnil, {count|ta zůstala|ty zůstaly|ty zůstaly} beze změny.",
    en: "{count} {count|cell was|cells were} changed by somebody meanwhile and left alone.",
  },
  undo: { cs: "Vrátit zpět", en: "Undo" },
  undone: {
    cs: "{count|Vrácena|Vráceny|Vráceno} {count} {count|buňka|buňky|buněk} do původního znění.",
    en: "{count} {count|cell|cells} put back as before.",
  },
  marked: { cs: "Nálezy jsou v listu Kontrola.", en: "The findings are in the sheet Kontrola." },
} as const satisfies Record<string, Text>;
