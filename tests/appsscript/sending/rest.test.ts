import { describe, expect, test } from "vitest";
import type { Envelope } from "../../../src/core/screens/calls.ts";
import type { SendingProgress } from "../../../src/core/screens/sending-progress.ts";
import type { Google } from "../google/google.ts";
import { cellOf, dataSize } from "../google/sheet-model.ts";
import { rowOf } from "../program.ts";
import { alreadyOn, dueTown, tick, tickHourly } from "../reminders/due-town.ts";
import { fireTrigger, receivers, send, sendUntilDone, town } from "./town.ts";

/** Ten of fifty have gone, the rest waits for tomorrow's quota. */
function halfSent(): Google {
  const google = town(50);
  google.mail.quota = 40;
  send(google);
  google.pass(60_000);
  google.mail.quota = 1_500;
  return google;
}

/** What the program has written to its own user. */
function lettersToOwner(google: Google): readonly string[] {
  const own = google.mail.sent.filter(({ to }) => !to.startsWith("osoba"));
  return own.map(({ mime }) =>
    Buffer.from(
      mime
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      "latin1",
    ).toString("utf8"),
  );
}

function progress(google: Google): SendingProgress {
  const envelope = google.callFromPage("callScreen", "sending.progress", {}) as Envelope;
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.value as SendingProgress;
}

/** The beats after everything that was promised for tomorrow morning should have gone. */
function beatNextDay(google: Google): void {
  google.pass(26 * 3_600_000);
  tickHourly(google, 4);
}

function changeText(google: Google, sheet: string, changed: (text: string) => string): void {
  for (const [, cell] of google.sheet(sheet).cells) cell.text = changed(cell.text);
}

describe("a rest that waits", () => {
  test("is not promised any more once somebody has pressed stop, and no beat writes about it", () => {
    const google = alreadyOn(halfSent());
    expect(progress(google).state).toBe("waiting");
    google.run("stopSending");
    expect(progress(google)).toMatchObject({ state: "stopped", goOnAt: "" });
    beatNextDay(google);
    expect(receivers(google)).toHaveLength(10);
    expect(lettersToOwner(google)).toEqual([]);
    sendUntilDone(google);
    expect(new Set(receivers(google)).size).toBe(50);
    expect(receivers(google)).toHaveLength(50);
  });

  test("is not sent by a colleague's beat before the hour that its sender was told", () => {
    const google = halfSent();
    google.account.email = "kolega@example.cz";
    alreadyOn(google);
    tickHourly(google, 4);
    expect(receivers(google)).toHaveLength(10);
    beatNextDay(google);
    expect(receivers(google)).toHaveLength(50);
  });

  test("is not sent from a colleague's account, whose trigger may come first", () => {
    const google = halfSent();
    const own = google.account.email;
    const [trigger] = google.triggers;
    if (trigger !== undefined) Object.assign(trigger, { owner: "kolega@example.cz" });
    google.account.email = "kolega@example.cz";
    expect(fireTrigger(google)).toBe(true);
    expect(google.triggers).toEqual([]);
    expect(receivers(google)).toHaveLength(10);
    google.account.email = own;
    sendUntilDone(google);
    expect(receivers(google)).toHaveLength(50);
  });

  test("goes on although somebody has renamed the column Kdo", () => {
    const google = halfSent();
    cellOf(google.sheet("Deník"), 1, 4).text = "Xyz";
    fireTrigger(google);
    expect(receivers(google)).toHaveLength(50);
  });

  test("in other words than those agreed to is told once, not with every beat", () => {
    const google = alreadyOn(halfSent());
    google.triggers.splice(0, 1);
    changeText(google, "Šablony", (text) => (text.includes("{{") ? `${text} Navíc.` : text));
    beatNextDay(google);
    expect(receivers(google)).toHaveLength(10);
    expect(lettersToOwner(google)).toHaveLength(1);
  });

  test("that has nowhere to go is told to its sender", () => {
    const google = halfSent();
    changeText(google, "Akce", (text) => (text === "2018-05-28" ? "2018-05-01" : text));
    fireTrigger(google);
    expect(receivers(google)).toHaveLength(10);
    expect(lettersToOwner(google)).toHaveLength(1);
    expect(lettersToOwner(google)[0]).toContain("40 zpráv neodešlo");
    expect(google.triggers).toEqual([]);
  });

  test("that cannot be read from Deník is told in words, with what to mend", () => {
    const google = halfSent();
    cellOf(google.sheet("Deník"), 1, 2).text = "Xyz";
    fireTrigger(google);
    expect(lettersToOwner(google)[0]).toContain("chybí sloupce Stav");
    cellOf(google.sheet("Deník"), 1, 2).text = "Stav";
    sendUntilDone(google);
    expect(receivers(google)).toHaveLength(50);
  });
});

