import type { Text } from "./say.ts";

/** What the core says on the screen Strom plánu. */
export const PLAN_SCREEN_TEXTS = {
  done: { cs: "splněno {done} z {count}", en: "{done} of {count} done" },
  neverKept: { cs: "Zatím není uložená žádná verze.", en: "No version has been kept yet." },
  keptSame: {
    cs: "Plán je uložený jako verze {version} ({date}).",
    en: "The plan is kept as version {version} ({date}).",
  },
  keptChanged: {
    cs: "Od verze {version} ({date}) má plán {count} {count|změnu|změny|změn}.",
    en: "{count} {count|change|changes} since version {version} ({date}).",
  },
  undated: { cs: "bez data", en: "undated" },
  version: { cs: "verze {version} ({date})", en: "version {version} ({date})" },
  added: { cs: "Přidáno: {number} {name}", en: "Added: {number} {name}" },
  nameless: { cs: "Napište název, jinak se řádek v plánu nepozná.", en: "Type a name to tell the row by." },
  numberFirst: {
    cs: "Řádek, pod který přidáváte, nemá číslo. Nejdřív plán očíslujte.",
    en: "The row above has no number. Number the plan first.",
  },
  numbersChanged: {
    cs: "Plán se mezitím změnil, takže by čísla vyšla jinak, než jste viděli. Nezapsal jsem nic; podívejte se na ně znovu.",
    en: "The plan has changed meanwhile and the numbers would be others. Nothing was written; look again.",
  },
  numbered: {
    cs: "{count} {count|řádek dostal|řádky dostaly|řádků dostalo} nové číslo.",
    en: "{count} {count|row has|rows have} a new number.",
  },
  kept: {
    cs: "Uložena verze {version} dokumentu „{document}“: {count} {count|řádek|řádky|řádků}.",
    en: "Version {version} of “{document}” kept: {count} {count|row|rows}.",
  },
  swotPoint: { cs: "{number} {quadrant}: {point}", en: "{number} {quadrant}: {point}" },
} as const satisfies Record<string, Text>;

/** What the screen Strom plánu itself says. */
export const PLAN_PANEL_TEXTS = {
  tree: { cs: "Plán", en: "Plan" },
  empty: {
    cs: "List Strategie je zatím prázdný. Začněte vizí nebo první prioritou.",
    en: "Strategy is empty. Begin with a vision or the first priority.",
  },
  howTo: {
    cs: "Šipkami nahoru a dolů se pohybujete, vpravo a vlevo rozbalujete, Enter řádek otevře.",
    en: "Up and down arrows move, right and left unfold, Enter opens the row.",
  },
  filter: { cs: "Co ukázat", en: "What to show" },
  search: { cs: "Hledat", en: "Search" },
  level: { cs: "Úroveň", en: "Level" },
  responsible: { cs: "Odpovídá", en: "Responsible" },
  state: { cs: "Plnění", en: "Fulfilment" },
  any: { cs: "všechno", en: "any" },
  nobody: { cs: "nikdo", en: "nobody" },
  noState: { cs: "bez stavu", en: "no state" },
  problems: { cs: "Jen řádky s nálezem", en: "Only rows with findings" },
  allShown: { cs: "{count} {count|řádek|řádky|řádků}", en: "{count} {count|row|rows}" },
  shown: {
    cs: "{count} {count|řádek|řádky|řádků} z {all}",
    en: "{count} of {all} {all|row|rows}",
  },
  nothingShown: { cs: "Takový řádek v plánu není.", en: "The plan has no such row." },
  unfold: { cs: "Rozbalit vše", en: "Unfold all" },
  fold: { cs: "Sbalit", en: "Fold" },
  found: { cs: "{count} {count|nález|nálezy|nálezů}", en: "{count} {count|finding|findings}" },
  by: { cs: "odpovídá {who}", en: "by {who}" },
  unnamed: { cs: "(bez názvu)", en: "(no name)" },

  chosen: { cs: "Řádek plánu", en: "Row of the plan" },
  choose: { cs: "Vyberte řádek stromu a tady ho upravíte.", en: "Choose a row of the tree to edit it here." },
  reading: { cs: "Načítám řádek…", en: "Reading the row…" },
  findings: { cs: "Nálezy kontroly ({count})", en: "Findings ({count})" },
  swot: { cs: "Z čeho vychází (SWOT)", en: "What it rests on (SWOT)" },
  show: { cs: "Ukázat v tabulce", en: "Show in the sheet" },
  showOf: { cs: "Ukázat v tabulce: {name}", en: "Show in the sheet: {name}" },
  save: { cs: "Uložit řádek", en: "Save the row" },
  more: { cs: "Další údaje", en: "More" },
  fulfilment: { cs: "Indikátor a plnění", en: "Indicator and fulfilment" },
  back: { cs: "Zpět na strom", en: "Back to the tree" },
  unsaved: {
    cs: "V řádku {name} máte neuložené změny. Nejdřív ho uložte, nebo je zahoďte.",
    en: "There are unsaved changes in {name}. Save or drop them first.",
  },
  drop: { cs: "Zahodit změny", en: "Drop the changes" },

  add: { cs: "Přidat pod", en: "Add below" },
  addUnder: { cs: "Přidat pod: {name}", en: "Add below: {name}" },
  addTop: { cs: "Přidat na začátek plánu", en: "Add at the top of the plan" },
  newRow: { cs: "Nový řádek", en: "New row" },
  name: { cs: "Název", en: "Name" },
  addIt: { cs: "Přidat řádek", en: "Add the row" },
  cancel: { cs: "Zrušit", en: "Cancel" },

  whole: { cs: "Celý plán: verze, číslování, dokumenty", en: "The whole plan: versions, numbers, documents" },
  versions: { cs: "Verze plánu", en: "Versions" },
  keep: { cs: "Uložit verzi", en: "Keep a version" },
  compare: { cs: "Porovnat s", en: "Compare with" },
  changes: { cs: "Co se změnilo", en: "What changed" },
  numbers: { cs: "Číslování", en: "Numbering" },
  numbersNote: {
    cs: "Odkazy ve Financování, SWOT a Připomínkách se změní s čísly.",
    en: "References in Funding, SWOT and Comments change with the numbers.",
  },
  number: { cs: "Doplnit chybějící čísla", en: "Fill in missing numbers" },
  renumber: { cs: "Přečíslovat celý plán", en: "Renumber the whole plan" },
  moves: {
    cs: "Nové číslo {count|dostane|dostanou|dostane} {count} {count|řádek|řádky|řádků}",
    en: "{count} {count|row gets|rows get} a new number",
  },
  move: { cs: "{before} → {after} · {name}", en: "{before} → {after} · {name}" },
  without: { cs: "bez čísla", en: "no number" },
  writeNumbers: {
    cs: "Zapsat {count} {count|číslo|čísla|čísel}",
    en: "Write {count} {count|number|numbers}",
  },
  documents: { cs: "Dokumenty", en: "Documents" },
  plan: { cs: "Střednědobý plán", en: "Medium-term plan" },
  year: { cs: "Rok", en: "Year" },
  actionPlan: { cs: "Akční plán na rok", en: "Action plan for the year" },
  asOf: { cs: "Ke dni", en: "As of" },
  evaluation: { cs: "Vyhodnocení ke dni", en: "Evaluation as of" },
} as const satisfies Record<string, Text>;
