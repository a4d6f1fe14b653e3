import { describe, expect, test } from "vitest";
import { easterSunday, holidayName, isHoliday } from "../../../src/core/czech/holidays.ts";
import { addDays } from "../../../src/core/plain-date.ts";

describe("holidayName", () => {
  test.for([
    { date: "2018-01-01", name: "Den obnovy samostatného českého státu a Nový rok" },
    { date: "2019-04-19", name: "Velký pátek" },
    { date: "2019-04-22", name: "Velikonoční pondělí" },
    { date: "2024-03-29", name: "Velký pátek" },
    { date: "2024-04-01", name: "Velikonoční pondělí" },
    { date: "2019-05-01", name: "Svátek práce" },
    { date: "2019-10-28", name: "Den vzniku samostatného československého státu" },
    { date: "2019-12-24", name: "Štědrý den" },
  ])("calls $date $name", ({ date, name }) => {
    expect(holidayName(date)).toBe(name);
  });

  // Act 359/2015 Sb. made Good Friday a holiday from 2016.
  test.for(["2015-04-03", "2019-04-20", "2019-04-21", "2019-05-02", "nonsense", ""])(
    "knows no holiday on %s",
    (date) => {
      expect(holidayName(date)).toBeNull();
    },
  );

  test.for([2016, 2018, 2020, 2024, 2038, 2100])("counts thirteen holidays in %i", (year) => {
    const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
    expect(days.filter((day) => day.startsWith(String(year)) && isHoliday(day))).toHaveLength(13);
  });
});

describe("easterSunday", () => {
  // Dates from the tables of the United States Naval Observatory.
  test.for([
    { year: 1990, date: "1990-04-15" },
    { year: 2000, date: "2000-04-23" },
    { year: 2008, date: "2008-03-23" },
    { year: 2011, date: "2011-04-24" },
    { year: 2018, date: "2018-04-01" },
    { year: 2025, date: "2025-04-20" },
    { year: 2038, date: "2038-04-25" },
  ])("is $date", ({ year, date }) => {
    expect(easterSunday(year)).toBe(date);
  });
});
