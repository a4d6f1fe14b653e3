import type { PageSetup } from "../document.ts";

/** A page in twentieths of a point, as WordprocessingML measures. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Between the margins. */
  readonly textWidth: number;
}

const TWIPS_PER_MM = 1440 / 25.4;

/** ISO 216. */
const SHEETS_MM = { A4: { short: 210, long: 297 }, A5: { short: 148, long: 210 } } as const;

const MARGINS_MM = { A4: 20, A5: 15 } as const;

export function pageSize({ size, orientation }: PageSetup): PageSize {
  const { short, long } = SHEETS_MM[size];
  const [widthMm, heightMm] = orientation === "portrait" ? [short, long] : [long, short];
  const [width, height, margin] = [twips(widthMm), twips(heightMm), twips(MARGINS_MM[size])];
  return { width, height, margin, textWidth: width - 2 * margin };
}

export function twips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}
