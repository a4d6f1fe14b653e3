import { describe, expect, test } from "vitest";
import { CALLED_BY_GOOGLE, CALLED_BY_SCREENS, MENU, PANELS } from "../../src/appsscript/functions.ts";
import { createGoogle } from "./google/google.ts";
import { CODE, FUNCTIONS, strakonice } from "./program.ts";

const GRIDS = [{ name: "List 1", rows: [[""]] }];

describe("the program in a bare V8 context", () => {
  test("evaluates with nothing but the language itself and adds exactly its functions to the global object", () => {
    expect(createGoogle({ code: CODE, grids: GRIDS }).globals).toEqual([...FUNCTIONS]);
  });

  test("has every function of the menu, of the triggers, of the sidebars, and no other", () => {
    const menu = [...PANELS, ...MENU.flat()].map(({ functionName }) => functionName);
    const wanted = [...menu, ...CALLED_BY_GOOGLE, ...CALLED_BY_SCREENS];
    expect([...FUNCTIONS]).toEqual(wanted.sort());
  });
});

describe("onOpen", () => {
  test.for(["onOpen", "onInstall"])("%s builds the whole menu without any authorisation", (name) => {
    const google = createGoogle({ code: CODE, grids: GRIDS });
    google.run(name, "none");
    expect(google.screen.menus).toEqual([
      {
        caption: "Komplán",
        items: [...PANELS, ...MENU.flat()].map(({ functionName }) => functionName),
      },
    ]);
  });

  test("reads and writes no data", () => {
    const calls = createGoogle({ code: CODE, grids: GRIDS }).run("onOpen", "none");
    expect(calls.filter(({ data }) => data)).toEqual([]);
  });

  test("builds no schema: nothing that was put off is made, which a check does", () => {
    const telling = CODE.replace("value: make()", "value: (Session.getActiveUserLocale(), make())");
    expect(telling).not.toBe(CODE);
    const google = strakonice(telling);
    expect(google.run("onOpen").map(({ name }) => name)).not.toContain("Session.getActiveUserLocale");
    const made = google.run("showReminders").filter(({ name }) => name === "Session.getActiveUserLocale");
    expect(made.length).toBeGreaterThan(10);
  });
});

describe("a command", () => {
  test("cannot run where only the menu is allowed", () => {
    const google = strakonice();
    expect(() => google.run("checkData", "none")).toThrow("You do not have permission");
  });

  test.for([
    { locale: "cs", title: "Ukázat, co připomenout" },
    { locale: "en_GB", title: "Show what is due" },
    { locale: "sk", title: "Ukázat, co připomenout" },
  ])("speaks to a person with the locale $locale in the right language", ({ locale, title }) => {
    const google = strakonice();
    google.account.locale = locale;
    google.run("showReminders");
    expect(google.screen.dialogs.map((dialog) => dialog.title)).toEqual([title]);
  });

  test("says in an alert that the workbook has nothing it knows, and what to do", () => {
    const google = createGoogle({ code: CODE, grids: [{ name: "Nákupy", rows: [["mléko", "2 l"]] }] });
    google.run("checkData");
    expect(google.screen.alerts.map(({ text }) => text)).toEqual([expect.stringContaining("Nákupy")]);
    expect(google.screen.dialogs).toEqual([]);
  });

  test("lets a bug through to Google's log", () => {
    const google = strakonice(CODE, ["script.container.ui"]);
    expect(() => google.run("showReminders")).toThrow("script.container.ui");
  });

  test("leaves a sheet that is only a chart alone", () => {
    const google = strakonice();
    google.spreadsheet.sheets.push({ ...google.sheet("Deník"), id: 99, name: "Graf", isGrid: false });
    google.run("showReminders");
    expect(google.screen.dialogs).toHaveLength(1);
  });
});
