import type { Workbook } from "./workbook.ts";

/** The first and the last year of a plan. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

/** Plans are for one to this many years; more is a slip of the pen. */
const MOST_YEARS = 15;

/** The years of the plan as Projekt says them; null when it says none, or none that can be read. */
export function planYears({ project }: Workbook): PlanYears | null {
  return readYears(project.record.values.planYears);
}

/** `2028–2030`, `2028 až 2030`, `2028`. */
export function readYears(text: string): PlanYears | null {
  const match = /^(?:rok[uy]? |na roky )?((?:19|20)\d\d)(?:\s*(?:[-–—]|až|do|a)\s*((?:19|20)\d\d))?$/iu.exec(
    text.trim(),
  );
  if (match === null) return null;
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
  return last >= first && last - first < MOST_YEARS ? { first, last } : null;
}

/** `2028–2030`, or one year. */
export function yearsInWords({ first, last }: PlanYears): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** Every year of the plan. */
export function yearsOf({ first, last }: PlanYears): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
