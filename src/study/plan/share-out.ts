/** Shares the sections of a document out over the weeks of a plan: about the same length each, ends at section ends. */

import type { Section } from '../../corpus/document.js';

/** Every so many weeks are free, to catch up. */
const FREE_EVERY = 4;

export interface PlannedWeek {
  /** The local date on which it opens. */
  readonly opensOn: string;
  /** Ids of the sections to read; none in a free week. */
  readonly sections: readonly string[];
}

/** The length of a section's own paragraphs, in characters. */
const lengthOf = ({ paragraphs }: Section): number => paragraphs.reduce((length, { text }) => length + text.length, 0);

/**
 * The weeks that open on the dates. Every fourth is free, counted on from `weeksBefore` earlier ones. With fewer sections than weeks
 * the plan ends earlier; it never ends with a free week.
 */
export function sharedOut(sections: readonly Section[], dates: readonly string[], weeksBefore = 0): PlannedWeek[] {
  const readable = sections.filter(({ paragraphs }) => paragraphs.length > 0);
  const isFree = (position: number) => (weeksBefore + position + 1) % FREE_EVERY === 0;
  const reading = dates.filter((_date, position) => !isFree(position)).length;
  const groups = partition(readable.map(lengthOf), Math.min(reading, readable.length));
  const weeks: PlannedWeek[] = [];
  let group = 0;
  for (const [position, opensOn] of dates.entries()) {
    if (group === groups.length) break;
    if (isFree(position)) {
      weeks.push({ opensOn, sections: [] });
      continue;
    }
    const { from, to } = groups[group] ?? { from: 0, to: 0 };
    weeks.push({ opensOn, sections: readable.slice(from, to).map(({ id }) => id) });
    group += 1;
  }
  return weeks;
}

interface Run {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/**
 * Divides the lengths into `count` runs, none of them empty, with the least sum of the squares of the runs' lengths, by dynamic
 * programming over where the last run begins.
 */
function partition(lengths: readonly number[], count: number): Run[] {
  const until = [0];
  for (const length of lengths) until.push((until.at(-1) ?? 0) + length);
  const squared = (from: number, to: number) => ((until[to] ?? 0) - (until[from] ?? 0)) ** 2;
  // best[runs][to]: the least sum for the first `to` lengths in so many runs, and where the last run begins.
  const best: { readonly sum: number; readonly from: number }[][] = [[{ sum: 0, from: 0 }]];
  for (let runs = 1; runs <= count; runs += 1) {
    const row: { sum: number; from: number }[] = [];
    for (let to = runs; to <= lengths.length; to += 1) {
      for (let from = runs - 1; from < to; from += 1) {
        const before = best[runs - 1]?.[from]?.sum ?? Number.POSITIVE_INFINITY;
        const sum = before + squared(from, to);
        if (sum < (row[to]?.sum ?? Number.POSITIVE_INFINITY)) row[to] = { sum, from };
      }
    }
    best.push(row);
  }
  const found: Run[] = [];
  for (let runs = count, to = lengths.length; runs > 0; runs -= 1) {
    const from = best[runs]?.[to]?.from ?? 0;
    found.unshift({ from, to });
    to = from;
  }
  return found;
}
