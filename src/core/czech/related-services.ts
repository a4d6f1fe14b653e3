/** Four words that plans use for services outside the register of Act 108/2006 Sb. */
const RELATED_SERVICE_WORDS = ["návazné", "doplňkové", "doprovodné", "související"] as const;

export type RelatedServiceWord = (typeof RELATED_SERVICE_WORDS)[number];

/** „služeb doplňkových“: the word may follow what it is said of. */
const NOUN_FIRST = /(služ?e?b\p{L}*) ((?:návazn|doplňkov|doprovodn|souvisejíc)\p{L}+)/giu;

const STEMS: readonly (readonly [RelatedServiceWord, RegExp])[] = [
  ["návazné", /návazn\p{L}{1,3}(?: \p{L}{1,30}){0,2} služ?e?b/iu],
  ["doplňkové", /doplňkov\p{L}{1,3}(?: \p{L}{1,30}){0,2} služ?e?b/iu],
  ["doprovodné", /doprovodn\p{L}{1,3}(?: \p{L}{1,30}){0,2} služ?e?b/iu],
  ["související", /souvisejíc\p{L}{1,3}(?: \p{L}{1,30}){0,2} služ?e?b/iu],
];

/** Which of the words a text uses of services, each once, in the order of `RELATED_SERVICE_WORDS`. */
export function relatedServiceWords(text: string): readonly RelatedServiceWord[] {
  const spaced = text.replace(/\s+/g, " ").replace(NOUN_FIRST, "$2 $1");
  return STEMS.filter(([, stem]) => stem.test(spaced)).map(([word]) => word);
}
