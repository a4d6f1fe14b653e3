import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatMoney, readMoney } from "../../../src/core/czech/money.ts";

describe("readMoney", () => {
  test.for([
    ["1 834 050,00 Kč", 183_405_000],
    ["1\u00A0834\u00A0050,00\u00A0Kč", 183_405_000],
    ["1.834.050,- Kč", 183_405_000],
    ["1.834.050,-- Kč", 183_405_000],
    ["max. 1 834 050,00 Kč", 183_405_000],
    ["1834050", 183_405_000],
    ["1834050 CZK", 183_405_000],
    ["12,50 Kč/ks", 1_250],
    ["12.50 Kč", 1_250],
    ["120 tis. Kč", 12_000_000],
    ["1,2 mil. Kč", 120_000_000],
    ["1,2 milionu korun", 120_000_000],
    ["1,834 mil. Kč", 183_400_000],
    ["2 mld. Kč", 200_000_000_000],
    ["1,834,050.00", 183_405_000],
    ["500,-", 50_000],
    ["0", 0],
    ["bez nákladů", 0],
    ["-1 500 Kč", -150_000],
  ] as const)("reads %j as %i haléře", ([text, amount]) => {
    const { value, findings } = readMoney(text);
    expect(value?.amount).toBe(amount);
    expect(findings).toEqual([]);
  });

  test.for(["dle možností rozpočtu", "v rámci běžné činnosti", "x"])("keeps the words %j", (text) => {
    expect(readMoney(text)).toEqual({ value: { text, amount: null }, findings: [] });
  });

  test.for([
    ["1.834", "1\u00A0834", "1,834"],
    ["1,834 Kč", "1\u00A0834", "1,834"],
    ["12.500 Kč", "12\u00A0500", "12,500"],
  ] as const)("asks what %j means", ([text, thousands, decimals]) => {
    const { value, findings } = readMoney(text);
    expect(value?.amount).toBeNull();
    expect(findings).toEqual([{ code: "money-ambiguous", values: { thousands, decimals } }]);
  });

  test.for(["100–200 tis. Kč", "1 000 EUR", "rok 2019: 500", "1 83 Kč", "1.2.3", "1".repeat(50_000)])(
    "does not guess an amount from %.30s",
    (text) => {
      expect(readMoney(text).value?.amount).toBeNull();
      expect(readMoney(text).findings.map(({ code }) => code)).toEqual(["money-unread"]);
    },
  );

  test("reads back every amount it prints", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000_00 }), (amount) => {
        expect(readMoney(formatMoney(amount)).value?.amount).toBe(amount);
      }),
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9., Kč-]{0,30}$/)),
        (text) => {
          const amount = readMoney(text).value?.amount ?? 0;
          expect(Number.isInteger(amount)).toBe(true);
        },
      ),
    );
  });
});

test.for([
  [183_405_000, "1\u00A0834\u00A0050,00\u00A0Kč"],
  [1_250, "12,50\u00A0Kč"],
  [0, "0,00\u00A0Kč"],
  [-5, "−0,05\u00A0Kč"],
] as const)("%i haléře print as %s", ([amount, text]) => {
  expect(formatMoney(amount)).toBe(text);
});
