/** What repeats and how. */
export interface Recurrence {
  readonly every: string;
  /** Times in each `every`; once is null. */
  readonly count: number | null;
  readonly countMax: number | null;
  readonly weekdays: readonly number[];
  readonly ordinal: number | null;
  readonly weeks: "even" | "odd" | null;
  /** The month of „každý červen“. */
  readonly month: number | null;
}
