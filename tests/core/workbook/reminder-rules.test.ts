import fc from "fast-check";
import { expect, test } from "vitest";
import {
  mayDisturb,
  nextDecentTime,
  readOffsets,
  readSendingHours,
} from "../../../src/core/workbook/reminder-rules.ts";

test.for([
  ["", [7, 2]],
  ["7, 2", [7, 2]],
  ["2 a 10 dní", [10, 2]],
  ["5", [5]],
  ["ne", []],
  ["Nikdy", []],
  ["0", []],
  ["3, 3", [3]],
  ["500", [7, 2]],
  ["1 2 3 4 5 6 7", [7, 6, 5, 4, 3]],
] as const)("„%s“ reminds %j days ahead", ([text, offsets]) => {
  expect(readOffsets(text)).toEqual(offsets);
});

test.for([
  ["", 8, 18],
  ["8–18", 8, 18],
  ["9:00 až 16:30", 9, 16],
  ["7 - 12", 7, 12],
  ["18–8", 8, 18],
  ["8–30", 8, 18],
  ["kdykoli", 8, 18],
] as const)("„%s“ are the hours from %i to %i", ([text, from, to]) => {
  expect(readSendingHours(text)).toEqual({ from, to });
});

test("whatever is typed, the next decent time is one at which it may disturb, and never in the past", () => {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.string(), fc.string(), (date, text, offsets) => {
      const time = date.toISOString().slice(0, 16);
      const hours = readSendingHours(text);
      const next = nextDecentTime(time, hours);
      expect(mayDisturb(next, hours)).toBe(true);
      expect(next >= time).toBe(true);
      expect(readOffsets(offsets).length).toBeLessThanOrEqual(5);
    }),
  );
});
