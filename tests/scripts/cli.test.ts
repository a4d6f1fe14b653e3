import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { komplan } from "../support/command-line.ts";

const PROGRAM = fileURLToPath(new URL("../../scripts/komplan.mjs", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../examples/strakonice/workbook.xlsx", import.meta.url));

/** As a person starts it: a process of its own. */
function started(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** What `--json` prints is one document, so this parses all of it. */
async function json(...args: readonly string[]) {
  const { stdout, status } = await komplan(...args, "--json");
  return { status, data: JSON.parse(stdout) };
}

describe("komplan", () => {
  test("started as a process prints on stdout, refuses on stderr, and ends with its exit code", () => {
    expect(started("timing", "5/2018")).toEqual({
      status: 0,
      stdout: expect.stringContaining("5/2018"),
      stderr: "",
    });
    expect(started("chekc", SAMPLE)).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("„check“"),
    });
  });

  test("without a command shows all of them and what they do", async () => {
    const { status, stdout } = await komplan();
    expect(status).toBe(2);
    for (const name of ["new", "check", "campaign", "invite", "remind", "catalogue", "timing", "greeting"]) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    }
  });

  test.for(["new", "check", "campaign", "invite", "remind", "catalogue", "timing", "greeting"])(
    "%s --help gives examples, in both languages",
    async (name) => {
      const czech = await komplan(name, "--help");
      expect(czech.status).toBe(0);
      expect(czech.stdout).toMatch(new RegExp(`Příklady:\\n  npx komplan ${name}`));
      expect((await komplan(name, "--help", "--lang", "en")).stdout).toContain("Examples:");
    },
  );

  test("reads a timing phrase in the promised shape", async () => {
    const { status, data } = await json("timing", "9-11/2018");
    expect(status).toBe(0);
    expect(data).toEqual({
      kind: "range",
      start: "2018-09",
      end: "2018-11",
      every: null,
      count: null,
      flags: [],
      issues: [],
    });
  });

  test("exits with 1 when a phrase cannot be", async () => {
    const { status, data } = await json("timing", "31. 6. 2019");
    expect(status).toBe(1);
    expect(data).toMatchObject({ kind: "unknown", start: null, issues: [{ severity: "error" }] });
  });

  test("proposes days of a recurring activity within the project", async () => {
    const { data } = await json("timing", "čtvrtletně", "--project", "2018-02..2020-01");
    expect(data.proposals.length).toBeGreaterThanOrEqual(7);
  });

  test("tells a person in words how it reads a phrase", async () => {
    expect((await komplan("timing", "cca 9-11/2018")).stdout).toBe(
      "Druh: období\nOd: 9/2018\nDo: 11/2018\nNavíc: přibližně\n",
    );
    expect((await komplan("timing", "čtvrtletně", "--lang", "en")).stdout).toBe(
      "Kind: recurring\nHow often: every 3 months\n",
    );
    expect((await komplan("timing", "průběžně", "--project", "2018-02..2020-01")).stdout).toContain(
      "Žádné dny nenavrhuji: trvá průběžně.",
    );
  });

  test("takes the language and --json before the command too", async () => {
    expect((await komplan("--lang", "en", "timing", "5/2018")).stdout).toContain("When: 5/2018");
    expect(JSON.parse((await komplan("--json", "timing", "5/2018")).stdout)).toMatchObject({ kind: "point" });
    const wrong = await komplan("--lang", "de");
    expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([2, "", "Jazyk „de“ neznám. Umím cs a en.\n"]);
  });

  test("says no place of what was typed, and shows a sex that it does not know", async () => {
    expect((await komplan("greeting", "--last", "Novák", "--sex", "X")).stdout).toMatch(
      /^varování {2}Pohlaví „X“ neznáme\./,
    );
  });

  test("greets in the vocative", async () => {
    expect(
      (await komplan("greeting", "--first", "Jana", "--last", "Nováková", "--role", "starostka")).stdout,
    ).toBe("Vážená paní starostko,\n");
    expect((await json("greeting", "--last", "Novák", "--sex", "M")).data).toMatchObject({
      greeting: "Vážený pane Nováku,",
      certain: true,
    });
  });
});

