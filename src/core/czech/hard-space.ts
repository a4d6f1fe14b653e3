/** The no-break space (U+00A0) that keeps a number and its unit, or a preposition and its word, on one line. */
export const HARD_SPACE = "\u00A0";
