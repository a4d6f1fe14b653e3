import type { PageSetup } from "../document.ts";
import type { Letters } from "./letters.ts";

/** A page in twentieths of a point, as WordprocessingML measures. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** Above and below the text. */
  readonly vertical: number;
  /** Left and right of it. */
  readonly side: number;
  /** Between the margins. */
  readonly textWidth: number;
  readonly letters: Letters;
}

const TWIPS_PER_MM = 1440 / 25.4;

/** ISO 216. */
const SHEETS_MM = { A4: { short: 210, long: 297 }, A5: { short: 148, long: 210 } } as const;

const MARGINS_MM = { A4: 20, A5: 15 } as const;

export function pageSize({ size, orientation, marginsMm, letters: chosen }: PageSetup): PageSize {
  const letters: Letters = chosen ?? "usual";
  const { short, long } = SHEETS_MM[size];
  const [widthMm, heightMm] = orientation === "portrait" ? [short, long] : [long, short];
  const [width, height] = [twips(widthMm), twips(heightMm)];
  const vertical = twips(marginsMm?.vertical ?? MARGINS_MM[size]);
  const side = twips(marginsMm?.side ?? MARGINS_MM[size]);
  return { width, height, vertical, side, textWidth: width - 2 * side, letters };
}

export function twips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}
