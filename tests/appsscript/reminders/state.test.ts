import { describe, expect, test } from "vitest";
import type { Google } from "../google/google.ts";
import { dueTown, passTo, switchOn, tick, tickHourly } from "./due-town.ts";

const lastAlert = (google: Google) => google.screen.alerts.at(-1)?.text ?? "";

function state(google: Google): string {
  google.run("showState");
  return (google.screen.dialogs.at(-1)?.html ?? "").replace(/\u00a0/g, " ");
}

describe("switching reminders on and off", () => {
  test("shows what will go by itself, asks, and makes exactly one hourly trigger", () => {
    const google = switchOn(dueTown(2));
    expect(google.screen.alerts[0]?.text).toContain("Jana Vzorová1 (osoba1@example.cz): Připomínka: Setkání");
    expect(google.triggers).toMatchObject([{ handler: "dailyTick", everyHours: 1 }]);
    switchOn(google);
    expect(google.triggers).toHaveLength(1);
    expect(lastAlert(google)).toContain("už běží");
  });

  test("a person who says no has nothing switched on", () => {
    const google = dueTown(2);
    google.screen.answers.push("NO");
    google.run("switchRemindersOn");
    expect(google.triggers).toEqual([]);
    expect(google.properties.has("reminders")).toBe(false);
  });

  test("switching off deletes the trigger and forgets it", () => {
    const google = switchOn(dueTown(1));
    google.run("switchRemindersOff");
    expect(google.triggers).toEqual([]);
    expect(google.properties.has("reminders")).toBe(false);
  });

  test("a colleague is asked before taking over, and told whose trigger stays", () => {
    const google = switchOn(dueTown(1));
    google.account.email = "kolega@example.cz";
    google.screen.answers.push("NO");
    google.run("switchRemindersOn");
    expect(google.triggers).toHaveLength(1);
    google.run("switchRemindersOff");
    expect(lastAlert(google)).toContain("koordinatorka@example.cz");
  });

  test("replaces doubled and lost triggers", () => {
    const google = switchOn(dueTown(1));
    google.triggers.push({ id: "x", owner: google.account.email, handler: "dailyTick", everyHours: 1 });
    expect(state(google)).toContain("2 spouštěče");
    switchOn(google);
    expect(google.triggers).toHaveLength(1);
    google.triggers.length = 0;
    expect(state(google)).toContain("jejich spouštěč už neexistuje");
    switchOn(google);
    expect(google.triggers).toHaveLength(1);
    expect(state(google)).toContain("Všechno je v pořádku");
  });
});

describe("the state of the reminders", () => {
  test("says who owns them, when they looked last, what goes next and how many messages are left", () => {
    const google = switchOn(dueTown(2));
    tick(google);
    const html = state(google);
    expect(html).toContain("běží pod vaším účtem koordinatorka@example.cz od 7. 5. 2018");
    expect(html).toContain("Naposledy se podívaly: 7. 5. 2018 v 10:0");
    expect(html).toContain("teď není co odeslat");
    expect(html).toContain("lze dnes ještě odeslat: 1498");
  });

  test("says that they are off", () => {
    expect(state(dueTown(1))).toContain("samo neodejde nic");
  });

  test("says what has gone wrong and what to press", () => {
    const google = switchOn(dueTown(1));
    for (const cell of google.sheet("Deník").cells.values()) if (cell.text === "Stav") cell.text = "Xyz";
    tickHourly(google, 1);
    const html = state(google);
    expect(html).toContain("Poslední běh připomínek se 7. 5. 2018 nezdařil");
    expect(html).toContain("V listu Deník chybí sloupec Stav");
  });

  const drop = (google: Google, name: string) =>
    void google.spreadsheet.sheets.splice(google.spreadsheet.sheets.indexOf(google.sheet(name)), 1);

  test.for<readonly [(google: Google) => void, string]>([
    [({ account }) => void Object.assign(account, { authorised: false }), "odebral Komplánu povolení"],
    [
      ({ account }) => void Object.assign(account, { active: "doma@example.cz" }),
      "otevřenou jako doma@example.cz",
    ],
    [
      ({ spreadsheet }) => void Object.assign(spreadsheet, { timeZone: "America/New_York" }),
      "časové pásmo America/New_York",
    ],
    [({ account }) => void Object.assign(account, { zone: "Etc/UTC" }), "Skript má časové pásmo Etc/UTC"],
    [({ mail }) => void Object.assign(mail, { quota: 20 }), "Denní počet zpráv je pro dnešek vyčerpaný"],
    [(google) => drop(google, "Účast"), "chybí list Účast"],
    [(google) => passTo(google, "2018-06-20T08:00:00Z"), "se neozvaly od 7. 5. 2018"],
    [
      ({ account }) => void Object.assign(account, { email: "kolega@example.cz" }),
      "převezmete připomínky na svůj účet",
    ],
  ])("%#: one plain sentence", ([change, sentence]) => {
    const google = switchOn(dueTown(0));
    change(google);
    expect(state(google)).toContain(sentence);
  });

  test("sends the reminders at once when a person does not want to wait for the clock", () => {
    const google = dueTown(2);
    google.screen.answers.push("YES", "YES");
    google.run("sendReminders");
    expect(google.mail.sent).toHaveLength(2);
    google.run("sendReminders");
    expect(lastAlert(google)).toContain("Není co odeslat");
    expect(google.mail.sent).toHaveLength(2);
  });
});
