import type { Text } from "./say.ts";

/**
 * The eight areas of the criteria of quality of planning (Kritéria kvality plánování sociálních služeb, MPSV;
 * moderniobec.cz/?p=97982).
 */
export const QUALITY_AREAS = {
  legitimacy: { cs: "Legitimita", en: "Legitimacy" },
  situation: { cs: "Popis aktuální situace", en: "Description of the situation" },
  competence: { cs: "Kvalifikace a kompetentnost", en: "Qualification and competence" },
  management: { cs: "Řízení procesu plánování", en: "Management of the process" },
  involvement: { cs: "Zapojování", en: "Involvement" },
  plan: { cs: "Plán rozvoje sociálních služeb", en: "The plan" },
  information: { cs: "Informovanost", en: "Information" },
  improvement: { cs: "Zvyšování kvality procesu", en: "Improvement of the process" },
} as const satisfies Record<string, Text>;

export type QualityArea = keyof typeof QUALITY_AREAS;

interface Question {
  readonly area: QualityArea;
  readonly asks: Text;
  /** Where in the workbook the answer stands. */
  readonly where: Text;
}

/** What the workbook can answer of each area; the rest is for the team to judge. */
export const QUALITY_QUESTIONS = {
  approved: {
    area: "legitimacy",
    asks: { cs: "Schválila plán rada nebo zastupitelstvo?", en: "Has the council or assembly approved it?" },
    where: { cs: "Schvalování", en: "Schvalování" },
  },
  charter: {
    area: "legitimacy",
    asks: {
      cs: "Máme statut (základní listinu) nebo jednací řád?",
      en: "Is there a charter or rules of procedure?",
    },
    where: { cs: "Schvalování, Aktivity", en: "Schvalování, Aktivity" },
  },
  described: {
    area: "situation",
    asks: { cs: "Popisuje plán zdroje a potřeby území?", en: "Does the plan describe resources and needs?" },
    where: { cs: "Texty", en: "Texty" },
  },
  swot: {
    area: "situation",
    asks: { cs: "Má každá pracovní skupina SWOT analýzu?", en: "Has each working group a SWOT analysis?" },
    where: { cs: "SWOT", en: "SWOT" },
  },
  trained: {
    area: "competence",
    asks: { cs: "Vzdělávají se účastníci plánování?", en: "Are participants trained?" },
    where: { cs: "Aktivity", en: "Aktivity" },
  },
  coordinator: {
    area: "competence",
    asks: { cs: "Má plánování koordinátora?", en: "Is there a coordinator?" },
    where: { cs: "Projekt", en: "Projekt" },
  },
  steered: {
    area: "management",
    asks: { cs: "Je ustavená řídící skupina?", en: "Is there a steering group?" },
    where: { cs: "Skupiny", en: "Skupiny" },
  },
  led: {
    area: "management",
    asks: {
      cs: "Má každá skupina vedoucího a víme, jak často jedná?",
      en: "Has each body a leader and a rhythm?",
    },
    where: { cs: "Skupiny", en: "Skupiny" },
  },
  tasked: {
    area: "management",
    asks: { cs: "Mají úkoly z jednání odpovědnou osobu?", en: "Have tasks somebody responsible?" },
    where: { cs: "Úkoly", en: "Úkoly" },
  },
  triad: {
    area: "involvement",
    asks: {
      cs: "Jsou zapojení zadavatelé, poskytovatelé i uživatelé?",
      en: "Are all three of the triad involved?",
    },
    where: { cs: "Kontakty", en: "Kontakty" },
  },
  heard: {
    area: "involvement",
    asks: { cs: "Konalo se nebo chystá se veřejné setkání?", en: "Is there a public meeting?" },
    where: { cs: "Akce", en: "Akce" },
  },
  commented: {
    area: "involvement",
    asks: { cs: "Mohl se každý k plánu vyjádřit?", en: "Could everybody comment?" },
    where: { cs: "Kola připomínek, Připomínky", en: "Kola připomínek, Připomínky" },
  },
  responsible: {
    area: "plan",
    asks: { cs: "Má každá aktivita odpovědného?", en: "Is somebody responsible for each activity?" },
    where: { cs: "Strategie", en: "Strategie" },
  },
  timed: {
    area: "plan",
    asks: { cs: "Má každá aktivita termín?", en: "Has each activity a term?" },
    where: { cs: "Strategie", en: "Strategie" },
  },
  funded: {
    area: "plan",
    asks: {
      cs: "Víme u každého opatření, co bude stát a kdo to zaplatí?",
      en: "Is each measure's money known?",
    },
    where: { cs: "Strategie, Financování", en: "Strategie, Financování" },
  },
  measured: {
    area: "plan",
    asks: {
      cs: "Má každá aktivita indikátor s cílovou hodnotou?",
      en: "Has each activity an indicator and a target?",
    },
    where: { cs: "Strategie", en: "Strategie" },
  },
  statutory: {
    area: "plan",
    asks: { cs: "Má plán všechny části podle zákona?", en: "Has the plan all statutory parts?" },
    where: { cs: "Texty", en: "Texty" },
  },
  website: {
    area: "information",
    asks: { cs: "Máme web, kde je plánování k nalezení?", en: "Is there a website?" },
    where: { cs: "Projekt", en: "Projekt" },
  },
  channels: {
    area: "information",
    asks: {
      cs: "Víme u každé činnosti, jak se o ní lidé dozvědí?",
      en: "Is it known how people learn of each activity?",
    },
    where: { cs: "Aktivity", en: "Aktivity" },
  },
  verified: {
    area: "information",
    asks: { cs: "Jsou údaje o službách v katalogu ověřené?", en: "Are the data on services verified?" },
    where: { cs: "Služby", en: "Služby" },
  },
  evaluated: {
    area: "improvement",
    asks: { cs: "Vyhodnotili jsme minulý plán?", en: "Was the last plan evaluated?" },
    where: { cs: "Texty", en: "Texty" },
  },
  monitored: {
    area: "improvement",
    asks: { cs: "Sledujeme plnění každé aktivity?", en: "Is the fulfilment of each activity followed?" },
    where: { cs: "Strategie", en: "Strategie" },
  },
} as const satisfies Record<string, Question>;

export type QuestionKey = keyof typeof QUALITY_QUESTIONS;

export const QUALITY_TEXTS = {
  title: { cs: "Sebehodnocení kvality plánování", en: "Self-check of the quality of planning" },
  about: {
    cs: "Osm oblastí kritérií kvality plánování sociálních služeb (MPSV). Odpovědi jsou z tohoto sešitu; zda stačí, posoudí tým.",
    en: "The eight areas of the criteria of quality of planning (MPSV). The answers come from this workbook; the team judges them.",
  },
  question: { cs: "Otázka", en: "Question" },
  answer: { cs: "Odpověď", en: "Answer" },
  where: { cs: "Kde", en: "Where" },
  yes: { cs: "ano", en: "yes" },
  partly: { cs: "částečně: {done} z {of}", en: "partly: {done} of {of}" },
  no: { cs: "zatím ne", en: "not yet" },
  nothing: { cs: "není podle čeho soudit", en: "nothing to judge by" },
  summary: {
    cs: "Z {of} otázek osmi oblastí kvality: {yes} ano, {partly} částečně, {no} zatím ne.",
    en: "Of {of} questions on the eight areas of quality: {yes} yes, {partly} partly, {no} not yet.",
  },
} as const satisfies Record<string, Text>;
