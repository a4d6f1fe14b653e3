import { fold } from "../czech/text.ts";
import type { Lead } from "../czech/working-days.ts";
import { splitList } from "../sheet/types.ts";
import type { Workbook } from "./workbook.ts";

/** What most rules of procedure ask for (Jablonec nad Nisou, Frýdlant: 7 days before the meeting). */
const DEFAULT_NOTICE: Lead = { days: 7, unit: "days" };

const WORDS: Readonly<Record<string, number>> = { tyden: 7, tydny: 7, tydnu: 7, mesic: 30 };

/**
 * Reads how long before a meeting its invitation must leave, as rules of procedure say it: `7`, `10 dní`, `3 pracovní dny`, `2 týdny`. Texts without a
 * number get the usual seven days.
 */
export function readNotice(text: string): Lead {
  const number = /\d{1,3}/.exec(text)?.[0];
  const words = fold(text);
  const unit = words.includes("pracovn") ? "working-days" : "days";
  const weeks = Object.entries(WORDS).find(([word]) => words.includes(word))?.[1];
  if (weeks !== undefined) return { days: Number(number ?? 1) * weeks, unit: "days" };
  return number === undefined ? DEFAULT_NOTICE : { days: Number(number), unit };
}

/** The longest notice that any of an event's groups asks for; the usual one where none says anything. */
export function noticeFor(workbook: Workbook, groups: string): Lead {
  const wanted = splitList(groups).map(fold);
  const [first = DEFAULT_NOTICE, ...others] = workbook.groups.records
    .filter(({ values }) => wanted.includes(fold(values.abbreviation)) && values.notice !== "")
    .map(({ values }) => readNotice(values.notice));
  return others.reduce((longest, notice) => (notice.days > longest.days ? notice : longest), first);
}
