import type { Text } from "./say.ts";

/** Names of the files and documents that are made, without their endings. */
export const DOCUMENT_NAMES = {
  campaign: "plan-kampane",
  catalogue: "katalog",
  coverage: "rozsah-a-cetnost",
  distribution: "rozdelovnik",
  handOver: "predavaci-protokol",
  distributionLabels: "stitky-rozdelovnik",
  attendance: "prezencni-listina",
  minutes: "zapis",
  tasksFromMinutes: "ukoly-ze-zapisu",
  person: "osobni-udaje",
  erasure: "vymaz-osobnich-udaju",
  followUp: "zpravy-po-setkani",
  plan: "strednedoby-plan",
  actionPlan: "akcni-plan",
  evaluation: "vyhodnoceni",
  edition: "co-se-zmenilo",
  proposedChanges: "navrhy-zmen",
  verification: "overovani",
} as const;

/** What the name of a variant of the catalogue says beside the usual one's. */
export const VARIANT_NAMES = { a4: "", a5: "-a5", large: "-velke-pismo", easy: "-snadne-cteni" } as const;

/** Names of what is made for people without e-mail, before what it is about. */
export const PAPER_NAMES = { letters: "dopisy", labels: "stitky", phones: "telefony" } as const;

/** The folder of letters by the first word of their deeds' keys. */
export const LETTER_FOLDERS: Readonly<Record<string, string>> = {
  invitation: "pozvanky",
  "follow-up": "po-setkani",
  "comment-answer": "odpovedi-na-pripominky",
  update: "zmeny",
  cancellation: "zruseni",
  "answer-reminder": "pripominky",
  deadline: "pripominky",
  digest: "pripominky",
  reminder: "pripominky",
  verification: "overovani",
  "verification-deputy": "overovani",
  "verification-reminder": "pripominky",
};

/** What the name of a changed copy of the workbook says, by the beginning of the deed's key. */
export const COPY_NAMES: readonly (readonly [key: string, name: string])[] = [
  ["row:comments:", "pripominky"],
  ["erase:", "vymaz"],
  ["cells:tasks:", "ukoly"],
  ["cells:presence:", "ucast"],
  ["letters-posted", "dopisy"],
  ["cells:renumber", "cisla"],
  ["cells:distribution", "distribuce"],
  ["proposals:", "navrhy-zmen"],
  ["version:", "verze"],
  ["edition:", "vydani"],
  ["approval:", "schvalovani"],
  ["vote-result:", "hlasovani"],
  ["verification-", "overovani"],
];

/** What was made, as one sentence. */
export const MADE_TEXTS = {
  campaign: {
    cs: "Plán informační kampaně má {count} {count|činnost|činnosti|činností}.",
    en: "The campaign plan has {count} {count|activity|activities}.",
  },
  keptByHand: {
    cs: "Soubor {kept} mezitím někdo upravil, proto zůstal beze změny. Nová verze je vedle něj: {made}.",
    en: "Somebody has changed {kept} since, so it was left as it is. The new version lies beside it: {made}.",
  },
  keptLines: {
    cs: "Minulá verze má {count} {count|odstavec, který|odstavce, které|odstavců, které} v nové {count|není|nejsou|nejsou}: {first}.",
    en: "The last version has {count} {count|paragraph|paragraphs} that the new one lacks: {first}.",
  },
  keptSame: {
    cs: "Text mají stejný, liší se úpravou.",
    en: "The text is the same; only the looks differ.",
  },
  catalogue: {
    cs: "Katalog popisuje {count} {count|službu|služby|služeb}.",
    en: "The catalogue describes {count} {count|service|services}.",
  },
  emptyCatalogue: {
    cs: "V katalogu zatím není žádná služba. Zapište služby do listu Služby, nebo je převezměte z registru (import rpss).",
    en: "The catalogue has no service yet. Write services into the sheet Služby, or take them from the register (import rpss).",
  },
} as const satisfies Record<string, Text>;
