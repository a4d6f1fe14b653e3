import { describe, expect, test } from "vitest";
import type { ProposedChange } from "../../../../src/core/plans/changes/proposal.ts";
import { aChange, changing } from "../../../support/changes.ts";
import { icoOf, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const ONE_SERVICE: WorkbookParts = { services: [{}], providers: [{}] };
const NEW_SERVICE = aChange({
  kind: "nová služba",
  target: "7654321",
  name: "Raná péče Naděje",
  field: "",
  before: "",
  after: "",
  row: { registrationId: "7654321", name: "Raná péče Naděje", providerIco: icoOf(1), type: "Raná péče" },
});

describe("a proposed change", () => {
  test("becomes a row that says where, what is there now and what would be", () => {
    const team = changing(ONE_SERVICE);
    expect(team.propose([aChange()])).toMatchObject({ added: 1, waiting: 0, refused: 0 });
    expect(team.rows("proposals")).toEqual([
      {
        id: "NZ-001",
        source: "registr",
        kind: "změna",
        sheet: "Služby",
        target: "SL-001",
        name: "Pečovatelská služba 1",
        field: "Telefon",
        before: "+420 380 000 000",
        after: "+420 380 111 111",
        proposedOn: "4. 5. 2026",
      },
    ]);
  });

  test("is not written into the sheet that it is about", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    expect(team.rows("services")[0]).toMatchObject({ phone: "+420 380 000 000" });
  });

  test.for<readonly [string, Partial<ProposedChange>, object, number]>([
    ["waiting already is not doubled", {}, { added: 0, waiting: 1, refused: 0 }, 1],
    ["waiting but spaced otherwise is not doubled", { after: "380111111" }, { added: 0, waiting: 1 }, 1],
    [
      "of another source with the same value waits already",
      { source: "poskytovatel" },
      { added: 0, waiting: 1 },
      1,
    ],
    [
      "of another source with another value waits beside it",
      { source: "poskytovatel", after: "380 222 222" },
      { added: 1 },
      2,
    ],
    ["of another field waits beside it", { field: "price", before: "", after: "zdarma" }, { added: 1 }, 2],
    [
      "that the sheet says already is left out",
      { field: "name", after: "pečovatelská  služba 1" },
      { added: 0, waiting: 0 },
      1,
    ],
    ["of a row that the sheet has not is left out", { target: "SL-009" }, { added: 0, waiting: 0 }, 1],
    [
      "of a column that the sheet does not know is left out",
      { field: "nonsense" },
      { added: 0, waiting: 0 },
      1,
    ],
  ])("%s", ([, change, counts, rows]) => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    expect(team.propose([aChange(change)], "2026-05-05")).toMatchObject(counts);
    expect(team.rows("proposals")).toHaveLength(rows);
  });

  test("with a newer value takes the place of the waiting one, and what was typed about that no longer counts", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    team.type("proposals", 0, { decision: "přijmout" });
    expect(team.propose([aChange({ after: "380 333 333" })], "2026-06-01")).toMatchObject({
      added: 0,
      waiting: 1,
    });
    expect(team.rows("proposals")).toEqual([
      expect.objectContaining({ id: "NZ-001", after: "380 333 333", proposedOn: "1. 6. 2026" }),
    ]);
    expect(team.rows("proposals")[0]).not.toHaveProperty("decision");
  });

  test("said twice in one go counts once, the last value", () => {
    const team = changing(ONE_SERVICE);
    expect(team.propose([aChange(), aChange({ after: "380 444 444" })]).added).toBe(1);
    expect(team.rows("proposals")[0]).toMatchObject({ after: "380 444 444" });
  });

  test.for<readonly [string, Partial<ProposedChange>, number, number]>([
    ["once refused does not come back", {}, 0, 1],
    ["once refused does not come back spaced otherwise", { after: "380111111" }, 0, 1],
    ["once refused comes with another value", { after: "380 555 555" }, 1, 0],
    ["once refused comes from another source", { source: "poskytovatel" }, 1, 0],
  ])("%s", ([, change, added, refused]) => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    team.decide([{ id: "NZ-001", decision: "odmítnout" }]);
    expect(team.propose([aChange(change)])).toMatchObject({ added, refused });
  });

  test("refused in the sheet counts before anybody has run the decisions", () => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange()]);
    team.type("proposals", 0, { decision: "odmítnout" });
    expect(team.propose([aChange()])).toMatchObject({ added: 0, refused: 1 });
  });

  test("of a row without an id writes the id down, so that sorting cannot mix rows up", () => {
    const team = changing({ services: [{ id: "" }, { id: "" }] });
    team.propose([aChange({ target: "SL-002" })]);
    team.reverse("services");
    team.decide([{ id: "NZ-001", decision: "přijmout" }]);
    const changed = team.rows("services").find(({ phone }) => phone === "+420 380 111 111");
    expect(changed).toMatchObject({ id: "SL-002", name: "Pečovatelská služba 2" });
  });

  test.for<readonly [string, string]>([
    ["a formula", '=HYPERLINK("https://example.cz")'],
    ["a sign that begins one", "@SUM(A1)"],
    ["decomposed letters and hard spaces, tidied", "Pec\u030Cova\u0301ni\u0301\u00A0 o\u00A0 domov"],
    ["a line break", "první\nřádek"],
  ])("keeps %s as a text", ([, after]) => {
    const team = changing(ONE_SERVICE);
    team.propose([aChange({ field: "description", before: "", after })]);
    team.decide([{ id: "NZ-001", decision: "přijmout" }]);
    expect(team.rows("proposals")[0]?.["after"]).toBe(after.normalize("NFC").replace(/\u00A0 ?/g, " "));
  });

  test("longer than a cell is cut to fit", () => {
    const team = changing(ONE_SERVICE);
    team.propose([
      aChange({ field: "description", before: "", after: "a".repeat(50_000) }),
      aChange({ ...NEW_SERVICE, row: { ...NEW_SERVICE.row, description: "b".repeat(50_000) } }),
    ]);
    for (const row of team.rows("proposals"))
      for (const text of Object.values(row)) expect(text.length).toBeLessThan(32_768);
  });

  test("makes the sheet where the workbook has none, and is refused where the sheet lacks columns", () => {
    const team = changing({ ...ONE_SERVICE, proposals: [] });
    expect(team.propose([aChange()]).issues).toEqual([]);
    const grid = { name: "Návrhy změn", rows: [["ID", "Zdroj", "Řádek", "Údaj", "Nyní", "Nově"]] };
    const poor = changing(ONE_SERVICE);
    const { actions, issues } = poor.proposeInto(grid, [aChange()]);
    expect([actions, issues.map(({ code }) => code)]).toEqual([[], ["proposals-columns-missing"]]);
  });
});

