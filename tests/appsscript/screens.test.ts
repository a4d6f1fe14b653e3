import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildScreens, SCREENS } from "../../scripts/build/screens.ts";
import { PANELS } from "../../src/appsscript/functions.ts";
import { WIDE_PANELS } from "../../src/core/texts/screens.ts";
import { RIGHTS_TEXTS } from "../../src/core/texts/screens-setup.ts";
import { createGoogle } from "./google/google.ts";
import { cellOf } from "./google/sheet-model.ts";
import { CODE, strakonice } from "./program.ts";

const GRIDS = [{ name: "List 1", rows: [[""]] }];
const BUILT = await buildScreens();
const PAGES = Object.fromEntries(SCREENS.map((name) => [`screen-${name}`, BUILT[name]]));

describe("a sidebar or a wide dialog", () => {
  test.for(
    PANELS.map(({ functionName, label }, index) => ({ functionName, title: label.cs, name: SCREENS[index] })),
  )("$functionName opens the page that the build has made of $name", ({ functionName, title, name }) => {
    const google = createGoogle({ code: CODE, grids: GRIDS, pages: PAGES });
    google.run(functionName);
    const { sidebars, dialogs } = google.screen;
    const [opened, other] = WIDE_PANELS.includes(name ?? "") ? [dialogs, sidebars] : [sidebars, dialogs];
    expect(opened).toEqual([{ title, html: PAGES[`screen-${name}`] }]);
    expect(other).toEqual([]);
  });

  test("is in English for those who use Google in English", () => {
    const google = createGoogle({ code: CODE, grids: GRIDS, pages: PAGES });
    google.account.locale = "en_GB";
    google.run("openCheck");
    expect(google.screen.sidebars[0]?.title).toBe("Check");
    expect(google.screen.sidebars[0]?.html).toContain('<html lang="en" data-language="en">');
  });

  test.for(SCREENS)("%s asks for nothing from elsewhere and holds no piece of a template", (name) => {
    const page = BUILT[name];
    expect(page).not.toMatch(/<(link|img|script) [^>]*(src|href)=|@import|url\(|<\?/);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(60 * 1024);
  });
});

describe("a call of a sidebar", () => {
  const call = (name: string, input: unknown, google = strakonice()) =>
    google.callFromPage("callScreen", name, input);

  test("is refused to visitors of the page for answers", () => {
    expect(() => strakonice().run("callScreen", "web", "check.read")).toThrow(
      "Cannot call SpreadsheetApp.getUi()",
    );
  });

  test.for([
    ["a name that nothing has", "check.nothing", {}],
    ["a name that every object has", "constructor", {}],
    ["no name", "", {}],
    ["an input of another shape", "check.read", { sheet: 7 }],
    ["no input", "check.read", null],
  ] as const)("with %s is answered with a sentence and what to do", ([, name, input]) => {
    expect(call(name, input)).toEqual({
      ok: false,
      message: expect.stringContaining("otevřete ho znovu"),
      advice: "",
    });
  });

  test("over a spreadsheet without anything known says so, except for the first run", () => {
    const google = createGoogle({ code: CODE, grids: GRIDS });
    expect(call("check.read", { sheet: "", severity: "" }, google)).toMatchObject({ ok: false });
    expect(call("setup.read", {}, google)).toMatchObject({ ok: true });
  });

  test("writes only where the sheet still says what was seen", () => {
    const google = strakonice();
    const cell = {
      sheet: "Kontakty",
      row: 24,
      column: "E-mail",
      found: "nikdo@example.cz",
      fix: "x@example.cz",
    };
    const before = cellOf(google.sheet("Kontakty"), 24, 10).text;
    const answer = call("check.fix", { code: "email-spelled-at", cells: [cell] }, google);
    expect(answer).toMatchObject({ ok: true, value: { fixed: [] } });
    expect(cellOf(google.sheet("Kontakty"), 24, 10).text).toBe(before);
  });

  test("that only reads takes no lock and writes nothing", () => {
    const google = strakonice();
    google.lock.taken = true;
    expect(call("check.read", { sheet: "", severity: "" }, google)).toMatchObject({ ok: true });
  });

  test("to a sheet that is gone says what to do", () => {
    const answer = call("cell.show", { sheet: "Nic", row: 1, column: 1 });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining("List Nic v sešitu není") });
  });
});

test("the rights that Začínáme explains are exactly those that the manifest asks for", () => {
  const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8")) as { oauthScopes: string[] };
  const { local: _, ...rights } = RIGHTS_TEXTS;
  const asked = oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""));
  expect(Object.keys(rights).sort()).toEqual(asked.sort());
});
