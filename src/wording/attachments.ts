/** Which names belong to a word, and how two texts agree on that: "Chinese loans" and "Russian loans" do not. */

import { hasSense, type Word } from './words.js';

/** Prepositions behind a noun that attach a name to it: "the opposition of Serbia". */
const ATTACHING: ReadonlySet<string> = new Set(['of', 'in', 'from', 'by', 'to', 'with', 'against', 'on']);
const JOINING: ReadonlySet<string> = new Set(['and', 'or']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'and', 'its', 'their']);
/** Words before and behind a noun within which a name can belong to it. */
const REACH_BEFORE = 3;
const REACH_BEHIND = 4;
/** Words on either side of a verb within which its subject and object are looked for. */
const REACH_AROUND = 7;

export type Matches = (word: Word, other: Word) => boolean;

export interface Attachments {
  /** Shared words with names attached in both texts, none of them the same. */
  readonly conflicts: number;
  /** Shared words whose nearest name on both sides is another. */
  readonly otherNeighbours: number;
  /** Shared words with the same nearest name on one side at least. */
  readonly sameNeighbours: number;
  /** Shared words whose nearest names before and behind have changed places. */
  readonly exchanged: number;
}

/** Compares what the names in a text and in another belong to; each shared word is compared with its likeliest counterpart. */
export function attachmentsOf(text: readonly Word[], other: readonly Word[], matches: Matches): Attachments {
  const found = { conflicts: 0, otherNeighbours: 0, sameNeighbours: 0, exchanged: 0 };
  for (const [at, word] of text.entries()) {
    if (word.kind !== 'content') continue;
    const places = other.flatMap((one, place) => (one.kind === 'content' && matches(word, one) ? place : []));
    if (places.length === 0) continue;
    const own = attachedTo(text, at);
    const [before, behind] = namesAround(text, at);
    const compared = places.map((place) => {
      const theirs = attachedTo(other, place);
      const [theirBefore, theirBehind] = namesAround(other, place);
      const isSame = (left: Word | null, right: Word | null) => left !== null && right !== null && matches(left, right);
      const differs = (left: Word | null, right: Word | null) =>
        left !== null && right !== null && !matches(left, right);
      return {
        conflicts: Number(
          own.length > 0 && theirs.length > 0 && !own.some((name) => theirs.some((one) => matches(name, one))),
        ),
        otherNeighbours: Number(differs(before, theirBefore)) + Number(differs(behind, theirBehind)),
        sameNeighbours: Number(isSame(before, theirBefore) || isSame(behind, theirBehind)),
        exchanged: Number(
          isSame(before, theirBehind) &&
            isSame(behind, theirBefore) &&
            !isSame(before, theirBefore) &&
            !isSame(behind, theirBehind),
        ),
      };
    });
    for (const measure of ['conflicts', 'otherNeighbours', 'exchanged'] as const)
      found[measure] += Math.min(...compared.map((one) => one[measure]));
    found.sameNeighbours += Math.max(...compared.map((one) => one.sameNeighbours));
  }
  return found;
}

/** The names that modify a word: before it ("Serbian loans"), or behind a preposition ("loans from China"). */
function attachedTo(words: readonly Word[], at: number): Word[] {
  const attached: Word[] = [];
  for (let place = at - 1; place >= 0 && at - place <= REACH_BEFORE; place -= 1) {
    const word = words[place] as Word;
    if (!hasSense(word) && !JOINING.has(word.key)) break;
    if (word.kind === 'name') attached.push(word);
  }
  if (!ATTACHING.has(words[at + 1]?.key ?? '')) return attached;
  for (let place = at + 2; place < words.length && place - at <= REACH_BEHIND; place += 1) {
    const word = words[place] as Word;
    if (word.kind === 'name') {
      attached.push(word);
      if (words[place + 1]?.key !== 'and') break;
    } else if (!hasSense(word) && !ARTICLES.has(word.key)) break;
  }
  return attached;
}

function namesAround(words: readonly Word[], at: number): readonly [Word | null, Word | null] {
  const isName = (word: Word) => word.kind === 'name';
  return [
    words.slice(Math.max(0, at - REACH_AROUND), at).findLast(isName) ?? null,
    words.slice(at + 1, at + 1 + REACH_AROUND).find(isName) ?? null,
  ];
}