describe("a secret address", () => {
  const shelter: RowOf<"services"> = {
    name: "Azylový dům",
    secretAddress: "ano",
    street: "Tichá 7",
    municipality: "Strakonice",
  };

  test.for<readonly [string, Partial<ProposedChange>, number]>([
    ["its street", { field: "street", before: "Tichá 7", after: "Tichá 9" }, 0],
    ["its municipality", { field: "municipality", before: "Strakonice", after: "Písek" }, 0],
    ["other places of it", { field: "otherPlaces", before: "", after: "Dlouhá 1" }, 0],
    [
      "a text that names its street",
      { field: "description", before: "", after: "Najdete nás v ulici Tichá." },
      0,
    ],
    ["another text", { field: "description", before: "", after: "Pomůžeme." }, 1],
    ["that it is secret no more", { field: "secretAddress", before: "ano", after: "ne" }, 1],
  ])("of a service: %s", ([, change, added]) => {
    const team = changing({ services: [shelter] });
    expect(team.propose([aChange(change)])).toMatchObject({ added, withheld: 1 - added });
    if (added === 0) expect(JSON.stringify(team.rows("proposals"))).not.toMatch(/Tichá|Písek|Dlouhá/);
  });

  test("of a service that becomes secret in the same go is not told", () => {
    const team = changing({ services: [{ secretAddress: "ne", street: "Tichá 7" }] });
    const becoming = aChange({ field: "secretAddress", before: "ne", after: "ano" });
    const moved = aChange({ field: "street", before: "Tichá 7", after: "Skrytá 1" });
    expect(team.propose([moved, becoming])).toMatchObject({ added: 1, withheld: 1 });
  });

  test("of a new service stays out of its data", () => {
    const team = changing(ONE_SERVICE);
    const row = {
      ...NEW_SERVICE.row,
      secretAddress: "ano",
      street: "Tichá 7",
      municipality: "Písek",
      note: "Tichá 7",
    };
    team.propose([aChange({ ...NEW_SERVICE, row })]);
    expect(JSON.stringify(team.rows("proposals"))).not.toMatch(/Tichá|Písek/);
    team.decide([{ id: "NZ-001", decision: "přijmout" }]);
    expect(team.rows("services")[1]).toMatchObject({ name: "Raná péče Naděje", secretAddress: "ano" });
  });
});

