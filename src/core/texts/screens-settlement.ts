import type { Text } from "./say.ts";

/** What the core says on the screen Vypořádání. */
export const SETTLEMENT_SCREEN_TEXTS = {
  coming: { cs: "začne {opens}", en: "opens on {opens}" },
  open: {
    cs: "otevřené do {closes}, {left|zbývá|zbývají|zbývá} {left} {left|den|dny|dní}",
    en: "open until {closes}, {left} {left|day|days} left",
  },
  lastDay: { cs: "otevřené, dnes končí", en: "open, the last day" },
  closed: { cs: "uzavřené od {closes}", en: "closed on {closes}" },
  undated: { cs: "bez dat od a do", en: "without days" },
  settleBy: {
    cs: "Vypořádat do {day}: {left|zbývá|zbývají|zbývá} {left} {left|den|dny|dní}.",
    en: "To be settled by {day}: {left} {left|day|days} left.",
  },
  late: {
    cs: "Mělo být vypořádáno do {day}, čeká {count} {count|připomínka|připomínky|připomínek}.",
    en: "Was to be settled by {day}; {count} {count|comment waits|comments wait}.",
  },
  round: { cs: "{id} · {state} · {document}", en: "{id} · {state} · {document}" },
  noRound: { cs: "Připomínky mimo kola", en: "Comments outside rounds" },
  waiting: { cs: "nevypořádáno", en: "not settled" },
  missingDecision: {
    cs: "K rozhodnutí patří, kdo a kdy rozhodl. Vyplňte {labels}.",
    en: "A decision needs who decided and when. Fill in {labels}.",
  },
  missingReason: {
    cs: "Vypořádání potřebuje zdůvodnění, i když je krátké. Autor ho dostane v odpovědi.",
    en: "A settlement needs a reason, however short. The author gets it in the answer.",
  },
  unknownSettlement: { cs: "Takové vypořádání program nezná.", en: "There is no such settlement." },
  gone: {
    cs: "Připomínka {id} v sešitu není. Načtěte obrazovku znovu.",
    en: "There is no comment {id}. Read the screen anew.",
  },
  joinChanged: {
    cs: "U připomínky {id} mezitím někdo sloupec Stejná jako změnil. Nezapsal jsem nic; načtěte ji znovu.",
    en: "Somebody has changed what {id} is joined to. Nothing was written; read it anew.",
  },
  itself: { cs: "Připomínku nejde spojit se sebou samou.", en: "A comment cannot be joined to itself." },
  joined: { cs: "Připomínka {id} se vypořádá společně s {to}.", en: "{id} is settled together with {to}." },
  taken: {
    cs: "Z formuláře {count|přibyla|přibyly|přibylo} {count} {count|připomínka|připomínky|připomínek}.",
    en: "{count} {count|comment was|comments were} taken from the form.",
  },
  unjoined: { cs: "Připomínka {id} se vypořádá zvlášť.", en: "{id} is settled by itself." },
} as const satisfies Record<string, Text>;

