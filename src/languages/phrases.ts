/**
 * The notation in which language files list phrases, and the search for such phrases in a text.
 *
 * how many          these words in a row, whatever their accents and case
 *     what's            the apostrophe may be left out
 *     (is|was)          one of these
 *     [the|a]           one of these, or nothing
 *     percent*          any ending; * alone is any one word
 *     …                 up to twelve words
 *     ^                 any word with a capital
 *     #                 any number in digits
 *     !(is|was)         a word that is none of these, or the beginning of the text
 *     <that> the        only the words in angle brackets are matched; the others are context
 *
 * Nothing repeats without limit, so that finding a phrase takes time linear in the text.
 */

import { fold } from './fold.js';
import { type Word, wordsIn } from './words.js';

/** The phrases of a list: `list('how many; how much')`. */
export const list = (phrases: string): readonly string[] =>
  phrases
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');

/** A state of the match: the next word's position, and the positions of the words in angle brackets so far. */
interface State {
  readonly at: number;
  readonly meant: readonly number[];
}

/** States of different positions, in arrays: nearly all phrases end after their first word, and maps are slow to make. */
type States = readonly State[];

const NO_STATES: States = [];
const NO_WORDS: readonly number[] = [];

const from = (at: number): States => [{ at, meant: NO_WORDS }];

/** Adds states to others; of two at the same position the later one counts. */
function added(states: States, more: States): States {
  if (states.length === 0) return more;
  if (more.length === 0) return states;
  const all = [...states];
  for (const state of more) {
    const same = all.findIndex(({ at }) => at === state.at);
    if (same === -1) all.push(state);
    else all[same] = state;
  }
  return all;
}

