import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTiming } from "../../../../src/core/czech/timing/format-timing.ts";
import { parseTiming } from "../../../../src/core/czech/timing/timing.ts";
import { NO_TIMING, type Timing } from "../../../../src/core/czech/timing/value.ts";
import { addDays, firstDayOf, lastDayOf } from "../../../../src/core/plain-date.ts";

const core = ({ kind, start, end, every, count }: Timing) => ({ kind, start, end, every, count });

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("2005-01-01", days));
const date = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
);
const maybeDate = fc.option(date);
const limits = fc
  .tuple(date, date)
  .map(([one, other]) => (firstDayOf(one) <= lastDayOf(other) ? [one, other] : [other, one]))
  .filter(([start = "", end = ""]) => firstDayOf(start) <= lastDayOf(end))
  .map(([start = "", end = ""]) => ({ start, end }));
const openLimits = fc.oneof(
  limits,
  date.map((start) => ({ start, end: null })),
  date.map((end) => ({ start: null, end })),
  fc.constant({ start: null, end: null }),
);
const unit = fc.constantFrom("D", "W", "M", "Y");
const number = fc.integer({ min: 1, max: 30 });
const every = fc.oneof(
  fc.tuple(number, unit).map(([amount, letter]) => `P${amount}${letter}`),
  fc
    .tuple(number, fc.integer({ min: 1, max: 9 }), unit)
    .map(([least, more, letter]) => `P${least}${letter}/P${least + more}${letter}`),
);
const times = fc.option(fc.integer({ min: 2, max: 40 }));

const timing: fc.Arbitrary<Timing> = fc.oneof(
  date.map((start) => ({ ...NO_TIMING, kind: "point" as const, start, end: start })),
  fc.constant({ ...NO_TIMING, kind: "point" as const }),
  openLimits.map((found) => ({ ...NO_TIMING, kind: "range" as const, ...found })),
  fc.record({ every, count: times, found: openLimits }).map(({ found, ...rest }) => ({
    ...NO_TIMING,
    kind: "recurring" as const,
    ...rest,
    ...found,
  })),
  openLimits.map((found) => ({ ...NO_TIMING, kind: "recurring" as const, every: "working day", ...found })),
  fc.constant({ ...NO_TIMING, kind: "recurring" as const }),
  fc.constant({ ...NO_TIMING, kind: "continuous" as const }),
  maybeDate.map((end) => ({ ...NO_TIMING, kind: "deadline" as const, end })),
  fc
    .integer({ min: 2000, max: 2099 })
    .map((year) => ({ ...NO_TIMING, kind: "deadline" as const, end: `${year}` })),
  fc.record({ count: fc.integer({ min: 1, max: 99 }), found: openLimits }).map(({ count, found }) => ({
    ...NO_TIMING,
    kind: "count_in_range" as const,
    count,
    ...found,
  })),
  fc.record({ count: times, found: openLimits }).map(({ count, found }) => ({
    ...NO_TIMING,
    kind: "vague" as const,
    count,
    ...found,
  })),
  fc.constant({ ...NO_TIMING, kind: "unknown" as const }),
);

describe("formatTiming", () => {
  test.for([
    { phrase: "5/2018", words: "5/2018" },
    { phrase: "01.05.2018", words: "1. 5. 2018" },
    { phrase: "9-11/2018", words: "od 9/2018 do 11/2018" },
    { phrase: "v roce 2015", words: "rok 2015" },
    { phrase: "na období 2020 – 2022", words: "2020 – 2022" },
    { phrase: "kvartálně", words: "čtvrtletně" },
    { phrase: "cca 1x za 3-4 měsíce", words: "1× za 3–4 měsíce" },
    { phrase: "minimálně 4krát ročně", words: "4× ročně" },
    { phrase: "každou středu", words: "každou středu" },
    { phrase: "každé první úterý v měsíci", words: "1. úterý v měsíci" },
    { phrase: "vždy v měsíci červnu daného roku", words: "každoročně v červnu" },
    { phrase: "6/2018 - 01/2020 - 4 akce", words: "4× od 6/2018 do 1/2020" },
    { phrase: "3/2019, 6/2019 a 9/2019", words: "3× (3/2019, 6/2019, 9/2019)" },
    { phrase: "do konce roku 2019", words: "do 31. 12. 2019" },
    { phrase: "do 14. dubna", words: "do 14. dubna" },
    { phrase: "dne 12. června", words: "12. června" },
    { phrase: "1.–24. měsíc projektu", words: "1.–24. měsíc projektu" },
    { phrase: "trvale", words: "průběžně" },
    { phrase: "jaro 2019", words: "někdy od 3/2019 do 5/2019" },
    { phrase: "-", words: "-" },
  ])("writes „$phrase“ as „$words“", ({ phrase, words }) => {
    const read = parseTiming(phrase);
    expect(formatTiming(read)).toBe(words);
    expect(core(parseTiming(words))).toEqual(core(read));
  });

  test("is read back as it was meant", () => {
    fc.assert(
      fc.property(timing, (value) => {
        const phrase = formatTiming(value);
        expect({ phrase, ...core(parseTiming(phrase)) }).toEqual({ phrase, ...core(value) });
      }),
      { numRuns: 3000 },
    );
  });
});
