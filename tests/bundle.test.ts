import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle, refuseWrongNames } from "../scripts/build/bundle.ts";
import { SCREENS } from "../scripts/build/screens.ts";
import { CALLED_BY_GOOGLE, CALLED_BY_SCREENS, MENU, PANELS } from "../src/appsscript/functions.ts";
import { ARES_ADDRESS } from "../src/core/plans/ares/address.ts";

const GOOD = [
  ...[...PANELS, ...MENU.flat()].map(({ functionName }) => functionName),
  ...CALLED_BY_GOOGLE,
  ...CALLED_BY_SCREENS,
];

describe("the build", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "komplan-build-"));
    const run = (command: string, values: readonly string[]) =>
      execFileSync(resolve("node_modules/.bin", command), values, { encoding: "utf8" });
    run("tsx", ["scripts/build.ts", join(folder, "dist")]);
    for (const name of [".clasp.json", ".claspignore"]) copyFileSync(name, join(folder, name));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("makes exactly what clasp would push", () => {
    const options = { cwd: folder, encoding: "utf8" } as const;
    const status = execFileSync(resolve("node_modules/.bin/clasp"), ["status", "--json"], options);
    const { filesToPush, untrackedFiles } = JSON.parse(status);
    const pages = SCREENS.map((name) => `dist/screen-${name}.html`);
    expect(filesToPush.sort()).toEqual(["dist/Code.js", "dist/appsscript.json", ...pages].sort());
    expect(untrackedFiles).toEqual([]);
  });

  test("writes one top-level function for every export and nothing before the program but a banner", () => {
    const code = readFileSync(join(folder, "dist/Code.js"), "utf8");
    const declared = [...code.matchAll(/^function (\w+)\(\)/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual([...GOOD].sort());
    expect(code.startsWith("// Komplán")).toBe(true);
  });

  test("leaves names readable, so that a stack trace in Google's log says where", async () => {
    expect((await bundle()).code).toContain("function recogniseWorkbook(");
  });
});

describe("refuseWrongNames", () => {
  test("takes the functions of the menu and of the triggers", () => {
    expect(() => refuseWrongNames(GOOD)).not.toThrow();
  });

  test.for([
    {
      why: "the menu calls what is not there",
      names: GOOD.filter((name) => name !== "checkData"),
      says: "checkData",
    },
    { why: "something is exported that nothing calls", names: [...GOOD, "debug"], says: "debug" },
    { why: "Google would hide a function", names: [...GOOD, "tick_"], says: "tick_" },
  ])("refuses it when $why", ({ names, says }) => {
    expect(() => refuseWrongNames(names)).toThrow(says);
  });
});

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync("appsscript.json", "utf8"));

  test("asks for the least: this spreadsheet, its own files, sending without reading, triggers, dialogs and the account's address", () => {
    expect(manifest.oauthScopes).toEqual(
      [
        "spreadsheets.currentonly",
        "drive.file",
        "gmail.send",
        // Sending itself does without it; it is what Google wants for telling how many messages the day has left.
        "script.send_mail",
        "script.scriptapp",
        "script.container.ui",
        "userinfo.email",
        "script.external_request",
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    );
  });

  test("reaches nothing outside Google but the public register of organisations", () => {
    expect(manifest.urlFetchWhitelist).toEqual([ARES_ADDRESS]);
  });

  test("runs on V8 in the Czech zone with the two advanced services that are used", () => {
    expect(manifest).toMatchObject({
      timeZone: "Europe/Prague",
      runtimeVersion: "V8",
      exceptionLogging: "STACKDRIVER",
    });
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: "Drive", serviceId: "drive", version: "v3" },
      { userSymbol: "Gmail", serviceId: "gmail", version: "v1" },
    ]);
  });
});
