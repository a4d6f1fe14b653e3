import { expect, test } from "vitest";
import { dayText } from "../../../src/core/czech/date-words.ts";
import { anActivity } from "../../support/workbook.ts";
import { type Case, foundIn, issuesIn } from "./found.ts";

const HEARING = "závěrečné veřejné projednání";
const GROUPS = "jednání pracovních skupin";

const PERIOD: readonly Case[] = [
  [
    "an activity after the project's end is outside it",
    { activities: [anActivity({ timing: "3/2020" })] },
    ["Aktivity 2 Kdy: timing-after-project"],
  ],
  [
    "an activity before the project's start is outside it",
    { activities: [anActivity({ timing: "12/2017" })] },
    ["Aktivity 2 Kdy: timing-before-project"],
  ],
  ["the last month of the project is inside it", { activities: [anActivity({ timing: "1/2020" })] }, []],
  [
    "a year that only reaches over the project's edge is inside it",
    { activities: [anActivity({ timing: "v roce 2018" })] },
    [],
  ],
  [
    "a catalogue after the project's end is named as such",
    { activities: [anActivity({ activity: "katalog poskytovatelů", timing: "3/2020" })] },
    ["Aktivity 2 Kdy: catalogue-after-project"],
  ],
  [
    "a cancelled activity may be timed at will",
    { activities: [anActivity({ timing: "3/2020", state: "zrušeno" })] },
    [],
  ],
];

const DAYS: readonly Case[] = [
  [
    "a meeting on New Year's Day is on a holiday (Přeštice, 1 January 2022)",
    { project: { end: "31. 12. 2022" }, activities: [anActivity({ timing: "1. ledna 2022" })] },
    ["Aktivity 2 Kdy: meeting-on-holiday"],
  ],
  [
    "a meeting on a Saturday is at a weekend",
    { activities: [anActivity({ timing: "12. 5. 2018" })] },
    ["Aktivity 2 Kdy: meeting-on-weekend"],
  ],
  [
    "a deadline on a Sunday is at a weekend (Hlinsko, 30 July 2023)",
    { project: { end: "31. 12. 2023" }, activities: [anActivity({ timing: "do 30.07.2023" })] },
    ["Aktivity 2 Kdy: deadline-on-weekend"],
  ],
  [
    "a deadline on 28 October is on a holiday (Plzeňský kraj, 2019)",
    { activities: [anActivity({ timing: "do 28. 10. 2019" })] },
    ["Aktivity 2 Kdy: deadline-on-holiday"],
  ],
  ["a whole month has weekends and is no matter", { activities: [anActivity({ timing: "7/2018" })] }, []],
];

const CELLS: readonly Case[] = [
  [
    "an activity without a channel leaves people unreached",
    { activities: [anActivity({ activity: "jednání u kulatého stolu", channel: "" })] },
    ["Aktivity 2 Jak osloveni: channel-missing"],
  ],
  [
    "a website needs no other channel",
    { activities: [anActivity({ activity: "www stránky", channel: "" })] },
    [],
  ],
  [
    "an audience that ends with dots is open (Strakonice: školy, lékaři,....)",
    {
      activities: [
        anActivity({ audience: "školy, lékaři,...." }),
        anActivity({ audience: "veřejnost apod." }),
      ],
    },
    ["Aktivity 2 Pro koho: audience-open", "Aktivity 3 Pro koho: audience-open"],
  ],
  ["an audience may end with a full stop", { activities: [anActivity({ audience: "školy, lékaři." })] }, []],
];

const NOTATION: readonly Case[] = [
  [
    "months with and without a zero are mixed notation",
    { activities: [anActivity(), anActivity({ timing: "9-11/2018" }), anActivity({ timing: "06/2018" })] },
    ["Aktivity 4 Kdy: month-notation-mixed"],
  ],
  [
    "October to December tell nothing of the notation",
    { activities: [anActivity({ timing: "05/2018" }), anActivity({ timing: "12/2018" })] },
    [],
  ],
  [
    "the first of a month beside months may be a month that the spreadsheet turned into a date",
    {
      activities: [anActivity({ timing: "1. 6. 2018" }), anActivity(), anActivity({ timing: "01.08.2018" })],
    },
    ["Aktivity 2 Kdy: timing-turned-into-day", "Aktivity 4 Kdy: timing-turned-into-day"],
  ],
  [
    "the first of a month among days is a day",
    { activities: [anActivity({ timing: "1. 6. 2018" }), anActivity({ timing: "12. 6. 2018" })] },
    [],
  ],
];

