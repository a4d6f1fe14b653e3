import { describe, expect, test } from "vitest";
import { dayAhead } from "../../../src/core/czech/working-days.ts";
import { readNotice } from "../../../src/core/workbook/notice.ts";

describe("notice of a meeting", () => {
  // Lead times of real rules of procedure: Jablonec 7 days, Police nad Metují 10 days, Jeseník 3 working days.
  test.for([
    ["7 dní", "2026-05-14", "2026-05-07"],
    ["10", "2026-05-14", "2026-05-04"],
    ["3 pracovní dny", "2026-05-14", "2026-05-11"],
    ["2 týdny předem", "2026-05-14", "2026-04-30"],
    ["týden", "2026-05-14", "2026-05-07"],
    ["", "2026-05-14", "2026-05-07"],
    ["včas", "2026-05-14", "2026-05-07"],
  ] as const)("„%s“ before %s means by %s", ([text, meeting, expected]) => {
    expect(dayAhead(meeting, readNotice(text))).toBe(expected);
  });

  test("working days leave out weekends and holidays", () => {
    expect(dayAhead("2026-05-11", readNotice("2 pracovní dny"))).toBe("2026-05-06");
  });
});
