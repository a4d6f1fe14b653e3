import { expect, test } from "vitest";
import { ORP_NAMES } from "../../../src/core/checks/orp-names.ts";
import { REGIONS, regionOfOrp } from "../../../src/core/workbook/regions.ts";

test("every town with extended powers lies in exactly one of fourteen regions", () => {
  const all = REGIONS.flatMap(({ orps }) => orps);
  expect(REGIONS).toHaveLength(14);
  expect([...all].sort()).toEqual(ORP_NAMES.map(([name]) => name).sort());
});

test.for([
  ["Hlinsko", "Pardubický kraj"],
  ["tabor", "Jihočeský kraj"],
  ["ŽĎÁR NAD SÁZAVOU", "Kraj Vysočina"],
  ["Příkladov", undefined],
] as const)("%s lies in %s", ([orp, region]) => {
  expect(regionOfOrp(orp)?.name).toBe(region);
});