/** What a word can begin with: words as a whole, and the first two letters of longer ones. */
interface Beginnings {
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

interface Part {
  step(words: readonly Word[], states: States): States;
  /** What the first word can be; null if it can be any. */
  readonly begins: Beginnings | null;
  /** Whether it can match no word at all. */
  readonly isOptional: boolean;
}

/** The first two letters of a word, by which the phrases that can begin with longer ones are looked up. */
const lettersOf = (folded: string) => folded.slice(0, 2);

const NO_BEGINNINGS: Beginnings = { words: new Set(), letters: new Set() };

const LONGEST_GAP_WORDS = 12;

const oneWord = (test: (word: Word) => boolean, begins: Part['begins'] = null): Part => ({
  step: (words, states) => {
    let next = NO_STATES;
    for (const { at, meant } of states) {
      const word = words[at];
      if (word !== undefined && test(word)) next = [...next, { at: at + 1, meant }];
    }
    return next;
  },
  begins,
  isOptional: false,
});

function union(parts: readonly Part[]): Part['begins'] {
  const all = parts.flatMap(({ begins }) => begins ?? []);
  if (all.length < parts.length) return null;
  return {
    words: new Set(all.flatMap(({ words }) => [...words])),
    letters: new Set(all.flatMap(({ letters }) => [...letters])),
  };
}

function inARow(parts: readonly Part[]): Part {
  const firstWord = parts.findIndex(({ isOptional }) => !isOptional);
  return {
    step: (words, states) => {
      let next = states;
      for (const part of parts) {
        if (next.length === 0) return next;
        next = part.step(words, next);
      }
      return next;
    },
    begins: union(firstWord < 0 ? parts : parts.slice(0, firstWord + 1)),
    isOptional: firstWord < 0,
  };
}

const oneOf = (parts: readonly Part[]): Part => ({
  step: (words, states) => {
    let next = NO_STATES;
    for (const part of parts) next = added(next, part.step(words, states));
    return next;
  },
  begins: union(parts),
  isOptional: parts.some(({ isOptional }) => isOptional),
});

const NOTHING: Part = { step: (_words, states) => states, begins: NO_BEGINNINGS, isOptional: true };

/** Each state by itself, where what follows depends on its position. */
const ofEach =
  (next: (words: readonly Word[], state: State) => States): Part['step'] =>
  (words, states) => {
    let all = NO_STATES;
    for (const state of states) all = added(all, next(words, state));
    return all;
  };

const GAP: Part = {
  step: ofEach((words, { at, meant }) =>
    Array.from({ length: Math.min(LONGEST_GAP_WORDS, words.length - at) + 1 }, (_, length) => ({
      at: at + length,
      meant,
    })),
  ),
  begins: null,
  isOptional: true,
};

const noneOf = ({ step }: Part): Part => ({
  step: ofEach((words, state) => {
    const { at, meant } = state;
    const isOther = at < words.length && step(words, from(at)).length === 0;
    const next = isOther ? [{ at: at + 1, meant }] : NO_STATES;
    return at === 0 ? [state, ...next] : next;
  }),
  begins: null,
  isOptional: false,
});

const meantAlone = (part: Part): Part => ({
  ...part,
  step: ofEach((words, { at, meant }) =>
    part.step(words, from(at)).map(({ at: end }) => ({
      at: end,
      meant: [...meant, ...Array.from({ length: end - at }, (_, offset) => at + offset)],
    })),
  ),
});

/** A literal word; several if it contains hyphens or Han characters. */
function literal(written: string): Part {
  if (written === '…') return GAP;
  if (written === '#') return oneWord(({ folded }) => /^\p{N}+$/u.test(folded));
  if (written === '^') return oneWord(({ hasCapital }) => hasCapital);
  const isBeginning = written.endsWith('*');
  const row = (text: string) => {
    const words = wordsIn(text).map(({ folded }) => folded);
    if (words.length === 0) return oneWord(() => true);
    return inARow(
      words.map((wanted, position) =>
        isBeginning && position === words.length - 1
          ? oneWord(
              ({ folded }) => folded.startsWith(wanted),
              wanted.length > 1 ? { words: new Set(), letters: new Set([lettersOf(wanted)]) } : null,
            )
          : oneWord(({ folded }) => folded === wanted, { words: new Set([wanted]), letters: new Set() }),
      ),
    );
  };
  const joined = written.replace(/['’]/gu, '');
  return joined === written ? row(written) : oneOf([row(written), row(joined)]);
}

/** @throws {Error} if a bracket is not closed, which is a mistake in a language file */
function parse(phrase: string): Part {
  const pieces = phrase.match(/[()[\]<>|!]|[^()[\]<>|!\s]+/gu) ?? [];
  let next = 0;
  const choices = (close: string | undefined): Part => {
    const found: Part[] = [];
    let row: Part[] = [];
    while (next < pieces.length && pieces[next] !== close) {
      const piece = pieces[next] ?? '';
      next += 1;
      if (piece === '|') {
        found.push(inARow(row));
        row = [];
      } else row.push(partAt(piece));
    }
    if (pieces[next] !== close)
      throw new Error(`"${phrase}" lacks a "${close}": close the bracket in the language file.`);
    next += 1;
    return oneOf([...found, inARow(row)]);
  };
  const partAt = (piece: string): Part => {
    switch (piece) {
      case '(':
        return choices(')');
      case '[':
        return oneOf([choices(']'), NOTHING]);
      case '<':
        return meantAlone(choices('>'));
      case '!':
        return noneOf(partAt(pieces[next++] ?? ''));
      default:
        return literal(piece);
    }
  };
  return choices(undefined);
}

interface Phrase {
  readonly part: Part;
  /** The same, but the whole phrase counts if it has no angle brackets. */
  readonly meaning: Part;
}

interface Book {
  /** The phrases by each word that they can begin with, by the first letters of longer ones, and those that can begin with any word. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byLetters: ReadonlyMap<string, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

/** Compiled on first use: a program that only reads documents needs few of them. */
const compiled = new WeakMap<readonly string[], Book>();

function bookOf(phrases: readonly string[]): Book {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const byWord = new Map<string, Phrase[]>();
  const byLetters = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  const add = (to: Map<string, Phrase[]>, key: string, phrase: Phrase) => {
    const same = to.get(key);
    if (same === undefined) to.set(key, [phrase]);
    else same.push(phrase);
  };
  for (const written of phrases) {
    const part = parse(written);
    const phrase = { part, meaning: written.includes('<') ? part : meantAlone(part) };
    if (part.begins === null) others.push(phrase);
    for (const word of part.begins?.words ?? []) add(byWord, word, phrase);
    for (const letters of part.begins?.letters ?? []) add(byLetters, letters, phrase);
  }
  const book = { byWord, byLetters, others };
  compiled.set(phrases, book);
  return book;
}

const NO_PHRASES: readonly Phrase[] = [];

/** The phrases that can begin at a position, in three lists; a phrase may be in two of them. */
function beginningAt({ byWord, byLetters, others }: Book, words: readonly Word[], at: number) {
  const folded = words[at]?.folded ?? '';
  const ofLetters = byLetters.size === 0 ? undefined : byLetters.get(lettersOf(folded));
  return [byWord.get(folded) ?? NO_PHRASES, ofLetters ?? NO_PHRASES, others] as const;
}

/** The length in words of the longest phrase that begins at a position; 0 if there is none. */
export function lengthAt(phrases: readonly string[], words: readonly Word[], at: number): number {
  let longest = at;
  for (const list of beginningAt(bookOf(phrases), words, at)) {
    for (const { part } of list) {
      for (const { at: end } of part.step(words, from(at))) if (end > longest) longest = end;
    }
  }
  return longest - at;
}

/** Whether one of the phrases matches the whole text. */
export const isWhole = (phrases: readonly string[], words: readonly Word[]): boolean =>
  beginningAt(bookOf(phrases), words, 0).some((list) =>
    list.some(({ part }) => part.step(words, from(0)).some(({ at }) => at === words.length)),
  );

/** Whether one of the phrases occurs anywhere in the text. */
export const standsIn = (phrases: readonly string[], words: readonly Word[]): boolean =>
  words.some((_, at) => lengthAt(phrases, words, at) > 0);

/** The first match in a text, at its longest: from word, to word; null if there is none. */
export function firstIn(
  phrases: readonly string[],
  words: readonly Word[],
): { readonly from: number; readonly to: number } | null {
  for (const start of words.keys()) {
    const length = lengthAt(phrases, words, start);
    if (length > 0) return { from: start, to: start + length };
  }
  return null;
}

/** The positions of all matched words: those in angle brackets, or the whole phrase if it has none. */
export function meantIn(phrases: readonly string[], words: readonly Word[]): Set<number> {
  const book = bookOf(phrases);
  const matches = words.flatMap((_, at) =>
    beginningAt(book, words, at).flatMap((list) =>
      list.flatMap(({ meaning }) => meaning.step(words, from(at)).flatMap(({ meant }) => meant)),
    ),
  );
  return new Set(matches);
}

/** The phrases with each `DOC` in them replaced by any of `names`. */
export const withNames = (phrases: readonly string[], names: readonly string[]): string[] =>
  phrases.map((phrase) => phrase.replaceAll('DOC', `(${names.join('|')})`));

/** Source of a pattern for any of these words as written, for reading printed documents letter by letter. */
export const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');

/** The words, folded, as a set. */
export const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
