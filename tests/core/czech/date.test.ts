import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/core/czech/date.ts";
import { dateInWords, longDate, shortDate } from "../../../src/core/czech/date-words.ts";
import { readTime } from "../../../src/core/czech/time.ts";
import { fromEpochDays, toEpochDays } from "../../../src/core/plain-date.ts";

describe("readDate", () => {
  test.for([
    ["14. 5. 2026", "2026-05-14"],
    ["14.5.2026", "2026-05-14"],
    ["14.05.2026", "2026-05-14"],
    ["14.\u00A05.\u00A02026", "2026-05-14"],
    ["2026-05-14", "2026-05-14"],
    ["2026-05-14T00:00:00.000Z", "2026-05-14"],
    ["1. dubna 2013", "2013-04-01"],
    ["1. ČERVENCE 2013", "2013-07-01"],
    ["1. června 2013", "2013-06-01"],
    ["čtvrtek 14. 5. 2026", "2026-05-14"],
    ["čt 14. 5. 2026", "2026-05-14"],
    ["14/5/2026", "2026-05-14"],
    ["14-05-2026", "2026-05-14"],
    ["5/5/2026", "2026-05-05"],
    ["29. 2. 2024", "2024-02-29"],
  ] as const)("reads %j as %s", ([text, date]) => {
    expect(readDate(text)).toEqual({ value: date, findings: [] });
  });

  test.for([
    ["14. 5.", "date-year-missing"],
    ["14. května", "date-year-missing"],
    ["31. 2.", "date-impossible"],
    ["31. 2. 2026", "date-impossible"],
    ["29. 2. 2026", "date-impossible"],
    ["0. 5. 2026", "date-impossible"],
    ["5/2018", "date-day-missing"],
    ["květen 2018", "date-day-missing"],
    ["1. 1. 1989", "date-out-of-range"],
    ["1. 1. 2101", "date-out-of-range"],
    ["čtvrtletně", "date-shape"],
    ["9-11/2018", "date-shape"],
    ["pozdě 2018", "date-shape"],
    ["1. 1. 2026 – 2. 2. 2026", "date-shape"],
  ] as const)("gives no value for %j: %s", ([text, code]) => {
    expect(readDate(text)).toEqual({ value: null, findings: [{ code }] });
  });

  test.for([
    ["14. 5. 26", "2026-05-14", { code: "date-short-year", fix: "14. 5. 2026" }],
    ["14. 5. 2026 9:00", "2026-05-14", { code: "date-with-time" }],
    ["14. 5. 2026 v 9.00 h", "2026-05-14", { code: "date-with-time" }],
    ["46156", "2026-05-14", { code: "date-serial", fix: "14. 5. 2026" }],
    ["5/14/2026", "2026-05-14", { code: "date-american", fix: "14. 5. 2026" }],
    // Kyjovské Slovácko printed "pondělí 23. 5. 2017", a Tuesday.
    [
      "pondělí 23. 5. 2017",
      "2017-05-23",
      { code: "date-weekday", values: { typed: "pondělí", real: "úterý" } },
    ],
  ] as const)("reads %j with a remark", ([text, date, finding]) => {
    expect(readDate(text)).toEqual({ value: date, findings: [finding] });
  });

  test("asks when day and month could be swapped", () => {
    expect(readDate("5/1/2018")).toEqual({
      value: null,
      findings: [{ code: "date-ambiguous", values: { czech: "5. 1. 2018", american: "1. 5. 2018" } }],
    });
  });

  test("reads every day back from every way it is printed", () => {
    const day = fc
      .integer({ min: toEpochDays("1990-01-01"), max: toEpochDays("2100-12-31") })
      .map(fromEpochDays);
    fc.assert(
      fc.property(day, (date) => {
        for (const print of [shortDate, dateInWords, longDate]) {
          expect(readDate(print(date, "cs"))).toEqual({ value: date, findings: [] });
        }
      }),
    );
  });

  test("never throws", () => {
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9./ :-]{0,20}$/));
    fc.assert(fc.property(typed, (text) => /^(?:\d{4}-\d\d-\d\d|null)$/.test(String(readDate(text).value))));
  });
});

describe("readTime", () => {
  test.for([
    ["9:00", "09:00"],
    ["9.00 h", "09:00"],
    ["16,00", "16:00"],
    ["16,00 hodin", "16:00"],
    ["14:30", "14:30"],
    ["9:00:00", "09:00"],
    ["od 10 hodin", "10:00"],
    ["0:00", "00:00"],
  ] as const)("reads %j as %s", ([text, time]) => {
    expect(readTime(text)).toEqual({ value: time, findings: [] });
  });

  test.for([
    ["9", "time-shape"],
    ["dopoledne", "time-shape"],
    ["9:00-11:00", "time-shape"],
    ["24:00", "time-impossible"],
    ["9:60", "time-impossible"],
  ] as const)("gives no value for %j: %s", ([text, code]) => {
    expect(readTime(text)).toEqual({ value: null, findings: [{ code }] });
  });
});
