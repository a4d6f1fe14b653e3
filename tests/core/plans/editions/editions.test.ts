import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDocx } from "../../../../src/core/documents/docx/to-docx.ts";
import type { CommandInput } from "../../../../src/core/plans/command-input.ts";
import { planEdition } from "../../../../src/core/plans/editions/edition.ts";
import { editionChanges } from "../../../../src/core/plans/editions/edition-chapter.ts";
import { editionOf } from "../../../../src/core/plans/editions/edition-data.ts";
import { keptEditions, keptRows } from "../../../../src/core/plans/editions/kept-editions.ts";
import type { Plan } from "../../../../src/core/plans/plan.ts";
import { planChanges } from "../../../../src/core/plans/versions/changes.ts";
import { planPublish } from "../../../../src/core/plans/versions/publish.ts";
import { readVersions } from "../../../../src/core/plans/versions/snapshot.ts";
import { HOSTILE } from "../../../support/documents.ts";
import { aWorkbook, icoOf, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

const FIRST = "2027-03-01";
const TODAY = "2028-05-04";
const MOST_IN_A_CELL = 32_000;

const CATALOGUE: WorkbookParts = {
  project: { catalogueEdition: "" },
  providers: [{ ico: icoOf(1), name: "Město Hlinsko" }],
  services: [
    {
      id: "SL-001",
      registrationId: "1",
      name: "Pečovatelská služba Hlinsko",
      email: "pece@example.cz",
      street: "Nová 2",
      phone: "469 311 111",
      hours: "po–pá 7–15",
      price: "135 Kč/hod.",
    },
    {
      id: "SL-002",
      registrationId: "2",
      name: "Poradna",
      email: "poradna@example.cz",
      street: "Krátká 1",
      municipality: "Hlinsko",
      postalCode: "539 01",
    },
  ],
  coverage: [{ service: "SL-001", municipality: "Vítanov", hours: "po 8–12" }],
  offices: [{ name: "Městský úřad Hlinsko", phone: "469 326 111" }],
};

type Services = readonly RowOf<"services">[];
const SERVICES: Services = CATALOGUE.services ?? [];

/** The catalogue with these services changed by their place. */
function changed(...texts: readonly RowOf<"services">[]): WorkbookParts {
  return { services: SERVICES.map((row, index) => ({ ...row, ...texts[index] })) };
}

function kept(parts: WorkbookParts, name = "1. vydání", date = FIRST) {
  return keptRows(editionOf(aWorkbook({ ...CATALOGUE, ...parts }), name, date));
}

function input(parts: WorkbookParts, ask: CommandInput["ask"] = {}): CommandInput {
  const workbook = aWorkbook(parts);
  return { workbook, today: TODAY, now: `${TODAY}T08:00:00Z`, language: "cs", event: null, ask };
}

/** The sentences of the difference between the kept first edition and the catalogue as it is. */
function told(after: WorkbookParts, before: WorkbookParts = {}): readonly string[] {
  return sentences(planEdition(input({ ...CATALOGUE, ...after, versions: kept(before) })));
}

function sentences({ facts }: Plan): readonly string[] {
  return (facts["changes"] as readonly { readonly sentence: string }[]).map(({ sentence }) => sentence);
}

describe("the difference of two editions in sentences", () => {
  test.for<readonly [string, WorkbookParts, readonly string[]]>([
    [
      "a new telephone",
      changed({ phone: "469 322 222" }),
      ["Pečovatelská služba Hlinsko: telefon změněn z „469 311 111“ na „469 322 222“."],
    ],
    [
      "other hours",
      changed({ hours: "po–pá 6–14" }),
      ["Pečovatelská služba Hlinsko: doba změněna z „po–pá 7–15“ na „po–pá 6–14“."],
    ],
    [
      "another price",
      changed({ price: "155 Kč/hod." }),
      ["Pečovatelská služba Hlinsko: cena změněna z „135 Kč/hod.“ na „155 Kč/hod.“."],
    ],
    [
      "a web address filled in",
      changed({ web: "www.example.cz" }),
      ["Pečovatelská služba Hlinsko: doplněn web „www.example.cz“."],
    ],
    [
      "hours left out",
      changed({ hours: "" }),
      ["Pečovatelská služba Hlinsko: vypuštěna doba (dříve „po–pá 7–15“)."],
    ],
    [
      "a long text",
      changed({ description: "Jinak. ".repeat(50) }),
      ["Pečovatelská služba Hlinsko: popis přepsán."],
    ],
    [
      "a move",
      changed({}, { street: "Dlouhá 5" }),
      ["Poradna: nová adresa Dlouhá 5, 539 01 Hlinsko (dříve Krátká 1, 539 01 Hlinsko)."],
    ],
    [
      "another name",
      changed({}, { name: "Poradna Most" }),
      ["Poradna Most: název změněn z „Poradna“ na „Poradna Most“."],
    ],
    [
      "an end that is over",
      changed({ providedUntil: "31. 12. 2027" }),
      ["Služba Pečovatelská služba Hlinsko skončila 31.\u00a012.\u00a02027."],
    ],
    [
      "an end that is to come",
      changed({ providedUntil: "31. 12. 2028" }),
      ["Pečovatelská služba Hlinsko: služba skončí 31.\u00a012.\u00a02028."],
    ],
    [
      "a service left out",
      { services: SERVICES.slice(1), coverage: [] },
      ["V katalogu už není Pečovatelská služba Hlinsko."],
    ],
    ["a service kept out", changed({}, { inCatalogue: "ne" }), ["V katalogu už není Poradna."]],
    [
      "a new service",
      { services: [...SERVICES, { name: "Klub", registrationId: "3" }] },
      ["Nová služba: Klub."],
    ],
    [
      "a service that began since",
      { services: [...SERVICES, { name: "Klub", registrationId: "3", providedFrom: "1. 1. 2028" }] },
      ["Nová služba od 1.\u00a01.\u00a02028: Klub."],
    ],
    [
      "a new municipality",
      {
        coverage: [
          ...(CATALOGUE.coverage ?? []),
          { service: "SL-001", municipality: "Studnice", frequency: "2× týdně" },
        ],
      },
      ["Pečovatelská služba Hlinsko: nově působí v obci Studnice (2× týdně)."],
    ],
    ["a municipality left", { coverage: [] }, ["Pečovatelská služba Hlinsko: už nepůsobí v obci Vítanov."]],
    [
      "other days in a municipality",
      { coverage: [{ service: "SL-001", municipality: "Vítanov", hours: "út 8–12" }] },
      ["Pečovatelská služba Hlinsko: v obci Vítanov nově út 8–12 (dříve po 8–12)."],
    ],
    [
      "an office with another number",
      { offices: [{ name: "Městský úřad Hlinsko", phone: "469 326 222" }] },
      ["Městský úřad Hlinsko: telefon změněn z „469 326 111“ na „469 326 222“."],
    ],
    [
      "an office more",
      { offices: [...(CATALOGUE.offices ?? []), { name: "Linka bezpečí" }] },
      ["Nově uvádíme: Linka bezpečí."],
    ],
    [
      "a provider with another e-mail",
      { providers: [{ ico: icoOf(1), name: "Město Hlinsko", email: "urad@example.cz" }] },
      ["Město Hlinsko: e-mail změněn z „info@pece1.example.cz“ na „urad@example.cz“."],
    ],
    ["a number written otherwise: nothing", changed({ phone: "+420469311111" }), []],
    ["rows sorted otherwise: nothing", { services: [...SERVICES].reverse() }, []],
    [
      "a day of verification, a note, a person: nothing",
      changed({ verifiedOn: "1. 5. 2028", note: "x", contactPerson: "Jana Vzorová" }),
      [],
    ],
    [
      "a row typed anew under another id: nothing",
      { services: [SERVICES[0] ?? {}, { ...SERVICES[1], id: "SL-077" }] },
      [],
    ],
  ])("%s", ([, after, wanted]) => {
    expect(told(after)).toEqual(wanted);
  });

  test("tells services of one name apart by their providers", () => {
    const twice = { services: SERVICES.map((row) => ({ ...row, name: "Poradna" })) };
    expect(told({ services: twice.services.map((row) => ({ ...row, price: "zdarma" })) }, twice)[0]).toBe(
      "Poradna (Město Hlinsko): cena změněna z „135 Kč/hod.“ na „zdarma“.",
    );
  });

  test("is the same in English", () => {
    const parts = { ...CATALOGUE, ...changed({ phone: "469 322 222" }), versions: kept({}) };
    expect(sentences(planEdition({ ...input(parts), language: "en" }))).toEqual([
      "Pečovatelská služba Hlinsko: telefon".replace(
        "telefon",
        "telephone changed from “469 311 111” to “469 322 222”.",
      ),
    ]);
  });
});

describe("a secret address", () => {
  const hidden = { secretAddress: "ano" };
  const text = (plan: Plan) => JSON.stringify(plan, (_, part) => (part instanceof Uint8Array ? "" : part));

  test.for<readonly [string, RowOf<"services">, RowOf<"services">]>([
    ["made secret", {}, hidden],
    ["made secret with a move", {}, { ...hidden, street: "Tajná 7" }],
    ["moved while secret", hidden, { ...hidden, street: "Tajná 7" }],
    [
      "secret, its street only in a text",
      { description: "Jsme v ulici Krátká." },
      { ...hidden, description: "Jsme v ulici Tajná.", street: "Tajná 7" },
    ],
    ["secret, with other places", { otherPlaces: "Krátká 9" }, { ...hidden, otherPlaces: "Tajná 9" }],
  ])("is told neither old nor new: %s", ([, before, after]) => {
    const versions = kept(changed({}, before));
    const plan = planEdition(input({ ...CATALOGUE, ...changed({ price: "zdarma" }, after), versions }));
    expect(text(plan)).not.toMatch(/Krátk|Tajn/);
    expect(text(plan)).toContain("zdarma");
  });

  test("of today is not told of two editions in which it was none", () => {
    const versions = [...kept({}), ...kept(changed({}, { street: "Tajná 7" }), "2. vydání", "2028-01-01")];
    const open = { ...CATALOGUE, versions };
    const ask = { from: "1. vydání", to: "2. vydání" };
    expect(text(planEdition(input(open, ask)))).toContain("Tajná 7");
    const plan = planEdition(input({ ...open, ...changed({}, { ...hidden, street: "Tajná 7" }) }, ask));
    expect(text(plan)).not.toMatch(/Krátk|Tajn/);
  });

  test("is never kept in Verze, and that a service has one is told once", () => {
    expect(JSON.stringify(kept(changed({}, { ...hidden, street: "Tajná 7" })))).not.toContain("Tajn");
    expect(told(changed({}, hidden))).toEqual(["Poradna: adresa se už nezveřejňuje."]);
  });
});

describe("keeping an edition", () => {
  const rowsWritten = ({ actions }: Plan) =>
    actions.filter(({ kind }) => kind === "replace-rows" || kind === "write-cells");

  test("writes its rows below those of the plan, under the name asked for, the project's, or the next number", () => {
    const named = (edition: string, ask = {}) =>
      planEdition(input({ ...CATALOGUE, project: { catalogueEdition: edition } }, ask)).facts["edition"];
    expect([named(""), named("Vydání 2028"), named("Vydání 2028", { name: "2. vydání" })]).toEqual([
      "1. vydání",
      "Vydání 2028",
      "2. vydání",
    ]);
    const plan = planEdition(input({ ...CATALOGUE, ...changed({ price: "1 Kč" }), versions: kept({}) }));
    expect(plan.facts["edition"]).toBe("2. vydání");
    expect(rowsWritten(plan)[0]?.key).toBe("edition:2. vydání");
  });

  test("keeps nothing when nothing has changed, and no name twice", () => {
    const versions = kept({});
    expect(rowsWritten(planEdition(input({ ...CATALOGUE, versions })))).toEqual([]);
    const other = { ...CATALOGUE, ...changed({ price: "1 Kč" }), versions };
    const project = { catalogueEdition: "1. Vydání" };
    expect(rowsWritten(planEdition(input({ ...other, project })))).toEqual([]);
    expect(() => planEdition(input(other, { name: "1. vydání" }))).toThrow("už je uložené");
    expect(() => planEdition(input(other, { from: "7." }))).toThrow("1. vydání");
    expect(() => planEdition(input({ services: [] }))).toThrow("není žádná služba");
  });

  test("reads back what was kept, however long its texts are, and no cell holds too much", () => {
    const long = fc.constantFrom("x".repeat(40_000), '"\\'.repeat(20_000), HOSTILE, "á\nb", "");
    fc.assert(
      fc.property(long, long, long, (description, hours, price) => {
        const before = editionOf(aWorkbook({ services: [{ description, hours, price }] }), "1", FIRST);
        const rows = keptRows(before);
        for (const { data } of rows) expect(data.length).toBeLessThanOrEqual(MOST_IN_A_CELL);
        expect(keptEditions(aWorkbook({ versions: rows }))).toEqual([before]);
      }),
      { numRuns: 12 },
    );
  });

  test("does not disturb the versions of the plan, nor they it", () => {
    const plan = { strategy: [{ id: "PL-001", number: "1", level: "priorita", name: "Pomoc doma" }] };
    const versions = kept({});
    const own = planPublish(input({ ...plan, versions }));
    expect([own.facts["version"], own.issues]).toEqual(["1", []]);
    const both = [
      ...versions,
      {
        document: "Katalog služeb",
        version: "1",
        date: "1. 3. 2027",
        sheet: "Strategie",
        row: "PL-001",
        number: "1",
        name: "x",
        data: "{}",
      },
    ];
    const workbook = aWorkbook({ ...CATALOGUE, versions: both });
    expect(readVersions(workbook).versions.map(({ rows }) => rows.length)).toEqual([1]);
    expect(keptEditions(workbook).map(({ name }) => name)).toEqual(["1. vydání"]);
    expect(() => planChanges(input({ ...plan, versions }))).toThrow("ještě nemá žádnou verzi");
  });

  test("of two kept editions compares those asked for and keeps none", () => {
    const versions = [...kept({}), ...kept(changed({ price: "1 Kč" }), "2. vydání", "2028-01-01")];
    const plan = planEdition(input({ ...CATALOGUE, versions }, { from: "1. vydání", to: "2. vydání" }));
    expect(sentences(plan)).toEqual(["Pečovatelská služba Hlinsko: cena změněna z „135 Kč/hod.“ na „1 Kč“."]);
    expect(plan.actions.map(({ kind }) => kind)).toEqual(["save-document", "save-page", "save-file"]);
  });
});

describe("the chapter of the catalogue", () => {
  const today = { today: TODAY, language: "cs" } as const;

  test("is not there in a first edition, nor when nothing has changed", () => {
    expect(editionChanges(aWorkbook(CATALOGUE), today)).toEqual([]);
    expect(editionChanges(aWorkbook({ ...CATALOGUE, versions: kept({}) }), today)).toEqual([]);
  });

  test("compares with the edition before, also once this one is kept", () => {
    const parts = { ...CATALOGUE, ...changed({ price: "1 Kč" }), project: { catalogueEdition: "2. vydání" } };
    const versions = [...kept({}), ...kept(changed({ price: "1 Kč" }), "2. vydání", TODAY)];
    const blocks = editionChanges(aWorkbook({ ...parts, versions }), today);
    expect(blocks[0]).toMatchObject({
      kind: "heading",
      level: 1,
      text: ["Co se změnilo od minulého vydání"],
    });
    expect(JSON.stringify(blocks)).toContain("1\u00a0Kč");
  });

  test("of any two catalogues is a document that can be written", () => {
    const text = fc.constantFrom(HOSTILE, "", "a".repeat(9_000), "=1", "31. 12. 2027", "ano", "\ud800");
    const row = fc.record({
      name: text,
      phone: text,
      hours: text,
      street: text,
      secretAddress: text,
      providedUntil: text,
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 3 }),
        fc.array(row, { minLength: 1, maxLength: 3 }),
        (before, after) => {
          const versions = keptRows(editionOf(aWorkbook({ services: before }), "1", FIRST));
          const { actions } = planEdition(input({ services: after, versions }));
          for (const action of actions) if (action.kind === "save-document") toDocx(action.document);
        },
      ),
      { numRuns: 12 },
    );
  });
});
