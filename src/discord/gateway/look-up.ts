/** What a look-up is, whichever way it is asked for: a command, words, a button or a menu. */

import type { Answerer } from '../../answer/answerer.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Words } from '../../words/words.js';
import type { Library } from '../library/library.js';

/** Those that look into one document; `open` shows a passage with a sentence marked, `ask` answers a question to begin with. */
export const LOOK_UPS = [
  'outline',
  'read',
  'find',
  'passage',
  'define',
  'compare',
  'timeline',
  'numbers',
  'start',
  'source',
  'sources',
  'footnote',
  'who',
  'unsourced',
  'cite',
  'open',
  'ask',
] as const;
export type LookUpName = (typeof LOOK_UPS)[number];

export interface LookUp {
  /** A question is answered like any other, not looked up. */
  readonly name: Exclude<LookUpName, 'ask'>;
  /** What is looked up: a term, a section, a phrase; '' where nothing need be said. */
  readonly argument: string;
  /** Position of the first entry that a page of a list must hold, from 0. */
  readonly from: number;
}

/** Those that ask the answerer, or read a citation style's file. */
const LONG: ReadonlySet<LookUpName> = new Set<LookUpName>(['compare', 'start', 'cite', 'ask']);

/** Whether the look-up may take longer than Discord waits; all others read what is in memory. */
export const takesLong = (name: LookUpName): boolean => LONG.has(name);

export interface LookUpSetting {
  readonly entry: CorpusDocument;
  readonly words: Words;
  readonly library: Library;
  readonly answerer: Answerer;
}
