import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharesOf } from "../../../../src/core/plans/distribution/shares.ts";

describe("shares by weights", () => {
  test.for([
    [[100, 100], { pool: 10, least: 2 }, [5, 5]],
    [[300, 100], { pool: 12, least: 2 }, [8, 4]],
    // The largest remainder gets the piece that is left: 5.4, 2.4 and 1.2 are rounded down to 8.
    [[540, 240, 120], { pool: 9, least: 0 }, [6, 2, 1]],
    [[0, 0, 0], { pool: 10, least: 2 }, [4, 3, 3]],
    [[5, 50, 500], { pool: 2, least: 1 }, [0, 1, 1]],
    [[5, 50], { pool: 0, least: 1 }, [0, 0]],
    [[5, 50], { pool: -3, least: 1 }, [0, 0]],
    [[Number.NaN, -7, 10], { pool: 6, least: 1 }, [1, 1, 4]],
    [[], { pool: 10, least: 2 }, []],
  ] as const)("%o of %o are %o", ([weights, options, shares]) => {
    expect(sharesOf(weights, options)).toEqual(shares);
  });

  test("are whole, hand out all of the pool, and give more to nobody who is smaller", () => {
    const weights = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(weights, fc.nat(5_000), (people, pool) => {
        const shares = sharesOf(people, { pool, least: 1 });
        const sum = shares.reduce((total, share) => total + share, 0);
        expect(sum).toBe(pool);
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        const smallest = people.indexOf(Math.min(...people));
        const largest = people.indexOf(Math.max(...people));
        expect(shares[largest]).toBeGreaterThanOrEqual(
          (shares[smallest] ?? 0) - Number(people[largest] === people[smallest]),
        );
      }),
    );
  });
});
