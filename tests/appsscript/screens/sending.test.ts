import { describe, expect, test } from "vitest";
import type { Envelope } from "../../../src/core/screens/calls.ts";
import type { InvitationsView } from "../../../src/core/screens/invitations/view.ts";
import type { SendingForecast, SendingProgress } from "../../../src/core/screens/sending-progress.ts";
import type { Google } from "../google/google.ts";
import { rowOf } from "../program.ts";
import { addressOf, inSmallChunks, journal, receivers, town } from "../sending/town.ts";

const MINUTE = 60_000;

/** What a sidebar gets; a refusal fails the test. */
function ask<T>(google: Google, name: string, input: object = {}): T {
  const envelope = google.callFromPage("callScreen", name, input) as Envelope;
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.value as T;
}

function refusalOf(google: Google, name: string, input: object = {}): string {
  const envelope = google.callFromPage("callScreen", name, input) as Envelope;
  return envelope.ok ? "" : envelope.message;
}

function read(google: Google): InvitationsView {
  return ask<InvitationsView>(google, "invitations.read", { event: null });
}

function start(google: Google, mark = read(google).mark): SendingProgress {
  return ask<SendingProgress>(google, "sending.start", { command: "invite", event: "S-001", mark });
}

describe("the screen Pozvánky in Google", () => {
  test("shows who gets an invitation, forecasts, sends to everybody once and knows it afterwards", () => {
    const google = town(3);
    const view = read(google);
    expect(view.groups.map(({ kind, people }) => [kind, people.length])).toEqual([["invitation", 3]]);
    const asked = { command: "invite", event: "S-001" };
    const forecast = ask<SendingForecast>(google, "sending.forecast", asked);
    expect(forecast).toMatchObject({ count: 3, already: 0, mark: view.mark });
    expect(forecast.sentences[0]).toContain("3 příjemci: dnes do");
    const done = start(google, view.mark);
    expect(done).toMatchObject({ state: "done", sent: 3, total: 3, waiting: 0, event: "S-001" });
    expect(done.sentences[0]).toBe("Odeslány 3 zprávy.");
    expect(receivers(google)).toEqual([1, 2, 3].map(addressOf));
    expect(read(google).groups).toEqual([]);
    expect(start(google)).toMatchObject({ state: "done" });
    expect(receivers(google)).toHaveLength(3);
  });

  test("asks for nothing but the document's properties while somebody is sending", () => {
    const google = town(2);
    let seen: SendingProgress | null = null;
    let calls: readonly string[] = [];
    google.meanwhile(33, () => {
      seen = ask<SendingProgress>(google, "sending.progress");
      calls = google.run("onOpen").map(({ name }) => name);
    });
    start(google);
    expect(seen).toMatchObject({ total: 2, by: "koordinatorka@example.cz", event: "S-001" });
    expect(seen).toMatchObject({ state: "running" });
    expect(calls.some((name) => name.startsWith("Range."))).toBe(false);
  });

  test("takes everything back within the time of grace", () => {
    const google = town(2);
    google.meanwhile(20, () => void ask(google, "sending.stop"));
    const stopped = start(google);
    expect(stopped.sentences).toContain("Odeslání jste vzali zpět. Nic neodešlo.");
    expect(receivers(google)).toEqual([]);
  });

  test("tells the second of two people who press at once who is sending", () => {
    const google = town(2);
    const { mark } = read(google);
    let second = "";
    google.meanwhile(33, () => {
      google.account.email = "kolega@example.cz";
      second = refusalOf(google, "sending.start", { command: "invite", event: "S-001", mark });
      google.account.email = "koordinatorka@example.cz";
    });
    start(google, mark);
    expect(second).toContain("Zprávy právě rozesílá koordinatorka@example.cz");
    expect(receivers(google)).toHaveLength(2);
  });

  test("after a killed run shows the one uncertain message, takes the decision and goes on", () => {
    const google = town(4, inSmallChunks());
    const { mark } = read(google);
    google.break({ at: 33, when: "after", how: "kill" });
    expect(() => start(google, mark)).toThrow();
    expect(ask<SendingProgress>(google, "sending.progress").state).toBe("running");
    google.pass(7 * MINUTE);
    const rest = ask<SendingProgress>(google, "sending.progress");
    expect(rest.state).toBe("stopped");
    expect(rest.sentences[0]).toContain("Odesílání se přerušilo");
    expect(rest.uncertain.length).toBeLessThanOrEqual(1);
    for (const { key, cell } of rest.uncertain) {
      expect(cell).toMatchObject({ sheet: "Kontakty" });
      const settled = ask<SendingProgress>(google, "sending.settle", { key, as: "sent" });
      expect(settled.uncertain).toEqual([]);
      // The decision hides neither the interruption nor who still waits.
      expect(settled.state).toBe("stopped");
    }
    start(google);
    expect(new Set(receivers(google)).size).toBe(receivers(google).length);
    expect(
      [...journal(google).values()].filter((state) => state === "odesláno").length,
    ).toBeGreaterThanOrEqual(4);
  });

  test("goes on from the open sidebar when only the time of one run was over", () => {
    const google = town(6, inSmallChunks());
    google.meanwhile(33, () => google.pass(5 * MINUTE));
    const first = start(google);
    expect(first).toMatchObject({ state: "waiting", goesOnNow: true, total: 6 });
    expect(google.triggers).toHaveLength(1);
    expect(start(google, "")).toMatchObject({ state: "done", sent: 6, total: 6, goesOnNow: false });
    expect(new Set(receivers(google)).size).toBe(6);
    expect(google.triggers).toEqual([]);
  });

  test("refuses a letter that has changed since it was agreed to", () => {
    const google = town(1);
    const sent = { command: "invite", event: "S-001", mark: "jiná značka" };
    expect(refusalOf(google, "sending.start", sent)).toContain("text dopisu se od vašeho schválení změnil");
    expect(receivers(google)).toEqual([]);
  });

  test("sends a test, marked, to the person at the screen alone", () => {
    const google = town(2);
    const asked = { command: "invite", event: "S-001", contact: "K-0002" };
    expect(ask<{ to: string }>(google, "sending.test", asked)).toEqual({ to: "koordinatorka@example.cz" });
    expect(google.mail.sent.map(({ to }) => to)).toEqual(["koordinatorka@example.cz"]);
    expect(google.mail.sent[0]?.mime).not.toContain("text/calendar");
    expect([...journal(google).keys()].filter((key) => key !== "")).toEqual([]);
  });

  test("opens with the event in whose row the person stands", () => {
    const google = town(1);
    const sheet = google.sheet("Akce");
    google.spreadsheet.active = sheet;
    google.spreadsheet.cursor = { row: 2, column: 1 };
    expect(read(google).event).toBe(rowOf(google, "Akce", 2)[0]);
  });
});

describe("the screen Stav in Google", () => {
  test("turns the reminders on and off and says so", () => {
    const google = town(1);
    const before = ask<{ remindersOn: boolean; canSwitch: boolean; preview: string[] }>(google, "state.read");
    expect(before).toMatchObject({ remindersOn: false, canSwitch: true });
    expect(before.preview.length).toBeGreaterThan(0);
    const on = ask<{ remindersOn: boolean; notice: string }>(google, "reminders.switch", { on: true });
    expect(on).toMatchObject({ remindersOn: true, notice: expect.stringContaining("připomínky běží") });
    expect(google.triggers).toHaveLength(1);
    const off = ask<{ remindersOn: boolean }>(google, "reminders.switch", { on: false });
    expect(off.remindersOn).toBe(false);
    expect(google.triggers).toEqual([]);
  });
});
