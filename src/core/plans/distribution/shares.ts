/**
 * Whole shares of a pool by weights: everybody the least number first, the rest by the largest remainder (Hamilton's
 * method), equal remainders in the order given. Where the pool is too small for that, the heaviest get one each. The
 * shares never add up to more than the pool; without any weight the rest is shared evenly.
 */
export function sharesOf(
  weights: readonly number[],
  { pool, least }: { readonly pool: number; readonly least: number },
): readonly number[] {
  const heaviest = [...weights.keys()].sort((a, b) => weightAt(weights, b) - weightAt(weights, a));
  if (pool < weights.length * least) {
    const served = new Set(heaviest.slice(0, Math.max(0, pool)));
    return weights.map((_, index) => Number(served.has(index)));
  }
  const total = weights.reduce((sum, _, index) => sum + weightAt(weights, index), 0);
  const rest = pool - weights.length * least;
  const exact = weights.map((_, index) =>
    total === 0 ? rest / weights.length : (rest * weightAt(weights, index)) / total,
  );
  const whole = exact.map(Math.floor);
  const missing = rest - whole.reduce((sum, share) => sum + share, 0);
  const remainder = (index: number) => (exact[index] ?? 0) - (whole[index] ?? 0);
  const byRemainder = [...weights.keys()].sort((a, b) => remainder(b) - remainder(a));
  const lucky = new Set(byRemainder.slice(0, missing));
  return whole.map((share, index) => share + least + Number(lucky.has(index)));
}

function weightAt(weights: readonly number[], index: number): number {
  const weight = weights[index] ?? 0;
  return Number.isFinite(weight) && weight > 0 ? weight : 0;
}
