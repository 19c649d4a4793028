/** The figures of retrieval and abstention; all pure. */

/** Share of ranks (1 = first, null = not found) that are k or better. */
export const hitAt = (ranks: readonly (number | null)[], k: number): number =>
  mean(ranks.map((rank) => (rank !== null && rank <= k ? 1 : 0)));

/** Mean of 1 / rank, 0 for what was not found. */
export const meanReciprocalRank = (ranks: readonly (number | null)[]): number =>
  mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank)));

/** Normalised discounted cumulative gain at k with one relevant passage: 1 / log2(rank + 1) within the first k. */
export const gainAt = (ranks: readonly (number | null)[], k: number): number =>
  mean(ranks.map((rank) => (rank !== null && rank <= k ? 1 / Math.log2(rank + 1) : 0)));

/** NaN for no values, so that an empty group is not taken for a bad one. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Area under the receiver operating characteristic: the chance that a positive scores above a negative, ties counting half
 * (Mann–Whitney). NaN when either side is empty.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  let won = 0;
  for (const positive of positives) {
    for (const negative of negatives) won += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  }
  return won / (positives.length * negatives.length);
}

/** Share of negatives at or above the score that refuses the given share of positives. */
export function falseAnswersAt(
  refusedShare: number,
  positives: readonly number[],
  negatives: readonly number[],
): number {
  const sorted = positives.toSorted((a, b) => a - b);
  const bar = sorted[Math.floor(refusedShare * sorted.length)] ?? Number.POSITIVE_INFINITY;
  return mean(negatives.map((negative) => (negative >= bar ? 1 : 0)));
}

/** Draws of the bootstrap; 1,000 settle the second decimal of the interval. */
const DRAWS = 1000;
const TAIL = 0.025;

/**
 * The 95 % percentile bootstrap interval of a statistic over resampled cases. The generator is seeded, so the same cases
 * give the same interval.
 */
export function interval<Case>(
  cases: readonly Case[],
  statistic: (sample: readonly Case[]) => number,
): readonly [number, number] {
  const random = seededRandom(1);
  const values = Array.from({ length: DRAWS }, () =>
    statistic(cases.map(() => cases[Math.floor(random() * cases.length)] as Case)),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  return [
    values[Math.floor(TAIL * values.length)] ?? Number.NaN,
    values[Math.floor((1 - TAIL) * values.length)] ?? Number.NaN,
  ];
}

/** mulberry32: a small generator whose every seed gives the same numbers everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
