import { describe, expect, test } from "vitest";
import { aChange, changing } from "../../../support/changes.ts";
import { icoOf, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const ONE_SERVICE: WorkbookParts = { services: [{}], providers: [{}] };
const YES = [{ id: "NZ-001", decision: "přijmout" }] as const;
const NO = [{ id: "NZ-001", decision: "odmítnout" }] as const;
const BOTH = [...YES, { id: "NZ-002", decision: "přijmout" }] as const;

const newService = (target: string, row: Readonly<Record<string, string>>) =>
  aChange({
    kind: "nová služba",
    target,
    name: row["name"] ?? "",
    field: "",
    before: "",
    after: "",
    row: { type: "Raná péče", ...row },
  });
const newProvider = (ico: string, row: Readonly<Record<string, string>> = {}) =>
  aChange({
    kind: "nový poskytovatel",
    sheet: "providers",
    target: ico,
    name: "Naděje",
    field: "",
    row: { ico, name: "Naděje, z. s.", ...row },
  });

describe("an accepted change", () => {
  test("is written, and the proposal says what came of it, when and by whom", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    expect(team.decide(YES)).toMatchObject({ accepted: 1, refusedCount: 0, stale: 0, issues: [] });
    expect(team.rows("services")[0]).toMatchObject({ phone: "+420 380 111 111", verifiedOn: "1. 2. 2018" });
    expect(team.rows("proposals")[0]).toMatchObject({
      decision: "přijmout",
      result: "přijato",
      decidedOn: "11. 5. 2026",
      decidedBy: "koordinátorka",
    });
  });

  test("that a provider confirmed also says when and by whom it was verified", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange({ source: "poskytovatel", by: "Charita Vzorov" })]);
    team.decide(YES);
    expect(team.rows("services")[0]).toMatchObject({
      verifiedOn: "4. 5. 2026",
      verifiedBy: "Charita Vzorov",
    });
  });

  test("that a provider confirmed long ago leaves a later day of verification alone", () => {
    const team = changing({ services: [{ verifiedOn: "1. 6. 2026", verifiedBy: "koordinátorka" }] });
    team.propose([aChange({ source: "poskytovatel", by: "Charita Vzorov" })]);
    team.decide(YES, "2026-07-01");
    expect(team.rows("services")[0]).toMatchObject({ verifiedOn: "1. 6. 2026", verifiedBy: "koordinátorka" });
  });

  test("does not overwrite a cell that somebody has changed since; the present text is shown to decide anew", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    team.type("services", 0, { phone: "380 999 999" });
    const { accepted, stale, issues } = team.decide(YES);
    expect([accepted, stale, issues.map(({ code }) => code)]).toEqual([0, 1, ["proposal-stale"]]);
    expect(team.rows("services")[0]).toMatchObject({ phone: "380 999 999" });
    expect(team.rows("proposals")[0]).toMatchObject({ before: "380 999 999" });
    expect(team.rows("proposals")[0]).not.toHaveProperty("decidedOn");
    expect(team.decide(YES)).toMatchObject({ accepted: 1, stale: 0 });
    expect(team.rows("services")[0]).toMatchObject({ phone: "+420 380 111 111" });
  });

  test("is not stopped by a difference of format alone", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    team.type("services", 0, { phone: "380000000" });
    expect(team.decide(YES)).toMatchObject({ accepted: 1, stale: 0 });
  });

  test("that a person has typed meanwhile counts as done", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    team.type("services", 0, { phone: "380 111 111" });
    team.decide(YES);
    expect(team.rows("proposals")[0]).toMatchObject({ result: "v listu už bylo" });
    expect(team.rows("services")[0]).toMatchObject({ phone: "380 111 111" });
  });

  test("finds its row after sorting and after others were deleted", () => {
    const team = changing({ services: [{}, {}, {}] });
    team.propose([aChange({ target: "SL-003", name: "Pečovatelská služba 3" })]);
    team.reverse("services");
    team.type("services", 1, null);
    team.reverse("proposals");
    team.decide(YES);
    expect(team.rows("services").map(({ id, phone }) => [id, phone])).toEqual([
      ["SL-003", "+420 380 111 111"],
      ["SL-001", "+420 380 000 000"],
    ]);
  });

  test("of a deleted row changes nothing and says so", () => {
    const team = changing({ services: [{}, {}] });
    team.propose([aChange({ target: "SL-002" })]);
    team.type("services", 1, null);
    const { stale, issues } = team.decide(YES);
    expect([stale, issues.map(({ code }) => code)]).toEqual([1, ["proposal-row-gone"]]);
    expect(team.rows("services")).toHaveLength(1);
  });

  test("of two about one cell the first is written and the second waits", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange(), aChange({ source: "poskytovatel", after: "380 222 222" })]);
    expect(team.decide(BOTH)).toMatchObject({ accepted: 1, stale: 1 });
    expect(team.rows("services")[0]).toMatchObject({ phone: "+420 380 111 111" });
    expect(team.rows("proposals")[1]).toMatchObject({ before: "+420 380 111 111" });
  });

  test("cannot be decided twice, nor one that is not there", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    const { accepted, issues } = team.decide([...YES, ...NO, { id: "NZ-404", decision: "přijmout" }]);
    expect([accepted, issues.map(({ code }) => code)]).toEqual([1, ["proposal-decided", "proposal-unknown"]]);
    expect(team.decide(NO).issues.map(({ code }) => code)).toEqual(["proposal-decided"]);
    expect(team.rows("proposals")[0]).toMatchObject({ decision: "přijmout" });
  });

  test.for<readonly [string, RowOf<"proposals">]>([
    ["an unknown sheet", { sheet: "Cokoli" }],
    ["an unknown field", { field: "Cokoli" }],
    ["data that are no data", { kind: "nová služba", data: "{[" }],
    ["data of another shape", { kind: "nová služba", data: "[1,2]" }],
    ["an end that is no day", { kind: "ukončení", after: "brzy" }],
  ])("with %s is left alone and told", ([, row]) => {
    const base = {
      source: "registr",
      kind: "změna",
      sheet: "Služby",
      target: "SL-001",
      field: "Telefon",
      after: "x",
    };
    const team = changing({ ...ONE_SERVICE, proposals: [{ ...base, ...row }] });
    const { accepted, stale, issues } = team.decide(YES);
    expect([accepted, stale, issues.map(({ code }) => code)]).toEqual([0, 1, ["proposal-unreadable"]]);
    expect(team.rows("services")).toEqual(changing(ONE_SERVICE).rows("services"));
  });

  test("writes each sheet in one go, because a sheet that was written to is no longer the one that was read", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange(), newService("7", { name: "Nová", providerIco: icoOf(5) })]);
    const { actions } = team.decide(BOTH);
    expect(actions.map(({ kind }) => kind)).toEqual(["write-cells"]);
  });
});

