/** How near a question is to labelled questions of each label: what the judge of three answers weighs beside the other signals. */

import { LABELS } from '../corpus/bank.js';
import type { Entries } from '../index/entries.js';
import { type Highest, keepHighest, noneYet } from '../index/highest.js';
import type { ModelIndex } from '../index/open.js';

const MEASURES = ['nearest', 'nearestFive', 'mass', 'share'] as const;

/** Order is that of the weights in calibration.ts. */
export const NEARNESS_NAMES = MEASURES.flatMap((measure) => LABELS.map((label) => `${measure}-${label}` as const));
export type NearnessName = (typeof NEARNESS_NAMES)[number];
export type Nearness = Readonly<Record<NearnessName, number>>;

/** How many of each label the mean similarity is taken of. */
const FEW = 5;
/** Among how many of all the share of each label is taken. */
const MANY = 25;
/**
 * Questions that take something false for granted are left out: they are nearest to their true counterparts, and are no evidence
 * against those (absent ones shown as answered, each hand judged by the others: .051 without them, .054 with them).
 */
const NO_NEIGHBOURS = 'false-premise';
/** All are weighed by e^(similarity / this): small enough that the nearest decide. */
const TEMPERATURE = 0.02;

/** Stands beside the numbers of the labels for an entry that is no neighbour. */
const NO_LABEL = LABELS.length;
const numbered = new WeakMap<Entries['labelled'], Map<string, Uint8Array>>();

/** For each labelled question the position of its label, worked out once: all of them are gone through for every question. */
function labelsFor(labelled: Entries['labelled'], document: string): Uint8Array {
  const byDocument = numbered.get(labelled) ?? new Map<string, Uint8Array>();
  numbered.set(labelled, byDocument);
  const known = byDocument.get(document);
  if (known) return known;
  const labels = Uint8Array.from(labelled, (entry) =>
    entry.document !== document || entry.kind === NO_NEIGHBOURS ? NO_LABEL : LABELS.indexOf(entry.label),
  );
  byDocument.set(document, labels);
  return labels;
}

/**
 * Observes how near a question is to the labelled questions of a document; similarities are cosines.
 * @param isLeftOut of a labelled question, by its position and its similarity: calibration scores one without its like
 * @returns null where the document has none
 */
export function nearnessTo(
  { entries, labelled }: Pick<ModelIndex, 'entries' | 'labelled'>,
  vector: Float32Array,
  document: string,
  isLeftOut?: (position: number, similarity: number) => boolean,
): Nearness | null {
  const similarities = labelled.similarities(vector);
  const labels = labelsFor(entries.labelled, document);
  const nearest = noneYet(MANY);
  const byLabel = LABELS.map(() => noneYet(FEW));
  const masses = new Float64Array(LABELS.length);
  for (let position = 0; position < labels.length; position += 1) {
    const label = labels[position] as number;
    const similarity = similarities[position] as number;
    if (label === NO_LABEL || isLeftOut?.(position, similarity)) continue;
    if (similarity > nearest.least) keepHighest(nearest, similarity, label);
    const few = byLabel[label] as Highest;
    if (similarity > few.least) keepHighest(few, similarity, label);
    masses[label] = (masses[label] as number) + Math.exp((similarity - 1) / TEMPERATURE);
  }
  if (nearest.count === 0) return null;
  const mass = sumOf(masses);
  const shares = new Float64Array(LABELS.length);
  for (let place = 0; place < nearest.count; place += 1) {
    const label = nearest.labels[place] as number;
    shares[label] = (shares[label] as number) + 1;
  }
  const measures: Record<string, number> = {};
  for (const [number, label] of LABELS.entries()) {
    const few = byLabel[number] as Highest;
    measures[`nearest-${label}`] = few.numbers[0] as number;
    measures[`nearestFive-${label}`] = sumOf(few.numbers) / Math.max(few.count, 1);
    measures[`mass-${label}`] = (masses[number] as number) / mass;
    measures[`share-${label}`] = (shares[number] as number) / nearest.count;
  }
  return measures as Nearness;
}

function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