const FINAL: readonly Case[] = [
  [
    "a final hearing before the working groups end is early (Strakonice)",
    {
      activities: [
        anActivity({ activity: HEARING, timing: "9-11/2018" }),
        anActivity({ activity: GROUPS, timing: "9/2018 - 11/2019" }),
      ],
    },
    ["Aktivity 2 Kdy: final-hearing-early"],
  ],
  [
    "a final hearing in the month in which the groups end is in time",
    {
      activities: [
        anActivity({ activity: HEARING, timing: "9-11/2019" }),
        anActivity({ activity: GROUPS, timing: "9/2018 - 11/2019" }),
      ],
    },
    [],
  ],
  [
    "an opening hearing comes before the groups as it should",
    {
      activities: [
        anActivity({ activity: "úvodní veřejné projednání" }),
        anActivity({ activity: GROUPS, timing: "9/2018 - 11/2019" }),
      ],
    },
    [],
  ],
];

const COMMENTS: readonly Case[] = [
  [
    "eight days for comments are short (Zlínský kraj, 23 to 30 April 2020)",
    {
      project: { end: "31. 12. 2020" },
      activities: [
        anActivity({ activity: "připomínkování návrhu", timing: "od 23. 4. 2020 do 30. 4. 2020" }),
      ],
    },
    ["Aktivity 2 Kdy: comment-period-short"],
  ],
  [
    "fourteen days for comments are enough",
    { activities: [anActivity({ activity: "připomínky k návrhu", timing: "od 1. 4. 2019 do 15. 4. 2019" })] },
    [],
  ],
  [
    "a hearing needs two weeks of comments on both sides (Metodika CpKP)",
    {
      activities: [
        anActivity({ activity: "připomínkování návrhu", timing: "od 1. 4. 2019 do 30. 4. 2019" }),
        anActivity({ activity: "veřejné projednání návrhu", timing: "8. 4. 2019" }),
        anActivity({ activity: "veřejné projednání návrhu v obcích", timing: "25. 4. 2019" }),
      ],
    },
    ["Aktivity 3 Kdy: hearing-soon-after-draft", "Aktivity 4 Kdy: hearing-near-deadline"],
  ],
  [
    "a hearing with two weeks on both sides is well placed",
    {
      activities: [
        anActivity({ activity: "připomínkování návrhu", timing: "od 1. 4. 2019 do 30. 4. 2019" }),
        anActivity({ activity: "veřejné projednání návrhu", timing: "16. 4. 2019" }),
      ],
    },
    [],
  ],
  [
    "a hearing of another draft, months away, is no matter",
    {
      activities: [
        anActivity({ activity: "připomínkování návrhu", timing: "od 1. 4. 2019 do 30. 4. 2019" }),
        anActivity({ activity: "veřejné projednání jiného návrhu", timing: "16. 9. 2019" }),
      ],
    },
    [],
  ],
  [
    "comments cannot be settled on the day until which they come (Blansko, 31 October 2012)",
    {
      project: { start: "1. 1. 2012", end: "31. 12. 2013", registrationNumber: "", call: "" },
      activities: [
        anActivity({ activity: "připomínky k plánu", timing: "do 31. 10. 2012" }),
        anActivity({ activity: "vypořádání připomínek na jednání řídící skupiny", timing: "31. 10. 2012" }),
      ],
    },
    ["Aktivity 3 Kdy: settlement-on-deadline"],
  ],
];

test.for([...PERIOD, ...DAYS, ...CELLS, ...NOTATION, ...FINAL, ...COMMENTS])(
  "%s",
  ([, parts, expected, today]) => {
    expect(foundIn(parts, today)).toEqual(expected);
  },
);

test("the proposed notation is the commoner one", () => {
  const padded = { activities: ["05/2018", "06/2018", "7-9/2018"].map((timing) => anActivity({ timing })) };
  expect(issuesIn(padded).map(({ fix }) => fix)).toEqual(["07-09/2018"]);
});

test("the month that a turned date meant is asked about, not put in", () => {
  const [issue] = issuesIn({ activities: [anActivity({ timing: "01.06.2018" }), anActivity()] });
  expect(issue).toMatchObject({ code: "timing-turned-into-day", values: { month: "6/2018" } });
  expect(issue).not.toHaveProperty("fix");
});

test("an early hearing in March is asked about in the year after the groups' end", () => {
  const activities = [
    anActivity({ activity: HEARING, timing: "3/2018" }),
    anActivity({ activity: GROUPS, timing: "9/2018 - 11/2018" }),
  ];
  expect(issuesIn({ activities })[0]?.values).toEqual({ row: 3, end: dayText("2018-11-30"), year: 2019 });
});