/** What the screen Vypořádání itself says. */
export const SETTLEMENT_PANEL_TEXTS = {
  round: { cs: "Kolo připomínek", en: "Round of comments" },
  empty: {
    cs: "V tomhle kole žádná připomínka není.",
    en: "This round has no comments.",
  },
  formed: {
    cs: "Formulář Google má {count} {count|připomínku, která ještě není|připomínky, které ještě nejsou|připomínek, které ještě nejsou} v registru.",
    en: "The form of Google has {count} {count|comment that is|comments that are} not in the register yet.",
  },
  take: { cs: "Převzít z formuláře ({count})", en: "Take from the form ({count})" },
  counts: { cs: "Jak jsou vypořádané", en: "How they are settled" },
  counted: { cs: "{label}: {count}", en: "{label}: {count}" },
  filter: { cs: "Ukázat", en: "Show" },
  all: { cs: "všechny", en: "all" },
  open: { cs: "nevypořádané", en: "not settled" },
  late: { cs: "po termínu", en: "overdue" },
  alike: { cs: "podobné", en: "alike" },
  search: { cs: "Hledat", en: "Search" },
  list: { cs: "Připomínky", en: "Comments" },
  shown: {
    cs: "{count} {count|připomínka|připomínky|připomínek} z {all}",
    en: "{count} of {all} {all|comment|comments}",
  },
  none: { cs: "Takové připomínky tu nejsou.", en: "There are none." },
  more: { cs: "Ukázat další ({count})", en: "Show more ({count})" },
  waiting: { cs: "nevypořádáno", en: "not settled" },
  overdue: { cs: "po termínu", en: "overdue" },
  looksAlike: { cs: "podobá se jiné", en: "like another" },
  joinedCount: {
    cs: "společně s {count} {count|další|dalšími|dalšími}",
    en: "with {count} {count|other|others}",
  },
  proposed: { cs: "je návrh", en: "proposed" },

  opened: { cs: "Připomínka", en: "Comment" },
  choose: {
    cs: "Vyberte připomínku ze seznamu a tady o ní rozhodnete.",
    en: "Choose a comment of the list and decide on it here.",
  },
  reading: { cs: "Načítám připomínku…", en: "Reading the comment…" },
  title: { cs: "Připomínka {id}", en: "Comment {id}" },
  back: { cs: "Zpět na seznam", en: "Back to the list" },
  place: { cs: "Místo v plánu", en: "Place in the plan" },
  original: { cs: "Původní znění", en: "Original text" },
  present: { cs: "Dnešní znění v plánu", en: "The text now" },
  comment: { cs: "Připomínka", en: "Comment" },
  reason: { cs: "Odůvodnění autora", en: "The author's reason" },
  author: { cs: "Kdo (jen pro tým)", en: "Who (for the team only)" },
  came: { cs: "Přišla", en: "Came" },
  answered: { cs: "Autorovi odpovězeno", en: "The author was answered" },
  show: { cs: "Ukázat v tabulce", en: "Show in the sheet" },
  showOf: { cs: "Ukázat v tabulce: {id}", en: "Show in the sheet: {id}" },
  showPlace: { cs: "Ukázat v plánu", en: "Show in the plan" },
  showPlaceOf: { cs: "Ukázat v plánu: {id}", en: "Show in the plan: {id}" },

  together: { cs: "Vypořádává se společně", en: "Settled together" },
  similar: { cs: "Vypadá podobně", en: "Looks alike" },
  join: { cs: "Vypořádat společně", en: "Settle together" },
  joinOf: { cs: "Vypořádat {id} společně s touto", en: "Settle {id} together with this one" },
  unjoin: { cs: "Oddělit", en: "Part" },
  unjoinOf: { cs: "Oddělit {id}", en: "Part {id}" },
  openOf: { cs: "Otevřít {id}", en: "Open {id}" },

  decision: { cs: "Rozhodnutí", en: "Decision" },
  decisionNote: {
    cs: "Nic není předvybrané. Rozhoduje {who}, program jen zapisuje.",
    en: "Nothing is chosen beforehand. {who} decides; the program only records.",
  },
  somebody: { cs: "člověk", en: "A person" },
  undecided: { cs: "zatím nerozhodnuto", en: "not decided yet" },
  preparing: { cs: "Příprava", en: "Preparation" },
  save: { cs: "Uložit vypořádání", en: "Save the settlement" },
  next: { cs: "Další nevypořádaná", en: "The next open one" },
  noNext: { cs: "Nevypořádaná už žádná není.", en: "None is left." },
  unsaved: {
    cs: "U připomínky {id} máte neuložené změny. Nejdřív je uložte, nebo zahoďte.",
    en: "There are unsaved changes in {id}. Save or drop them first.",
  },
  drop: { cs: "Zahodit změny", en: "Drop the changes" },

  answers: { cs: "Odpovědi autorům", en: "Answers to the authors" },
  answersNote: {
    cs: "Každý, kdo dal e-mail, se dozví, jak jeho připomínka dopadla. Nejdřív si odpovědi prohlédněte; odejdou, až to dvakrát potvrdíte.",
    en: "Everybody who gave an e-mail is told what became of the comment. Look at the answers first; they go after you have agreed twice.",
  },
  showAnswers: { cs: "Ukázat odpovědi", en: "Show the answers" },
  sending: { cs: "Odeslání odpovědí", en: "Sending the answers" },
  send: { cs: "Odeslat odpovědi autorům ({count})", en: "Send the answers to the authors ({count})" },
  lookFirst: {
    cs: "Odeslat půjde, až si odpovědi prohlédnete.",
    en: "They can be sent once you have looked at them.",
  },
  issues: { cs: "Co brání odeslání", en: "What is in the way" },
  documents: { cs: "Dokumenty", en: "Documents" },
  table: { cs: "Tabulka vypořádání", en: "Table of settlements" },
  tableNote: {
    cs: "Vznikne podklad pro jednání a verze ke zveřejnění, ve které občané nejsou jmenováni.",
    en: "One for the meeting, and one to publish in which citizens are not named.",
  },
} as const satisfies Record<string, Text>;
