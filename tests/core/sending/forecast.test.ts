import { describe, expect, test } from "vitest";
import { forecast, sayForecast } from "../../../src/core/sending/forecast.ts";
import { goOnAt, type Outcome, type StopReason } from "../../../src/core/sending/outcome.ts";
import { sayOutcome } from "../../../src/core/sending/outcome-words.ts";
import { runProgram } from "../../../src/core/sending/run-program.ts";
import { sendAll } from "../../../src/core/sending/send-all.ts";
import { waitingKeys } from "../../../src/core/sending/waiting.ts";
import { deeds, driverOf, entriesOf, keysIn, newWorld } from "./world.ts";

const FACTS = { now: "2026-05-14T09:12:30", mailsLeft: 1_500, mailReserve: 30, msPerMail: 600 };

describe("forecast", () => {
  test.for([
    { count: 0, says: "Není komu psát." },
    { count: 1, says: "1 příjemce: dnes do 9:13 hotovo." },
    { count: 640, says: "640 příjemců: dnes do 9:19 hotovo." },
    {
      count: 640,
      more: { msPerRun: 300_000, msBetweenRuns: 3_600_000 },
      says: "640 příjemců: dnes do 10:19 hotovo.",
    },
    {
      count: 640,
      more: { mailsLeft: 130 },
      says: "640 příjemců: dnes 100, zbytek (540) zítra od 8:00.",
      perDay: 1_500,
    },
    {
      count: 640,
      more: { mailsLeft: 0 },
      perDay: 1_500,
      says: "640 příjemců: dnešní počet zpráv je vyčerpán, odešlou se zítra od 8:00.",
    },
    {
      count: 640,
      more: { mailsLeft: -1 },
      perDay: 1_500,
      says: "640 příjemců: dnešní počet zpráv je vyčerpán, odešlou se zítra od 8:00.",
    },
    { count: 5_000, more: { mailsLeft: null }, says: "5000 příjemců: dnes do 10:02 hotovo." },
  ])("of $count says when it will be done: $says", ({ count, more = {}, says, perDay }) => {
    const facts = { ...FACTS, count, ...more, ...(perDay === undefined ? {} : { mailsPerDay: perDay }) };
    expect(sayForecast(forecast(facts), "cs")).toBe(says);
  });

  test("counts the days that a small quota takes", () => {
    const facts = { ...FACTS, count: 640, mailsLeft: 100, mailsPerDay: 100 };
    expect(forecast(facts)).toMatchObject({ today: 70, later: 570, days: 9 });
    expect(forecast(facts).doneAt.slice(0, 10)).toBe("2026-05-23");
  });
});

describe("goOnAt", () => {
  test.for<{ stopped: StopReason; now: string; sent: boolean; at: string | null }>([
    { stopped: "time", now: "2026-05-14T09:12:30", sent: true, at: "2026-05-14T09:12:30" },
    { stopped: "quota", now: "2026-12-31T09:12:30", sent: true, at: "2027-01-01T08:00" },
    { stopped: "quota", now: "2026-05-15T08:01:00", sent: false, at: "2026-05-15T09:01" },
    { stopped: "quota", now: "2026-05-15T06:01:00", sent: false, at: "2026-05-15T08:00" },
    { stopped: "unavailable", now: "2026-05-14T23:50:00", sent: true, at: "2026-05-15T00:05" },
    { stopped: "stop", now: "2026-05-14T09:12:30", sent: true, at: null },
    { stopped: "fatal", now: "2026-05-14T09:12:30", sent: true, at: null },
  ])("after $stopped at $now is $at", ({ stopped, now, sent, at }) => {
    expect(goOnAt(stopped, now, sent)).toBe(at);
  });
});

describe("sendAll told to people", () => {
  const order = { run: "2026-05-14T09:00:00-a", by: "Jana", deeds: deeds(30), limits: { mailReserve: 30 } };

  test("keeps the reserve of the day's messages and says until when the rest waits", () => {
    const world = { ...newWorld(), mailsLeft: 50 };
    const outcome = runProgram(sendAll(order), driverOf(world, order.run));
    expect(outcome).toMatchObject({ stopped: "quota", goOnAt: "2026-05-15T08:00" });
    expect([outcome.sent.length, outcome.waiting.length, world.mailsLeft]).toEqual([20, 10, 30]);
    expect(sayOutcome(outcome, "cs").slice(-2)).toEqual([
      "Čeká: 10.",
      expect.stringMatching(/^Dnešní počet zpráv je vyčerpán; zbytek čeká na pátek 15\..května 2026 8:00\.$/),
    ]);
    expect(waitingKeys(entriesOf(world))).toEqual(outcome.waiting);
  });

  test("taken back in the grace time leaves no trace", () => {
    const world = newWorld();
    const driver = { ...driverOf(world, order.run), pause: () => ({ stop: true }) };
    const program = sendAll({ ...order, limits: { graceMs: 30_000 } });
    expect(runProgram(program, driver)).toMatchObject({ stopped: "taken-back", sent: [] });
    expect([world.delivered, entriesOf(world), world.marks.size]).toEqual([[], [], 0]);
  });

  test("what a person has stopped waits for a person", () => {
    const world = newWorld();
    const driver = driverOf(world, order.run);
    const mark: (typeof driver)["write-mark"] = (operation) => {
      world.stop = world.delivered.length === 4;
      return driver["write-mark"](operation);
    };
    const outcome: Outcome = runProgram(sendAll(order), { ...driver, "write-mark": mark });
    expect([outcome.stopped, outcome.sent.length]).toEqual(["stop", 4]);
    expect([keysIn(world, "čeká").length, waitingKeys(entriesOf(world))]).toEqual([26, []]);
  });

  test("asks the shell for no more than two operations a message and three a chunk", () => {
    const world = newWorld();
    const counts = new Map<string, number>();
    const driver = driverOf(world, order.run);
    const program = sendAll({ ...order, deeds: deeds(100) });
    const counted = Object.fromEntries(
      Object.entries(driver).map(([op, perform]) => [
        op,
        (operation: never) => {
          counts.set(op, (counts.get(op) ?? 0) + 1);
          return (perform as (operation: never) => unknown)(operation);
        },
      ]),
    );
    // The same operations, only counted.
    runProgram(program, counted as unknown as typeof driver);
    expect(Object.fromEntries(counts)).toEqual({
      claim: 1,
      "read-journal": 1,
      budget: 5,
      "write-mark": 102,
      "write-journal": 5,
      send: 100,
    });
  });
});
