/** A sentence as the words to compare, each with its key, kind and position. */

import { hedgesIn } from './hedging.js';
import { isListedName, nameAt, nameInCapitals } from './names.js';
import { numberOf } from './numbers.js';
import { listedKind, phraseAt, type WordKind } from './word-kinds.js';

export interface Word {
  /** In lower case, without possessive s; a phrase or a known name of several words has one key. */
  readonly key: string;
  readonly kind: WordKind;
  /** Its position in the text. */
  readonly start: number;
  readonly end: number;
}

/** Whether the word has a meaning of its own rather than connecting or placing other words. */
export const hasSense = ({ kind }: Word) => kind !== 'function' && kind !== 'link';

/** Abbreviations with full stops, words, numbers with full stops or commas inside; contractions are split below. */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’´`ʼ]\p{L}+)?/gu;

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/**
 * Parses a sentence into words.
 * @param isName whether a lower-case word is known to be a name (which the brief never writes in lower case)
 */
export function wordsOf(sentence: string, isName: (word: string) => boolean): Word[] {
  const tokens = tokensOf(sentence);
  const keys = tokens.map(({ key }) => key);
  const hedged = hedgesIn(sentence).map(({ start, words }) => [start, start + words.length] as const);
  const mixed = tokens.some(({ capital }) => !capital);
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const name = nameAt(keys, at);
    const phrase = name === null ? phraseAt(keys, at) : null;
    const length = name?.length ?? phrase?.length ?? 1;
    const key = name?.name ?? phrase?.name ?? token.key;
    const end = tokens[at + length - 1]?.end ?? token.end;
    const inHedge = hedged.some(([from, to]) => token.start >= from && token.start < to);
    const intends = INTENTIONS.test(key) && /^(?:to|at)$/u.test(keys[at + length] ?? '');
    words.push({
      key,
      kind: kindOf(key, name !== null, token, inHedge || intends, at === 0 || !mixed, isName),
      start: token.start,
      end,
    });
    at += length;
  }
  return words;
}

/** Verbs of aims, which have not been reached: followed by "to" they qualify a claim like a hedge. */
const INTENTIONS =
  /^(?:aim|seek|try|attempt|striv|intend|plan|want|hop|wish|propos|purport|endeavou?r)(?:e|es|s|ing|ed)?$|^(?:sought|tries|tried|trying|striving|strove|planned|planning)$/u;

function kindOf(
  key: string,
  isNamed: boolean,
  { capital, key: first }: Token,
  inHedge: boolean,
  capitalSaysNothing: boolean,
  isName: (word: string) => boolean,
): WordKind {
  if (isNamed) return 'name';
  const listed = listedKind(key);
  if (listed !== null) return listed;
  if (numberOf(key) !== null) return 'number';
  if (isName(first) || isListedName(first) || (capital && !capitalSaysNothing)) return 'name';
  return inHedge ? 'hedge' : 'content';
}

function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index: start } of sentence.matchAll(TOKEN)) {
    const end = start + written.length;
    const capital = /^\p{Lu}/u.test(written);
    const lower = written.replace(/İ/gu, 'i').toLowerCase().normalize('NFC');
    const [word = '', suffix] = lower.split(/['’´`ʼ]/u);
    const add = (key: string) => tokens.push({ key, start, end, capital });
    const inCapitals = nameInCapitals(written);
    if (inCapitals !== null) add(inCapitals);
    else if (/^(?:\p{L}\.)+$/u.test(lower)) add(lower.replaceAll('.', ''));
    else if (suffix === 't' && word.endsWith('n')) {
      add(NEGATED[word] ?? word.slice(0, -1));
      add('not');
    } else if (lower === 'cannot') {
      add('can');
      add('not');
    } else if (suffix === undefined || SUFFIXES.has(suffix)) add(word);
    else {
      add(word);
      add(suffix);
    }
  }
  return tokens;
}

const NEGATED: Readonly<Record<string, string>> = { can: 'can', won: 'will', shan: 'shall' };
const SUFFIXES: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
