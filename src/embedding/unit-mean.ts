/** The mean of several vectors, normalised to length 1; used for a text's tokens and for the forms of a question. */

/**
 * @param rows vectors of the same length, at least one
 * @returns the unit vector in the direction of their mean
 */
export function unitMean(rows: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(rows[0]?.length ?? 0);
  for (const row of rows) {
    for (let axis = 0; axis < sum.length; axis += 1) sum[axis] = (sum[axis] as number) + (row[axis] as number);
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return sum.map((value) => value / length);
}
