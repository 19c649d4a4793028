/** What was found for one kind of fault, as a line of docs/reliability.md. */

export interface Finding {
  readonly fault: string;
  readonly times: number;
  /** What a person or the operator saw. */
  readonly seen: string;
  /** What was still there or right afterwards. */
  readonly kept: string;
  /** What had been acknowledged and was gone. */
  readonly lost: number;
  readonly doubled: number;
}

export interface Section {
  readonly title: string;
  readonly intro: string;
  readonly findings: readonly Finding[];
}

/** How much of everything is done. */
export interface Extent {
  readonly kills: number;
  readonly botKills: number;
  readonly serverKills: number;
  readonly repeats: number;
  readonly interactions: number;
  readonly cases: number;
}

export const FULL: Extent = {
  kills: 250,
  botKills: 20,
  serverKills: 50,
  repeats: 20,
  interactions: 100_000,
  cases: 25_000,
};
/** Under a minute. */
export const QUICK: Extent = { kills: 4, botKills: 2, serverKills: 3, repeats: 2, interactions: 1500, cases: 250 };

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32), so that a run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
