import { describe, expect, test } from "vitest";
import { icoOf } from "../../support/workbook.ts";
import type { Google } from "../google/google.ts";
import { dataSize } from "../google/sheet-model.ts";
import { dataCalls } from "../program.ts";
import { addressOf, journal, receivers, send, sortBackwards } from "../sending/town.ts";
import {
  alreadyOn,
  dueTown,
  passTo,
  READ,
  switchOn,
  tick,
  tickHourly,
  tickTrigger,
  writesOf,
} from "./due-town.ts";

const people = (count: number) => Array.from({ length: count }, (_, index) => addressOf(index + 1)).sort();
const gone = (google: Google) => [...receivers(google)].sort();

describe("a beat of the trigger", () => {
  test("reminds everybody who has not answered, once, however often it comes", () => {
    const google = switchOn(dueTown(3));
    tick(google);
    expect(gone(google)).toEqual(people(3));
    expect(google.mail.sent[0]?.mime).toContain("Auto-Submitted: auto-generated");
    expect([...journal(google)].filter(([key]) => key.startsWith("answer-reminder:"))).toEqual(
      [1, 2, 3].map((id) => [`answer-reminder:S-001:K-000${id}:7`, "odesláno"]),
    );
    tickHourly(google, 30);
    expect(gone(google)).toEqual(people(3));
  });

  test("with nothing due reads each sheet that it needs once, and writes nothing", () => {
    const google = switchOn(dueTown(0));
    const calls = tick(google);
    // Each sheet, and the memory of the switch.
    expect(dataCalls(calls)).toBe(READ.length + 1);
    expect(writesOf(calls)).toBe(0);
  });

  test("with a round of verification that is not due yet reads providers and services too, and writes nothing", () => {
    const providers = [{ ico: icoOf(1), name: "Charita Příkladov", email: "charita@example.cz" }];
    const services = [{ id: "SL-001", name: "Pečovatelská služba", providerIco: icoOf(1) }];
    const asked = { id: "OV-001", round: "2018/1", provider: icoOf(1), due: "28. 5. 2018" };
    const google = switchOn(dueTown(0, { more: { providers, services, verifications: [asked] } }));
    const calls = tick(google);
    expect(dataCalls(calls)).toBe(READ.length + 3);
    expect(writesOf(calls)).toBe(0);
    expect(gone(google)).toEqual([]);
  });

  test("with 50 due makes at most 14 calls besides reading each sheet and sending each message", () => {
    const google = switchOn(dueTown(50));
    const calls = tick(google);
    expect(receivers(google)).toHaveLength(50);
    const sends = calls.filter(({ name }) => name === "Gmail.Users.Messages.send").length;
    // Each message and its own mark.
    expect(dataCalls(calls) - 2 * sends).toBeLessThanOrEqual(READ.length + 14);
  });

  test("shows the sheet a sign of life when it has done something, and once a week when not", () => {
    const google = switchOn(dueTown(1));
    tick(google);
    const rows = dataSize(google.sheet("Deník")).rows;
    passTo(google, "2018-05-15T08:00:00Z");
    expect(writesOf(tick(google))).toBeGreaterThan(0);
    expect(dataSize(google.sheet("Deník")).rows).toBe(rows);
    expect(writesOf(tick(google))).toBe(0);
  });

  test("without an event, as when started by hand in the editor, it does nothing", () => {
    const google = switchOn(dueTown(2));
    expect(dataCalls(google.run("dailyTick", "menu"))).toBe(1);
    expect(gone(google)).toEqual([]);
  });

  test("finds a sheet that somebody has renamed", () => {
    const google = switchOn(dueTown(2));
    Object.assign(google.sheet("Kontakty"), { name: "Lidé 2018" });
    tick(google);
    expect(gone(google)).toEqual(people(2));
  });
});

