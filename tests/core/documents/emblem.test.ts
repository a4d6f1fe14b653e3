import { describe, expect, test } from "vitest";
import { EMBLEM_RATIO, emblemStars, emblemSvg } from "../../../src/core/documents/emblem.ts";

describe("the European emblem, as its graphics guide draws it", () => {
  const stars = emblemStars();

  test("is three to two and has twelve stars of five points", () => {
    expect(EMBLEM_RATIO).toBe(1.5);
    expect(stars.map((corners) => corners.length)).toEqual(Array(12).fill(10));
  });

  test("has the stars' centres on a circle of a third of the height, as hours on a clock", () => {
    for (const [hour, star] of stars.entries()) {
      const x = mean(star.map((corner) => corner.x)) - 0.75;
      const y = mean(star.map((corner) => corner.y)) - 0.5;
      const turn = (hour / 12) * 2 * Math.PI;
      expect([x * 3, y * 3]).toEqual([
        expect.closeTo(Math.sin(turn), 10),
        expect.closeTo(-Math.cos(turn), 10),
      ]);
    }
  });

  test("has every star upright within a circle of an eighteenth of the height", () => {
    for (const star of stars) {
      const top = Math.min(...star.map(({ y }) => y));
      const centre = mean(star.map(({ y }) => y));
      expect(centre - top).toBeCloseTo(1 / 18, 10);
      expect(star.filter(({ y }) => Math.abs(y - top) < 1e-9)).toHaveLength(1);
    }
  });

  test("is drawn in the official colours", () => {
    expect(emblemSvg()).toContain('fill="#003399"');
    expect(emblemSvg()).toContain('fill="#ffcc00"');
  });
});

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