test("a refused change leaves the sheet as it is", () => {
  const team = changing(ONE_SERVICE);
  team.propose([aChange()]);
  expect(team.decide(NO)).toMatchObject({ accepted: 0, refusedCount: 1 });
  expect(team.rows("services")[0]).toMatchObject({ phone: "+420 380 000 000" });
  expect(team.rows("proposals")[0]).toMatchObject({ decision: "odmítnout", result: "odmítnuto" });
});

describe("an accepted new service", () => {
  test("gets the next id and is found under it", () => {
    const team = changing({ ...ONE_SERVICE, services: [{}, { id: "SL-009" }] });
    team.propose([
      newService("7", { name: "Nová", providerIco: icoOf(1) }),
      newService("8", { name: "Další", providerIco: icoOf(1) }),
    ]);
    team.decide(BOTH);
    expect(
      team
        .rows("services")
        .map(({ id, name }) => [id, name])
        .slice(2),
    ).toEqual([
      ["SL-010", "Nová"],
      ["SL-011", "Další"],
    ]);
    expect(team.rows("proposals")[0]).toMatchObject({ result: "přijato jako SL-010" });
    expect(team.rows("providers")).toHaveLength(1);
  });

  test("never gets the id of a deleted row that a proposal still names", () => {
    const team = changing({ ...ONE_SERVICE, services: [{}, {}] });
    team.propose([aChange({ target: "SL-002" }), newService("7", { name: "Nová", providerIco: icoOf(1) })]);
    team.type("services", 1, null);
    team.decide([{ id: "NZ-002", decision: "přijmout" }]);
    expect(team.rows("services")[1]).toMatchObject({ id: "SL-003", name: "Nová" });
  });

  test("is not added twice", () => {
    const team = changing(ONE_SERVICE);
    team.propose([newService("7", { name: "Nová", providerIco: icoOf(1) })]);
    team.propose([newService("7-jinak", { name: "Nová", providerIco: icoOf(1) })]);
    expect(team.decide(BOTH)).toMatchObject({ accepted: 2 });
    expect(team.rows("services")).toHaveLength(2);
  });

  const PROVIDERS: readonly (readonly [
    string,
    readonly Parameters<typeof aChange>[0][],
    RowOf<"providers">,
  ])[] = [
    [
      "as proposed beside it",
      [newProvider(icoOf(5), { street: "Dlouhá 5" })],
      { ico: icoOf(5), name: "Naděje, z. s.", street: "Dlouhá 5" },
    ],
    ["at least with its number", [], { ico: icoOf(5) }],
  ];
  test.for(PROVIDERS)("brings its provider %s", ([, beside, expected]) => {
    const team = changing(ONE_SERVICE);
    team.propose([newService("7", { name: "Nová", providerIco: icoOf(5) }), ...beside.map(aChange)]);
    team.decide(YES);
    expect(team.rows("providers")[1]).toEqual(expected);
    if (beside.length > 0)
      expect(team.rows("proposals")[1]).toMatchObject({
        decision: "přijmout",
        result: "přijato se službou SL-002",
      });
  });

  test("brings the provider that it was proposed with", () => {
    const team = changing(ONE_SERVICE);
    team.propose([
      newService("7", {
        name: "Nová",
        providerIco: icoOf(5),
        "provider:name": "Naděje, z. s.",
        "provider:nonsense": "x",
      }),
    ]);
    team.decide(YES);
    expect(team.rows("providers")[1]).toEqual({ ico: icoOf(5), name: "Naděje, z. s." });
    expect(team.rows("services")[1]).not.toHaveProperty("provider:name");
  });

  test("brings one provider for two services, and none that was refused", () => {
    const team = changing(ONE_SERVICE);
    const [first, second] = ["7", "8"].map((key) =>
      newService(key, { name: `Nová ${key}`, providerIco: icoOf(5) }),
    );
    if (first === undefined || second === undefined) throw new Error("two services");
    team.propose([first, second, newProvider(icoOf(5))]);
    team.decide([{ id: "NZ-003", decision: "odmítnout" }]);
    team.decide(BOTH);
    expect([team.rows("services").length, team.rows("providers").length]).toEqual([3, 1]);
  });

  test("makes sheets that the workbook lacks", () => {
    const team = changing({});
    team.propose([newService("7", { name: "Nová", providerIco: icoOf(5) })]);
    team.decide(YES);
    expect(team.rows("services")[0]).toMatchObject({ id: "SL-001", name: "Nová" });
    expect(team.rows("providers")[0]).toMatchObject({ ico: icoOf(5) });
  });
});

