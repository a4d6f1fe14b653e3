const FREE =
  /^(?:služba je |je )?(?:zdarma|bezplatn[aáěéý]|bez úhrady|poskytuje se (?:zdarma|bezplatně))\.?$/u;
const ONE_AMOUNT =
  /^(?:nejvýše |max\. |do )?(\d{1,3}(?:[ .]?\d{3})*)(?:,(\d{1,2}|-))? ?(?:Kč|,- ?Kč)(?: ?(?:\/|za) ?[\p{L}. ]{1,30})?\.?$/u;

/** The price in crowns where the whole text says one price; null for „podle ceníku“ and anything that says more. */
export function priceOf(text: string): number | null {
  const plain = text
    .slice(0, 200)
    .replace(/[\p{Zs}\t]+/gu, " ")
    .trim();
  if (FREE.test(plain.toLowerCase())) return 0;
  const [, crowns, rest = "0"] = ONE_AMOUNT.exec(plain) ?? [];
  if (crowns === undefined) return null;
  return Number(crowns.replace(/[ .]/g, "")) + Number(`0.${rest.replace("-", "0")}`);
}