describe("what a person is told of a sending", () => {
  test("stays what it was after the reminders have gone by themselves", () => {
    const google = alreadyOn(dueTown(2));
    const note = { stopped: "done", goOnAt: "", sentences: ["Odeslány 2 zprávy."] };
    const run = {
      command: "invite",
      event: "S-001",
      total: 2,
      by: "koordinatorka@example.cz",
      graceUntil: 0,
    };
    google.properties.set("komplan.sending", JSON.stringify({ until: 0, since: 0, run, outcome: note }));
    tick(google);
    expect(receivers(google)).toHaveLength(2);
    expect(progress(google)).toMatchObject({ state: "done", sentences: note.sentences });
  });

  test("begins with what has gone, should Účast not be writable afterwards", () => {
    const calls = send(town(2)).filter(({ name, data }) => data || name.startsWith("Cache."));
    const flushes = calls.flatMap(({ name }, index) => (name === "SpreadsheetApp.flush" ? [index] : []));
    const google = town(2);
    google.meanwhile((flushes[flushes.length - 2] ?? 0) + 2, () => {
      google.scriptLock.taken = true;
    });
    send(google);
    expect(receivers(google)).toHaveLength(2);
    expect(google.screen.alerts.at(-1)?.text).toMatch(/^Odeslány 2 zprávy\..*právě zapisuje jiný běh/s);
    google.scriptLock.taken = false;
    expect(progress(google).state).toBe("done");
    send(google);
    expect(dataSize(google.sheet("Účast")).rows).toBe(3);
  });
});

describe("sheets that people have changed", () => {
  test.for(["Deník", "Účast"])("%s under another name goes on being the same sheet", (name) => {
    const google = town(3);
    send(google);
    // The journal alone has to know who has the message.
    for (const key of [...google.properties.keys()]) google.properties.delete(key);
    const sheet = google.sheet(name);
    Object.assign(sheet, { name: `${name} 2018` });
    send(google);
    expect(receivers(google)).toHaveLength(3);
    expect(google.spreadsheet.sheets.some((one) => one.name === name)).toBe(false);
    expect(rowOf(google, sheet.name, 2)[0]).toMatch(/^(?:event:)?S-001/);
  });

  test("a long journal that was sorted is written row by row, not all of it", () => {
    const google = town(4);
    send(google);
    const sheet = google.sheet("Deník");
    const rows = dataSize(sheet).rows;
    const last = rowOf(google, "Deník", rows);
    for (const [index, text] of last.entries()) cellOf(sheet, 900, index + 1).text = text;
    for (let row = rows; row < 900; row += 1) {
      cellOf(sheet, row, 1).text = `jiné:${row}`;
      cellOf(sheet, row, 2).text = "odesláno";
    }
    for (const row of [2, 3, 4, 900])
      if (rowOf(google, "Deník", row)[0]?.startsWith("inv")) cellOf(sheet, row, 2).text = "?";
    const built = send(google).filter(({ name }) => name === "RichTextValueBuilder.build");
    expect(receivers(google)).toHaveLength(4);
    expect(rowOf(google, "Deník", 900)[1]).toBe("odesláno");
    expect(built.length).toBeLessThan(100);
  });
});
