/** How well each word of a text agrees with each word of another: worked out once, since all comparisons of wordings need it. */

import type { Entry, Thesaurus } from './thesaurus.js';
import { hasSense, type Word } from './words.js';

/** What two words are to each other; from `SYNONYM` on they agree. */
const NOTHING = 0;
const OPPOSITE = 1;
const SYNONYM = 2;
const SAME_NAME = 3;
/** Numbers of one value, negations or limits of one group, words that differ in accents. */
const ALIKE = 4;
const FORM = 5;
const SAME = 6;

/** What a pair is worth in an alignment. */
const WORTH: readonly number[] = [0, 0, 1, 1.3, 1.4, 1.4, 1.5];

/** The words of a text against those of another, by the positions of both. */
export interface Agreements {
  /** Whether two words agree: as the same word or name, forms of one, or synonyms. */
  agree(at: number, place: number): boolean;
  /** Whether two words are the same or forms of one. */
  areForms(at: number, place: number): boolean;
  areOpposites(at: number, place: number): boolean;
  /** How well two words match: 0 not at all, 1 as synonyms, more as forms of one word. */
  worth(at: number, place: number): number;
  /** Whether any word of the other text agrees with the word. */
  isShared(at: number): boolean;
}

/** Compares the words of two texts. */
export function agreementsOf(text: readonly Word[], other: readonly Word[], thesaurus: Thesaurus): Agreements {
  const width = other.length;
  // One array for all pairs of words, of which there are a thousand for each question.
  const relations = new Uint8Array(text.length * width);
  const shared = new Uint8Array(text.length);
  const entries = other.map(({ key }) => thesaurus.entry(key));
  for (const [at, word] of text.entries()) {
    const entry = thesaurus.entry(word.key);
    for (let place = 0; place < width; place += 1) {
      const relation = relationOf(word, entry, other[place] as Word, entries[place] as Entry, thesaurus);
      relations[at * width + place] = relation;
      if (relation >= SYNONYM) shared[at] = 1;
    }
  }
  const relation = (at: number, place: number) => relations[at * width + place] as number;
  return {
    agree: (at, place) => relation(at, place) >= SYNONYM,
    areForms: (at, place) => relation(at, place) >= FORM,
    areOpposites: (at, place) => relation(at, place) === OPPOSITE,
    worth: (at, place) => WORTH[relation(at, place)] as number,
    isShared: (at) => shared[at] === 1,
  };
}

function relationOf(word: Word, entry: Entry, other: Word, theirs: Entry, thesaurus: Thesaurus): number {
  if (word.key === other.key) return SAME;
  if (word.kind === 'name' || other.kind === 'name') return areSameName(entry.name, theirs.name) ? SAME_NAME : NOTHING;
  if (word.kind === 'number' || other.kind === 'number') return entry.number === theirs.number ? ALIKE : NOTHING;
  if (isClosed(word) || isClosed(other))
    return word.kind === other.kind && entry.group === theirs.group ? ALIKE : NOTHING;
  return hasSense(word) && hasSense(other)
    ? relationOfContent(entry, theirs, thesaurus)
    : relationOfSmall(word, entry, other, theirs, thesaurus);
}

function relationOfSmall(word: Word, entry: Entry, other: Word, theirs: Entry, thesaurus: Thesaurus): number {
  if (hasSense(word) !== hasSense(other)) return NOTHING;
  if (thesaurus.shareForm(entry, theirs)) return ALIKE;
  // Words that connect sentences match loosely ("Moreover", "In addition"); replacements of other words are judged elsewhere.
  return word.kind === 'link' && other.kind === 'link' ? SYNONYM : NOTHING;
}

function relationOfContent(entry: Entry, theirs: Entry, thesaurus: Thesaurus): number {
  if (thesaurus.shareForm(entry, theirs)) return FORM;
  if (entry.plain === theirs.plain) return ALIKE;
  if (thesaurus.oppose(entry, theirs)) return OPPOSITE;
  return thesaurus.shareMeaning(entry, theirs) ? SYNONYM : NOTHING;
}

/** Kinds of words that each have a meaning of their own. */
const isClosed = ({ kind }: Word) => kind === 'negation' || kind === 'modal' || kind === 'limit';

/** Whether two names, as {@link nameOf} gives them, are equal, or a state and its adjective. */
function areSameName(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return (
    shared >= LEAST_SHARED_LETTERS && DEMONYM_ENDINGS.has(one.slice(shared)) && DEMONYM_ENDINGS.has(other.slice(shared))
  );
}

/** "Chin-a", "Chin-ese": fewer letters in common are a coincidence. */
const LEAST_SHARED_LETTERS = 4;
const DEMONYM_ENDINGS: ReadonlySet<string> = new Set([
  '',
  'a',
  'n',
  'an',
  's',
  'ns',
  'ans',
  'ese',
  'e',
  'ish',
  'i',
  'is',
  'ian',
  'ic',
]);
