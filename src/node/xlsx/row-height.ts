const LINE_PT = 15;
/** Excel's tallest row. */
const TALLEST_PT = 409;
/** Words do not fill lines to the last letter. */
const LOOSENESS = 1.06;

/**
 * How tall a row must be to show its wrapped texts, in points. Spreadsheets take it as their own guess and
 * fit the row anew when somebody types in it; without it LibreOffice prints one line over another.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesOf(text, widths[index] ?? 10));
  return Math.min(Math.max(1, ...lines) * LINE_PT, TALLEST_PT);
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrapped(line.length, Math.max(width, 1)), 0);
}

function wrapped(letters: number, width: number): number {
  return letters <= width ? 1 : Math.ceil((letters * LOOSENESS) / width);
}
