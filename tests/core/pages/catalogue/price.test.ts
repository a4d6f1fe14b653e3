import { describe, expect, test } from "vitest";
import { priceKinds } from "../../../../src/core/pages/catalogue/price.ts";

describe("a typed price", () => {
  test.for([
    ["", ["unsaid"]],
    ["–", ["unsaid"]],
    ["neuvedeno", ["unsaid"]],
    ["zdarma", ["free"]],
    ["Služba je poskytována bezplatně.", ["free"]],
    ["bez úhrady podle § 72 zákona č. 108/2006 Sb.", ["free"]],
    ["0 Kč", ["free"]],
    ["120 Kč/hod.", ["paid"]],
    ["10 Kč", ["paid"]],
    ["podle ceníku", ["paid"]],
    ["dle dohody", ["paid"]],
    ["není zdarma", ["paid"]],
    ["služba není poskytována bezplatně", ["paid"]],
    ["Základní poradenství zdarma, strava 95 Kč", ["free", "paid"]],
    ["bez úhrady; fakultativní služby podle ceníku", ["free", "paid"]],
  ] as const)("„%s“ means %s", ([typed, kinds]) => {
    expect(priceKinds(typed)).toEqual(kinds);
  });
});
