/** How near a question is to labelled questions of each label: what the judge of three answers weighs beside the other signals. */

import { LABELS, type Label } from '../corpus/bank.js';
import type { ModelIndex } from '../index/open.js';

const MEASURES = ['nearest', 'nearestFive', 'mass', 'share'] as const;

/** Order is that of the weights in calibration.ts. */
export const NEARNESS_NAMES = MEASURES.flatMap((measure) => LABELS.map((label) => `${measure}-${label}` as const));
export type NearnessName = (typeof NEARNESS_NAMES)[number];
export type Nearness = Readonly<Record<NearnessName, number>>;

/** The mean similarity is taken of so many of each label. */
const FEW = 5;
/** The share of each label is taken among so many of all. */
const MANY = 25;
/**
 * What takes for granted something that the document does not say is nearest to the true questions of which it is the twin, and says
 * nothing against those (absent ones shown as answered, each hand by the others: .051 without, .054 with them).
 */
const NO_NEIGHBOURS = 'false-premise';
/** All are weighed by e^(similarity / this): small enough that the nearest decide. */
const TEMPERATURE = 0.02;

interface Near {
  readonly label: Label;
  readonly similarity: number;
}

/** Keeps the nearest of those added to `found`, best first, at most `most`. */
function keepNearest(found: Near[], most: number, similarity: number, label: Label): void {
  if (found.length === most && similarity <= (found[most - 1]?.similarity ?? 0)) return;
  let place = found.length;
  while (place > 0 && (found[place - 1]?.similarity ?? 0) < similarity) place -= 1;
  found.splice(place, 0, { similarity, label });
  if (found.length > most) found.pop();
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
  isLeftOut: (position: number, similarity: number) => boolean = () => false,
): Nearness | null {
  const similarities = labelled.similarities(vector);
  const nearest: Near[] = [];
  const byLabel: Record<Label, Near[]> = { answered: [], touched: [], absent: [] };
  const masses: Record<Label, number> = { answered: 0, touched: 0, absent: 0 };
  for (const [position, entry] of entries.labelled.entries()) {
    const similarity = similarities[position] ?? 0;
    if (entry.document !== document || entry.kind === NO_NEIGHBOURS || isLeftOut(position, similarity)) continue;
    keepNearest(nearest, MANY, similarity, entry.label);
    keepNearest(byLabel[entry.label], FEW, similarity, entry.label);
    masses[entry.label] += Math.exp((similarity - 1) / TEMPERATURE);
  }
  if (nearest.length === 0) return null;
  const mass = masses.answered + masses.touched + masses.absent;
  const measures: Record<string, number> = {};
  for (const label of LABELS) {
    const few = byLabel[label];
    measures[`nearest-${label}`] = few[0]?.similarity ?? 0;
    measures[`nearestFive-${label}`] =
      few.reduce((sum, { similarity }) => sum + similarity, 0) / Math.max(few.length, 1);
    measures[`mass-${label}`] = masses[label] / mass;
    measures[`share-${label}`] = nearest.filter((one) => one.label === label).length / nearest.length;
  }
  return measures as Nearness;
}
