/** What a text denies: the words within reach of a negation, and whether another text affirms them. */

import type { Matches } from './attachments.js';
import type { Word } from './words.js';

/** Words that deny or empty what follows them, beside "not" and its like. */
const DENYING: ReadonlySet<string> = new Set(
  `unlike limited little few rarely seldom less avoid avoids avoiding avoided refuse refuses refusing refused reject rejects
  rejecting rejected deny denies denying denied lack lacks lacking lacked beyond outside absence absent refrain refrains
  refraining refrained prevent prevents preventing prevented exclude excludes excluding unable fail fails failed impossible
  unnecessary`.split(/\s+/u),
);
/** Words before one that may deny it. */
const REACH = 4;
const SHORT_REACH = 3;

/** Whether a word denies what follows it. */
const denies = ({ kind, key }: Word): boolean => kind === 'negation' || DENYING.has(key);

/** The positions of the words of a text that another denies in every place where it has them, while the text itself does not. */
export function deniedBy(text: readonly Word[], other: readonly Word[], matches: Matches): number[] {
  const denied: number[] = [];
  if (!other.some(denies)) return denied;
  for (const [at, word] of text.entries()) {
    if (word.kind !== 'content' && word.kind !== 'name') continue;
    let places = 0;
    let affirmed = 0;
    for (const [place, one] of other.entries()) {
      if (one.kind !== word.kind || !matches(at, place)) continue;
      places += 1;
      if (!isDenied(other, place, REACH)) affirmed += 1;
    }
    if (places > 0 && affirmed === 0 && !isDenied(text, at, SHORT_REACH)) denied.push(at);
  }
  return denied;
}

function isDenied(words: readonly Word[], at: number, reach: number): boolean {
  for (let place = Math.max(0, at - reach); place < at; place += 1) if (denies(words[place] as Word)) return true;
  return false;
}

const PLAINLY: ReadonlySet<string> = new Set('not no never neither without absence'.split(' '));
/** "Irrational", "informal": not if only the rest is no word. */
const NEGATIVE_PREFIX = /^(?:ir|il|im|in|un|non)(?=\p{L}{5})/u;

/**
 * The positions of the words of a text that another denies by "not" or the like in every place where it has them; none where the
 * text itself has anything that denies.
 * @param denied what the other text denies by {@link deniedBy}
 */
export function plainlyDeniedBy(
  text: readonly Word[],
  other: readonly Word[],
  denied: readonly number[],
  matches: Matches,
  isWord: (word: string) => boolean,
): number[] {
  if (denied.length === 0) return [];
  const isNegative = ({ key }: Word) => NEGATIVE_PREFIX.test(key) && isWord(key.replace(NEGATIVE_PREFIX, ''));
  if (text.some((word) => denies(word) || ELSEWHERE.has(word.key) || isNegative(word))) return [];
  return denied.filter((at) =>
    other.every(
      (one, place) =>
        one.kind !== text[at]?.kind ||
        !matches(at, place) ||
        other.slice(Math.max(0, place - REACH), place).some(({ key }) => PLAINLY.has(key)),
    ),
  );
}

/** Words by which a question sets something aside. */
const ELSEWHERE: ReadonlySet<string> = new Set('wrong besides apart instead unless except hardly'.split(' '));
