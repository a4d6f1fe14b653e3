import { describe, expect, test } from "vitest";
import { MONTHS, monthForms } from "../../../src/core/czech/months.ts";
import { WEEKDAYS, weekdayForms } from "../../../src/core/czech/weekdays.ts";

describe("month and weekday names", () => {
  test("are numbered as ISO 8601 numbers them", () => {
    expect(MONTHS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(WEEKDAYS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("are declined", () => {
    expect(monthForms(7)).toMatchObject({
      genitive: "července",
      locative: "červenci",
      instrumental: "červencem",
    });
    expect(monthForms(9)).toMatchObject({ genitive: "září", locative: "září", instrumental: "zářím" });
    expect(weekdayForms(3)).toMatchObject({ accusative: "středu", on: "ve středu", genitive: "středy" });
    expect(weekdayForms(4).on).toBe("ve čtvrtek");
  });

  test("fall back on the first month and the last day for numbers there are none of", () => {
    expect(monthForms(13).nominative).toBe("leden");
    expect(weekdayForms(0).nominative).toBe("neděle");
  });
});
