import { fold } from "../../czech/text.ts";

/** Ages in whole years, both ends included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const OLDEST = 200;
const NUMBER = "(\\d{1,3})";
const BETWEEN = new RegExp(`(?:od )?${NUMBER} ?(?:let|roků|roku)? ?(?:[-–—]|až|do) ?${NUMBER}`, "gu");
const UP = new RegExp(
  `(?:od|nad|starší(?: než| )?) ?${NUMBER}|${NUMBER} ?(?:\\+|let a (?:více|starší))`,
  "gu",
);
const DOWN = new RegExp(`(?:do|pod|mladší(?: než| )?) ?${NUMBER}`, "gu");
const ANY_AGE = /bez (?:věkového )?omezení|všechny věkové|každý věk|věk nerozhoduje|neomezen/u;

/** The groups of the code list that a typed age reaches into; none for a text that says no age. */
export function ageGroups(typed: string, groups: readonly string[]): readonly string[] {
  const text = typed.slice(0, 500).toLowerCase().trim();
  if (text === "") return [];
  if (ANY_AGE.test(text)) return groups;
  const folded = fold(text);
  const named = groups.filter((group) => folded.includes(fold(group)));
  if (named.length > 0) return named;
  const spans = spansOf(text);
  return groups.filter((group) => spansOf(group.toLowerCase()).some((own) => spans.some(overlaps(own))));
}

function overlaps(one: Span): (other: Span) => boolean {
  return (other) => one.from <= other.to && other.from <= one.to;
}

/** `19+ let`, `od 7 do 26 let`, `nad 80 let`, `6–26`; what one form has read is not read again by the next. */
function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  const take = (pattern: RegExp, spanOf: (numbers: readonly number[]) => Span) => (rest: string) =>
    rest.replace(pattern, (...found: readonly unknown[]) => {
      const numbers = found.slice(1, 3).filter((part) => typeof part === "string" && /^\d+$/.test(part));
      spans.push(spanOf(numbers.map(Number)));
      return " ";
    });
  const between = take(BETWEEN, ([from = 0, to = OLDEST]) => ({ from, to }));
  const up = take(UP, ([from = 0]) => ({ from, to: OLDEST }));
  const down = take(DOWN, ([to = OLDEST]) => ({ from: 0, to }));
  down(up(between(text)));
  return spans;
}
