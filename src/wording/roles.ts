/** Whether two names or figures in a sentence were swapped. */

import { hasSense, type Word } from './words.js';

/** How many consecutive words must have moved together for a whole clause to have moved. */
const CLAUSE_WORDS = 4;
const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'both', 'the', 'as', 'of']);

/**
 * Whether two names or figures are in the opposite order, although no whole clause moved, they are not merely listed
 * ("Russia and China"), and no passive with "by" reversed them.
 */
export function swapsRoles(
  text: readonly Word[],
  brief: readonly Word[],
  pairs: readonly number[],
  moved: readonly boolean[],
): boolean {
  const movedNames = pairs.flatMap((at, position) =>
    moved[position] === true && isRole(text[position]) ? { at, position } : [],
  );
  const others = pairs.flatMap((at, position) => (at !== -1 && isRole(text[position]) ? { at, position } : []));
  return movedNames.some(
    ({ at, position }) =>
      blockAround(text, pairs, moved, position) < CLAUSE_WORDS &&
      !isPassive(text, brief, position, at) &&
      others.some(
        (other) =>
          text[other.position]?.key !== text[position]?.key &&
          other.position < position !== other.at < at &&
          !isPassive(text, brief, other.position, other.at) &&
          !isListed(brief, at, other.at),
      ),
  );
}

const isRole = (word: Word | undefined) => word?.kind === 'name' || word?.kind === 'number';

/** How many meaningful words moved together with this one, from one place in the brief to one in the text. */
function blockAround(
  text: readonly Word[],
  pairs: readonly number[],
  moved: readonly boolean[],
  position: number,
): number {
  const sensible = text.flatMap((word, at) => (hasSense(word) ? at : []));
  const middle = sensible.indexOf(position);
  const isNear = (at: number | undefined) =>
    at !== undefined && moved[at] === true && Math.abs((pairs[at] ?? 0) - (pairs[position] ?? 0)) <= BLOCK_REACH;
  let [first, last] = [middle, middle];
  while (isNear(sensible[first - 1])) first -= 1;
  while (isNear(sensible[last + 1])) last += 1;
  return last - first + 1;
}

/** Words of the brief, on either side, that may belong to the same clause. */
const BLOCK_REACH = 8;

/** Whether a name gained or lost its "by" although the sentence as a whole did not. */
const isPassive = (text: readonly Word[], brief: readonly Word[], position: number, at: number) =>
  hasBy(text, position) !== hasBy(brief, at) && countOfBy(text) !== countOfBy(brief);

const countOfBy = (words: readonly Word[]) => words.filter(({ key }) => key === 'by').length;

const hasBy = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === 'by' || (words[at - 1]?.key === 'the' && words[at - 2]?.key === 'by');

const isListed = (brief: readonly Word[], one: number, other: number) =>
  brief
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .every(({ key, kind }) => JOINERS.has(key) || kind === 'name');
