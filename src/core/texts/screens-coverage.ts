/** What the core says to the panel Působení služeb. */
export const COVERAGE_SCREEN_TEXTS = {
  people: { cs: "{count} {count|obyvatel|obyvatelé|obyvatel}", en: "{count} {count|inhabitant|inhabitants}" },
  noPlaces: {
    cs: "V listu Číselníky nejsou žádné obce. Doplňte do něj sloupce Obec a ORP obce, pak se vraťte sem.",
    en: "Číselníky lists no municipalities. Fill in its columns Obec and ORP obce, then come back.",
  },
  noServices: {
    cs: "V listu Služby zatím není žádná služba, která se poskytuje.",
    en: "Služby has no service that is provided yet.",
  },
  saved: {
    cs: "Uloženo do listu Působení: {added} {added|nový řádek|nové řádky|nových řádků}, {changed} {changed|upravený|upravené|upravených}, {cleared} {cleared|zrušený|zrušené|zrušených}.",
    en: "Saved into Působení: {added} {added|new row|new rows}, {changed} changed, {cleared} cleared.",
  },
  nothing: { cs: "Není co uložit, v listu to tak už je.", en: "Nothing to save; the sheet says so already." },
} as const;

/** The words of the panel itself. */
export const COVERAGE_PANEL_TEXTS = {
  about: {
    cs: "Mezerník nebo kliknutí zapíše, že služba v obci působí. Šipkami se chodí po tabulce; začnete-li psát, píšete dny a dobu. Nic se neuloží, dokud nestisknete Uložit.",
    en: "Space or a click says that a service works there. Arrows walk; typing writes days and hours. Nothing is kept before Save.",
  },
  grid: { cs: "Služby a obce", en: "Services and municipalities" },
  service: { cs: "Služba", en: "Service" },
  search: { cs: "Hledat službu", en: "Search services" },
  type: { cs: "Druh služby", en: "Type" },
  group: { cs: "Cílová skupina", en: "Target group" },
  any: { cs: "všechny", en: "all" },
  shown: { cs: "Zobrazeno {count} z {all} služeb.", en: "{count} of {all} services shown." },
  noneShown: { cs: "Žádná služba neodpovídá filtru.", en: "No service fits the filter." },
  works: { cs: "působí", en: "works" },
  worksWhen: { cs: "působí: {text}", en: "works: {text}" },
  derived: { cs: "působí podle textu nebo adresy služby", en: "works by the service's text or address" },
  idle: { cs: "nepůsobí", en: "does not work" },
  unsaved: { cs: "neuloženo", en: "not saved" },
  selection: { cs: "Vybraná políčka", en: "Selected cells" },
  cell: { cs: "{service} – {place}", en: "{service} – {place}" },
  cells: { cs: "Vybráno {count} {count|políčko|políčka|políček}", en: "{count} {count|cell|cells} selected" },
  hours: { cs: "Dny a doba", en: "Days and hours" },
  frequency: { cs: "Četnost", en: "Frequency" },
  whole: { cs: "Celé území", en: "The whole territory" },
  right: { cs: "Vyplnit doprava", en: "Fill right" },
  down: { cs: "Vyplnit dolů", en: "Fill down" },
  clear: { cs: "Vymazat", en: "Clear" },
  take: { cs: "Převzít z textu", en: "Take from the text" },
  same: { cs: "Stejně jako u služby", en: "Same as" },
  choose: { cs: "vyberte…", en: "choose…" },
  undo: { cs: "Vrátit poslední krok", en: "Undo the last step" },
  save: { cs: "Uložit", en: "Save" },
  pending: {
    cs: "Neuloženo: {count} {count|změna|změny|změn}.",
    en: "{count} unsaved {count|change|changes}.",
  },
  allSaved: { cs: "Vše je uložené.", en: "Everything is saved." },
  undone: { cs: "Poslední krok je vrácený.", en: "The last step is undone." },
  noUndo: { cs: "Není co vracet.", en: "Nothing to undo." },
  severalRows: {
    cs: "Pro tuto službu a obec je v listu Působení víc řádků. Dny u nich upravte přímo v listu.",
    en: "Působení has several rows of this service and municipality. Change their days in the sheet.",
  },
  said: { cs: "V listu Služby je „{text}“.", en: "Služby says “{text}”." },
  counts: { cs: "Služeb v obci", en: "Services there" },
  white: { cs: "Bílá místa", en: "White places" },
  whiteNote: {
    cs: "Podle toho, co je právě v tabulce, i neuložené.",
    en: "By what the table shows now, saved or not.",
  },
  whiteLine: {
    cs: "{group}: bez služby {count|je|jsou|je} {count} {count|obec|obce|obcí}",
    en: "{group}: none in {count} {count|municipality|municipalities}",
  },
  whiteNone: { cs: "Každá skupina má v každé obci aspoň jednu službu.", en: "No white places." },
  anybody: { cs: "Jakákoli služba", en: "Any service" },
  conflict: {
    cs: "{service} – {place}: v listu je teď „{now}“, vy máte „{mine}“.",
    en: "{service} – {place}: the sheet now says “{now}”, you have “{mine}”.",
  },
  conflicts: {
    cs: "{count} {count|políčko mezitím změnil|políčka mezitím změnil|políček mezitím změnil} někdo jiný; ostatní je uložené.",
    en: "Somebody else has changed {count} {count|cell|cells} meanwhile; the rest is saved.",
  },
  mine: { cs: "Zapsat, co mám já", en: "Write mine" },
  theirs: { cs: "Nechat, co je v listu", en: "Keep the sheet's" },
  documents: { cs: "Tabulky k tisku", en: "Tables to print" },
  make: { cs: "Vytvořit rozsah a četnost", en: "Make the tables" },
} as const;
