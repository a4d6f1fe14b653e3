import type { Finding } from "../issue.ts";

/** Slips found in public plans: "pozdávka" and "průbežně" in campaign plans, "OPR" for ORP on a region's site. */
const TYPOS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(?<!\p{L})(p)ozdávk(\p{L}*)/giu, "ozvánk"],
  [/(?<!\p{L})(p)růbežn(\p{L}*)/giu, "růběžn"],
  [/(?<!\p{L})(s)třednědobí()(?!\p{L})/giu, "třednědobý"],
  [/(?<!\p{L})(O)PR()(?!\p{L})/gu, "RP"],
];

/** One finding when a text holds known slips; the fix is the whole text with all of them put right. */
export function typoFindings(text: string): readonly Finding[] {
  const wrong = TYPOS.map(([pattern]) => text.match(pattern)?.[0]).filter((word) => word !== undefined);
  if (wrong.length === 0) return [];
  const fix = TYPOS.reduce((result, [pattern, right]) => {
    return result.replace(pattern, (_found, first: string, rest: string) => first + right + rest);
  }, text);
  return [{ code: "text-typo", values: { typo: wrong.join("“, „") }, fix }];
}
