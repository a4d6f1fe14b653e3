import { describe, expect, test } from "vitest";
import { planApproval } from "../../../../src/core/plans/approval/approval.ts";
import { checkedWorkbook } from "../../../../src/core/plans/checked-workbook.ts";
import { planPublish } from "../../../../src/core/plans/versions/publish.ts";
import { snapshotOf, versionRows } from "../../../../src/core/plans/versions/snapshot.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const DOCUMENT = "Komunitní plán";
const PLAN: readonly RowOf<"strategy">[] = [
  { id: "PL-001", number: "1", level: "priorita", name: "Pomoc doma" },
  { id: "PL-002", number: "1.1", level: "opatření", name: "Pečovatelská služba", timing: "2026" },
];
const ASSEMBLY: RowOf<"approvals"> = {
  document: DOCUMENT,
  version: "1",
  body: "Zastupitelstvo města",
  date: "19. 3. 2026",
  verb: "schválil",
  resolution: "63/2026",
};

function parts(strategy: readonly RowOf<"strategy">[], approval: RowOf<"approvals"> = {}): WorkbookParts {
  const kept = aWorkbook({ strategy: PLAN });
  const of = { document: DOCUMENT, version: "1", date: "2026-03-01" };
  return {
    project: { planTitle: DOCUMENT },
    strategy,
    approvals: [{ ...ASSEMBLY, ...approval }],
    versions: versionRows(snapshotOf(kept, of), kept, "1. 3. 2026"),
  };
}

function told(workbookParts: WorkbookParts) {
  return checkedWorkbook(aWorkbook(workbookParts), "2026-05-04")
    .filter(({ code }) => code === "plan-changed-after-approval")
    .map(({ cell }) => [cell.row, cell.column]);
}

const CHANGED = [PLAN[0] ?? {}, { ...PLAN[1], timing: "2027" }];

describe("a plan that has been approved", () => {
  test.for<readonly [string, readonly RowOf<"strategy">[], readonly (readonly [number, string])[]]>([
    ["is left alone while it is the same", PLAN, []],
    ["is left alone when rows are sorted", [...PLAN].reverse(), []],
    [
      "is left alone while it is being evaluated",
      [PLAN[0] ?? {}, { ...PLAN[1], fulfilment: "splněno", actual: "12", comment: "hotovo" }],
      [],
    ],
    ["has a changed cell told at the cell", CHANGED, [[3, "Termín"]]],
    [
      "has a new row told",
      [...PLAN, { id: "PL-003", number: "2", level: "priorita", name: "Dluhy" }],
      [[4, "Název"]],
    ],
    ["has a row that is gone told at the head", PLAN.slice(0, 1), [[1, "Název"]]],
  ])("%s", ([, strategy, expected]) => {
    expect(told(parts(strategy))).toEqual(expected);
  });

  test.for<readonly [string, RowOf<"approvals">]>([
    ["nobody has decided", { verb: "", date: "", resolution: "" }],
    ["the last body only took note", { verb: "vzal na vědomí" }],
    ["nobody says which version", { version: "" }],
  ])("may change while %s", ([, approval]) => {
    expect(told(parts(CHANGED, approval))).toEqual([]);
  });

  test("needs approval again for a new version, and publishing says so", () => {
    const workbook = aWorkbook(parts(CHANGED));
    const input = {
      workbook,
      today: "2026-05-04",
      now: "2026-05-04T08:00:00Z",
      language: "cs",
      event: null,
    } as const;
    expect(planPublish(input).summary.join(" ")).toContain("Schválená je verze 1. Verze 2 platí, až");
    const open = aWorkbook(parts(CHANGED, { verb: "" }));
    expect(planPublish({ ...input, workbook: open }).summary.join(" ")).not.toContain("Schválená je");
  });
});

describe("a resolution of a meeting", () => {
  const proposed = (text: string, more: RowOf<"tasks"> = {}, step: RowOf<"approvals"> = {}) => {
    const workbook = aWorkbook({
      project: { planTitle: DOCUMENT },
      groups: [{ abbreviation: "ŘS", name: "Řídicí skupina" }],
      events: [{ id: "S-001", groups: "ŘS", date: "10. 3. 2026" }],
      tasks: [
        { event: "S-001", kind: "usnesení", text, votesFor: "9", votesAgainst: "0", abstained: "1", ...more },
      ],
      approvals: [{ document: DOCUMENT, body: "Řídicí skupina", order: "1", ...step }],
    });
    const input = {
      workbook,
      today: "2026-05-04",
      now: "2026-05-04T08:00:00Z",
      language: "cs",
      event: null,
    } as const;
    return planApproval(input).actions.flatMap((one) =>
      one.kind === "write-cells" ? one.cells.map((cell) => cell.text) : [],
    );
  };

  test.for<readonly [string, string]>([
    ["Řídicí skupina schvaluje Komunitní plán.", "schválil"],
    ["ŘS doporučuje zastupitelstvu schválit Komunitní plán", "doporučil"],
    ["Skupina bere na vědomí komunitní plán.", "vzal na vědomí"],
    ["Skupina neschvaluje Komunitní plán.", "neschválil"],
    ["Skupina nedoporučuje schválit Komunitní plán.", "neschválil"],
  ])("%s is proposed as %s, with its day and votes", ([text, verb]) => {
    expect(proposed(text)).toEqual(["10. 3. 2026", verb, "9", "0", "1"]);
  });

  test("lends the number that it names", () => {
    expect(proposed("Usnesení č. 5/2026: skupina schvaluje Komunitní plán.")).toContain("5/2026");
  });

  test.for<readonly [string, string, RowOf<"tasks">, RowOf<"approvals">]>([
    ["speaks of another document", "Skupina schvaluje statut.", {}, {}],
    ["says two things at once", "Skupina bere na vědomí zprávu a schvaluje Komunitní plán.", {}, {}],
    ["says nothing of the kind", "Skupina projednala Komunitní plán.", {}, {}],
    ["is a task", "Rozeslat: skupina schvaluje Komunitní plán.", { kind: "úkol" }, {}],
    ["is of another body", "Skupina schvaluje Komunitní plán.", {}, { body: "Rada města" }],
    ["comes to a step decided before", "Skupina schvaluje Komunitní plán.", {}, { verb: "doporučil" }],
    ["comes to a vote outside a meeting", "Skupina schvaluje Komunitní plán.", {}, { way: "per rollam" }],
    ["is of a meeting that nobody knows", "Skupina schvaluje Komunitní plán.", { event: "S-404" }, {}],
  ])("is not taken over when it %s", ([, text, task, step]) => {
    expect(proposed(text, task, step)).toEqual([]);
  });
});
