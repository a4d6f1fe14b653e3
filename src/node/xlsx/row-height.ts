import { linesOf } from "../../core/documents/docx/letter-widths.ts";

const LINE_PT = 15;
/** Excel's tallest row. */
const TALLEST_PT = 409;
const FONT_PT = 11;
/** A column's width counts digits of Calibri, each this share of the font's size; spreadsheets differ a little. */
const DIGIT = (1038 / 2048) * 0.97;

/**
 * How tall a row must be to show its wrapped texts, in points. Spreadsheets take it as their own guess and
 * fit the row anew when somebody types in it; without it LibreOffice prints one line over another.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesIn(text, Math.max(widths[index] ?? 10, 1)));
  return Math.min(Math.max(1, ...lines) * LINE_PT, TALLEST_PT);
}

/** Words longer than the column, such as addresses, are broken anywhere. */
function linesIn(text: string, width: number): number {
  const long = text.length <= width ? [] : text.split(/\s+/).filter((word) => word.length > width);
  const broken = long.reduce((lines, word) => lines + Math.ceil(word.length / width) - 1, 0);
  return linesOf(text, FONT_PT, width * DIGIT * FONT_PT) + broken;
}
