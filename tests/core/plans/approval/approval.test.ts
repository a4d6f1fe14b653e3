import { describe, expect, test } from "vitest";
import { planApproval } from "../../../../src/core/plans/approval/approval.ts";
import type { CommandInput } from "../../../../src/core/plans/command-input.ts";
import { snapshotOf, versionRows } from "../../../../src/core/plans/versions/snapshot.ts";
import { aGroup, aWorkbook, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const DOCUMENT = "Komunitní plán";
type Step = RowOf<"approvals">;

function input(parts: WorkbookParts): CommandInput {
  const workbook = aWorkbook({ ...parts, project: { planTitle: DOCUMENT, ...parts.project } });
  return { workbook, today: "2026-05-04", now: "2026-05-04T08:00:00Z", language: "cs", event: null };
}

/** What is missing, by key. */
function missing(approvals: readonly Step[], parts: WorkbookParts = {}): readonly string[] {
  const { facts } = planApproval(
    input({ ...parts, approvals: approvals.map((step) => ({ document: DOCUMENT, ...step })) }),
  );
  const [document] = facts["documents"] as readonly {
    readonly missing: readonly { readonly key: string }[];
  }[];
  return document?.missing.map(({ key }) => key) ?? [];
}

const steering: Step = {
  order: "1",
  body: "Řídící skupina",
  date: "1. 3. 2026",
  verb: "doporučil",
  resolution: "",
};
const council: Step = {
  order: "2",
  body: "Rada města",
  date: "10. 3. 2026",
  verb: "vzal na vědomí",
  resolution: "208/2026",
};
const assembly: Step = {
  order: "3",
  body: "Zastupitelstvo města",
  date: "19. 3. 2026",
  verb: "schválil",
  resolution: "63/2026",
};

const STRATEGY: WorkbookParts["strategy"] = [
  { id: "PL-001", number: "1", level: "priorita", name: "Pomoc doma" },
];

describe("a document may be called approved", () => {
  test("when every body has decided in order and the last one approved (usn. č. 208 and 63, České Budějovice 2018)", () => {
    expect(missing([steering, council, assembly])).toEqual([]);
    expect(planApproval(input({ approvals: [{ document: DOCUMENT, ...assembly }] })).summary).toEqual([
      "Komunitní plán: schváleno.",
    ]);
  });

  test.for<readonly [string, readonly Step[], readonly string[]]>([
    [
      "a body has not decided",
      [steering, { ...council, verb: "", date: "", resolution: "" }, assembly],
      ["undecided"],
    ],
    ["a body refused", [{ ...steering, verb: "neschválil" }, assembly], ["refused"]],
    ["the day of a decision is not said", [{ ...steering, date: "" }, assembly], ["undated"]],
    [
      "a council's resolution has no number",
      [steering, { ...council, resolution: "" }, assembly],
      ["unnumbered"],
    ],
    ["the last body only took note", [steering, { ...assembly, verb: "vzal na vědomí" }], ["notApproving"]],
    ["a later body decided earlier", [{ ...steering, date: "1. 4. 2026" }, assembly], ["outOfOrder"]],
    [
      "bodies decided on other versions",
      [
        { ...steering, version: "1" },
        { ...assembly, version: "2" },
      ],
      ["otherVersion"],
    ],
  ])("not while %s", ([, steps, expected]) => {
    expect(missing(steps)).toEqual(expected);
  });

  test("though the smaller municipalities, which come last, only take note", () => {
    const village = {
      order: "4",
      body: "Zastupitelstvo obce Lhota",
      date: "2. 4. 2026",
      verb: "vzal na vědomí",
      resolution: "3/2026",
    };
    expect(missing([steering, assembly, village])).toEqual([]);
  });

  test("not when rows are sorted so that the order of the sheet alone would say so", () => {
    expect(missing([assembly, council, steering])).toEqual([]);
  });

  test("not when the plan has changed since the version that was approved", () => {
    const kept = aWorkbook({ strategy: STRATEGY });
    const versions = versionRows(
      snapshotOf(kept, { document: DOCUMENT, version: "2", date: "2026-03-01" }),
      kept,
      "1. 3. 2026",
    );
    const approved = [{ ...assembly, version: "2" }];
    expect(missing(approved, { strategy: STRATEGY, versions })).toEqual([]);
    const renamed = [{ ...STRATEGY?.[0], name: "Pomoc doma a v okolí" }];
    expect(missing(approved, { strategy: renamed, versions })).toEqual(["changedSince"]);
  });

  test("not while a comment of its round is open; one joined to another does not count", () => {
    const parts: WorkbookParts = {
      commentRounds: [{ id: "KP-001", document: DOCUMENT, opens: "1. 1. 2026", closes: "31. 1. 2026" }],
      comments: [
        { round: "KP-001", settlement: "" },
        { round: "KP-001", settlement: "", joinedTo: "P-001" },
        { round: "KP-009", settlement: "" },
      ],
    };
    expect(missing([assembly], parts)).toEqual(["unsettled"]);
  });
});

describe("the way to approval", () => {
  test("is proposed while nobody has written one: groups, commission, council, assembly, each municipality", () => {
    const { facts, actions } = planApproval(
      input({
        project: { planTitle: DOCUMENT, beneficiary: "Město Vzorov" },
        groups: [
          aGroup({ name: "Řídící skupina", kind: "řídící" }),
          aGroup({ name: "Senioři", kind: "pracovní tematická" }),
        ],
        codeLists: [{ municipality: "Vzorov" }, { municipality: "Lhota" }],
      }),
    );
    expect(
      (facts["proposed"] as readonly { readonly order: string; readonly body: string }[]).map(
        ({ order, body }) => `${order} ${body}`,
      ),
    ).toEqual([
      "1 Senioři",
      "2 Řídící skupina",
      "3 Sociální komise rady",
      "4 Rada města",
      "5 Zastupitelstvo města",
      "6 Zastupitelstvo obce Lhota",
    ]);
    expect(actions.map(({ kind }) => kind)).toEqual(["save-page", "replace-rows"]);
  });

  test("is proposed for a document that Schvalování lacks, and the ones it has are named", () => {
    const parts = { approvals: [{ document: "Statut", ...steering }] };
    const { summary } = planApproval({ ...input(parts), ask: { document: "Akční plán" } });
    expect(summary).toEqual([
      expect.stringContaining("Dokument „Akční plán“ list Schvalování nemá; má: Statut."),
    ]);
  });

  test("of several documents is told for each", () => {
    const { summary } = planApproval(
      input({
        approvals: [
          { document: "Statut", ...steering, verb: "schválil" },
          { document: DOCUMENT, ...steering, verb: "" },
        ],
      }),
    );
    expect(summary).toEqual(["Statut: schváleno.", "Komunitní plán: ke schválení zbývá 1 věc."]);
  });
});