describe("the time of a beat", () => {
  test.for([
    [
      "2018-05-07T21:00:00Z",
      "2018-05-08T08:00:00Z",
      "2018-05-09T06:00:00Z",
      "at eleven at night, on a holiday",
    ],
    ["2018-05-11T16:30:00Z", "2018-05-12T08:00:00Z", "2018-05-14T06:00:00Z", "in the evening, on Saturday"],
  ] as const)("%s and %s it waits, %s it sends (%s)", ([late, off, decent]) => {
    const google = switchOn(dueTown(2));
    for (const instant of [late, off]) {
      passTo(google, instant);
      tick(google);
      expect(gone(google)).toEqual([]);
    }
    passTo(google, decent);
    tick(google);
    expect(gone(google)).toEqual(people(2));
  });

  test("once a day is enough, and after a week of silence nobody is reminded twice", () => {
    const google = switchOn(dueTown(2));
    google.run("switchRemindersOff");
    passTo(google, "2018-05-11T08:00:00Z");
    switchOn(google);
    tick(google);
    passTo(google, "2018-05-14T08:00:00Z");
    tick(google);
    expect(gone(google)).toEqual(people(2));
  });

  // Directive 2000/84/EC: the clocks went forward on 31 March and back on 27 October 2019.
  test.for([
    ["2019-03-31T00:30:00Z", "1. 4. 2019", "2019-04-01T06:00:00Z"],
    ["2019-10-27T00:30:00Z", "29. 10. 2019", "2019-10-29T07:00:00Z"],
  ] as const)("through the night in which the clocks change, %s, each goes once", ([from, date, instant]) => {
    const google = switchOn(dueTown(2));
    const cells = google.sheet("Akce").cells;
    for (const cell of cells.values()) if (cell.text === "14. 5. 2018") cell.text = date;
    passTo(google, from);
    tickHourly(google, 8);
    passTo(google, instant);
    tick(google);
    tickHourly(google, 8);
    expect(gone(google)).toEqual(people(2));
  });

  test("the zone of the spreadsheet and of the script changes nothing", () => {
    const google = switchOn(dueTown(2));
    google.spreadsheet.timeZone = "Pacific/Kiritimati";
    google.account.zone = "America/Los_Angeles";
    tick(google);
    expect(gone(google)).toEqual(people(2));
  });
});

describe("beats that break", () => {
  const begin = () => alreadyOn(dueTown(2));
  const counted = (google: Google) =>
    tick(google).filter(({ name, data }) => data || name.startsWith("Cache.")).length;

  test.for([
    { when: "after", how: "exception", losesWrites: false },
    { when: "after", how: "kill", losesWrites: false },
    { when: "before", how: "kill", losesWrites: true },
  ] as const)(
    "$when a call's effect by $how, lost writes: $losesWrites: nobody twice, nobody forgotten",
    (fault) => {
      const calls = counted(begin());
      expect(calls).toBeGreaterThan(25);
      for (let at = 1; at <= calls; at += 1) {
        const google = begin();
        google.break({ ...fault, at });
        try {
          tick(google);
        } catch {
          // Google mails it to the owner; the next beat has to cope.
        }
        sortBackwards(google.sheet("Kontakty"));
        tickHourly(google, 1);
        const uncertain = [...journal(google).values()].filter((state) => state === "nejisté").length;
        expect(uncertain).toBeLessThanOrEqual(1);
        expect(new Set(gone(google)).size).toBe(gone(google).length);
        expect(gone(google).length + uncertain).toBeGreaterThanOrEqual(2);
      }
    },
  );

  test("two at once send once", () => {
    for (let at = 1; at <= 30; at += 3) {
      const google = begin();
      google.meanwhile(at, () => void tick(google));
      tick(google);
      tickHourly(google, 1);
      expect(gone(google)).toEqual(people(2));
    }
  });
});

