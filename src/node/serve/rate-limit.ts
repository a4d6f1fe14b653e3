import type { PlainDate } from "../../core/plain-date.ts";

/** How many forms one day may bring. */
export interface DailyLimits {
  readonly perLink: number;
  readonly altogether: number;
}

/** Counts forms by day; a new day begins with nothing counted. True while there is room for one more. */
export function dailyLimit({
  perLink,
  altogether,
}: DailyLimits): (link: string, today: PlainDate) => boolean {
  let day = "";
  let all = 0;
  let counts = new Map<string, number>();
  return (link, today) => {
    if (today !== day) {
      day = today;
      all = 0;
      counts = new Map();
    }
    const count = (counts.get(link) ?? 0) + 1;
    if (count > perLink || all >= altogether) return false;
    counts.set(link, count);
    all += 1;
    return true;
  };
}