describe("a proposed new row", () => {
  test("shows in words what it would be and keeps its texts as data", () => {
    const team = changing(ONE_SERVICE);
    team.propose([NEW_SERVICE]);
    expect(team.rows("proposals")[0]).toMatchObject({
      kind: "nová služba",
      target: "7654321",
      after: `Raná péče · ${icoOf(1)}`,
    });
  });

  test("once refused does not come back, even with other texts", () => {
    const team = changing(ONE_SERVICE);
    team.propose([NEW_SERVICE]);
    team.decide([{ id: "NZ-001", decision: "odmítnout" }]);
    const other = aChange({ ...NEW_SERVICE, row: { ...NEW_SERVICE.row, type: "Osobní asistence" } });
    expect(team.propose([other])).toMatchObject({ added: 0, refused: 1 });
  });

  test("waiting gets newer texts in its place", () => {
    const team = changing(ONE_SERVICE);
    team.propose([NEW_SERVICE]);
    expect(team.propose([NEW_SERVICE])).toMatchObject({ added: 0, waiting: 1, actions: [] });
    team.propose([aChange({ ...NEW_SERVICE, row: { ...NEW_SERVICE.row, forms: "terénní" } })]);
    expect(team.rows("proposals")).toHaveLength(1);
    expect(team.rows("proposals")[0]?.["data"]).toContain("terénní");
  });

  test.for<readonly [string, ProposedChange]>([
    [
      "a provider by its number",
      aChange({
        kind: "nový poskytovatel",
        sheet: "providers",
        target: icoOf(1),
        field: "",
        row: { ico: icoOf(1), name: "Jiný název" },
      }),
    ],
    [
      "a service by registration, name and place",
      aChange({
        kind: "nová služba",
        target: "1000001",
        field: "",
        row: {
          registrationId: "1000001",
          name: "Pečovatelská služba 1",
          type: "Pečovatelská služba",
          street: "Dlouhá 1",
          municipality: "Strakonice",
        },
      }),
    ],
    [
      "a contact by e-mail and name",
      aChange({
        kind: "nový kontakt",
        sheet: "contacts",
        target: "x",
        field: "",
        row: { firstName: "Jana", lastName: "Nováková", email: "JANA.NOVAKOVA1@example.cz" },
      }),
    ],
  ])("is left out when the sheet has it: %s", ([, change]) => {
    const team = changing({ ...ONE_SERVICE, contacts: [{}] });
    expect(team.propose([change])).toMatchObject({ added: 0, waiting: 0, refused: 0 });
  });
});
