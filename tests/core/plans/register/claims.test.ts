import { describe, expect, test } from "vitest";
import { codesOf, facility, ICO, planOf, type Raw, record } from "../../../support/register-records.ts";
import { aWorkbook, type RowOf } from "../../../support/workbook.ts";

const ROW: RowOf<"services"> = {
  registrationId: "",
  name: "Pečovatelská služba Tábor",
  providerIco: ICO,
  type: "pečovatelská služba",
  municipality: "Tábor",
};
const OTHER = { identifikator: "7654321", portalId: 9 };

function judged(
  items: readonly Raw[],
  row: RowOf<"services">,
  proposals: readonly RowOf<"proposals">[] = [],
) {
  const plan = planOf(items, { workbook: aWorkbook({ services: [row], proposals }) });
  // The facts of this plan list its services; their type does not say so.
  const { services } = plan.facts as { readonly services: readonly Raw[] };
  const states = services.map(({ registration, state }) => [registration, state]);
  return { states, codes: codesOf(plan) };
}

describe("one row without a number and two registrations that it might be", () => {
  const another = record({ ...OTHER, zarizeni: [facility({ nazev: "Pečovatelská služba Klokoty" })] });

  test("is the one of its name, and the other is new", () => {
    expect(judged([record(), another], ROW).states).toEqual([
      ["1234567", "changed"],
      ["7654321", "new"],
    ]);
  });

  test.for<readonly [string, readonly Raw[], RowOf<"services">]>([
    ["neither has its name", [record(), another], { ...ROW, name: "Pečovatelka" }],
    ["both have its name", [record(), record(OTHER)], ROW],
  ])("is asked about where %s", ([, items, row]) => {
    const { states, codes } = judged(items, row);
    expect(states.map(([, state]) => state)).toEqual(["ambiguous", "ambiguous"]);
    expect(codes).toContain("register-match-ambiguous");
  });
});

test("a registration refused for a row is another service, not that row again", () => {
  const refused = {
    source: "registr",
    kind: "změna",
    sheet: "Služby",
    target: "SL-001",
    field: "ID registrace",
    after: "1234567",
    decision: "odmítnout",
  };
  const row = { ...ROW, id: "SL-001" };
  expect(judged([record()], row).states).toEqual([["1234567", "changed"]]);
  expect(judged([record()], row, [refused]).states).toEqual([["1234567", "new"]]);
});

test.for<readonly [string, RowOf<"services">, Raw]>([
  [
    "without a type, when the register's type is unknown",
    { type: "" },
    { druhSocialniSluzby: { id: "DruhSocialniSluzby/99" } },
  ],
  ["without a provider, when the register names none", { providerIco: "" }, { poskytovatel: null }],
])("a row %s is not taken for the registration", ([, row, over]) => {
  expect(judged([record(over)], { ...ROW, ...row }).states).toEqual([["1234567", "new"]]);
});

test.for(["01234567", " 1 234\u00a0567 "])("a number typed as %j is found", (registrationId) => {
  const { states, codes } = judged([record()], { ...ROW, registrationId });
  expect(states).toEqual([["1234567", "changed"]]);
  expect(codes).not.toContain("register-service-missing");
});
