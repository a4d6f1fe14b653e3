import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { dataSize } from "../google/sheet-model.ts";
import { dataCalls, rowOf } from "../program.ts";
import { addressOf, fireTrigger, journal, receivers, send, town } from "./town.ts";

/** The number of the call that sends the first of so many messages. */
function firstMessage(people: number): number {
  const calls = send(town(people)).filter(({ data, name }) => data || name.startsWith("Cache."));
  return calls.findIndex(({ name }) => name.startsWith("Gmail.")) + 1;
}

const lastDialog = (html: string | undefined) => html ?? "";

describe("sending invitations", () => {
  test("asks twice, the second time with the number, and sends to everybody once", () => {
    const google = town(5);
    send(google);
    expect(google.screen.alerts[0]?.text).toContain("Vzorová1");
    expect(google.screen.alerts[1]?.text).toContain("Odeslat 5 zpráv?");
    expect([...receivers(google)].sort()).toEqual([1, 2, 3, 4, 5].map(addressOf));
    expect([...journal(google).values()]).toEqual(Array.from({ length: 5 }, () => "odesláno"));
    expect(google.lock.held).toBe(false);
  });

  test("says whom receivers will see when another account sends than the project's sender", () => {
    const google = town(1);
    google.account.email = "jana@example.cz";
    send(google);
    expect(google.screen.alerts[0]?.text).toContain("Odesílá se z účtu jana@example.cz");
    expect(google.screen.alerts[0]?.text).toContain("koordinatorka@example.cz");
  });

  test.for([[["NO"]], [["YES", "NO"]]] as const)("sends and writes nothing after %j", ([answers]) => {
    const google = town(3);
    google.screen.answers.push(...answers);
    google.run("sendInvitations");
    expect(receivers(google)).toEqual([]);
    expect(dataSize(google.sheet("Deník")).rows).toBe(1);
  });

  test("sends a message that another reader understands, with its calendar part", async () => {
    const google = town(1);
    send(google);
    const mail = await simpleParser(google.mail.sent[0]?.mime ?? "");
    expect(mail.subject).toContain("Setkání");
    expect(mail.messageId).toBe(google.mail.sent[0]?.messageId);
    expect(google.mail.sent[0]?.mime).toContain("text/calendar");
  });

  test("gives everybody invited one row in Účast, however often it runs", () => {
    const google = town(4);
    send(google);
    send(google);
    expect(dataSize(google.sheet("Účast")).rows).toBe(5);
    expect(rowOf(google, "Účast", 2).slice(0, 3)).toEqual(["S-001", "K-0001", "7. 5. 2018"]);
  });

  test("says the second time that nobody is left", () => {
    const google = town(2);
    send(google);
    send(google);
    expect(google.screen.alerts.at(-1)?.text).toContain("Není co odeslat");
    expect(receivers(google)).toHaveLength(2);
  });

  test("fills missing ids in with the same consent: after sorting they would be another's", () => {
    const google = town(2);
    for (const [place, cell] of google.sheet("Kontakty").cells) if (place === "2:1") cell.text = "";
    google.screen.answers.push("NO");
    google.run("sendInvitations");
    expect(google.screen.alerts[0]?.text).toContain("doplní 1 chybějící ID");
    expect(rowOf(google, "Kontakty", 2)[0]).toBe("");
    send(google);
    const id = rowOf(google, "Kontakty", 2)[0] ?? "";
    expect(id).toMatch(/^K-\d+$/);
    expect([...journal(google).keys()].sort()).toEqual(
      [`invitation:S-001:${id}:1`, "invitation:S-001:K-0002:1"].sort(),
    );
    expect(receivers(google)).toHaveLength(2);
  });

  test("refuses a sheet without a column for ids", () => {
    const google = town(2);
    for (const [place, cell] of google.sheet("Kontakty").cells) if (place === "1:1") cell.text = "Xyz";
    send(google);
    expect(google.screen.alerts.at(-1)?.text).toContain("V listu Kontakty chybí sloupec ID");
    expect(receivers(google)).toEqual([]);
  });

  test("refuses a journal whose columns have been renamed beyond recognition", () => {
    const google = town(2);
    for (const [place, cell] of google.sheet("Deník").cells) if (place === "1:2") cell.text = "Xyz";
    send(google);
    expect(google.screen.alerts.at(-1)?.text).toContain("chybí sloupce Stav");
    expect(receivers(google)).toEqual([]);
  });

  test("makes the journal when somebody has deleted it", () => {
    const google = town(2);
    const index = google.spreadsheet.sheets.indexOf(google.sheet("Deník"));
    google.spreadsheet.sheets.splice(index, 1);
    send(google);
    expect([...journal(google).values()]).toEqual(["odesláno", "odesláno"]);
  });

  test("a refused address does not stop the others and can be mended", () => {
    const google = town(4);
    google.mail.refusals.set(addressOf(2), "Invalid To header");
    send(google);
    expect(receivers(google)).toHaveLength(3);
    expect([...journal(google).values()].sort()).toEqual(["chyba", "odesláno", "odesláno", "odesláno"]);
    expect(lastDialog(google.screen.dialogs.at(-1)?.html)).toContain("Odmítnuto: 1");
  });

  test("what nobody else would get either stops the batch", () => {
    const google = town(4);
    google.mail.refusals.set(addressOf(2), "Mail service not enabled");
    send(google);
    expect(receivers(google)).toEqual([addressOf(1)]);
    expect(google.triggers).toEqual([]);
  });
});