describe("an accepted ending", () => {
  const ending = aChange({ kind: "ukončení", field: "", before: "", after: "30. 6. 2026" });

  test("writes the last day and deletes nothing", () => {
    const team = changing(ONE_SERVICE);
    team.propose([ending]);
    team.decide(YES);
    expect(team.rows("services")[0]).toMatchObject({
      name: "Pečovatelská služba 1",
      providedUntil: "30. 6. 2026",
    });
    expect(team.propose([ending])).toMatchObject({ added: 0, waiting: 0 });
  });

  test("leaves alone a last day that somebody has typed meanwhile", () => {
    const team = changing(ONE_SERVICE);
    team.propose([ending]);
    team.type("services", 0, { providedUntil: "31. 12. 2026" });
    expect(team.decide(YES)).toMatchObject({ accepted: 0, stale: 1 });
    expect(team.rows("services")[0]).toMatchObject({ providedUntil: "31. 12. 2026" });
  });

  test("of a provider ends its services that end no earlier, is noted once, and is not proposed again", () => {
    const team = changing({
      providers: [{ note: "hodní lidé" }, {}],
      services: [
        {},
        { providedUntil: "31. 12. 2020" },
        { providerIco: "Pečující společnost 1" },
        { providerIco: icoOf(2) },
      ],
    });
    const gone = aChange({ ...ending, source: "ARES", sheet: "providers", target: icoOf(1) });
    team.propose([gone]);
    team.decide(YES);
    expect(team.rows("services").map(({ providedUntil }) => providedUntil)).toEqual([
      "30. 6. 2026",
      "31. 12. 2020",
      "30. 6. 2026",
      undefined,
    ]);
    expect(team.rows("providers")[0]).toMatchObject({ note: "hodní lidé\nZánik 30. 6. 2026 (ARES)." });
    expect(team.rows("proposals")[0]).toMatchObject({ result: "přijato, ukončeno 2 služby" });
    expect(team.propose([gone])).toMatchObject({ added: 0, waiting: 0 });
  });
});

