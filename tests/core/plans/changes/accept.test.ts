import { describe, expect, test } from "vitest";
import { planAccept } from "../../../../src/core/plans/changes/accept.ts";
import type { Asked } from "../../../../src/core/plans/command-input.ts";
import { textOf } from "../../../support/answers.ts";
import { aChange, type Changing, changing } from "../../../support/changes.ts";
import { icoOf } from "../../../support/workbook.ts";

function accept(team: Changing, ask: Asked = {}, language: "cs" | "en" = "cs") {
  const world = { today: "2026-05-11", now: "2026-05-11T08:00:00Z", language, event: null } as const;
  return planAccept({ ...world, workbook: team.workbook(), ask });
}

function pageOf({ actions }: ReturnType<typeof accept>): string {
  const page = actions.find((action) => action.kind === "save-page");
  return page === undefined ? "" : textOf(page.html);
}

function aTeam(): Changing {
  const team = changing({ services: [{}, {}], providers: [{}] });
  team.propose([
    aChange(),
    aChange({ field: "price", before: "", after: "zdarma", source: "poskytovatel", by: "Charita Vzorov" }),
    aChange({ target: "SL-002", name: "Pečovatelská služba 2", after: "380 222 222" }),
    aChange({
      kind: "nová služba",
      target: "777",
      name: "Raná péče Naděje",
      field: "",
      row: {
        registrationId: "777",
        name: "Raná péče Naděje",
        providerIco: icoOf(1),
        type: "Raná péče",
        "provider:name": "Naděje",
      },
    }),
    aChange({
      kind: "ukončení",
      target: "SL-002",
      name: "Pečovatelská služba 2",
      field: "",
      before: "",
      after: "30. 6. 2026",
    }),
  ]);
  return team;
}

describe("without decisions", () => {
  test("it says how many wait, by kind, and changes nothing", () => {
    const { actions, summary, facts } = accept(aTeam());
    expect(summary[0]).toBe("Na rozhodnutí čeká 5 návrhů: 3 změny, 1 nová služba, 1 ukončení.");
    expect(actions.map(({ kind }) => kind)).toEqual(["save-page"]);
    expect(facts).toMatchObject({ waiting: 5, accepted: 0, refused: 0 });
  });

  test("the page shows what is there now beside what is proposed, service by service, and who proposes it", () => {
    const text = pageOf(accept(aTeam()));
    expect(text).toContain("NZ-001 Telefon +420 380 000 000 +420 380 111 111 registr");
    expect(text).toContain("NZ-002 Cena – zdarma poskytovatel: Charita Vzorov");
    expect(text).toContain("Druh služby: Raná péče");
    expect(text).toContain("Poskytovatel: Název: Naděje");
    expect(text).toContain("NZ-005 poslední den – 30. 6. 2026");
    expect(text.indexOf("NZ-005")).toBeLessThan(text.indexOf("NZ-004"));
  });

  test("a place that has become secret since is not shown", () => {
    const team = changing({ services: [{ street: "Tichá 7" }] });
    team.propose([aChange({ field: "street", before: "Tichá 7", after: "Tichá 9" })]);
    team.type("services", 0, { secretAddress: "ano" });
    expect(pageOf(accept(team))).not.toContain("Tichá");
  });

  test("nothing waiting is said and makes no page", () => {
    expect(accept(changing({ services: [{}] }))).toMatchObject({
      actions: [],
      summary: ["Na rozhodnutí nečeká žádný návrh změny."],
    });
  });

  test("it speaks English as well", () => {
    const plan = accept(aTeam(), {}, "en");
    expect(plan.summary[0]).toBe("5 proposals wait for a decision: 3 changes, 1 new service, 1 ending.");
    expect(pageOf(plan)).toContain("NZ-001 Phone");
  });
});

describe("decisions", () => {
  test("typed in the sheet are carried out", () => {
    const team = aTeam();
    team.type("proposals", 0, { decision: "přijmout", decidedBy: "Jana" });
    team.type("proposals", 1, { decision: "odmítnout" });
    const { actions, summary } = accept(team);
    expect(summary).toEqual(["Přijmete 1 návrh, odmítnete 1.", "Dál čekají 3 návrhy."]);
    expect(actions.map(({ kind }) => kind)).toEqual(["save-page", "write-cells"]);
  });

  test.for<readonly [string, Asked, object]>([
    ["some by their ids", { accept: "nz-001, NZ-003" }, { accepted: 2, refused: 0, waiting: 3 }],
    ["all", { accept: "all" }, { accepted: 5, refused: 0, waiting: 0 }],
    ["all but one", { accept: "vše", refuse: "NZ-002" }, { accepted: 4, refused: 1, waiting: 0 }],
    [
      "one, and all others refused",
      { accept: "NZ-002", refuse: "all" },
      { accepted: 1, refused: 4, waiting: 0 },
    ],
  ])("can be asked for: %s", ([, ask, facts]) => {
    expect(accept(aTeam(), ask).facts).toMatchObject(facts);
  });

  test("asked for go before those that are typed", () => {
    const team = aTeam();
    team.type("proposals", 0, { decision: "odmítnout" });
    expect(accept(team, { accept: "NZ-001" }).facts).toMatchObject({ accepted: 1, refused: 0 });
  });

  test("both ways about one proposal are refused", () => {
    expect(() => accept(aTeam(), { accept: "NZ-001", refuse: "NZ-001" })).toThrow(/NZ-001/);
  });

  test("about a proposal that is not there are told", () => {
    expect(accept(aTeam(), { accept: "NZ-999" }).issues.map(({ code }) => code)).toEqual([
      "proposal-unknown",
    ]);
  });
});
