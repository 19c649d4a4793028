/** The words and punctuation marks of a sentence, and what their capitals show. */

import { isCompanySuffix, isPersonSuffix } from './head-nouns.js';
import { isFunctionWord, isKnownName } from './lexicon.js';

export interface Token {
  /** The word without a possessive ending, or a single punctuation mark. */
  readonly text: string;
  /** The same with its possessive ending. */
  readonly written: string;
  readonly isWord: boolean;
  /** A word that begins with a capital and contains no digit, except function words at the start of a sentence. */
  readonly isName: boolean;
  /** Whether any word would be capitalised here: at the start of a sentence, a list item, a cell or a quotation. */
  readonly opens: boolean;
  readonly isPossessive: boolean;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?|[^\s]/gu;
const OPENING = /^[“"„«:;|•‘]$/u;
const ENDS = /^[\s”"’')\]]*$/u;
const PREFIXED = /^(?:anti|ex|inter|intra|non|post|pre|pro|trans)-(?=\p{Lu})/u;

/** Parses one sentence. */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  for (const { 0: written, index } of sentence.matchAll(TOKEN)) {
    if (!/^[\p{L}\p{N}]/u.test(written)) {
      tokens.push(mark(written));
      opens = opens || OPENING.test(written);
      continue;
    }
    const end = index + written.length;
    const isLast = written.endsWith('.') && ENDS.test(sentence.slice(end, end + 4)) && end + 4 >= sentence.length;
    const bare = isLast && !keepsStop(written) ? written.slice(0, -1) : written;
    const possessive = /[’']s$/u.exec(bare);
    const text = bare.slice(0, possessive?.index).replace(PREFIXED, '');
    const isPossessive = possessive !== null || (/s$/u.test(text) && /^[’'](?=\s)/u.test(sentence.slice(end, end + 2)));
    for (const [position, part] of partsOf(text).entries()) {
      if (position > 0) tokens.push(mark('–'));
      const whole = part === text ? `${part}${bare.slice(possessive?.index ?? bare.length)}` : part;
      tokens.push({ text: part, written: whole, isWord: true, isName: isNameWord(part, opens), opens, isPossessive });
      opens = false;
    }
  }
  return tokens;
}

const mark = (text: string): Token => ({
  text,
  written: text,
  isWord: false,
  isName: false,
  opens: false,
  isPossessive: false,
});

/** Abbreviations that keep their full stop even at the end of a sentence. */
const keepsStop = (word: string) =>
  /\..*\./u.test(word) || /^\p{Lu}\.$/u.test(word) || isCompanySuffix(word) || isPersonSuffix(word);

/** "Russia-China" is two names, "NATO-led" and "Russian-origin" name only the first part; "Cheng-Chwee" is kept. */
function partsOf(text: string): string[] {
  if (!text.includes('-') || /\d/u.test(text)) return [text];
  const parts = text.split('-');
  if (parts.every((part) => isKnownName(part)) && !isKnownName(text)) return parts;
  const lower = parts.findIndex((part) => /^\p{Ll}/u.test(part));
  return lower > 0 && parts.slice(lower).every((part) => part.length > 1) ? [parts.slice(0, lower).join('-')] : [text];
}

function isNameWord(text: string, opens: boolean): boolean {
  if (!/^\p{Lu}/u.test(text) || /\d/u.test(text) || text === 'I') return false;
  if (text.length === 1) return !opens;
  return text === text.toUpperCase() || !isFunctionWord(text, opens);
}
