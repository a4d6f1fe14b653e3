import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  dayAhead,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from "../../../src/core/czech/working-days.ts";
import { addDays } from "../../../src/core/plain-date.ts";

describe("working days", () => {
  test.for([
    { date: "2019-10-25", working: true },
    { date: "2019-10-26", working: false },
    { date: "2019-10-27", working: false },
    // The deadline of the Plzeň region fell on this public holiday.
    { date: "2019-10-28", working: false },
  ])("$date is a working day: $working", ({ date, working }) => {
    expect(isWorkingDay(date)).toBe(working);
  });

  test.for([
    { date: "2019-10-25", days: 1, result: "2019-10-29" },
    { date: "2019-10-29", days: -1, result: "2019-10-25" },
    { date: "2019-12-23", days: 1, result: "2019-12-27" },
    { date: "2019-10-26", days: 0, result: "2019-10-26" },
    { date: "2019-11-14", days: -10, result: "2019-10-31" },
  ])("$days working days from $date is $result", ({ date, days, result }) => {
    expect(addWorkingDays(date, days)).toBe(result);
  });

  test("the next and the previous working day lie round a long weekend", () => {
    expect(nextWorkingDay("2019-10-26")).toBe("2019-10-29");
    expect(previousWorkingDay("2019-10-28")).toBe("2019-10-25");
    expect(nextWorkingDay("2019-10-25")).toBe("2019-10-25");
  });

  test("a lead is counted in days or in working days", () => {
    expect(dayAhead("2019-10-30", { days: 7, unit: "days" })).toBe("2019-10-23");
    expect(dayAhead("2019-10-30", { days: 3, unit: "working-days" })).toBe("2019-10-24");
  });

  test("going there and back between working days ends where it began", () => {
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => nextWorkingDay(addDays("2000-01-01", days)));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (date, days) => {
        expect(addWorkingDays(addWorkingDays(date, days), -days)).toBe(date);
      }),
    );
  });
});