describe("a sending that was interrupted", () => {
  test("goes on with the next beat, though its own trigger is lost", () => {
    const google = switchOn(dueTown(0));
    const invited = dueTown(50);
    invited.mail.quota = 40;
    for (const cell of invited.sheet("Účast").cells.values()) if (cell.text === "20. 4. 2018") cell.text = "";
    switchOn(invited);
    for (const cell of invited.sheet("Projekt").cells.values()) if (cell.text === "7") cell.text = "ne";
    send(invited);
    expect(receivers(invited)).toHaveLength(10);
    const own = invited.triggers.findIndex(({ handler }) => handler === "continueSending");
    invited.triggers.splice(own, 1);
    invited.mail.quota = 1_500;
    tickHourly(invited, 4);
    expect(gone(invited)).toEqual(people(50));
    expect(gone(google)).toEqual([]);
  });

  test("goes on after Google has killed it in the middle, with what is certain, and says when it is done", () => {
    const google = switchOn(dueTown(20));
    for (const cell of google.sheet("Účast").cells.values()) if (cell.text === "20. 4. 2018") cell.text = "";
    google.break({ at: 60, when: "after", how: "kill", losesWrites: true });
    expect(() => send(google)).toThrow();
    const before = receivers(google).length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(20);
    tickHourly(google, 3);
    const uncertain = [...journal(google).values()].filter((state) => state === "nejisté").length;
    expect(uncertain).toBeLessThanOrEqual(1);
    const invited = google.mail.sent.filter(({ mime }) => mime.includes("text/calendar")).map(({ to }) => to);
    expect(new Set(invited).size).toBe(invited.length);
    expect(invited.length + uncertain).toBeGreaterThanOrEqual(20);
    expect(google.mail.sent.at(-1)?.to).toBe("koordinatorka@example.cz");
  });

  test("stays stopped when a person has stopped it", () => {
    const google = switchOn(dueTown(2));
    for (const cell of google.sheet("Projekt").cells.values()) if (cell.text === "7") cell.text = "ne";
    google.mail.quota = 30;
    send(google);
    google.run("stopSending");
    google.mail.quota = 1_500;
    tickHourly(google, 5);
    expect(gone(google)).toEqual([]);
  });

  test("a stop of long ago does not silence the reminders", () => {
    const google = switchOn(dueTown(2));
    google.run("stopSending");
    google.pass(60_000);
    tick(google);
    expect(gone(google)).toEqual(people(2));
  });
});

describe("what goes wrong", () => {
  function broken() {
    const google = switchOn(dueTown(2));
    for (const cell of google.sheet("Deník").cells.values()) if (cell.text === "Stav") cell.text = "Xyz";
    return google;
  }
  const notices = (google: Google) => google.mail.sent.filter(({ to }) => to === "koordinatorka@example.cz");

  test("is mailed to the owner once, not hour by hour, and remembered until all is well", () => {
    const google = broken();
    tickHourly(google, 5);
    expect(notices(google)).toHaveLength(1);
    expect(google.properties.get("komplan.trouble")).toContain("Stav");
    for (const cell of google.sheet("Deník").cells.values()) if (cell.text === "Xyz") cell.text = "Stav";
    tickHourly(google, 2);
    expect(google.properties.has("komplan.trouble")).toBe(false);
    expect(gone(google)).toEqual(people(2));
  });

  test("reaches Google's own failure mail when not even that can be sent", () => {
    const google = broken();
    google.mail.refusals.set("koordinatorka@example.cz", "Mail service not enabled");
    expect(() => tick(google)).toThrow("Stav");
  });

  test("a workbook in which nothing is recognised is said once too", () => {
    const google = switchOn(dueTown(1));
    google.spreadsheet.sheets.splice(1);
    const [first] = google.spreadsheet.sheets;
    if (first !== undefined) {
      Object.assign(first, { name: "Nákupy" });
      first.cells.clear();
    }
    tickHourly(google, 3);
    expect(notices(google)).toHaveLength(1);
  });
});

describe("a hand-over", () => {
  test("makes the colleague's trigger count for nothing", () => {
    const google = switchOn(dueTown(2));
    const first = tickTrigger(google);
    google.account.email = "kolega@example.cz";
    google.screen.answers.push("YES", "YES");
    google.run("switchRemindersOn");
    const second = google.triggers.find(({ owner }) => owner === "kolega@example.cz")?.id;
    expect(dataCalls(tick(google, first))).toBe(1);
    expect(gone(google)).toEqual([]);
    tick(google, second);
    expect(gone(google)).toEqual(people(2));
  });
});
