import fc from "fast-check";
import { expect, test } from "vitest";
import { pragueTime } from "../../../src/core/czech/prague-time.ts";

test.for([
  ["2018-05-07T08:00:00.000Z", "2018-05-07T10:00"],
  ["2018-12-31T23:30:00Z", "2019-01-01T00:30"],
  // The two nights of 2019 in which the clocks changed.
  ["2019-03-31T00:59:59Z", "2019-03-31T01:59"],
  ["2019-03-31T01:00:00Z", "2019-03-31T03:00"],
  ["2019-10-27T00:59:59Z", "2019-10-27T02:59"],
  ["2019-10-27T01:00:00Z", "2019-10-27T02:00"],
  ["", "1970-01-01T12:00"],
] as const)("%s is %s in Prague", ([instant, time]) => {
  expect(pragueTime(instant)).toBe(time);
});

test("agrees with the time zone database since 1996", () => {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Prague",
    dateStyle: "short",
    timeStyle: "short",
  });
  const span = {
    min: new Date("1996-01-01T00:00:00Z"),
    max: new Date("2037-12-31T00:00:00Z"),
    noInvalidDate: true,
  };
  fc.assert(
    fc.property(fc.date(span), (date) => {
      expect(pragueTime(date.toISOString())).toBe(format.format(date).replace(" ", "T"));
    }),
  );
});
