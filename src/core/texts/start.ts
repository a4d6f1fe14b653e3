import type { Text } from "./say.ts";

/** What the first try says around the commands. */
export const START_TEXTS = {
  title: {
    cs: "Komplán zkouší ukázkový sešit {path} ke dni {day}.",
    en: "Komplán tries the sample workbook {path} as of {day}.",
  },
  readReport: {
    cs: "Co je kde a co s tím, stojí v kontrola.html a přímo v kopii sešitu.",
    en: "Where each is and what to do stands in kontrola.html and in the copy of the workbook.",
  },
  next: {
    cs: `Všechno leží ve složce {folder}/ (trvalo to {seconds} s). Nic nebylo odesláno.
Co zkusit dál:
  npx komplan new nas-plan.xlsx          založí váš vlastní sešit
  npx komplan check nas-plan.xlsx        zkontroluje ho
  npx komplan serve nas-plan.xlsx        otevře ho v prohlížeči s panely
  npx komplan plan examples/tabor/workbook.xlsx   sestaví střednědobý plán
  npx komplan timing "čtvrtletně"        přečte jeden termín
  npx komplan --help                     ukáže všechny příkazy`,
    en: `Everything lies in {folder}/ (it took {seconds} s). Nothing was sent.
What to try next:
  npx komplan new our-plan.xlsx          makes your own workbook
  npx komplan check our-plan.xlsx        checks it
  npx komplan serve our-plan.xlsx        opens it in a browser with panels
  npx komplan plan examples/tabor/workbook.xlsx   makes a medium-term plan
  npx komplan timing "čtvrtletně"        reads one timing phrase
  npx komplan --help                     shows all commands`,
  },
} as const satisfies Record<string, Text>;
