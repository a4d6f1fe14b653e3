import { formatMoney } from "../../czech/money.ts";
import { DISTRIBUTION_TEXTS as TEXTS } from "../../texts/distribution.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import type { Stock } from "../../workbook/copies.ts";
import type { Fact } from "../document.ts";

/** Less than this part of the print run left means that it runs out; more than the other, that it was too much. */
const FEW_LEFT = 0.1;
const MANY_LEFT = 0.3;

/** Before so much is handed over the numbers say little. */
const ENOUGH_DELIVERED = 0.5;

/** `cca 12,50 Kč/ks`; "" where the price or the number of copies is not known. */
export function priceWords({ pricePerCopy, isRounded }: Stock, language: Language): string {
  if (pricePerCopy === null) return "";
  const price = formatMoney(pricePerCopy);
  return say(isRounded ? TEXTS.aboutPerCopy : TEXTS.perCopy, language, { price });
}

/** Where the copies are, line by line; what nobody knows is left out. */
export function stockFacts(stock: Stock, language: Language): readonly Fact[] {
  const { printed, given, delivered, left, reserve } = stock;
  const pieces = (count: number | null) => (count === null ? "" : say(TEXTS.pieces, language, { count }));
  const spare =
    reserve !== null && reserve < 0 ? say(TEXTS.overBy, language, { count: -reserve }) : pieces(reserve);
  const facts: readonly (readonly [Text, string])[] = [
    [TEXTS.printed, pieces(printed)],
    [TEXTS.given, pieces(given)],
    [TEXTS.delivered, pieces(delivered)],
    [TEXTS.toDeliver, pieces(given - delivered)],
    [TEXTS.reserve, spare],
    [TEXTS.leftAtReceivers, left === 0 ? "" : pieces(left)],
    [TEXTS.price, priceWords(stock, language)],
  ];
  return facts
    .filter(([, words]) => words !== "")
    .map(([name, words]) => ({ name: say(name, language), lines: [[words]] }));
}

/** What the numbers say of the next print run; "" where too little is handed over yet or they say nothing. */
export function reprintHint(stock: Stock, language: Language): string {
  const { printed, given, delivered, left, reserve } = stock;
  if (printed === null || reserve === null || delivered < printed * ENOUGH_DELIVERED) return "";
  if (left > delivered * MANY_LEFT)
    return say(TEXTS.hintLess, language, { left, delivered, enough: tens(given - left) });
  const available = left + Math.max(0, reserve);
  return delivered + reserve >= printed && available < printed * FEW_LEFT
    ? say(TEXTS.hintMore, language, { left: available, printed })
    : "";
}

function tens(count: number): number {
  return Math.max(10, Math.ceil(count / 10) * 10);
}
