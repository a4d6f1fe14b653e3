import type { Text } from "./say.ts";

/** What stands in the column Výsledek of Návrhy změn; the sheet is Czech. */
export const CHANGE_RESULTS = {
  accepted: { cs: "přijato", en: "accepted" },
  acceptedAs: { cs: "přijato jako {id}", en: "accepted as {id}" },
  acceptedWith: { cs: "přijato se službou {id}", en: "accepted with the service {id}" },
  acceptedEnding: {
    cs: "přijato, ukončeno {count} {count|služba|služby|služeb}",
    en: "accepted, {count} {count|service|services} ended",
  },
  held: { cs: "v listu už bylo", en: "the sheet said so already" },
  refused: { cs: "odmítnuto", en: "refused" },
  stale: {
    cs: "údaj se mezitím změnil, rozhodněte znovu",
    en: "changed meanwhile, decide anew",
  },
  rowGone: { cs: "řádek v listu není", en: "the row is gone" },
  columnGone: { cs: "sloupec v listu není", en: "the column is gone" },
  unreadable: { cs: "návrhu nerozumím", en: "cannot be understood" },
  /** Note on the row of a provider that no longer exists. */
  ended: { cs: "Zánik {day} ({source}).", en: "Ended {day} ({source})." },
} as const satisfies Record<string, Text>;

/** How many of each kind of proposal. */
export const CHANGE_KINDS = {
  změna: { cs: "{count} {count|změna|změny|změn}", en: "{count} {count|change|changes}" },
  "nová služba": {
    cs: "{count} {count|nová služba|nové služby|nových služeb}",
    en: "{count} new {count|service|services}",
  },
  "nový poskytovatel": {
    cs: "{count} {count|nový poskytovatel|noví poskytovatelé|nových poskytovatelů}",
    en: "{count} new {count|provider|providers}",
  },
  "nový kontakt": {
    cs: "{count} {count|nový kontakt|nové kontakty|nových kontaktů}",
    en: "{count} new {count|contact|contacts}",
  },
  ukončení: { cs: "{count} {count|ukončení|ukončení|ukončení}", en: "{count} {count|ending|endings}" },
} as const satisfies Record<string, Text>;

/** Deciding on proposed changes. */
export const CHANGE_TEXTS = {
  title: { cs: "Návrhy změn", en: "Proposed changes" },
  none: {
    cs: "Na rozhodnutí nečeká žádný návrh změny.",
    en: "No proposed change waits for a decision.",
  },
  waiting: {
    cs: "Na rozhodnutí {count|čeká|čekají|čeká} {count} {count|návrh|návrhy|návrhů}: {kinds}.",
    en: "{count} {count|proposal waits|proposals wait} for a decision: {kinds}.",
  },
  how: {
    cs: "V listu Návrhy změn napište do sloupce Rozhodnutí přijmout, nebo odmítnout, a spusťte příkaz znovu. Odmítnutý návrh se už nevrátí.",
    en: "In the sheet Návrhy změn write přijmout (accept) or odmítnout (refuse) in the column Rozhodnutí and run the command again. A refused proposal does not come back.",
  },
  decided: {
    cs: "Přijmete {accepted} {accepted|návrh|návrhy|návrhů}, odmítnete {refused}.",
    en: "You accept {accepted} {accepted|proposal|proposals} and refuse {refused}.",
  },
  stale: {
    cs: "{count} {count|návrh nejde|návrhy nejdou|návrhů nejde} provést, protože se údaj mezitím změnil; rozhodněte o {count|něm|nich|nich} znovu.",
    en: "{count} {count|proposal|proposals} cannot be carried out because the data have changed meanwhile; decide anew.",
  },
  stillWaiting: {
    cs: "Dál {count|čeká|čekají|čeká} {count} {count|návrh|návrhy|návrhů}.",
    en: "{count} {count|proposal|proposals} still {count|waits|wait}.",
  },
  bothWays: {
    cs: "Návrh nejde přijmout i odmítnout zároveň: {ids}. Nechte ho jen v jedné z voleb --accept a --refuse.",
    en: "A proposal cannot be both accepted and refused: {ids}. Leave it in one of --accept and --refuse.",
  },
  id: { cs: "ID", en: "ID" },
  field: { cs: "Údaj", en: "Field" },
  before: { cs: "Nyní", en: "Now" },
  after: { cs: "Nově", en: "Proposed" },
  source: { cs: "Zdroj", en: "Source" },
  decision: { cs: "Rozhodnutí", en: "Decision" },
  newRow: { cs: "nový řádek", en: "new row" },
  ending: { cs: "poslední den", en: "last day" },
  emptied: { cs: "(vymazat)", en: "(emptied)" },
  provider: { cs: "Poskytovatel", en: "Provider" },
  decisions: {
    přijmout: { cs: "přijmout", en: "accept" },
    odmítnout: { cs: "odmítnout", en: "refuse" },
  },
  acceptOption: {
    cs: "které návrhy změn přijmout: ID oddělená čárkou, nebo all",
    en: "proposed changes to accept: ids parted by commas, or all",
  },
  refuseOption: {
    cs: "které návrhy změn odmítnout: ID oddělená čárkou, nebo all",
    en: "proposed changes to refuse: ids parted by commas, or all",
  },
} as const;
