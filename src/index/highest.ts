/** The highest of many numbers: in typed arrays, since thousands are gone through for every question. */

/** The highest so far, highest first, each with a label; of equal ones the first that came. */
export interface Highest {
  readonly numbers: Float64Array;
  readonly labels: Int32Array;
  /** How many there are, at most the length of either. */
  count: number;
}

/** @param most how many are kept */
export const noneYet = (most: number): Highest => ({
  numbers: new Float64Array(most),
  labels: new Int32Array(most),
  count: 0,
});

/** Adds a number, unless as many are higher or equal. */
export function keepHighest(highest: Highest, number: number, label: number): void {
  const { numbers, labels, count } = highest;
  const most = numbers.length;
  if (count === most && (most === 0 || number <= (numbers[most - 1] as number))) return;
  let place = count < most ? count : most - 1;
  if (count < most) highest.count = count + 1;
  while (place > 0 && (numbers[place - 1] as number) < number) {
    numbers[place] = numbers[place - 1] as number;
    labels[place] = labels[place - 1] as number;
    place -= 1;
  }
  numbers[place] = number;
  labels[place] = label;
}

/** The `k` highest of a list, each with its position; fewer when there are fewer. */
export function highestOf(numbers: Float32Array | Float64Array, k: number): Highest {
  const highest = noneYet(Math.min(k, numbers.length));
  for (let position = 0; position < numbers.length; position += 1)
    keepHighest(highest, numbers[position] as number, position);
  return highest;
}
