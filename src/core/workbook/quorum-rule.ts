import { fold, tidyLine } from "../czech/text.ts";

/** How many members must be there: a share of them (more than it, when strict) or a number. */
export type QuorumRule =
  | { readonly kind: "share"; readonly part: number; readonly whole: number; readonly strict: boolean }
  | { readonly kind: "count"; readonly count: number };

const MAX_LENGTH = 120;

/** Words around the quantity that change nothing. */
const PADDING =
  /\b(je|skupina|usnasenischopna|jednani|pri|pritomnosti|ucasti|pritomna|pritomno|pritomni|pritomny|pokud|je-li|li|vsech|svych|clenu|clenove|clenuvi|clen|clenska|poctu|z|ze|celkoveho|skupiny|vyboru|ridici|pracovni|koordinacni|s|hlasovacim|pravem)\b/g;

const NUMBERS: Readonly<Record<string, number>> = {
  dva: 2,
  tri: 3,
  ctyri: 4,
  pet: 5,
  sest: 6,
  sedm: 7,
  osm: 8,
  devet: 9,
  deset: 10,
};

const SHARES: readonly (readonly [RegExp, part: number, whole: number])[] = [
  [/^(dvoutretinova vetsina|dve tretiny|dvou tretin|dvoutretinova)$/, 2, 3],
  [/^(tripetinova vetsina|tri petiny|tri petin|tripetinova)$/, 3, 5],
  [/^(jedna tretina|tretina|jedne tretiny|tretiny)$/, 1, 3],
  [/^(polovina|jedna polovina|poloviny|pulka)$/, 1, 2],
  [/^(tri ctvrtiny|tri ctvrtin)$/, 3, 4],
  [/^(ctvrtina|jedna ctvrtina|ctvrtiny)$/, 1, 4],
];

/**
 * Reads a body's quorum as rules of procedure put it: `nadpoloviční většina členů`, `1/3 členů`, `nejméně 5 členů`,
 * `50 %`. Null for anything else, also for two conditions at once and for majorities of those present, which are
 * about voting.
 */
export function readQuorum(text: string): QuorumRule | null {
  const words = plain(text);
  if (words === null) return null;
  if (/^(nadpolovicni vetsin[aey]|nadpolovicni|vetsin[aey])$/.test(words)) return share(1, 2, true);
  if (words === "vsichni" || words === "") return /všichni/iu.test(text) ? share(1, 1, false) : null;
  const more = /^(vice nez|nad|pres) /.test(words);
  const quantity = words.replace(/^(vice nez|nad|pres|nejmene|alespon|aspon|minimalne|min|minimum) /, "");
  return shareOf(quantity, more) ?? countOf(quantity, more);
}

/** How many of so many members satisfy the rule. */
export function neededFor(rule: QuorumRule, members: number): number {
  if (rule.kind === "count") return rule.count;
  const exact = (members * rule.part) / rule.whole;
  return rule.strict ? Math.floor(exact) + 1 : Math.ceil(exact);
}

/** Small letters without diacritics and padding, single spaces; null for what is not one plain rule. */
function plain(text: string): string | null {
  const line = tidyLine(text);
  if (line === "" || line.length > MAX_LENGTH || /přítomných|hlas[uůy]/iu.test(line)) return null;
  const words = line
    .replace(/[\p{L}]+/gu, fold)
    .replace(/ ?% ?/g, " % ")
    .replace(/(\d) ?\/ ?(\d)/g, "$1/$2")
    .replace(/[.]+(?=\s|$)/g, "");
  return words.replace(PADDING, " ").replace(/\s+/g, " ").trim();
}

function shareOf(quantity: string, strict: boolean): QuorumRule | null {
  const named = SHARES.find(([pattern]) => pattern.test(quantity));
  if (named !== undefined) return share(named[1], named[2], strict);
  const percent = /^(\d{1,3})(?:[.,]0+)? %$/.exec(quantity);
  if (percent !== null) return validShare(Number(percent[1]), 100, strict);
  const fraction = /^(\d{1,2})\/(\d{1,2})$/.exec(quantity);
  return fraction === null ? null : validShare(Number(fraction[1]), Number(fraction[2]), strict);
}

function countOf(quantity: string, more: boolean): QuorumRule | null {
  const count = /^\d{1,4}$/.test(quantity) ? Number(quantity) : (NUMBERS[quantity] ?? 0);
  return count === 0 ? null : { kind: "count", count: more ? count + 1 : count };
}

function validShare(part: number, whole: number, strict: boolean): QuorumRule | null {
  const sensible = part > 0 && (strict ? part < whole : part <= whole);
  return sensible ? share(part, whole, strict) : null;
}

function share(part: number, whole: number, strict: boolean): QuorumRule {
  return { kind: "share", part, whole, strict };
}
