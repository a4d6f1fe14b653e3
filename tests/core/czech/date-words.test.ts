import { describe, expect, test } from "vitest";
import {
  atTime,
  clockTime,
  dateInWords,
  dateRange,
  inMonth,
  longDate,
  monthRange,
  monthYear,
  onDay,
  shortDate,
  timeRange,
} from "../../../src/core/czech/date-words.ts";

const plain = (text: string) => text.replace(/\u00A0/g, " ");

describe("a day", () => {
  test("is written in both languages", () => {
    expect(plain(longDate("2026-05-14", "cs"))).toBe("čtvrtek 14. května 2026");
    expect(plain(longDate("2026-05-14", "en"))).toBe("Thursday 14 May 2026");
    expect(plain(dateInWords("2026-06-01", "cs"))).toBe("1. června 2026");
    expect(shortDate("2026-05-14", "cs")).toBe("14.\u00A05.\u00A02026");
    expect(plain(shortDate("2026-05-14", "en"))).toBe("14 May 2026");
    expect(plain(onDay("2026-05-14", "en"))).toBe("on Thursday 14 May 2026");
  });

  test.for([
    ["2026-05-11", "v pondělí 11. května 2026"],
    ["2026-05-12", "v úterý 12. května 2026"],
    ["2026-05-13", "ve středu 13. května 2026"],
    ["2026-05-14", "ve čtvrtek 14. května 2026"],
    ["2026-05-15", "v pátek 15. května 2026"],
    ["2026-05-16", "v sobotu 16. května 2026"],
    ["2026-05-17", "v neděli 17. května 2026"],
  ] as const)("%s is %s", ([date, words]) => {
    expect(plain(onDay(date, "cs"))).toBe(words);
  });
});

describe("a range", () => {
  test.for([
    ["2026-05-14", "2026-05-14", "14. 5. 2026"],
    ["2026-05-14", "2026-05-16", "14.–16. 5. 2026"],
    ["2026-04-30", "2026-05-02", "30. 4. – 2. 5. 2026"],
    ["2025-12-30", "2026-01-02", "30. 12. 2025 – 2. 1. 2026"],
  ] as const)("of days %s to %s is %s", ([start, end, words]) => {
    expect(plain(dateRange(start, end, "cs"))).toBe(words);
  });

  test("of days reads well in English", () => {
    expect(plain(dateRange("2026-05-14", "2026-05-16", "en"))).toBe("14–16 May 2026");
    expect(plain(dateRange("2026-04-30", "2026-05-02", "en"))).toBe("30 April – 2 May 2026");
  });

  test.for([
    ["2018-09", "2018-09", "září 2018"],
    ["2018-09", "2018-11", "září–listopad 2018"],
    ["2018-09", "2019-11", "září 2018 – listopad 2019"],
  ] as const)("of months %s to %s is %s", ([start, end, words]) => {
    expect(plain(monthRange(start, end, "cs"))).toBe(words);
  });

  test("of times is written with an en dash", () => {
    expect(timeRange("09:00", "11:30", "cs")).toBe("9:00–11:30");
    expect(plain(timeRange("09:00", "13:30", "en"))).toBe("9:00 am – 1:30 pm");
  });
});

test("months and times stand after the right preposition", () => {
  expect(monthYear("2026-05", "cs")).toBe("květen 2026");
  expect(monthYear("2026-05", "en")).toBe("May 2026");
  expect(plain(inMonth("2026-05", "cs"))).toBe("v květnu 2026");
  expect(plain(inMonth("2026-08", "cs"))).toBe("v srpnu 2026");
  expect(plain(inMonth("2026-09", "cs"))).toBe("v září 2026");
  expect(inMonth("2026-05", "en")).toBe("in May 2026");
  expect(plain(atTime("09:00", "cs"))).toBe("v 9:00");
  expect(atTime("13:00", "cs")).toBe("ve 13:00");
  expect(plain(atTime("13:00", "en"))).toBe("at 1:00 pm");
  expect(plain(clockTime("00:15", "en"))).toBe("12:15 am");
});
