import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandTiming } from "../../../../src/core/czech/timing/expand-timing.ts";
import { parseTiming } from "../../../../src/core/czech/timing/timing.ts";
import { isWorkingDay } from "../../../../src/core/czech/working-days.ts";
import { addDays } from "../../../../src/core/plain-date.ts";

/** The period of the Strakonice project. */
const PERIOD = { start: "2018-02-01", end: "2020-01-31" };
const SETTINGS = { period: PERIOD, notice: { days: 7, unit: "days" }, today: "2018-02-01" } as const;
const expand = (phrase: string, settings: Partial<Parameters<typeof expandTiming>[1]> = {}) =>
  expandTiming(parseTiming(phrase), { ...SETTINGS, ...settings });
const daysOf = (phrase: string) => expand(phrase).proposals.map(({ date }) => date);

describe("expandTiming", () => {
  test("proposes eight quarterly meetings in a project of 24 months", () => {
    const days = daysOf("čtvrtletně po celou dobu realizace projektu, dle potřeby častěji");
    expect(days).toHaveLength(8);
    expect(days.map((day) => day.slice(0, 7))).toEqual([
      "2018-03",
      "2018-06",
      "2018-09",
      "2018-12",
      "2019-03",
      "2019-06",
      "2019-09",
      "2019-12",
    ]);
  });

  test("spreads four events evenly over their range", () => {
    expect(daysOf("6/2018 - 01/2020 - 4 akce").map((day) => day.slice(0, 7))).toEqual([
      "2018-08",
      "2019-01",
      "2019-06",
      "2019-11",
    ]);
  });

  test.for([
    { phrase: "cca 1x za 3-4 měsíce", count: 6 },
    { phrase: "2x ročně", count: 4 },
    { phrase: "měsíčně", count: 24 },
    { phrase: "každé první úterý v měsíci", count: 24 },
    { phrase: "vždy v měsíci červnu daného roku", count: 2 },
    { phrase: "leden, duben, červenec, říjen 2019", count: 4 },
    { phrase: "5/2018", count: 1 },
    { phrase: "3. měsíc projektu", count: 1 },
    { phrase: "každou středu od 5. 9. 2018 do 24. 10. 2018", count: 8 },
    { phrase: "každou druhou středu od 5. 9. 2018 do 24. 10. 2018", count: 4 },
  ])("proposes $count days for „$phrase“", ({ phrase, count }) => {
    expect(daysOf(phrase)).toHaveLength(count);
  });

  test("finds the first Tuesday of each month", () => {
    expect(daysOf("každé první úterý v měsíci").slice(0, 3)).toEqual([
      "2018-02-06",
      "2018-03-06",
      "2018-04-03",
    ]);
  });

  test("moves a day from a holiday and says which", () => {
    const [proposal] = expand("každé první úterý v měsíci", {
      period: { start: "2018-05-01", end: "2018-05-31" },
    }).proposals;
    expect(proposal).toMatchObject({
      date: "2018-05-02",
      moved: { from: "2018-05-01", because: "Svátek práce" },
    });
  });

  test("moves a day from a weekend", () => {
    const [proposal] = expand("6/2018").proposals;
    expect(proposal).toMatchObject({ date: "2018-06-15", moved: null });
    const [september] = expand("9/2018").proposals;
    expect(september).toMatchObject({
      date: "2018-09-14",
      moved: { from: "2018-09-15", because: "weekend" },
    });
  });

  test("keeps a day that a person wrote, even on a Saturday", () => {
    expect(expand("5. 5. 2018").proposals[0]).toMatchObject({ date: "2018-05-05", exact: true, moved: null });
  });

  test.for([
    { notice: { days: 7, unit: "days" }, sendBy: "2018-06-08" },
    // Jeseník: three working days before the meeting.
    { notice: { days: 3, unit: "working-days" }, sendBy: "2018-06-12" },
  ] as const)("says by when the invitation must leave: $sendBy", ({ notice, sendBy }) => {
    expect(expand("6/2018", { notice }).proposals[0]?.sendBy).toBe(sendBy);
  });

  test("says when it is too late for the invitation", () => {
    expect(expand("6/2018", { today: "2018-06-08" }).proposals[0]?.late).toBe(false);
    expect(expand("6/2018", { today: "2018-06-09" }).proposals[0]?.late).toBe(true);
  });

  test.for([
    { phrase: "průběžně", reason: "continuous" },
    { phrase: "do 30. 6. 2019", reason: "deadline" },
    { phrase: "9/2018 - 11/2019", reason: "no-count" },
    { phrase: "dne 12. června", reason: "year-missing" },
    { phrase: "jaro 2019", reason: "not-understood" },
    { phrase: "-", reason: "not-understood" },
    { phrase: "pravidelně", reason: "interval-missing" },
    { phrase: "každý pracovní den", reason: "too-many" },
    { phrase: "týdně", reason: "too-many" },
    { phrase: "5/2025", reason: "outside-period" },
  ])("proposes nothing for „$phrase“: $reason", ({ phrase, reason }) => {
    expect(expand(phrase)).toEqual({ proposals: [], reason });
  });

  test("never proposes a day off, a day twice or a day outside the period", () => {
    const phrases = [
      "čtvrtletně",
      "3x ročně",
      "5 akcí",
      "měsíčně",
      "1x za 14 dní",
      "každý pátek",
      "každoročně v září",
    ];
    const start = fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2010-01-01", days));
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        start,
        fc.integer({ min: 0, max: 900 }),
        (phrase, first, length) => {
          const period = { start: first, end: addDays(first, length) };
          const { proposals, reason } = expand(phrase, { period });
          expect(reason === null).toBe(proposals.length > 0);
          const days = proposals.map(({ date }) => date);
          expect(new Set(days).size).toBe(days.length);
          expect(days.filter((day) => day < period.start || day > period.end || !isWorkingDay(day))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
