/** The no-break space (U+00A0) that keeps a number and its unit, or a preposition and its word, on one line. */
export const HARD_SPACE = "\u00A0";

/** An id such as `P-005` with a no-break hyphen (U+2011), so that a narrow column of a document does not part it. */
export function unbroken(id: string): string {
  return id.replace(/-/g, "\u2011");
}
