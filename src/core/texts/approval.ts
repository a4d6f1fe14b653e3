import type { Text } from "./say.ts";

/** Why a document cannot be called approved yet. */
export const GAP_TEXTS = {
  undecided: { cs: "{body}: ještě bez rozhodnutí.", en: "{body} has not decided yet." },
  refused: {
    cs: "{body}: neschváleno. Upravte dokument a předložte ho znovu.",
    en: "{body} did not approve it.",
  },
  undated: { cs: "{body}: chybí datum rozhodnutí.", en: "{body}: the day of the decision is missing." },
  unnumbered: { cs: "{body}: chybí číslo usnesení.", en: "{body}: the number of the resolution is missing." },
  notApproving: {
    cs: "Nikdo dokument neschválil; {body} má výrok „{verb}“.",
    en: "Nobody has approved the document; the verdict of {body} is “{verb}”.",
  },
  outOfOrder: {
    cs: "{body}: rozhodnutí je starší než rozhodnutí, které má předcházet ({before}).",
    en: "{body} decided before {before}.",
  },
  otherVersion: {
    cs: "{body}: rozhodnutí se týká verze {version}, poslední projednaná je {newest}.",
    en: "{body} decided on version {version}; the newest is {newest}.",
  },
  changedSince: {
    cs: "Plán se od verze {version}, o které se rozhodlo, liší: {count} {count|změna|změny|změn}.",
    en: "The plan differs from version {version} that was decided on: {count} {count|change|changes}.",
  },
  unsettled: {
    cs: "{count} {count|připomínka není vypořádaná|připomínky nejsou vypořádané|připomínek není vypořádaných}.",
    en: "{count} {count|comment is|comments are} not settled.",
  },
} as const satisfies Record<string, Text>;

export type GapKey = keyof typeof GAP_TEXTS;

export const APPROVAL_TEXTS = {
  title: { cs: "Cesta ke schválení", en: "The way to approval" },
  none: {
    cs: "List Schvalování je prázdný. Navržená cesta dokumentu „{document}“ má {count} {count|krok|kroky|kroků}.",
    en: "Schvalování is empty. The way proposed for “{document}” has {count} {count|step|steps}.",
  },
  otherDocument: {
    cs: "Dokument „{document}“ list Schvalování nemá; má: {known}. Navržená cesta má {count} {count|krok|kroky|kroků}.",
    en: "Schvalování has no “{document}”; it has: {known}. The way proposed has {count} {count|step|steps}.",
  },
  approved: { cs: "{document}: schváleno.", en: "{document}: approved." },
  waiting: {
    cs: "{document}: ke schválení {count|zbývá|zbývají|zbývá} {count} {count|věc|věci|věcí}.",
    en: "{document}: {count} {count|thing is|things are} missing.",
  },
  resolved: {
    cs: "{body}: podle usnesení z jednání {day} se navrhuje výrok „{verb}“ („{text}“).",
    en: "{body}: by the resolution of {day} the verdict “{verb}” is proposed (“{text}”).",
  },
  body: { cs: "Orgán", en: "Body" },
  verdict: { cs: "Výrok", en: "Verdict" },
  day: { cs: "Dne", en: "On" },
  resolution: { cs: "Usnesení", en: "Resolution" },
  version: { cs: "Verze", en: "Version" },
  votes: { cs: "Hlasy", en: "Votes" },
  open: { cs: "zatím nerozhodnuto", en: "not yet" },
  counted: {
    cs: "{for} pro, {against} proti, {abstained} se zdrželo",
    en: "{for} for, {against} against, {abstained} abstained",
  },
  missing: { cs: "Co chybí, aby se dalo říct „schváleno“", en: "What is missing before it is approved" },
  proposed: { cs: "Navržená cesta", en: "The way proposed" },
  verdictHint: { cs: "Navržený výrok", en: "Verdict proposed" },
  eachMunicipality: { cs: "Zastupitelstvo obce {name}", en: "Zastupitelstvo obce {name}" },
  commission: { cs: "Sociální komise rady", en: "Sociální komise rady" },
  council: { cs: "Rada města", en: "Rada města" },
  assembly: { cs: "Zastupitelstvo města", en: "Zastupitelstvo města" },
} as const satisfies Record<string, Text>;
