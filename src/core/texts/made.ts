import type { Text } from "./say.ts";

/** Names of the files and documents that are made, without their endings. */
export const DOCUMENT_NAMES = {
  campaign: "plan-kampane",
  catalogue: "katalog",
  attendance: "prezencni-listina",
  minutes: "zapis",
  followUp: "zpravy-po-setkani",
} as const;

/** The folder of letters by the first word of their deeds' keys. */
export const LETTER_FOLDERS: Readonly<Record<string, string>> = {
  invitation: "pozvanky",
  "follow-up": "po-setkani",
};

/** What was made, as one sentence. */
export const MADE_TEXTS = {
  campaign: {
    cs: "Plán informační kampaně má {count} {count|činnost|činnosti|činností}.",
    en: "The campaign plan has {count} {count|activity|activities}.",
  },
  catalogue: {
    cs: "Katalog popisuje {count} {count|službu|služby|služeb}.",
    en: "The catalogue describes {count} {count|service|services}.",
  },
} as const satisfies Record<string, Text>;
