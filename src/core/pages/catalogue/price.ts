import type { FACET_VALUE_TEXTS } from "../../texts/catalogue-page.ts";

/** The keys of what a price can be; a service whose advice is free and whose meals are paid is both. */
export type PriceKind = Extract<keyof typeof FACET_VALUE_TEXTS, "free" | "paid" | "unsaid">;

const NOT_FREE = /nen[ií] (?:\p{L}+ ){0,2}(?:zdarma|bezplatn)|není bez úhrady/gu;
const FREE =
  /zdarma|bezplatn\p{L}*|bez (?:úhrady|poplatku|poplatků|úplaty)|neplatí|neúčtuj\p{L}*|nehradí|(?<![\d,.] ?)0 ?(?:kč|korun)(?!\p{L})/gu;
const PAID = /\d|kč|korun|ceník|úhrad|hrad[ií]|plat[ií]|poplat|vyhlášk|zpoplatn|doplatek|příspěv|procent|%/u;

/** What a typed price says: nothing, that it is free, that it is paid, or both for different acts. */
export function priceKinds(price: string): readonly PriceKind[] {
  const text = price.slice(0, 2_000).toLowerCase().trim();
  if (/^[\s–—.-]*$|neuveden|není uveden|nezjišt/.test(text)) return ["unsaid"];
  if (text.match(NOT_FREE) !== null) return ["paid"];
  const rest = text.replace(FREE, " ");
  const free = rest !== text;
  // A text that says nothing of money („dle dohody“) still means that there is something to agree on.
  if (!free) return ["paid"];
  return PAID.test(rest.replace(/§ ?\d+|č\. ?\d+\/\d+|\d+\/\d{4}/g, "")) ? ["free", "paid"] : ["free"];
}
