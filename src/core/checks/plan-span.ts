import type { Finding } from "../issue.ts";

const SPAN = /(?<!\d)((?:19|20)\d\d) ?(?:[-–—]|až|do) ?((?:19|20)\d\d)(?!\d)/gu;
const YEARS =
  /(?<![\d\p{L}])(\d{1,2}|dvou|tří|čtyř|pěti|šesti|sedmi)[- ]?let(?!\p{L})|(?<![\d\p{L}])(\d{1,2}|dvou|tří|čtyř|pěti|šesti|sedmi)[- ]?let(?:ý|é|ého|ém|ou|á)(?!\p{L})/giu;
const AGE_BEFORE = /(?:věku|do|od|nad|starší|mladší|[-–]) ?$/iu;
const ABOUT_A_PLAN = /plán|období|strategi/iu;
const NUMBERS: Readonly<Record<string, number>> = { dvou: 2, tří: 3, čtyř: 4, pěti: 5, šesti: 6, sedmi: 7 };

/** A plan said to be for 5 years and from 2013 to 2018, which are six (plan of České Budějovice). */
export function planSpanFindings(text: string): readonly Finding[] {
  if (!/\d{4}/.test(text) || !ABOUT_A_PLAN.test(text)) return [];
  const spans = [...text.matchAll(SPAN)];
  const stated = [...text.matchAll(YEARS)].filter(
    ({ index }) => !AGE_BEFORE.test(text.slice(Math.max(0, index - 10), index)),
  );
  const [span] = spans;
  const [years] = stated;
  if (span === undefined || years === undefined || spans.length > 1 || stated.length > 1) return [];
  const said = years[1] ?? years[2] ?? "";
  const number = NUMBERS[said.toLowerCase()] ?? Number(said);
  const real = Number(span[2]) - Number(span[1]) + 1;
  return number === real ? [] : [{ code: "plan-span", values: { span: span[0], years: said, real } }];
}