describe("komplan on a workbook", () => {
  test("check says every issue as promised to scripts, exits with 1 on errors, and leaves the original alone", async () => {
    const before = readFileSync(SAMPLE);
    const { status, stdout, folder } = await komplan("check", SAMPLE, "--json", "--today", "2018-09-10");
    const { issues, counts } = JSON.parse(stdout);
    expect(status).toBe(counts.error > 0 ? 1 : 0);
    expect(Object.keys(issues[0])).toEqual([
      "code",
      "severity",
      "sheet",
      "row",
      "column",
      "value",
      "message",
      "advice",
      "fix",
    ]);
    expect(issues).toHaveLength(counts.error + counts.warning + counts.info);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["kontrola.html", "workbook-kontrola.xlsx"]);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });

  test("prints errors first, so that a long list hides none of them", async () => {
    const severities = (await komplan("check", SAMPLE, "--today", "2018-09-10")).stdout
      .split("\n")
      .map((line) => /^(chyba|varování|doporučení) {2}/.exec(line)?.[1])
      .filter((word) => word !== undefined);
    const rank = ["chyba", "varování", "doporučení"];
    expect(severities).toContain("chyba");
    expect((await komplan("check", SAMPLE, "--lang", "en")).stdout).toMatch(/^error {2}Kontakty/);
    expect(severities).toEqual([...severities].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
  });

  test("proposals become rows only with --yes, in a copy of their own", async () => {
    const looked = await komplan("propose", SAMPLE, "--today", "2018-09-10");
    expect(readdirSync(join(looked.folder, "out"))).toEqual(["navrhy-akci.html"]);
    const accepted = await komplan("propose", SAMPLE, "--today", "2018-09-10", "--yes");
    expect(readdirSync(join(accepted.folder, "out"))).toEqual(["navrhy-akci.html", "workbook-navrhy.xlsx"]);
    expect(accepted.stdout).toContain("jsou v kopii sešitu");
    expect((await komplan("propose", SAMPLE, "--today", "2026-01-01")).stdout).toContain(
      "projekt skončil 31.",
    );
  });

  test("an empty new workbook is told what to write beside each setting", async () => {
    const { folder } = await komplan("new", "sesit.xlsx", "--out", "slozka");
    const { stdout } = await komplan("check", join(folder, "slozka", "sesit.xlsx"));
    expect(stdout).toContain("Řádek Název projektu je prázdný. Napište hodnotu vedle názvu.");
    expect(stdout).not.toContain("smažte celý řádek");
  });

  test("a new workbook is made once, checks without errors of shape, and is never overwritten by accident", async () => {
    const folder = mkdtempSync(join(tmpdir(), "komplan-cli-"));
    const path = join(folder, "nas plán.xlsx");
    expect((await komplan("new", path, "--sample")).status).toBe(0);
    expect((await json("check", path, "--today", "2027-03-01")).data.counts.error).toBe(0);
    const again = await komplan("new", path);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("už existuje")]);
    expect((await komplan("new", path, "--yes")).status).toBe(0);
  });
});

describe("komplan refuses with a way out, exit code 2 and nothing written", () => {
  const folder = mkdtempSync(join(tmpdir(), "komplan-bad-"));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  mkdirSync(join(folder, "slozka"));

  test.for([
    { what: "an unknown command", args: ["chekc", SAMPLE], says: "„check“" },
    { what: "an unknown option", args: ["check", SAMPLE, "--tody", "2018-01-01"], says: "--today" },
    { what: "a day that does not exist", args: ["check", SAMPLE, "--today", "2018-02-30"], says: "--today" },
    { what: "an unknown language", args: ["check", SAMPLE, "--lang", "de"], says: "cs a en" },
    { what: "no file", args: ["check"], says: "SEŠIT" },
    { what: "too many words", args: ["timing", "5/2018", "6/2018"], says: "uvozovek" },
    { what: "a file that is not there", args: ["check", join(folder, "neni.xlsx")], says: "neexistuje" },
    { what: "a folder", args: ["check", join(folder, "slozka")], says: "složka" },
    { what: "text that is no workbook", args: ["check", file("text.xlsx", "ahoj")], says: "" },
    { what: "an empty file", args: ["check", file("prazdny.xlsx", "")], says: "prázdný" },
    { what: "an event that does not exist", args: ["invite", SAMPLE, "--event", "S-999"], says: "S-001" },
    {
      what: "an output folder that is a file",
      args: ["campaign", SAMPLE, "--out", file("out", "x")],
      says: "out",
    },
    { what: "nobody to greet", args: ["greeting"], says: "--last" },
    {
      what: "a project period that is none",
      args: ["timing", "čtvrtletně", "--project", "2018"],
      says: "--project",
    },
    {
      what: "a project period with a month that is none",
      args: ["timing", "čtvrtletně", "--project", "2018-13..2019-01"],
      says: "--project",
    },
    { what: "a new workbook that is no .xlsx", args: ["new", "plan.txt"], says: "plan.txt.xlsx" },
    { what: "a device that never ends", args: ["check", "/dev/zero"], says: "není obyčejný soubor" },
    { what: "an option without its value", args: ["check", SAMPLE, "--today"], says: "chybí hodnota" },
  ])("on $what", async ({ args, says }) => {
    const result = await komplan(...args);
    expect({ status: result.status, stdout: result.stdout }).toEqual({ status: 2, stdout: "" });
    expect(result.stderr.trim().split("\n").length).toBeLessThanOrEqual(3);
    expect(result.stderr).toContain(says);
    expect(result.stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(readdirSync(result.folder)).toEqual([]);
  });

  test("as one JSON document when data were asked for", async () => {
    const { status, data } = await json("check", join(folder, "neni.xlsx"));
    expect([status, data.refused.code]).toEqual([2, "unreadable-input"]);
  });
});
