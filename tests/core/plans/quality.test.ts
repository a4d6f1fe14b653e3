import { expect, test } from "vitest";
import { planQuality } from "../../../src/core/plans/quality/quality.ts";
import { answerQuestions } from "../../../src/core/plans/quality/questions.ts";
import { aContact, aGroup, aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

/** What the workbook shows for one question, as `done/of`. */
function shown(key: string, parts: WorkbookParts): string {
  const answer = answerQuestions(aWorkbook(parts)).find((one) => one.key === key);
  return `${answer?.done}/${answer?.of}`;
}

test.for<readonly [string, WorkbookParts, string]>([
  ["approved", { approvals: [{ body: "Zastupitelstvo města", verb: "schválil" }] }, "1/1"],
  [
    "approved",
    {
      approvals: [
        { body: "Řídící skupina", verb: "schválil" },
        { body: "Rada města", verb: "vzal na vědomí" },
      ],
    },
    "0/1",
  ],
  ["charter", { approvals: [{ document: "Statut KPSS" }] }, "1/1"],
  [
    "swot",
    {
      groups: [
        aGroup({ abbreviation: "PS1", kind: "pracovní tematická" }),
        aGroup({ abbreviation: "PS2", kind: "pracovní územní" }),
      ],
      swot: [{ group: "ps1" }],
    },
    "1/2",
  ],
  ["triad", { contacts: [aContact({ triad: "zadavatel" }), aContact({ triad: "uživatel" })] }, "2/3"],
  [
    "responsible",
    { strategy: [{ level: "aktivita", responsible: "Město" }, { level: "aktivita" }, { level: "priorita" }] },
    "1/2",
  ],
  [
    "funded",
    {
      strategy: [
        { number: "1", level: "opatření" },
        { number: "2", level: "opatření", costs: "bez nákladů" },
      ],
      funding: [{ measure: "1." }],
    },
    "2/2",
  ],
  ["measured", { strategy: [{ level: "aktivita", indicator: "počet klientů" }] }, "0/1"],
  ["monitored", {}, "0/0"],
])("the question %s is answered from the workbook", ([key, parts, expected]) => {
  expect(shown(key, parts)).toBe(expected);
});

test("all eight areas stand on the page, and every question is counted once", () => {
  const input = {
    workbook: aWorkbook({}),
    today: "2026-05-04",
    now: "2026-05-04T08:00:00Z",
    language: "cs",
    event: null,
  } as const;
  const { actions, facts } = planQuality(input);
  const page = actions.find(({ kind }) => kind === "save-page");
  expect(page?.kind === "save-page" ? (page.html.match(/<h2/g) ?? []).length : 0).toBe(8);
  const { yes, partly, no, nothing, answers } = facts as Record<string, number> & {
    readonly answers: readonly unknown[];
  };
  expect(Number(yes) + Number(partly) + Number(no) + Number(nothing)).toBe(answers.length);
});
