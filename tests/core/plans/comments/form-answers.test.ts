import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newFormAnswers } from "../../../../src/core/answers/comments/form-answers.ts";
import { checkWorkbook } from "../../../../src/core/checks/check-workbook.ts";
import { planIntake } from "../../../../src/core/plans/comments/intake/plan-intake.ts";
import { takeFormAnswers } from "../../../../src/core/plans/comments/intake/take-forms.ts";
import type { Grid } from "../../../../src/core/sheet/grid.ts";
import { readWorkbook } from "../../../../src/core/workbook/workbook.ts";
import { performed } from "../../../support/answers.ts";
import { OPEN_DAY, ROUND } from "../../../support/comments.ts";
import { gridsOf } from "../../../support/workbook.ts";

/** As a form of the guide answers, in a Czech spreadsheet. */
const QUESTIONS = [
  "Časová značka",
  "E-mailová adresa",
  "Ke které kapitole nebo opatření píšete?",
  "Vaše připomínka nebo návrh",
  "Proč to navrhujete?",
  "Za koho píšete?",
  "Jméno nebo název organizace",
];
const ANSWERS = [
  ["4. 5. 2026 10:15:33", "eva@example.cz", "2.1", "=Více směn", "Rodiny pracují", "za sebe", "Eva"],
  ["5.5.2026 9:00:01", "", "Úvod", "Opravit mapu", "", "za organizaci", "Charita"],
  ["5.5.2026 9:00:02", "", "", "", "jen důvod", "", ""],
];

function formOf(answers: readonly (readonly string[])[] = ANSWERS, questions = QUESTIONS): Grid {
  return { name: "Odpovědi formuláře 1", rows: [questions, ...answers] };
}

function input(forms: readonly Grid[], grids: readonly Grid[] = gridsOf(ROUND)) {
  const workbook = readWorkbook([...grids, ...forms]);
  return { workbook, today: OPEN_DAY, now: `${OPEN_DAY}T08:00:00Z`, language: "cs", event: null } as const;
}

/** The sheets after the answers were taken once. */
function taken(forms: readonly Grid[], grids: readonly Grid[] = gridsOf(ROUND)): readonly Grid[] {
  return performed(grids, takeFormAnswers(input(forms, grids)).actions);
}

const left = (forms: readonly Grid[], grids: readonly Grid[]) =>
  newFormAnswers(readWorkbook([...grids, ...forms])).length;

describe("comments that came by a form of Google", () => {
  test("become rows of the register in the round of their day, with what the form said of them", () => {
    const { comments } = readWorkbook(taken([formOf()]));
    expect(comments.records.map(({ texts }) => texts)).toMatchObject([
      {
        id: "P-001",
        round: "KP-001",
        receivedOn: "4. 5. 2026",
        way: "formulář",
        author: "Eva",
        authorKind: "občan",
        email: "eva@example.cz",
        place: "2.1 Terénní <služby>",
        comment: "=Více směn",
        reason: "Rodiny pracují",
      },
      { id: "P-002", authorKind: "organizace", author: "Charita", receivedOn: "5. 5. 2026" },
    ]);
  });

  test("are never taken twice, wherever the tab or its rows have moved and whatever became of the register", () => {
    const after = taken([formOf()]);
    const [, first, second] = formOf().rows;
    const moved = { name: "Formulář", rows: [QUESTIONS, second ?? [], first ?? []] };
    expect(left([moved], after)).toBe(0);
    const shown = formOf(
      ANSWERS.map(([, ...rest], index) => [index === 0 ? "4.5.2026" : "5. 5. 2026", ...rest]),
    );
    expect(left([shown], after)).toBe(0);
    const emptied = after.map((grid) =>
      grid.name === "Připomínky" ? { ...grid, rows: grid.rows.slice(0, 1) } : grid,
    );
    expect(left([formOf(), moved], emptied)).toBe(0);
    expect(left([formOf([...ANSWERS, ["6. 5. 2026 8:00:00", "", "", "Nová", "", "", ""]])], after)).toBe(1);
  });

  test("of two people who say the same on one day are two", () => {
    const same = ["5. 5. 2026 9:00:01", "", "", "Více bytů", "", "", ""];
    const form = formOf([same, ["5. 5. 2026 9:07:00", ...same.slice(1)]]);
    expect(left([form], gridsOf(ROUND))).toBe(2);
    expect(left([form], taken([form]))).toBe(0);
  });

  test.for([
    ["Timestamp", "Comment", "Which chapter?"],
    ["Časová značka", "Navrhované znění", "Kapitola"],
    ["Časová značka", "Co byste v návrhu změnili?", "K čemu se připomínka vztahuje"],
    ["Časová pečiatka", "Text připomínky", "Opatrenie"],
  ])("are found under the questions %s, %s, %s", (questions) => {
    const form = formOf([["1. 5. 2026 0:00:00", "Více bytů", "2"]], questions);
    const [answer] = newFormAnswers(input([form]).workbook);
    expect(answer?.found.comment).toBe("Více bytů");
  });

  test.for([
    ["a form about something else", ["Časová značka", "Přijdete?"]],
    ["a table that no form answers into", ["Datum", "Připomínka"]],
  ])("are not looked for in %s", ([, questions]) => {
    expect(left([formOf([["1. 5. 2026", "ano"]], questions as string[])], gridsOf(ROUND))).toBe(0);
  });

  test("are told of and taken by the command without a file, beside those of files", () => {
    const asked = planIntake(input([formOf()]), [], "");
    expect(asked.summary[0]).toContain("má v sešitu 2 připomínky, které ještě nejsou v registru");
    expect(asked.facts).toMatchObject({ formed: 2, count: 0 });
    const after = performed(gridsOf(ROUND), asked.actions);
    expect(readWorkbook(after).comments.records).toHaveLength(2);
    expect(planIntake(input([formOf()], after), [], "").actions).toEqual([]);
  });

  test("are told of by the check until they are taken", () => {
    const codes = (grids: readonly Grid[]) =>
      checkWorkbook(readWorkbook([...grids, formOf()]), OPEN_DAY).map(({ code }) => code);
    expect(codes(gridsOf(ROUND))).toContain("form-comments-waiting");
    expect(codes(taken([formOf()]))).not.toContain("form-comments-waiting");
  });

  test("whatever the tab holds, nothing is thrown and nothing is left after taking", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom("#REF!", "5. 5. 2026 1:02:03", "\u00a0"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (rows) => {
        const form = formOf(rows);
        expect(left([form], taken([form]))).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
