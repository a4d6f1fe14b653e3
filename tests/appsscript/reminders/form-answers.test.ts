import { expect, test } from "vitest";
import type { Envelope } from "../../../src/core/screens/calls.ts";
import { createGoogle, type Google } from "../google/google.ts";
import { cellOf, dataSize } from "../google/sheet-model.ts";
import { CODE, dataCalls, rowOf, wholeWorkbook } from "../program.ts";
import { alreadyOn, tick, writesOf } from "./due-town.ts";

const QUESTIONS = ["Časová značka", "Ke kterému opatření píšete?", "Vaše připomínka", "E-mail"];
const TAB = "Odpovědi formuláře 1";

/** A team whose form answers into the workbook; `without` names sheets that it lacks. */
function town(answers: readonly (readonly string[])[], without: readonly string[] = []): Google {
  const grids = wholeWorkbook({
    project: [{ name: "Plán", beneficiary: "Město Příkladov", senderEmail: "koordinatorka@example.cz" }],
    commentRounds: [{ id: "KP-001", document: "plán", opens: "2026-05-01", closes: "2026-05-31" }],
    journal: [{ key: "tick", state: "odesláno", at: "2026-05-04 08:05:00" }],
  }).filter(({ name }) => !without.includes(name));
  const google = createGoogle({
    code: CODE,
    grids: [...grids, { name: TAB, rows: [QUESTIONS, ...answers] }],
    now: "2026-05-04T08:00:00Z",
  });
  google.sheet(TAB).formUrl = "https://docs.google.com/forms/d/e/x/viewform";
  return google;
}

function rowsOf(google: Google, sheet: string) {
  const { rows } = dataSize(google.sheet(sheet));
  return Array.from({ length: rows - 1 }, (_, index) => rowOf(google, sheet, index + 2));
}

const FIRST = ["4. 5. 2026 9:15:00", "1.1 Bydlení", "=Více bytů", "eva@example.cz"];

test("the hourly beat takes what came by a form once, leaves the form's tab alone and then writes nothing", () => {
  const google = alreadyOn(town([FIRST]));
  tick(google);
  const [row = [], ...others] = rowsOf(google, "Připomínky");
  expect([row.slice(0, 4), others]).toEqual([["P-001", "KP-001", "4. 5. 2026", "formulář"], []]);
  expect(row).toEqual(expect.arrayContaining(["=Více bytů", "1.1 Bydlení", "eva@example.cz"]));
  expect(rowsOf(google, TAB)).toEqual([FIRST]);
  expect(google.mail.sent).toEqual([]);
  const calls = tick(google);
  expect(writesOf(calls)).toBe(0);
  expect(rowsOf(google, "Připomínky")).toHaveLength(1);
  cellOf(google.sheet(TAB), 3, 1).text = "4. 5. 2026 10:15:00";
  cellOf(google.sheet(TAB), 3, 3).text = "Další";
  tick(google);
  expect(rowsOf(google, "Připomínky").map(([id]) => id)).toEqual(["P-001", "P-002"]);
});

test("a form costs an idle beat two calls, however many answers it has", () => {
  const answers = (count: number) => Array.from({ length: count }, (_, index) => [...FIRST, `${index}`]);
  const calls = [1, 300].map((count) => {
    const google = alreadyOn(town(answers(count)));
    tick(google);
    return dataCalls(tick(google));
  });
  expect(calls[0]).toBe(calls[1]);
});

test("the desk says what waits in a form and takes it, making the sheets that are missing", () => {
  const google = town([FIRST], ["Připomínky", "Deník"]);
  const read = { round: null, show: "all", search: "", from: 0 };
  expect(ask(google, "settlement.read", read)).toMatchObject({ formed: 1, all: 0 });
  expect(ask(google, "settlement.take")).toEqual({ count: 1, sentence: "Z formuláře přibyla 1 připomínka." });
  expect(ask(google, "settlement.read", read)).toMatchObject({ formed: 0, all: 1 });
  expect(ask(google, "settlement.take")).toMatchObject({ count: 0 });
  expect(rowsOf(google, "Deník").map(([key = ""]) => key.split(":")[0])).toEqual(["comment", "form-answer"]);
});

/** What a panel gets; a refusal fails the test. */
function ask(google: Google, name: string, input: object = {}): unknown {
  const envelope = google.callFromPage("callScreen", name, input) as Envelope;
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.value;
}
