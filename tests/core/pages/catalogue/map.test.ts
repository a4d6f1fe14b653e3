import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapLabels } from "../../../../src/core/pages/catalogue/map-labels.ts";
import { type MapPicture, mapPicture } from "../../../../src/core/pages/catalogue/map-places.ts";
import { TOWNS } from "../../../support/catalogue.ts";
import { aWorkbook } from "../../../support/workbook.ts";

describe("the map of municipalities", () => {
  test("puts north up and east to the right, and makes more services a bigger circle", () => {
    const picture = mapOf(TOWNS, { strakonice: 9, blatna: 1, vodnany: 4 });
    const at = (name: string) => {
      const place = picture?.places.find((one) => one.name === name);
      if (place === undefined) throw new Error(`${name} is not on the map`);
      return place;
    };
    expect(at("Blatná").y).toBeLessThan(at("Strakonice").y);
    expect(at("Vodňany").x).toBeGreaterThan(at("Strakonice").x);
    expect(at("Strakonice").radius).toBeGreaterThan(at("Vodňany").radius);
    expect(at("Vodňany").radius).toBeGreaterThan(at("Blatná").radius);
    expect(at("Osek").radius).toBeLessThan(at("Blatná").radius);
  });

  test.for([
    ["no coordinates", []],
    ["one place alone", TOWNS.slice(0, 1)],
    [
      "coordinates that are on no Earth",
      [
        ["A", "490", "13"],
        ["B", "49", "1300"],
      ],
    ],
  ] as const)("is not drawn for %s", ([, towns]) => {
    expect(mapOf(towns, { strakonice: 1, a: 1, b: 1 })).toBeNull();
  });

  test("keeps every circle inside and no name over another", () => {
    const place = fc.tuple(
      fc.integer({ min: 49_000, max: 49_500 }),
      fc.integer({ min: 13_500, max: 14_200 }),
      fc.integer({ min: 0, max: 60 }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 25 }), (places) => {
        const picture = mapOf(
          places.map(([latitude, longitude], index) => [
            nameAt(index),
            degrees(latitude),
            degrees(longitude),
          ]),
          Object.fromEntries(places.map(([, , count], index) => [nameAt(index).toLowerCase(), count])),
        );
        if (picture === null) return;
        for (const { x, y, radius } of picture.places) {
          expect(Math.min(x, y) - radius).toBeGreaterThanOrEqual(-0.1);
          expect(x + radius).toBeLessThanOrEqual(picture.width + 0.1);
          expect(y + radius).toBeLessThanOrEqual(picture.height + 0.1);
        }
        const boxes = labelBoxes(picture);
        const pairs = boxes.flatMap((one, index) =>
          boxes.slice(index + 1).map((other) => [one, other] as const),
        );
        expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of the written names, with letters as wide as they mostly are. */
function labelBoxes(picture: MapPicture): readonly Box[] {
  return mapLabels(picture).flatMap((label, index) => {
    if (label === null) return [];
    const width = (picture.places[index]?.name.length ?? 0) * 7;
    const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
    return [{ left, right: left + width, top: label.y - 11, bottom: label.y + 3 }];
  });
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function nameAt(index: number): string {
  return `Obec${String.fromCharCode(97 + index)}`;
}

function degrees(thousandths: number): string {
  return String(thousandths / 1000).replace(".", ",");
}

function mapOf(
  towns: readonly (readonly [string, string, string])[],
  counts: Readonly<Record<string, number>>,
) {
  const codeLists = towns.map(([municipality, latitude, longitude]) => ({
    municipality,
    latitude,
    longitude,
  }));
  return mapPicture(aWorkbook({ codeLists }), new Map(Object.entries(counts)));
}
