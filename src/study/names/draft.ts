/** A name under construction: a run of units that is joined, divided and trimmed. */

import type { Unit } from './runs.js';

export interface Draft {
  readonly units: readonly Unit[];
  /** The function words before each unit except the first. */
  readonly links: readonly string[];
  readonly isTitled: boolean;
}

/** The units without the function words between them. */
export const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join(' ');

/** A part of a draft; null for an empty one. */
export const stretchOf = ({ units, links, isTitled }: Draft, start: number, end = units.length): Draft | null =>
  end > start ? { units: units.slice(start, end), links: links.slice(start, end), isTitled } : null;
