/** Words replaced at the very start or end of a text: the brief's counterparts are outside the words that both share. */

import { hasSense, type Word } from '../../wording/words.js';

/** The first and the last position of a stretch of the brief. */
export type Span = readonly [first: number, last: number];

/** Replaced words are next to shared ones, except for up to this many function words ("from the"). */
const REACH_OF_SMALL_WORDS = 3;
/** More words than this at an edge are an addition rather than a replacement. */
const MOST_REPLACED = 3;

/**
 * Widens the stretch by the brief's words that the text replaced, before its first and after its last shared word, by others
 * of the same kind: a name by a name, a figure by a figure.
 */
export function widenedByReplaced(
  text: readonly Word[],
  brief: readonly Word[],
  pairs: readonly number[],
  [first, last]: Span,
): Span {
  const isShared = (at: number) => at >= first && at <= last;
  const start = pairs.findIndex(isShared);
  if (start === -1) return [first, last];
  const end = pairs.findLastIndex(isShared);
  const taken = new Set(pairs);
  const replaced = (words: readonly Word[], stretch: readonly Word[]) =>
    countReplaced(words, stretch.slice(0, firstTaken(stretch, brief, taken)));
  return [
    first - replaced(text.slice(0, start).reverse(), brief.slice(0, first).reverse()),
    last + replaced(text.slice(end + 1), brief.slice(last + 1)),
  ];
}

/** How many words of the stretch, counted outwards from the shared ones, the text's words replace. */
function countReplaced(words: readonly Word[], stretch: readonly Word[]): number {
  const sensible = words.filter(hasSense);
  if (sensible.length > MOST_REPLACED) return 0;
  let count = 0;
  for (const word of sensible) {
    const small = stretch.slice(count).findIndex(hasSense);
    const other = stretch[count + small];
    if (small === -1 || small > REACH_OF_SMALL_WORDS || other === undefined || !areAlike(word, other)) break;
    count += small + 1;
  }
  return count;
}

/** A word that occurs elsewhere in the text was not replaced. */
function firstTaken(stretch: readonly Word[], brief: readonly Word[], taken: ReadonlySet<number>): number {
  const at = stretch.findIndex((word) => hasSense(word) && taken.has(brief.indexOf(word)));
  return at === -1 ? stretch.length : at;
}

/** Hedges are content words in certain positions. */
const areAlike = (word: Word, other: Word) => kindOf(word) === kindOf(other);

const kindOf = ({ kind }: Word) => (kind === 'hedge' ? 'content' : kind);
