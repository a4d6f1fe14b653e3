import { addDays, type PlainDate, partsOf, toPlainDate } from "../plain-date.ts";

/** The public holidays with a fixed day, `MM-DD` → name; act 245/2000 Sb. sections 1 and 2. */
const FIXED: Readonly<Record<string, string>> = {
  "01-01": "Den obnovy samostatného českého státu a Nový rok",
  "05-01": "Svátek práce",
  "05-08": "Den vítězství",
  "07-05": "Den slovanských věrozvěstů Cyrila a Metoděje",
  "07-06": "Den upálení mistra Jana Husa",
  "09-28": "Den české státnosti",
  "10-28": "Den vzniku samostatného československého státu",
  "11-17": "Den boje za svobodu a demokracii a Mezinárodní den studentstva",
  "12-24": "Štědrý den",
  "12-25": "1. svátek vánoční",
  "12-26": "2. svátek vánoční",
};

/** Good Friday is a public holiday since act 359/2015 Sb. */
const GOOD_FRIDAY_SINCE = 2016;

/**
 * The Czech name of the public holiday on an ISO day, or null (act 245/2000 Sb., in the wording of today; Good
 * Friday from 2016). For anything that is no day it is null too.
 */
export function holidayName(date: PlainDate): string | null {
  const fixed = FIXED[date.slice(5)];
  if (fixed !== undefined) return fixed;
  const { year, month } = partsOf(date);
  if (month !== 3 && month !== 4) return null;
  const easter = easterSunday(year);
  if (date === addDays(easter, 1)) return "Velikonoční pondělí";
  if (date === addDays(easter, -2) && year >= GOOD_FRIDAY_SINCE) return "Velký pátek";
  return null;
}

/** True on a Czech public holiday, whatever day of the week it falls on. */
export function isHoliday(date: PlainDate): boolean {
  return holidayName(date) !== null;
}

/** Easter Sunday of a year in the Gregorian calendar, by the anonymous computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return toPlainDate(year, Math.floor(days / 31), (days % 31) + 1);
}
