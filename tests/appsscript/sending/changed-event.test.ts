import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { eventsSheet } from "../../../src/core/workbook/events.ts";
import type { Google } from "../google/google.ts";
import { cellOf } from "../google/sheet-model.ts";
import { rowOf } from "../program.ts";
import { addressOf, fireTrigger, journal, receivers, send, town } from "./town.ts";

type Column = keyof typeof eventsSheet.columns;

const COLUMNS = Object.keys(eventsSheet.columns) as Column[];

/** A person types over a cell of the one event. */
function type(google: Google, column: Column, text: string): void {
  cellOf(google.sheet("Akce"), 2, COLUMNS.indexOf(column) + 1).text = text;
}

const version = (google: Google) => rowOf(google, "Akce", 2)[COLUMNS.indexOf("version")];
const lastMail = (google: Google) => simpleParser(google.mail.sent.at(-1)?.mime ?? "");

describe("an event that changes after people were invited", () => {
  test("is told to everybody invited once, with what has changed, after being shown", async () => {
    const google = town(3);
    send(google);
    expect(version(google)).toBe("1");
    type(google, "start", "10:00");
    send(google);
    const question = google.screen.alerts
      .map(({ text }) => text)
      .find((text) => text.includes("o změně dostanou"));
    expect(question).toContain("původně 9:00–11:00");
    expect(receivers(google)).toHaveLength(6);
    expect((await lastMail(google)).subject).toContain("Změna: Setkání");
    expect(google.mail.sent.at(-1)?.mime).toContain("method=REQUEST");
    expect([...journal(google).keys()].filter((key) => key.startsWith("update:"))).toHaveLength(3);
    expect(version(google)).toBe("2");
    send(google);
    expect(receivers(google)).toHaveLength(6);
  });

  test("goes on by itself with the change that a person has agreed to", () => {
    const google = town(50);
    send(google);
    type(google, "start", "10:00");
    google.mail.quota = 40;
    send(google);
    expect(receivers(google)).toHaveLength(60);
    google.mail.quota = 1_500;
    while (fireTrigger(google));
    expect(receivers(google)).toHaveLength(100);
  });

  test("is taken out of the calendars of those invited when it is called off", async () => {
    const google = town(2);
    send(google);
    type(google, "state", "zrušeno");
    google.spreadsheet.active = google.sheet("Akce");
    google.spreadsheet.cursor = { row: 2, column: 1 };
    send(google);
    expect([...receivers(google)].sort()).toEqual([1, 1, 2, 2].map(addressOf));
    expect((await lastMail(google)).subject).toContain("Zrušeno: Setkání");
    expect(google.mail.sent.at(-1)?.mime).toContain("method=CANCEL");
  });
});
