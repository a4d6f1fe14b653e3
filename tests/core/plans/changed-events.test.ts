import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/core/checks/check-workbook.ts";
import { toCalendar } from "../../../src/core/messages/calendar.ts";
import { computedCells } from "../../../src/core/plans/computed-cells.ts";
import { planInvitations } from "../../../src/core/plans/invitations.ts";
import type { Plan } from "../../../src/core/plans/plan.ts";
import { sendingIds } from "../../../src/core/plans/sending-ids.ts";
import { aContact, anEvent, aWorkbook, type RowOf, type WorkbookParts } from "../../support/workbook.ts";

const TODAY = "2018-05-02";
const EVENT = anEvent({ groups: "PS1" });
const PEOPLE = ["Vzorová", "Ukázková", "Příkladná"].map((lastName) => aContact({ groups: "PS1", lastName }));

interface Story extends WorkbookParts {
  readonly event?: string;
}

function plan({ event = "S-001", ...parts }: Story): Plan {
  const workbook = aWorkbook({ events: [EVENT], contacts: PEOPLE, ...parts });
  return planInvitations({ workbook, today: TODAY, now: `${TODAY}T06:00:00Z`, language: "cs", event });
}

function messages(story: Story) {
  return plan(story).actions.flatMap((action) => (action.kind === "send-message" ? [action] : []));
}

/** The journal as it is when all messages of a plan have gone. */
function sent(story: Story, before: readonly RowOf<"journal">[] = []): readonly RowOf<"journal">[] {
  const deeds = messages({ ...story, journal: before });
  const announced = new Map(deeds.flatMap(({ announces: one }) => (one ? [[one.key, one.reference]] : [])));
  const rows = [...announced].map(([key, reference]) => ({ key, reference, state: "odesláno" }));
  return [...before, ...rows, ...deeds.map(({ key }) => ({ key, state: "odesláno", reference: "18f" }))];
}

const INVITED = sent({});
const plain = (text: string) => text.replace(/\u00a0/g, " ");

describe("an event of which everybody knows", () => {
  test("is told to nobody again, and to a newcomer only", () => {
    expect(messages({ journal: INVITED })).toEqual([]);
    expect(plan({ journal: INVITED }).facts).toMatchObject({
      informed: ["K-0001", "K-0002", "K-0003"],
      changes: [],
    });
    const contacts = [...PEOPLE, aContact({ groups: "PS1", lastName: "Nová" })];
    expect(messages({ journal: INVITED, contacts }).map(({ key }) => key)).toEqual([
      "invitation:S-001:K-0004:1",
    ]);
  });

  test("is told again to nobody because of its programme", () => {
    expect(messages({ journal: INVITED, events: [{ ...EVENT, programme: "Jiné body" }] })).toEqual([]);
  });
});

describe("an event that has changed", () => {
  const events = [
    { ...EVENT, date: "21. 5. 2018", start: "10:00", end: "12:00", changeReason: "nemoc přednášející" },
  ];

  test("goes to those who were invited, with what has changed and why", () => {
    const story = { events, journal: INVITED };
    const [first, ...rest] = messages(story);
    expect(rest).toHaveLength(2);
    expect(first?.key).toBe("update:S-001:K-0001:2");
    expect(first?.message.subject).toContain("Změna: Setkání 1");
    const text = plain(first?.message.text ?? "");
    expect(text).toContain("- den: nově pondělí 21. května 2018 (původně pondělí 14. května 2018)");
    expect(text).toContain("- čas: nově 10:00–12:00 (původně 9:00–11:00)");
    expect(text).toContain("Důvod: nemoc přednášející");
    expect(text).not.toContain("místo: ");
    expect(plan(story).facts).toMatchObject({
      version: 2,
      changed: [{ contact: "K-0001" }, { contact: "K-0002" }, { contact: "K-0003" }],
      invited: [],
    });
    expect(plan(story).summary.map(plain).join(" ")).toContain("Změnu dostanou 3 lidé.");
  });

  // RFC 5546 3.2.2: an update is a REQUEST with the same UID and a higher SEQUENCE.
  test("replaces the entry in calendars, even when the sender's address has changed with it", () => {
    const before = calendarOf(messages({})[0]);
    const story = { events, journal: INVITED, project: { senderEmail: "jinde@obec.example.cz" } };
    const after = calendarOf(messages(story)[0]);
    expect(before).toMatchObject({ method: "REQUEST", sequence: 0 });
    expect(after).toMatchObject({
      method: "REQUEST",
      sequence: 1,
      uid: before.uid,
      start: "2018-05-21T10:00:00",
    });
  });

  test("invites newcomers to it as it is now, in the same version", () => {
    const contacts = [...PEOPLE, aContact({ groups: "PS1", lastName: "Nová" })];
    const keys = messages({ events, journal: INVITED, contacts }).map(({ key }) => key);
    expect(keys).toContain("invitation:S-001:K-0004:2");
    expect(keys).toHaveLength(4);
  });

  test("never goes to somebody who wants no messages; the team is told to phone", () => {
    const [first = {}, ...rest] = PEOPLE;
    const contacts = [{ ...first, doNotSend: "ano" }, ...rest];
    const story = { events, journal: INVITED, contacts };
    expect(messages(story).map(({ key }) => key)).toEqual(["update:S-001:K-0002:2", "update:S-001:K-0003:2"]);
    expect(plan(story).facts).toMatchObject({
      toPhone: [{ contact: "K-0001", reason: "do-not-send" }],
      skipped: [],
    });
    expect(plan(story).summary.join(" ")).toContain("nedostane: Jana Vzorová.");
  });

  test("does not go to somebody who was taken off the group; that is asked of a person", () => {
    const [first = {}, ...rest] = PEOPLE;
    const story = { events, journal: INVITED, contacts: [{ ...first, groups: "PS2" }, ...rest] };
    expect(messages(story)).toHaveLength(2);
    expect(plan(story).facts).toMatchObject({ removed: ["K-0001"] });
    expect(plan(story).summary.join(" ")).toContain("do skupiny už nepatří: Jana Vzorová");
  });

  test("is noticed by the check until it has been told, and the column Verze follows", () => {
    const workbook = aWorkbook({ events, contacts: PEOPLE, journal: INVITED });
    const found = checkWorkbook(workbook, TODAY).filter(({ code }) => code === "event-changed-untold");
    expect(found.map(({ cell, values }) => [cell.sheet, cell.row, values?.["count"]])).toEqual([
      ["Akce", 2, 3],
    ]);
    const told = aWorkbook({ events, contacts: PEOPLE, journal: sent({ events }, INVITED) });
    expect(checkWorkbook(told, TODAY).map(({ code }) => code)).not.toContain("event-changed-untold");
    const texts = computedCells(told, TODAY).filter(({ sheet }) => sheet === "Akce");
    expect(texts.map(({ text }) => text)).toEqual(["2"]);
    expect(sendingIds(told).cells).toEqual([]);
  });
});

