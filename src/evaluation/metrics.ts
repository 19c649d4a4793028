/** Metrics of retrieval and abstention; all pure. */

/** Share of ranks (1 = first, null = not found) that are at most k. */
export const hitAt = (ranks: readonly (number | null)[], k: number): number =>
  mean(ranks.map((rank) => (rank !== null && rank <= k ? 1 : 0)));

/** Mean of 1 / rank, with 0 if not found. */
export const meanReciprocalRank = (ranks: readonly (number | null)[]): number =>
  mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank)));

/** Normalised discounted cumulative gain at k with one relevant passage: 1 / log2(rank + 1) within the first k. */
export const gainAt = (ranks: readonly (number | null)[], k: number): number =>
  mean(ranks.map((rank) => (rank !== null && rank <= k ? 1 / Math.log2(rank + 1) : 0)));

/** NaN if there are no values, so that an empty group is not mistaken for a bad one. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Area under the receiver operating characteristic: the probability that a positive scores above a negative, ties counting half
 * (Mann–Whitney). NaN if either side is empty.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  let won = 0;
  for (const positive of positives) {
    for (const negative of negatives) won += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  }
  return won / (positives.length * negatives.length);
}

/** Share of negatives at or above the score at which the given share of positives is refused. */
export function falseAnswersAt(
  refusedShare: number,
  positives: readonly number[],
  negatives: readonly number[],
): number {
  const sorted = positives.toSorted((a, b) => a - b);
  const bar = sorted[Math.floor(refusedShare * sorted.length)] ?? Number.POSITIVE_INFINITY;
  return mean(negatives.map((negative) => (negative >= bar ? 1 : 0)));
}

/** Bootstrap samples; 1,000 make the second decimal of the interval stable. */
const DRAWS = 1000;
const TAIL = 0.025;

/**
 * The 95 % percentile bootstrap interval of a statistic over resampled cases. The generator is seeded, so the result
 * is deterministic.
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

/** mulberry32: a small seeded pseudo-random generator with the same numbers on every platform. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
