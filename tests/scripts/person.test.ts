import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { runMinutes } from "../../scripts/cli/run-minutes.ts";
import { runPerson } from "../../scripts/cli/run-person.ts";
import { toDocx } from "../../src/core/documents/docx/to-docx.ts";
import { minutes } from "../../src/core/documents/minutes.ts";
import { readSource } from "../../src/node/read-source.ts";
import { forgetStrings } from "../../src/node/xlsx/forget-strings.ts";
import { patchXlsx } from "../../src/node/xlsx/patch-xlsx.ts";
import { readXlsx } from "../../src/node/xlsx/read-xlsx.ts";
import { meetingOf, STEERING, steering } from "../support/meeting.ts";

const SAMPLE = "examples/strakonice/workbook.xlsx";
const folder = mkdtempSync(join(tmpdir(), "komplan-person-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Given = Parameters<typeof runPerson>[0]["given"];
const requestOf = (given: Given) => ({
  operands: [SAMPLE],
  language: "cs" as const,
  json: false,
  out: folder,
  today: "2018-09-10",
  now: "2018-09-10T06:00:00Z",
  given,
});

/** All parts of a file that hold this text. */
function partsWith(bytes: Uint8Array, text: string): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    strFromU8(part).includes(text) ? [name] : [],
  );
}

describe("komplan person", () => {
  test("makes a listing in three files and touches no workbook", async () => {
    const { made, sentences } = await runPerson(requestOf({ id: "K-001" }));
    expect(made.map((path) => path.slice(folder.length + 1))).toEqual([
      "osobni-udaje-K-001.docx",
      "osobni-udaje-K-001.html",
      "osobni-udaje-K-001.json",
    ]);
    const data = JSON.parse(readFileSync(made[2] ?? "", "utf8"));
    expect(data.person).toMatchObject({ ids: ["K-001"], listedOn: "2018-09-10" });
    expect(sentences[1]).toContain("ověřte, kdo o něj žádá");
  });

  test("proposes an erasure, and writes it into a copy only with --yes", async () => {
    const looked = await runPerson(requestOf({ id: "K-001", erase: true }));
    expect(looked.made.map((path) => path.slice(folder.length + 1))).toEqual([
      "vymaz-osobnich-udaju-K-001.html",
    ]);
    expect(looked.sentences.join(" ")).toContain("--yes");
    const before = readFileSync(SAMPLE);
    const done = await runPerson(requestOf({ id: "K-001", erase: true, yes: true }));
    expect(done.made[1]).toBe(join(folder, "workbook-vymaz.xlsx"));
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    expect(partsWith(readFileSync(done.made[1] ?? ""), "jana.vzorova@example.cz")).toEqual([]);
  });

  test.for([
    { given: {}, says: "--id K-001" },
    { given: { id: "K-999" }, says: "K-999" },
  ])("refuses $given and says what to write", async ({ given, says }) => {
    await expect(runPerson(requestOf(given))).rejects.toThrow(says);
  });
});

describe("an erased text in a file of another program", () => {
  test("goes from the list of shared texts, and no other cell changes", async () => {
    const bytes = readFileSync("tests/node/xlsx/fixtures/plan.xlsx");
    const [sheet] = await readXlsx(bytes, "cs");
    const text = "Dny otevřených dveří";
    expect(partsWith(bytes, text)).toEqual(["xl/sharedStrings.xml"]);
    const row = sheet?.rows.findIndex((cells) => cells.includes(text)) ?? -1;
    const column = sheet?.rows[row]?.indexOf(text) ?? -1;
    const cells = [{ sheet: sheet?.name ?? "", row: row + 1, column: column + 1, text: "" }];
    const patched = patchXlsx(bytes, [{ kind: "write-cells", key: "erase:cells", cells }], "cs");
    expect(partsWith(patched, text)).toEqual(["xl/sharedStrings.xml"]);
    const forgotten = forgetStrings(patched, "cs");
    expect(partsWith(forgotten, text)).toEqual([]);
    expect(await readXlsx(forgotten, "cs")).toEqual(await readXlsx(patched, "cs"));
  });
});

describe("komplan minutes --from", () => {
  test("puts the tasks of written minutes into a copy with --yes", async () => {
    const written = steering({
      tasks: [...(STEERING.tasks ?? []), { event: "S-002", text: "Pozvat obce", timing: "10/2018" }],
    });
    const path = join(folder, "zapis.docx");
    writeFileSync(path, toDocx(minutes(written, meetingOf(written), "cs")));
    const { made, json } = await runMinutes(requestOf({ event: "S-006", from: path, yes: true }));
    expect(made.map((file) => file.slice(folder.length + 1))).toEqual([
      "ukoly-ze-zapisu-S-006.html",
      "workbook-ukoly.xlsx",
    ]);
    expect(json).toMatchObject({ command: "minutes", event: "S-006", added: 3 });
    const { workbook } = await readSource(made[1] ?? "", { language: "cs", key: null });
    expect(workbook.tasks.records.map(({ values }) => values.text)).toContain("Pozvat obce");
  });
});
