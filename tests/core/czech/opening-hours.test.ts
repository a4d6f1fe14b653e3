import fc from "fast-check";
import { expect, test } from "vitest";
import { readOpeningHours } from "../../../src/core/czech/opening-hours.ts";

const WEEK = [1, 2, 3, 4, 5, 6, 7];

test.for<readonly [string, readonly (readonly [readonly number[], string, string])[]]>([
  ["po–pá 7:00–15:00", [[[1, 2, 3, 4, 5], "07:00", "15:00"]]],
  ["Po - Pá: 7.00 - 15.30 hod.", [[[1, 2, 3, 4, 5], "07:00", "15:30"]]],
  ["po, st 8:00–12:00", [[[1, 3], "08:00", "12:00"]]],
  ["pondělí a středa od 8 do 17 hodin", [[[1, 3], "08:00", "17:00"]]],
  [
    "po–čt 7–15, pá 7–13",
    [
      [[1, 2, 3, 4], "07:00", "15:00"],
      [[5], "07:00", "13:00"],
    ],
  ],
  [
    "út 8:00–11:00, 12:00–16:00\nčt 13–17 h",
    [
      [[2], "08:00", "11:00"],
      [[2], "12:00", "16:00"],
      [[4], "13:00", "17:00"],
    ],
  ],
  ["pracovní dny 7–15:30", [[[1, 2, 3, 4, 5], "07:00", "15:30"]]],
  ["každý pracovní den od 7:00 do 15:00 hodin", [[[1, 2, 3, 4, 5], "07:00", "15:00"]]],
  ["denně 6:00–22:00", [[WEEK, "06:00", "22:00"]]],
  ["nepřetržitě", [[WEEK, "00:00", "23:59"]]],
  ["24 hodin denně", [[WEEK, "00:00", "23:59"]]],
  ["so–ne 0–24", [[[6, 7], "00:00", "23:59"]]],
])("reads „%s“", ([text, spans]) => {
  expect(readOpeningHours(text)).toEqual(spans.map(([days, opens, closes]) => ({ days, opens, closes })));
});

test.for([
  "",
  "podle dohody",
  "7:00–15:00",
  "po–pá",
  "po–pá 7:00–15:00, po domluvě i jindy",
  "první středa v měsíci 8–12",
  "lichý týden po 8–12",
  "pá–po 8–12",
  "po 15–7",
  "po 8–25",
  "po 8:60–9",
  "po–",
  "po 8–",
  "#REF!",
  "po ".repeat(5_000),
])("reads nothing out of „%s“ rather than half of it", (text) => {
  expect(readOpeningHours(text)).toBeNull();
});

test("any text is read or left, with days and times that exist", () => {
  const words = fc.constantFrom(
    "po",
    "–",
    "pá",
    " ",
    ",",
    "8",
    ":",
    "30",
    "24",
    "denně",
    "a",
    "do",
    ";",
    "\n",
    "x",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join("")),
      ),
      (text) => {
        for (const { days, opens, closes } of readOpeningHours(text) ?? []) {
          expect(days.length).toBeGreaterThan(0);
          expect(days.every((day) => WEEK.includes(day))).toBe(true);
          expect(opens < closes).toBe(true);
          expect(`${opens} ${closes}`).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d (?:[01]\d|2[0-3]):[0-5]\d$/);
        }
      },
    ),
  );
});