describe("a provider", () => {
  test("without a number goes on being the provider of its services under its new name", () => {
    const team = changing({
      providers: [{ ico: "", name: "Charita Vzorov" }],
      services: [{ providerIco: "Charita Vzorov" }, { providerIco: icoOf(7) }],
    });
    const change = { sheet: "providers", target: "Charita Vzorov" } as const;
    team.propose([
      aChange({ ...change, field: "name", before: "Charita Vzorov", after: "Farní charita Vzorov" }),
      aChange({ ...change, field: "web", before: "", after: "https://vzorov.example.cz" }),
    ]);
    team.decide(YES);
    expect(team.rows("services").map(({ providerIco }) => providerIco)).toEqual([
      "Farní charita Vzorov",
      icoOf(7),
    ]);
    expect(team.decide([{ id: "NZ-002", decision: "přijmout" }])).toMatchObject({ accepted: 1 });
  });
});

describe("a provider with a number that is given a new name", () => {
  const rename = (before: string) =>
    aChange({ sheet: "providers", target: icoOf(1), field: "name", before, after: "Nová naděje, z. s." });

  test("stays the provider of the services that name it", () => {
    const team = changing({
      providers: [{ ico: icoOf(1), name: "Naděje, z. s." }],
      services: [{ providerIco: "Naděje" }, { providerIco: icoOf(1) }],
    });
    team.propose([rename("Naděje, z. s.")]);
    team.decide(YES);
    expect(team.rows("services").map(({ providerIco }) => providerIco)).toEqual([
      "Nová naděje, z. s.",
      icoOf(1),
    ]);
  });

  test("and had none does not become the provider of services that have none", () => {
    const team = changing({
      providers: [{ ico: icoOf(1), name: "" }],
      services: [{ providerIco: "" }],
    });
    team.propose([rename("")]);
    expect(team.decide(YES)).toMatchObject({ accepted: 1 });
    expect(team.rows("services")[0]).not.toHaveProperty("providerIco");
  });
});

test("a hundred decisions on a thousand services are one action", () => {
  const team = changing({ services: Array.from({ length: 1000 }, () => ({})), providers: [{}] });
  const changes = Array.from({ length: 100 }, (_, index) =>
    aChange({ target: `SL-${String(index + 1).padStart(3, "0")}`, after: "380 111 111" }),
  );
  expect(team.propose(changes)).toMatchObject({ added: 100 });
  const decisions = changes.map((_, index) => ({
    id: `NZ-${String(index + 1).padStart(3, "0")}`,
    decision: "přijmout" as const,
  }));
  expect(team.decide(decisions)).toMatchObject({
    accepted: 100,
    stale: 0,
    actions: [{ kind: "write-cells" }],
  });
});
