/** What a closed position comes to: how many chose what, and how that moved between two rounds. Never who. */

import { CHOICES, type PositionChoice, type PositionVote } from '../../../store/positions.js';

/** With fewer votes, each could be guessed. */
export const LEAST_VOTES = 3;

export type Counts = Readonly<Record<PositionChoice, number>>;

export interface Result {
  /** Null if too few people voted. */
  readonly counts: Counts | null;
  /** Those of the first round; null for a first round, or if too few voted in it. */
  readonly before: Counts | null;
  /** Of those who voted in both rounds, how many changed their choice; null if they are too few. */
  readonly moved: { readonly both: number; readonly changed: number } | null;
}

/** The result of the votes; `first` are those of the first round, null for none. */
export function resultOf(votes: readonly PositionVote[], first: readonly PositionVote[] | null): Result {
  const counts = countsOf(votes);
  const before = first === null ? null : countsOf(first);
  const chosen = new Map((first ?? []).map(({ person, choice }) => [person, choice]));
  const both = votes.filter(({ person }) => chosen.has(person));
  const changed = both.filter(({ person, choice }) => chosen.get(person) !== choice).length;
  const isShown = counts !== null && before !== null && both.length >= LEAST_VOTES;
  return { counts, before, moved: isShown ? { both: both.length, changed } : null };
}

function countsOf(votes: readonly PositionVote[]): Counts | null {
  if (votes.length < LEAST_VOTES) return null;
  const of = (wanted: PositionChoice) => votes.filter(({ choice }) => choice === wanted).length;
  const [agree, disagree, unshown] = CHOICES;
  return { [agree]: of(agree), [disagree]: of(disagree), [unshown]: of(unshown) };
}