describe("what is left goes on by itself", () => {
  test("after the time of one run, in a minute, and everybody has it once", () => {
    const google = town(600);
    send(google);
    const first = receivers(google).length;
    expect(first).toBeGreaterThan(200);
    expect(first).toBeLessThan(600);
    expect(lastDialog(google.screen.dialogs.at(-1)?.html)).toContain("asi za minutu");
    while (fireTrigger(google));
    expect(receivers(google)).toHaveLength(600);
    expect(new Set(receivers(google)).size).toBe(600);
    expect(google.triggers).toEqual([]);
    expect(google.mail.sent.at(-1)?.to).toBe("koordinatorka@example.cz");
  });

  test("after the quota, the next morning at eight, with a reserve left for others", () => {
    const google = town(50);
    google.mail.quota = 40;
    send(google);
    expect(receivers(google)).toHaveLength(10);
    const due = google.triggers.find(({ handler }) => handler === "continueSending")?.dueAt;
    expect(new Date(due ?? 0).toISOString()).toContain("2018-05-08T06:00");
    google.mail.quota = 1_500;
    while (fireTrigger(google));
    expect(new Set(receivers(google)).size).toBe(50);
    expect(receivers(google)).toHaveLength(50);
  });

  test("but not to people whom nobody has agreed to", () => {
    const google = town(50);
    google.mail.quota = 40;
    send(google);
    for (const [place, cell] of google.sheet("Deník").cells) if (place === "51:1") cell.text = "x";
    google.mail.quota = 1_500;
    while (fireTrigger(google));
    expect(receivers(google)).toHaveLength(49);
  });

  test("a stop is obeyed before the next message and nothing goes on", () => {
    const google = town(20);
    google.meanwhile(firstMessage(20) + 3, () => google.run("stopSending"));
    send(google);
    // Pressed while the second message is about to leave: that one goes, the third does not.
    expect(receivers(google)).toHaveLength(2);
    expect(google.triggers).toEqual([]);
    google.pass(60_000);
    send(google);
    expect(receivers(google)).toHaveLength(20);
  });
});

describe("two people at once", () => {
  test("the second is told that somebody is sending, and nobody gets it twice", () => {
    const google = town(6);
    google.meanwhile(firstMessage(6) + 3, () => {
      google.account.email = "kolega@example.cz";
      send(google);
      google.account.email = "koordinatorka@example.cz";
    });
    send(google);
    expect(google.screen.dialogs.some(({ html }) => html.includes("odesílá někdo jiný"))).toBe(true);
    expect([...receivers(google)].sort()).toEqual([1, 2, 3, 4, 5, 6].map(addressOf));
  });

  test("a run that Google has killed keeps the next one out for as long as it might be alive", () => {
    const google = town(3);
    google.break({ at: firstMessage(3), when: "after", how: "kill" });
    expect(() => send(google)).toThrow();
    const sent = receivers(google).length;
    send(google);
    expect(receivers(google)).toHaveLength(sent);
  });
});

describe("what awaits a decision", () => {
  function uncertain() {
    const google = town(3);
    google.break({ at: firstMessage(3), when: "after", how: "kill" });
    expect(() => send(google)).toThrow();
    google.pass(7 * 60_000);
    send(google);
    return google;
  }

  test("is the one message that was on its way; counted as sent it is never sent again", () => {
    const google = uncertain();
    expect([...journal(google).values()].sort()).toEqual(["nejisté", "odesláno", "odesláno"]);
    google.screen.answers.push("NO");
    google.run("decideSending");
    expect(google.screen.alerts.some(({ text }) => text.includes("Vzorová1"))).toBe(true);
    send(google);
    expect(receivers(google)).toHaveLength(3);
  });

  test("sent again, when a person wants it so", () => {
    const google = uncertain();
    google.screen.answers.push("YES");
    google.run("decideSending");
    google.pass(60_000);
    send(google);
    expect(receivers(google)).toHaveLength(4);
  });

  test("stays undecided when a person cancels", () => {
    const google = uncertain();
    google.screen.answers.push("CANCEL");
    google.run("decideSending");
    expect([...journal(google).values()]).toContain("nejisté");
  });

  test("nothing, as a rule", () => {
    const google = town(1);
    google.run("decideSending");
    expect(google.screen.alerts.at(-1)?.text).toContain("Nic nečeká na rozhodnutí");
  });
});

describe("calls that read or write data", () => {
  test.for([5, 25, 50, 100, 200])("for %i people", (people) => {
    const google = town(people);
    const calls = send(google);
    const limit = 2 * people + 2 * Math.ceil(people / 25) + 12;
    expect(receivers(google)).toHaveLength(people);
    // Writing down who was invited and the event's version takes up to five more, whatever their number.
    const sending = calls.slice(calls.findIndex(({ name }) => name === "Lock.tryLock"));
    expect(dataCalls(sending)).toBeLessThanOrEqual(limit + 5);
    // Planning reads every sheet once, the properties and the quota, and asks for the account twice: for the question, for the journal.
    expect(dataCalls(calls)).toBeLessThanOrEqual(limit + 5 + google.spreadsheet.sheets.length + 4);
  });
});
