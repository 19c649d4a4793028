/** The highest of many numbers: in typed arrays, since thousands are gone through for every question. */

/** The highest so far, highest first, each with a label; of equal ones the first that was added is kept. */
export interface Highest {
  readonly numbers: Float64Array;
  readonly labels: Int32Array;
  /** How many there are, at most the length of either. */
  count: number;
  /** What another has to exceed. Compared before {@link keepHighest} is called, this saves nearly all of the calls. */
  least: number;
}

/** @param most how many are kept */
export const noneYet = (most: number): Highest => ({
  numbers: new Float64Array(most),
  labels: new Int32Array(most),
  count: 0,
  least: most === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
});

/** Adds a number, unless as many are higher or equal. */
export function keepHighest(highest: Highest, number: number, label: number): void {
  if (number <= highest.least) return;
  const { numbers, labels } = highest;
  const last = numbers.length - 1;
  if (highest.count <= last) highest.count += 1;
  let place = highest.count - 1;
  while (place > 0 && (numbers[place - 1] as number) < number) {
    numbers[place] = numbers[place - 1] as number;
    labels[place] = labels[place - 1] as number;
    place -= 1;
  }
  numbers[place] = number;
  labels[place] = label;
  if (highest.count > last) highest.least = numbers[last] as number;
}

/** The `k` highest of a list, each with its position; fewer when there are fewer. */
export function highestOf(numbers: Float32Array | Float64Array, k: number): Highest {
  const highest = noneYet(Math.min(k, numbers.length));
  for (let position = 0; position < numbers.length; position += 1) {
    const number = numbers[position] as number;
    if (number > highest.least) keepHighest(highest, number, position);
  }
  return highest;
}
