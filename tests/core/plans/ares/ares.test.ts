import { describe, expect, test } from "vitest";
import type { AresAnswer } from "../../../../src/core/plans/ares/answer.ts";
import { icosToAsk, planAres } from "../../../../src/core/plans/ares/ares.ts";
import { readSubject } from "../../../../src/core/plans/ares/subject.ts";
import { aresJson } from "../../../support/ares.ts";
import { aWorkbook, icoOf, type RowOf } from "../../../support/workbook.ts";

const PROVIDER: RowOf<"providers"> = {
  ico: icoOf(1),
  name: "Naděje Vzorov, z. s.",
  legalForm: "spolek",
  street: "Jankovcova 1522/53",
  postalCode: "170 00",
  municipality: "Praha",
};

function found(json: Readonly<Record<string, unknown>> = {}): AresAnswer {
  const subject = readSubject(aresJson(icoOf(1), json));
  return subject === null ? { state: "unreadable" } : { state: "found", subject };
}

function plan(providers: readonly RowOf<"providers">[], answers: readonly (readonly [string, AresAnswer])[]) {
  const workbook = aWorkbook({ providers });
  return planAres({ workbook, today: "2026-05-04", language: "cs" }, new Map(answers));
}

/** Field, before and after of every row that would be proposed. */
function proposed({ actions }: ReturnType<typeof plan>) {
  return actions.flatMap((action) => {
    if (action.kind !== "replace-rows") return [];
    const at = (header: string) => action.table.header.indexOf(header);
    return action.table.rows.map((row) =>
      ["Druh návrhu", "Řádek", "Údaj", "Nyní", "Nově"].map((header) => row[at(header)]?.text ?? ""),
    );
  });
}

describe("what ARES says of a provider", () => {
  test("that is all the same proposes nothing", () => {
    const same = plan([PROVIDER], [[icoOf(1), found()]]);
    expect(same.actions).toEqual([]);
    expect(same.summary).toEqual(["ARES odpověděl na 1 IČO.", "Nic nového k navržení není."]);
  });

  test.for<readonly [string, RowOf<"providers">]>([
    ["a legal form in its usual short form", { legalForm: "z. s." }],
    ["a postal code without its space", { postalCode: "17000" }],
    ["a name spaced otherwise", { name: "NADĚJE VZOROV, z.s." }],
  ])("is the same with %s", ([, row]) => {
    expect(plan([{ ...PROVIDER, ...row }], [[icoOf(1), found()]]).actions).toEqual([]);
  });

  test("fills empty cells and mends others, as proposals", () => {
    const row = { ...PROVIDER, legalForm: "", street: "Stará 1", postalCode: "" };
    expect(proposed(plan([row], [[icoOf(1), found()]]))).toEqual([
      ["změna", icoOf(1), "Právní forma", "", "spolek"],
      ["změna", icoOf(1), "Ulice a číslo", "Stará 1", "Jankovcova 1522/53"],
      ["změna", icoOf(1), "PSČ", "", "170 00"],
    ]);
  });

  test("says nothing where ARES does not: an unknown seat empties no cell", () => {
    expect(plan([PROVIDER], [[icoOf(1), found({ sidlo: {}, pravniForma: "999" })]]).actions).toEqual([]);
  });

  test("that it has ended proposes the ending alone", () => {
    const ended = found({ datumZaniku: "2026-02-01", obchodniJmeno: "Naděje v likvidaci" });
    expect(proposed(plan([PROVIDER], [[icoOf(1), ended]]))).toEqual([
      ["ukončení", icoOf(1), "", "", "1. 2. 2026"],
    ]);
  });

  test.for(["101", "105", "107", "424", "425"])(
    "takes no name or home of a person over (%s)",
    (pravniForma) => {
      const person = found({ obchodniJmeno: "Jan Vzor", pravniForma });
      const row = { ...PROVIDER, name: "", legalForm: "fyzická osoba podnikající", municipality: "" };
      expect(JSON.stringify(plan([row], [[icoOf(1), person]]).actions)).not.toMatch(/Vzor|Praha|Jankovcova/);
    },
  );

  test("leaves the home of a person in business alone", () => {
    const row = { ...PROVIDER, name: "Jan Vzor", street: "", legalForm: "" };
    const person = found({ obchodniJmeno: "Jan Vzor", pravniForma: "101" });
    expect(proposed(plan([row], [[icoOf(1), person]])).map(([, , field]) => field)).toEqual(["Právní forma"]);
  });
});

test("whom ARES does not know is an issue at the number, who was not asked is told by number", () => {
  const rows = [
    PROVIDER,
    { ...PROVIDER, ico: icoOf(2) },
    { ...PROVIDER, ico: icoOf(3) },
    { ...PROVIDER, ico: "" },
  ];
  const { issues, summary, facts } = plan(rows, [
    [icoOf(1), { state: "missing" }],
    [icoOf(2), { state: "failed", reason: "K registru ARES se nejde připojit." }],
    [icoOf(3), { state: "skipped" }],
  ]);
  expect(issues).toMatchObject([
    { code: "ares-not-found", cell: { sheet: "Poskytovatelé", row: 2, column: "IČO" } },
  ]);
  expect(summary).toEqual([
    "1 IČO ARES nezná.",
    `Bez odpovědi zůstala 2 IČO: ${icoOf(2)}, ${icoOf(3)}. K registru ARES se nejde připojit. Nic se neztratilo; spusťte příkaz později znovu.`,
    "1 poskytovatel nemá platné IČO, na toho se ptát nejde.",
  ]);
  expect(facts).toMatchObject({
    asked: 3,
    missing: 1,
    failed: 1,
    skipped: 1,
    notAsked: [icoOf(2), icoOf(3)],
  });
});

test("each valid number is asked about once", () => {
  const providers = [
    { ico: icoOf(2) },
    { ico: icoOf(1) },
    { ico: icoOf(2) },
    { ico: "12345678" },
    { ico: "" },
  ];
  expect(icosToAsk(aWorkbook({ providers }))).toEqual([icoOf(2), icoOf(1)]);
});
