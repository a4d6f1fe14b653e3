import { describe, expect, test } from "vitest";
import { createGoogle, type Google } from "./google/google.ts";
import { CODE, dataCalls, strakonice } from "./program.ts";

function switchedOn(google: Google): Google {
  google.run("switchRemindersOn");
  return google;
}

function tick(google: Google, id = google.triggers[0]?.id) {
  return google.run("dailyTick", "clock", { triggerUid: id });
}

const lastAlert = (google: Google) => google.screen.alerts.at(-1)?.text ?? "";

describe("switching reminders on and off", () => {
  test("makes exactly one daily trigger in the Czech zone", () => {
    const google = switchedOn(switchedOn(strakonice()));
    expect(google.triggers).toMatchObject([
      { handler: "dailyTick", everyDays: 1, timeZone: "Europe/Prague" },
    ]);
    expect(lastAlert(google)).toContain("už běží");
  });

  test("replaces a trigger that Google has lost", () => {
    const google = switchedOn(strakonice());
    google.triggers.length = 0;
    google.run("aboutKomplan");
    expect(google.screen.dialogs.at(-1)?.html).toContain("Zapněte je znovu");
    expect(switchedOn(google).triggers).toHaveLength(1);
  });

  test("switching off deletes the trigger and forgets it", () => {
    const google = switchedOn(strakonice());
    google.run("switchRemindersOff");
    expect(google.triggers).toEqual([]);
    expect([...google.properties.keys()]).toEqual([]);
  });

  test("asks before it takes over from a colleague, whose trigger then does nothing", () => {
    const google = switchedOn(strakonice());
    google.account.email = "kolega@example.cz";
    google.screen.answers.push("NO");
    expect(switchedOn(google).triggers).toHaveLength(1);
    google.screen.answers.push("YES");
    expect(switchedOn(google).triggers).toHaveLength(2);
    expect(dataCalls(tick(google, google.triggers[0]?.id))).toBe(1);
    expect(google.properties.has("digest")).toBe(false);
    tick(google, google.triggers[1]?.id);
    expect(google.properties.has("digest")).toBe(true);
  });

  test("switching off a colleague's reminders says that only they can delete the trigger", () => {
    const google = switchedOn(strakonice());
    google.account.email = "kolega@example.cz";
    google.run("switchRemindersOff");
    expect(lastAlert(google)).toContain("koordinatorka@example.cz");
    expect(dataCalls(tick(google))).toBe(1);
  });
});

describe("the daily trigger", () => {
  test("needs no screen and keeps one sentence for the next person who looks", () => {
    const google = switchedOn(strakonice());
    tick(google);
    expect(JSON.parse(google.properties.get("digest") ?? "{}")).toMatchObject({ day: "2018-05-07" });
    google.run("showReminders");
    expect(google.screen.dialogs.at(-1)?.html).toContain("Poslední denní přehled vznikl 7.");
  });

  test("called twice in one morning writes once", () => {
    const google = switchedOn(strakonice());
    tick(google);
    expect(tick(google).filter(({ name }) => name.startsWith("Properties.set"))).toEqual([]);
  });

  test("writes nothing when nothing is due", () => {
    const grids = [
      {
        name: "Aktivity",
        rows: [
          ["Činnost", "Kdy"],
          ["beseda", "5/2031"],
        ],
      },
    ];
    const google = switchedOn(createGoogle({ code: CODE, grids }));
    const calls = tick(google);
    expect(google.properties.has("digest")).toBe(false);
    expect(dataCalls(calls)).toBe(grids.length + 1);
  });

  test("does nothing when it is started by hand in the editor", () => {
    expect(dataCalls(strakonice().run("dailyTick", "menu"))).toBe(1);
  });

  test("throws its refusal, so that Google mails the sentence to the owner", () => {
    const grids = [{ name: "Nákupy", rows: [["mléko"]] }];
    const google = switchedOn(createGoogle({ code: CODE, grids }));
    expect(() => tick(google)).toThrow("Nákupy");
  });
});

describe("the screen about Komplán", () => {
  test("tells who runs the reminders and since when, and what is never done", () => {
    const google = switchedOn(strakonice());
    google.run("aboutKomplan");
    const html = google.screen.dialogs[0]?.html ?? "";
    expect(html).toContain("koordinatorka@example.cz");
    expect(html).toContain("Vidí jen tento sešit");
  });
});
