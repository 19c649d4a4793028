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
type States = ReadonlyMap<number, readonly number[]>;

interface Part {
  step(words: readonly Word[], from: States): States;
  /** {@link keyOf} the words that it can begin with; null if it can begin with any. */
  readonly begins: ReadonlySet<string> | null;
  /** Whether it can match no word at all. */
  readonly isOptional: boolean;
}

/** The first two letters of a word, by which the phrases that can begin with it are looked up. */
const keyOf = (folded: string) => folded.slice(0, 2);

const LONGEST_GAP_WORDS = 12;

const oneWord = (test: (word: Word) => boolean, begins: Part['begins'] = null): Part => ({
  step: (words, from) =>
    new Map(
      [...from].flatMap(([at, meant]) => {
        const word = words[at];
        return word !== undefined && test(word) ? [[at + 1, meant] as const] : [];
      }),
    ),
  begins,
  isOptional: false,
});

const union = (parts: readonly Part[]): Part['begins'] =>
  parts.some(({ begins }) => begins === null) ? null : new Set(parts.flatMap(({ begins }) => [...(begins ?? [])]));

function inARow(parts: readonly Part[]): Part {
  const firstWord = parts.findIndex(({ isOptional }) => !isOptional);
  return {
    step: (words, from) => parts.reduce((states, { step }) => (states.size === 0 ? states : step(words, states)), from),
    begins: union(firstWord < 0 ? parts : parts.slice(0, firstWord + 1)),
    isOptional: firstWord < 0,
  };
}

const oneOf = (parts: readonly Part[]): Part => ({
  step: (words, from) => new Map(parts.flatMap(({ step }) => [...step(words, from)])),
  begins: union(parts),
  isOptional: parts.some(({ isOptional }) => isOptional),
});

const NOTHING: Part = { step: (_words, from) => from, begins: new Set(), isOptional: true };

const GAP: Part = {
  step: (words, from) =>
    new Map(
      [...from].flatMap(([at, meant]) =>
        Array.from(
          { length: Math.min(LONGEST_GAP_WORDS, words.length - at) + 1 },
          (_, length) => [at + length, meant] as const,
        ),
      ),
    ),
  begins: null,
  isOptional: true,
};

const noneOf = ({ step }: Part): Part => {
  const isOther = (words: readonly Word[], at: number) =>
    at < words.length && step(words, new Map([[at, []]])).size === 0;
  return {
    step: (words, from) =>
      new Map(
        [...from].flatMap(([at, meant]) => [
          ...(at === 0 ? [[at, meant] as const] : []),
          ...(isOther(words, at) ? [[at + 1, meant] as const] : []),
        ]),
      ),
    begins: null,
    isOptional: false,
  };
};

const meantAlone = (part: Part): Part => ({
  ...part,
  step: (words, from) =>
    new Map(
      [...from].flatMap(([at, meant]) =>
        [...part.step(words, new Map([[at, []]])).keys()].map(
          (end) => [end, [...meant, ...Array.from({ length: end - at }, (_, offset) => at + offset)]] as const,
        ),
      ),
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
          ? oneWord(({ folded }) => folded.startsWith(wanted), wanted.length > 1 ? new Set([keyOf(wanted)]) : null)
          : oneWord(({ folded }) => folded === wanted, new Set([keyOf(wanted)])),
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
  /** The phrases by the key of each word that they can begin with, and those that can begin with any word. */
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

/** Compiled on first use: a program that only reads documents needs few of them. */
const compiled = new WeakMap<readonly string[], Book>();

function bookOf(phrases: readonly string[]): Book {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const byKey = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const written of phrases) {
    const part = parse(written);
    const phrase = { part, meaning: written.includes('<') ? part : meantAlone(part) };
    if (part.begins === null) others.push(phrase);
    for (const key of part.begins ?? []) byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
  }
  const book = { byKey, others };
  compiled.set(phrases, book);
  return book;
}

const beginningAt = ({ byKey, others }: Book, words: readonly Word[], at: number): readonly Phrase[] => {
  const known = byKey.get(keyOf(words[at]?.folded ?? ''));
  return known === undefined ? others : [...known, ...others];
};

const matchesAt = ({ part }: Phrase, words: readonly Word[], at: number) => part.step(words, new Map([[at, []]]));

/** The length in words of the longest phrase that begins at a position; 0 if there is none. */
export function lengthAt(phrases: readonly string[], words: readonly Word[], at: number): number {
  const ends = beginningAt(bookOf(phrases), words, at).flatMap((phrase) => [...matchesAt(phrase, words, at).keys()]);
  return Math.max(at, ...ends) - at;
}

/** Whether one of the phrases matches the whole text. */
export const isWhole = (phrases: readonly string[], words: readonly Word[]): boolean =>
  beginningAt(bookOf(phrases), words, 0).some((phrase) => matchesAt(phrase, words, 0).has(words.length));

/** Whether one of the phrases occurs anywhere in the text. */
export const standsIn = (phrases: readonly string[], words: readonly Word[]): boolean =>
  words.some((_, at) => lengthAt(phrases, words, at) > 0);

/** The first match in a text, at its longest: from word, to word; null if there is none. */
export function firstIn(
  phrases: readonly string[],
  words: readonly Word[],
): { readonly from: number; readonly to: number } | null {
  for (const from of words.keys()) {
    const length = lengthAt(phrases, words, from);
    if (length > 0) return { from, to: from + length };
  }
  return null;
}

/** The positions of all matched words: those in angle brackets, or the whole phrase if it has none. */
export function meantIn(phrases: readonly string[], words: readonly Word[]): Set<number> {
  const book = bookOf(phrases);
  const matches = words.flatMap((_, at) =>
    beginningAt(book, words, at).flatMap(({ meaning }) => [...meaning.step(words, new Map([[at, []]])).values()]),
  );
  return new Set(matches.flat());
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
