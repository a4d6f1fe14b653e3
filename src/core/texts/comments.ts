import type { Text } from "./say.ts";

/** Comments on the plan and their settlement. */
export const COMMENT_TEXTS = {
  unknownRound: {
    cs: "Kolo připomínek „{round}“ list Kola připomínek nemá. Má kola: {known}.",
    en: "There is no round “{round}”. There are: {known}.",
  },
  title: { cs: "Vypořádání připomínek", en: "Settlement of comments" },
  about: {
    cs: "{document}, připomínky od {opens} do {closes}",
    en: "{document}, comments from {opens} to {closes}",
  },
  aboutNone: { cs: "Připomínky k plánu", en: "Comments on the plan" },
  summary: {
    cs: "{count} {count|připomínka|připomínky|připomínek}: {settled} {settled|vypořádaná|vypořádané|vypořádaných}, {open} {open|čeká|čekají|čeká}.",
    en: "{count} {count|comment|comments}: {settled} settled, {open} open.",
  },
  none: { cs: "V tomto kole nejsou žádné připomínky.", en: "There are no comments in this round." },
  list: { cs: "Připomínky", en: "Comments" },
  counts: { cs: "Přehled", en: "Overview" },
  outcome: { cs: "Vypořádání", en: "Settlement" },
  number: { cs: "Č.", en: "No." },
  received: { cs: "Doručeno", en: "Received" },
  author: { cs: "Předkladatel", en: "Author" },
  place: { cs: "Místo v plánu", en: "Place" },
  original: { cs: "Původní znění", en: "Original" },
  comment: { cs: "Připomínka a odůvodnění", en: "Comment and reason" },
  settlement: { cs: "Vypořádání a zdůvodnění", en: "Settlement and reason" },
  decided: { cs: "Rozhodl, kdy", en: "Decided by, on" },
  open: { cs: "zatím nevypořádáno", en: "not settled yet" },
  citizen: { cs: "občan", en: "citizen" },
  member: { cs: "člen skupiny", en: "member of a group" },
  together: { cs: "stejně i {ids}", en: "the same: {ids}" },
  reason: { cs: "Odůvodnění: {reason}", en: "Reason: {reason}" },
  alike: {
    cs: "{count} {count|dvojice připomínek vypadá stejně|dvojice připomínek vypadají stejně|dvojic připomínek vypadá stejně}: {pairs}. Když ke druhé napíšete do sloupce Stejná jako ID první, vypořádají se společně.",
    en: "{count} {count|pair of comments looks|pairs of comments look} alike: {pairs}. Write the first one's id beside the second in Stejná jako, and they are settled together.",
  },
  hello: { cs: "Dobrý den,", en: "Good day," },
  settledWith: { cs: "společně s připomínkou {id}", en: "together with comment {id}" },
  answerReason: {
    cs: "jste k plánu podali připomínku a uvedli tuto adresu",
    en: "you commented on the plan and gave this address",
  },
  answers: {
    cs: "Na odpověď {count|čeká|čekají|čeká} {count} {count|autor připomínky|autoři připomínek|autorů připomínek}; {answered} už ji {answered|dostal|dostali|dostalo}.",
    en: "{count} {count|author is|authors are} to be answered; {answered} {answered|has|have} been.",
  },
  noAnswers: {
    cs: "Není komu odpovídat: buď nic není vypořádáno, nebo už odpověď dostali všichni, kdo dali e-mail.",
    en: "Nobody is to be answered: nothing is settled, or everybody who gave an e-mail has the answer.",
  },
  answersSilent: {
    cs: "U {silent} {silent|vypořádané připomínky|vypořádaných připomínek|vypořádaných připomínek} není e-mail; {silent|autor si|autoři si|autoři si} odpověď {silent|najde|najdou|najdou} ve zveřejněné tabulce.",
    en: "{silent} settled {silent|comment has|comments have} no e-mail; the published table answers them.",
  },
  page: {
    cs: "Připomínky lze psát na stránce {address} (do {day}).",
    en: "Comments can be written at {address} (until {day}).",
  },
  pageMissing: {
    cs: "Stránka pro připomínky zatím nemá adresu: v listu Projekt doplňte Adresu pro odpovědi.",
    en: "The page for comments has no address yet: fill in the page for answers in Projekt.",
  },
  publicNote: {
    cs: "Občané nejsou jmenováni.",
    en: "Citizens are not named.",
  },
} as const satisfies Record<string, Text>;
