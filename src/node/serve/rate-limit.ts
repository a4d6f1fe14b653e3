import {
  ADDRESS_LIMITS,
  COMMENT_LIMITS,
  type FormLimits,
  hasRoomFor,
} from "../../core/answers/form-limit.ts";
import type { PlainDate } from "../../core/plain-date.ts";

/** Counts forms by day; a new day begins with nothing counted. True while there is room for one more. */
export function dailyLimit(limits: FormLimits): (link: string, today: PlainDate) => boolean {
  let day = "";
  let all = 0;
  let counts = new Map<string, number>();
  return (link, today) => {
    if (today !== day) {
      day = today;
      all = 0;
      counts = new Map();
    }
    const count = counts.get(link) ?? 0;
    if (!hasRoomFor({ link: count, all }, limits)) return false;
    counts.set(link, count + 1);
    all += 1;
    return true;
  };
}

/** Counts comments by round, and by address where one is known: one sender must not use up everybody's room. */
export function commentLimit(): (round: string, address: string, today: PlainDate) => boolean {
  const byAddress = dailyLimit(ADDRESS_LIMITS);
  const byRound = dailyLimit(COMMENT_LIMITS);
  return (round, address, today) =>
    (address === "" || byAddress(`${round} ${address}`, today)) && byRound(round, today);
}
