import { expect, test } from "vitest";
import { aContact, aGroup, anActivity, anEvent } from "../../support/workbook.ts";
import { type Case, foundIn, issuesIn } from "./found.ts";

const MEETING = { date: "5. 12. 2018", start: "16:00", end: "18:00", replyBy: "" } as const;
const DURING = "2018-12-03";

const CASES: readonly Case[] = [
  [
    "an event belongs to an activity that exists",
    { activities: [anActivity()], events: [anEvent({ activity: "A-001" }), anEvent({ activity: "A-009" })] },
    ["Akce 3 Aktivita: event-activity-unknown"],
  ],
  [
    "an event invites bodies that exist, or everybody",
    {
      groups: [aGroup({ abbreviation: "ŘV" })],
      events: [anEvent({ groups: "řv" }), anEvent({ groups: "všichni" }), anEvent({ groups: "ŘV, XY" })],
    },
    ["Akce 4 Skupina: group-unknown"],
  ],
  [
    "a misspelt body is named",
    {
      groups: [aGroup({ abbreviation: "Senioři" })],
      events: [anEvent({ groups: "Seniori, Senioři" }), anEvent({ groups: "Senoři" })],
    },
    ["Akce 3 Skupina: group-unknown-nearest"],
  ],
  [
    "an event outside the project is reported",
    { events: [anEvent({ date: "14. 5. 2020", replyBy: "" })] },
    ["Akce 2 Datum: timing-after-project"],
  ],
  [
    "an event on a public holiday is reported (Přeštice, 1 January 2022)",
    { project: { end: "31. 12. 2022" }, events: [anEvent({ date: "1. 1. 2022", replyBy: "" })] },
    ["Akce 2 Datum: meeting-on-holiday"],
  ],
  [
    "an event on a Sunday is reported",
    { events: [anEvent({ date: "13. 5. 2018", replyBy: "" })] },
    ["Akce 2 Datum: meeting-on-weekend"],
  ],
  [
    "an event ends after it starts",
    { events: [anEvent({ start: "11:00", end: "9:00" })] },
    ["Akce 2 Do: event-end-before-start"],
  ],
  [
    "replies are expected before the event",
    { events: [anEvent({ replyBy: "15. 5. 2018" })] },
    ["Akce 2 Potvrdit do: reply-after-event"],
  ],
  [
    "a time for replies that ends on a Saturday is reported",
    { events: [anEvent({ replyBy: "12. 5. 2018" })] },
    ["Akce 2 Potvrdit do: deadline-on-weekend"],
  ],
  [
    "a coming event has a place, a time, an agenda and somebody to invite (jednací řády)",
    { events: [anEvent({ place: "", address: "", start: "", end: "", programme: "", groups: "" })] },
    [
      "Akce 2 Skupina: event-groups-missing",
      "Akce 2 Od: event-start-missing",
      "Akce 2 Místo: event-place-missing",
      "Akce 2 Program: event-programme-missing",
    ],
  ],
  [
    "an event that is over may lack them",
    { events: [anEvent({ place: "", address: "", programme: "" })] },
    [],
    "2018-06-01",
  ],
  ["a cancelled event may lack them", { events: [anEvent({ programme: "", state: "zrušeno" })] }, []],
  [
    "more people are invited than the place holds",
    {
      contacts: [aContact(), aContact(), aContact({ doNotSend: "ano" })],
      events: [anEvent({ capacity: "1" }), anEvent({ capacity: "2" })],
    },
    ["Akce 2 Kapacita: event-capacity"],
  ],
  [
    "two events at one time with a common member clash (Praha 12, 5 December 2016)",
    {
      groups: [aGroup({ abbreviation: "OZP" }), aGroup({ abbreviation: "RODINA" })],
      contacts: [aContact({ groups: "OZP, RODINA" }), aContact({ groups: "OZP" })],
      events: [
        anEvent({ ...MEETING, groups: "OZP" }),
        anEvent({ ...MEETING, start: "17:00", groups: "RODINA" }),
      ],
    },
    ["Akce 3 Od: event-clash"],
  ],
  [
    "two events at one time without a common member do not clash",
    {
      groups: [aGroup({ abbreviation: "OZP" }), aGroup({ abbreviation: "RODINA" })],
      contacts: [aContact({ groups: "RODINA" }), aContact({ groups: "OZP" })],
      events: [anEvent({ ...MEETING, groups: "OZP" }), anEvent({ ...MEETING, groups: "RODINA" })],
    },
    [],
  ],
  [
    "events one after the other do not clash",
    {
      contacts: [aContact()],
      events: [
        anEvent(MEETING),
        anEvent({ ...MEETING, start: "18:00", end: "19:00" }),
        anEvent({ ...MEETING, start: "14:00", end: "16:00" }),
      ],
    },
    [],
  ],
  [
    "an invitation leaves seven days ahead when nobody says otherwise (Jablonec, Frýdlant)",
    {
      events: [
        anEvent({ date: "10. 12. 2018", replyBy: "" }),
        anEvent({ date: "11. 12. 2018", start: "12:00", end: "13:00", replyBy: "" }),
      ],
    },
    [],
    DURING,
  ],
  [
    "an invitation that has not left in time is late",
    { events: [anEvent({ date: "7. 12. 2018", replyBy: "" })] },
    ["Akce 2 Datum: invitation-late"],
    DURING,
  ],
  [
    "the rule of the strictest body counts (Police nad Metují: 10 days)",
    {
      groups: [
        aGroup({ abbreviation: "ŘS", notice: "10 dní" }),
        aGroup({ abbreviation: "PS", notice: "3 pracovní dny" }),
      ],
      events: [
        anEvent({ date: "12. 12. 2018", groups: "PS, ŘS", replyBy: "" }),
        anEvent({ date: "6. 12. 2018", groups: "PS", replyBy: "" }),
      ],
    },
    ["Akce 2 Datum: invitation-late-for-group"],
    DURING,
  ],
  [
    "an event that somebody was invited to is not late",
    {
      events: [anEvent({ date: "7. 12. 2018", replyBy: "" }), anEvent({ date: "6. 12. 2018", replyBy: "" })],
      contacts: [aContact()],
      attendance: [{ event: "S-001", invitedOn: "20. 11. 2018" }],
      journal: [{ key: "invitation:S-002:K-0001:1", state: "odesláno" }],
    },
    [],
    DURING,
  ],
  [
    "bodies have abbreviations of their own and notices that say something",
    { groups: [aGroup({ abbreviation: "PS" }), aGroup({ abbreviation: "ps" }), aGroup({ notice: "včas" })] },
    ["Skupiny 3 Zkratka: group-doubled", "Skupiny 4 Lhůta pozvánky: notice-unread"],
  ],
];

test.for(CASES)("%s", ([, parts, expected, today]) => {
  expect(foundIn(parts, today)).toEqual(expected);
});

test("a misspelt body is put right in the whole cell", () => {
  const groups = [aGroup({ abbreviation: "Senioři" }), aGroup({ abbreviation: "ŘV" })];
  const [issue] = issuesIn({ groups, events: [anEvent({ groups: "ŘV, Senoři" })] });
  expect(issue).toMatchObject({ fix: "ŘV, Senioři", values: { item: "Senoři", nearest: "Senioři" } });
});

test("the full name of a body is answered with its abbreviation", () => {
  const groups = [aGroup({ abbreviation: "ŘV", name: "Řídicí výbor" })];
  expect(issuesIn({ groups, events: [anEvent({ groups: "řídicí výbor" })] })[0]?.fix).toBe("ŘV");
});

test("a clash says with what and for how many", () => {
  const contacts = [aContact(), aContact()];
  const issues = issuesIn({ contacts, events: [anEvent(MEETING), anEvent(MEETING)] });
  expect(issues.map(({ values }) => values)).toEqual([{ name: "Setkání 1", row: 2, count: 2 }]);
});
