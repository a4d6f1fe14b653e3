import type { PageSetup } from "../document.ts";

/** How large the letters of a document are. */
export type Letters = NonNullable<PageSetup["letters"]> | "usual";

/** Below this, letters are text; above, headings. All in half-points. */
const LARGEST_TEXT = 24;
const LARGEST_HEADING = 40;

/** A brochure's text is 9.5 points, as books have it; only small print is smaller. */
const LEAST_SMALL = 19;

/** Guides for large print ask for 16 to 18 points, small print and tables included. */
const LARGE_PRINT = 36;
const LARGE_SMALL_PRINT = 32;
const LARGEST_SMALL_PRINT = 19;

/** The size of letters, in half-points, that are `halfPoints` large in a document with usual letters. */
export function sizeOf(halfPoints: number, letters: Letters): number {
  if (letters === "small") return smallSize(halfPoints);
  if (letters === "large") return largeSize(halfPoints);
  return halfPoints;
}

function smallSize(halfPoints: number): number {
  if (halfPoints <= LARGEST_TEXT)
    return Math.max(Math.min(halfPoints, LEAST_SMALL), Math.round(halfPoints * 0.95));
  return Math.round(halfPoints * (halfPoints <= LARGEST_HEADING ? 0.9 : 0.75));
}

function largeSize(halfPoints: number): number {
  if (halfPoints <= LARGEST_SMALL_PRINT) return LARGE_SMALL_PRINT;
  if (halfPoints <= LARGEST_TEXT) return LARGE_PRINT + (halfPoints > 22 ? 4 : 0);
  return Math.round(halfPoints * (halfPoints <= LARGEST_HEADING ? 1.5 : 1.15));
}

/** How far apart things stand, beside a document with usual letters. */
export const SPACING: Readonly<Record<Letters, number>> = { usual: 1, small: 0.85, large: 1.4 };

/** Lines in 240ths of the font's own distance: people who see badly need more between them. */
export const LINE: Readonly<Record<Letters, number>> = { usual: 264, small: 258, large: 300 };

/** Facts stand close, unless their letters are large: lines in 240ths, and the space after each in twips. */
export const FACT_LINE: Readonly<Record<Letters, number>> = { usual: 252, small: 252, large: 300 };
export const FACT_AFTER: Readonly<Record<Letters, number>> = { usual: 20, small: 20, large: 80 };

/** Where what is said of a fact's name begins, in twips; at the margin where letters are large. */
export const FACT_INDENT: Readonly<Record<Letters, number>> = { usual: 2098, small: 1758, large: 0 };
