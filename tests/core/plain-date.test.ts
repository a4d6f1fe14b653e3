import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  fromEpochDays,
  isPlainDate,
  lastDayOf,
  toEpochDays,
} from "../../src/core/plain-date.ts";

const day = fc.integer({ min: -20_000, max: 60_000 }).map(fromEpochDays);

describe("plain dates", () => {
  test.for([
    ["2018-02-28", true],
    ["2018-02-29", false],
    ["2020-02-29", true],
    ["2018-13-01", false],
    ["1. 5. 2018", false],
    ["", false],
  ] as const)("knows whether %s is a day: %s", ([text, expected]) => {
    expect(isPlainDate(text)).toBe(expected);
  });

  test.for([
    ["2018-01-31", 1, "2018-02-28"],
    ["2018-01-15", 12, "2019-01-15"],
    ["2018-03-31", -1, "2018-02-28"],
    ["2018-12-01", 1, "2019-01-01"],
  ] as const)("%s plus %i months is %s", ([from, months, expected]) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  test.for([
    ["2018", "2018-12-31"],
    ["2020-02", "2020-02-29"],
    ["2018-05-07", "2018-05-07"],
  ] as const)("the last day of %s is %s", ([part, expected]) => {
    expect(lastDayOf(part)).toBe(expected);
  });

  test("counts the days of the week from Monday, before 1970 too", () => {
    expect(["2017-05-23", "2026-11-21", "1969-12-31"].map(dayOfWeek)).toEqual([2, 6, 3]);
  });

  test("adding days and counting them undo each other", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(fromEpochDays(toEpochDays(to))).toBe(to);
        expect(isPlainDate(to)).toBe(true);
      }),
    );
  });
});