describe("an event that is called off", () => {
  const events = [{ ...EVENT, date: "21. 5. 2018", state: "zrušeno" }];

  // RFC 5546 3.2.5: CANCEL with the UID of the request, a higher SEQUENCE and STATUS:CANCELLED.
  test("is taken out of the calendars of exactly those invited, in the words that they know", () => {
    const [, ...others] = PEOPLE;
    const contacts = [{ ...PEOPLE[0], groups: "" }, ...others, aContact({ groups: "PS1", lastName: "Nová" })];
    const all = messages({ events, contacts, journal: INVITED });
    expect(all.map(({ key }) => key)).toEqual(["1", "2", "3"].map((n) => `cancellation:S-001:K-000${n}:2`));
    expect(calendarOf(all[0])).toEqual({
      method: "CANCEL",
      status: "CANCELLED",
      uid: calendarOf(messages({})[0]).uid,
      sequence: 1,
      start: "2018-05-14T09:00:00",
    });
    expect(plain(all[0]?.message.text ?? "")).toContain("Měla být v pondělí 14. května 2018");
  });

  test("is told once, and is an invitation again when it is on after all", () => {
    const journal = sent({ events }, INVITED);
    expect(messages({ events, journal })).toEqual([]);
    expect(messages({ journal }).map(({ key }) => key)).toEqual(
      ["1", "2", "3"].map((n) => `invitation:S-001:K-000${n}:3`),
    );
  });

  test("is told to nobody when nobody was invited, and then to whom Účast names", () => {
    expect(messages({ events })).toEqual([]);
    const attendance = [{ event: "S-001", contact: "K-0002", invitedOn: "2. 5. 2018" }];
    expect(messages({ events, attendance }).map(({ key }) => key)).toEqual(["cancellation:S-001:K-0002:1"]);
  });

  test("can be called off when its row has lost its day, or is gone", () => {
    const withoutDay = messages({ events: [{ ...EVENT, date: "", state: "zrušeno" }], journal: INVITED });
    const gone = { events: [anEvent({ id: "S-777" })], journal: INVITED };
    for (const all of [withoutDay, messages(gone)]) {
      expect(all.map(({ key }) => key)).toEqual(["1", "2", "3"].map((n) => `cancellation:S-001:K-000${n}:2`));
      expect(calendarOf(all[0])).toMatchObject({ method: "CANCEL", start: "2018-05-14T09:00:00" });
    }
    expect(plan(gone).issues.map(({ code }) => code)).toContain("event-row-gone");
    const workbook = aWorkbook({ contacts: PEOPLE, ...gone });
    expect(checkWorkbook(workbook, TODAY).map(({ code }) => code)).toContain("event-row-gone");
  });

  test("names those who were invited and whose row is gone from Kontakty", () => {
    const story = { events, contacts: PEOPLE.slice(0, 2), journal: INVITED };
    const found = plan(story).issues.filter(({ code }) => code === "invited-contact-gone");
    expect(found.map(({ values }) => values?.["contact"])).toEqual(["K-0003"]);
  });
});

describe("a journal that people have been at", () => {
  test("without the announcement says that changes cannot be told, and writes to nobody because of it", () => {
    const journal = INVITED.filter(({ key = "" }) => !key.startsWith("event:"));
    const story = { journal, events: [{ ...EVENT, start: "10:00", end: "12:00" }] };
    expect(messages(story)).toEqual([]);
    expect(plan(story).issues.map(({ code }) => code)).toContain("event-announcement-unknown");
  });

  test.for([
    "",
    "{",
    "null",
    "[]",
    '{"name":1}',
    '{"name":"x","date":"14. 5."}',
    "#REF!",
    "{".repeat(50_000),
  ])("with %s for the announcement is read without harm", (reference) => {
    const journal = INVITED.map((row) => (row.key?.startsWith("event:") ? { ...row, reference } : row));
    expect(messages({ journal })).toEqual([]);
  });
});

function calendarOf(action: ReturnType<typeof messages>[number] | undefined) {
  const entry = action?.message.calendar;
  const calendar = new ICAL.Component(
    entry === undefined ? ["vcalendar", [], []] : ICAL.parse(toCalendar(entry)),
  );
  const vevent = calendar.getFirstSubcomponent("vevent");
  const value = (name: string) => vevent?.getFirstPropertyValue(name);
  return {
    method: calendar.getFirstPropertyValue("method"),
    status: value("status"),
    uid: value("uid"),
    sequence: value("sequence"),
    start: String(value("dtstart")),
  };
}
