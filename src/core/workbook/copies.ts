import type { Workbook } from "./workbook.ts";

/** How many copies of the catalogue are printed, as Projekt says: `500 ks`; null when it says no number. */
export function printedCopies({ project }: Workbook): number | null {
  const digits = /\d[\d ]*/.exec(project.record.values.catalogueCopies)?.[0].replace(/ /g, "");
  const copies = digits === undefined ? Number.NaN : Number(digits);
  return Number.isSafeInteger(copies) ? copies : null;
}

/** Where the printed copies are. */
export interface Stock {
  /** null when nobody said. */
  readonly printed: number | null;
  /** Meant for somebody, handed over or not. */
  readonly given: number;
  readonly delivered: number;
  /** What receivers said they still have. */
  readonly left: number;
  /** Meant for nobody; negative where more is promised than printed. */
  readonly reserve: number | null;
  /** In haléře; null without a price or a number of copies. */
  readonly pricePerCopy: number | null;
  /** True where the price of one copy had to be rounded. */
  readonly isRounded: boolean;
}

/** The stock by the rows of Distribuce. */
export function stockOf(workbook: Workbook): Stock {
  const rows = workbook.distribution.records;
  const printed = printedCopies(workbook);
  const amount = workbook.project.record.values.cataloguePrice?.amount ?? null;
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const given = sum(({ values }) => values.copies ?? 0);
  const priced = printed !== null && printed > 0 && amount !== null;
  return {
    printed,
    given,
    delivered: sum(({ values }) => (values.deliveredOn === null ? 0 : (values.copies ?? 0))),
    left: sum(({ values }) => values.left ?? 0),
    reserve: printed === null ? null : printed - given,
    pricePerCopy: priced ? Math.round(amount / printed) : null,
    isRounded: priced && amount % printed !== 0,
  };
}
