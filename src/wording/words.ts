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
  const hedges = hedgesIn(sentence);
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
    const isHedged = hedges.some(({ start, words: hedging }) => isWithin(token.start, start, hedging.length));
    const intends = AIM.has(keys[at + length] ?? '') && INTENTIONS.test(key);
    words.push({
      key,
      kind: kindOf(key, name !== null, token, isHedged || intends, at === 0 || !mixed, isName),
      start: token.start,
      end,
    });
    at += length;
  }
  return words;
}

const isWithin = (position: number, start: number, length: number) => position >= start && position < start + length;

const AIM: ReadonlySet<string> = new Set(['to', 'at']);

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
    // Most words are plain letters.
    if (PLAIN.test(written)) {
      addPlain(tokens, written, start, end);
      continue;
    }
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
    } else if (suffix === undefined || SUFFIXES.has(suffix)) add(word);
    else {
      add(word);
      add(suffix);
    }
  }
  return tokens;
}

const PLAIN = /^[A-Za-z]+$/u;

function addPlain(tokens: Token[], written: string, start: number, end: number): void {
  const lower = written.toLowerCase();
  const capital = written.charCodeAt(0) < 'a'.charCodeAt(0);
  const inCapitals = capital ? nameInCapitals(written) : null;
  if (lower === 'cannot') {
    tokens.push({ key: 'can', start, end, capital }, { key: 'not', start, end, capital });
  } else tokens.push({ key: inCapitals ?? lower, start, end, capital });
}

const NEGATED: Readonly<Record<string, string>> = { can: 'can', won: 'will', shan: 'shall' };
const SUFFIXES: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
