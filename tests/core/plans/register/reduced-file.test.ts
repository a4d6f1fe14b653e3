import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planRegisterImport } from "../../../../src/core/plans/register/plan-register.ts";
import { registerRecord } from "../../../support/register.ts";
import { TOWNS } from "../../../support/register-codes.ts";
import { codesOf, planOf, proposals, record, saved, TODAY } from "../../../support/register-records.ts";
import { aWorkbook } from "../../../support/workbook.ts";

describe("a reduced file", () => {
  test("leads to the same proposals as the whole register", () => {
    const items = Array.from({ length: 600 }, (_, index) => registerRecord(index));
    const workbook = aWorkbook({ services: [{ registrationId: "1000005", providedUntil: "" }] });
    const whole = planOf(items, { workbook });
    const input = { workbook, today: TODAY, language: "cs" } as const;
    const reduced = planRegisterImport(input, saved(whole.actions));
    expect(proposals(reduced.actions)).toEqual(proposals(whole.actions));
    expect(proposals(whole.actions).length).toBeGreaterThan(20);
    expect(saved(whole.actions)).not.toMatch(/tajemn|Ukázkov|vedouci|statutarni|doplnkoveUdaje|Eva|Jana/i);
  });

  test.for([
    ["the whole register", '{"polozky":[]}', /celý registr/],
    ["another file", "[1]", /nejde přečíst/],
    ["a text that is none", "{", /nejde přečíst/],
    ["a text too long", " ".repeat(4_000_001), /příliš velký/],
  ] as const)("%s is refused", ([, text, message]) => {
    const input = { workbook: aWorkbook({}), today: TODAY, language: "cs" } as const;
    expect(() => planRegisterImport(input, text)).toThrow(message);
  });
});

describe("whatever the file holds", () => {
  test.for([
    null,
    1,
    "x",
    [],
    {},
    { portalId: {} },
    { portalId: 1, zarizeni: {}, formy: [1, null], poskytovatel: [] },
  ] as const)("nothing breaks on %j", (item) => {
    const plan = planOf([item, record()], { workbook: aWorkbook({}) });
    expect(plan.facts).toMatchObject({ records: 2, kept: 1 });
    expect(codesOf(plan).some((code) => /unreadable|missing/.test(code))).toBe(true);
  });

  test("any value may stand in any place of a record", () => {
    const keys = Object.keys(record());
    const place = fc.tuple(
      fc.constantFrom(...keys),
      fc.constantFrom("", "0", "adresa", "nazev", "id", "kapacity"),
    );
    const workbook = aWorkbook({ services: [{ registrationId: "1234567" }] });
    fc.assert(
      fc.property(place, fc.jsonValue(), ([key, inner], value) => {
        const own = record()[key];
        const isList = Array.isArray(own);
        const within = isList ? [{ ...own[0], [inner]: value }] : { ...Object(own), [inner]: value };
        const plan = planOf([record({ [key]: inner === "" ? value : within })], { workbook });
        expect(plan.facts).toMatchObject({ records: 1 });
      }),
      { numRuns: 60 },
    );
  });

  test("the invented country has every village name in every district, so that codes must decide", () => {
    expect(TOWNS.filter(({ name }) => name === "Nová Ves").length).toBe(60);
  });
});
