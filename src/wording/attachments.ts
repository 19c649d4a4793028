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

/** Whether the word at a position of a text agrees with the word at a position of another. */
export type Matches = (at: number, place: number) => boolean;

export interface Attachments {
  /** Shared words with names attached in both texts, none of them the same. */
  readonly conflicts: number;
  /** Shared words whose nearest names differ on both sides. */
  readonly otherNeighbours: number;
  /** Shared words with the same nearest name on at least one side. */
  readonly sameNeighbours: number;
  /** Shared words whose nearest names before and behind have changed places. */
  readonly exchanged: number;
}

/** Compares what the names in a text and in another belong to; each shared word is compared with its likeliest counterpart. */
export function attachmentsOf(text: readonly Word[], other: readonly Word[], matches: Matches): Attachments {
  const found = { conflicts: 0, otherNeighbours: 0, sameNeighbours: 0, exchanged: 0 };
  if (!text.some(isName) || !other.some(isName)) return found;
  const areSame = (at: number, place: number) => at !== -1 && place !== -1 && matches(at, place);
  const differ = (at: number, place: number) => at !== -1 && place !== -1 && !matches(at, place);
  for (const [at, word] of text.entries()) {
    if (word.kind !== 'content') continue;
    const places = placesOf(at, other, matches);
    if (places.length === 0) continue;
    const own = attachedTo(text, at);
    const [before, behind] = namesAround(text, at);
    const least = { conflicts: 1, otherNeighbours: 2, exchanged: 1 };
    let sameNeighbours = 0;
    for (const place of places) {
      const theirs = attachedTo(other, place);
      const [theirBefore, theirBehind] = namesAround(other, place);
      const isSame = areSame(before, theirBefore) || areSame(behind, theirBehind);
      const isExchanged = !isSame && areSame(before, theirBehind) && areSame(behind, theirBefore);
      const conflicts =
        own.length > 0 && theirs.length > 0 && !own.some((name) => theirs.some((one) => matches(name, one)));
      const otherNeighbours = Number(differ(before, theirBefore)) + Number(differ(behind, theirBehind));
      least.conflicts = Math.min(least.conflicts, Number(conflicts));
      least.otherNeighbours = Math.min(least.otherNeighbours, otherNeighbours);
      least.exchanged = Math.min(least.exchanged, Number(isExchanged));
      if (isSame) sameNeighbours = 1;
    }
    found.conflicts += least.conflicts;
    found.otherNeighbours += least.otherNeighbours;
    found.exchanged += least.exchanged;
    found.sameNeighbours += sameNeighbours;
  }
  return found;
}

const isName = ({ kind }: Word) => kind === 'name';

/** The positions of the content words of the other text that agree with a word. */
function placesOf(at: number, other: readonly Word[], matches: Matches): number[] {
  const places: number[] = [];
  for (const [place, { kind }] of other.entries()) if (kind === 'content' && matches(at, place)) places.push(place);
  return places;
}

/** The positions of the names that modify a word: before it ("Serbian loans"), or behind a preposition ("loans from China"). */
function attachedTo(words: readonly Word[], at: number): number[] {
  const attached: number[] = [];
  for (let place = at - 1; place >= 0 && at - place <= REACH_BEFORE; place -= 1) {
    const word = words[place] as Word;
    if (!hasSense(word) && !JOINING.has(word.key)) break;
    if (isName(word)) attached.push(place);
  }
  if (!ATTACHING.has(words[at + 1]?.key ?? '')) return attached;
  for (let place = at + 2; place < words.length && place - at <= REACH_BEHIND; place += 1) {
    const word = words[place] as Word;
    if (isName(word)) {
      attached.push(place);
      if (words[place + 1]?.key !== 'and') break;
    } else if (!hasSense(word) && !ARTICLES.has(word.key)) break;
  }
  return attached;
}

/** The positions of the nearest names before and behind a word; -1 where there is none. */
function namesAround(words: readonly Word[], at: number): readonly [number, number] {
  let before = at - 1;
  while (before >= 0 && at - before <= REACH_AROUND && !isName(words[before] as Word)) before -= 1;
  let behind = at + 1;
  while (behind < words.length && behind - at <= REACH_AROUND && !isName(words[behind] as Word)) behind += 1;
  return [
    before >= 0 && at - before <= REACH_AROUND ? before : -1,
    behind < words.length && behind - at <= REACH_AROUND ? behind : -1,
  ];
}
