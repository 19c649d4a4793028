/** Finds the names of actors in a text, in one pass over its words. */

import { type Form, type FormKind, type Forms, formsIn } from './forms.js';
import { isPartOfLongerName } from './longer-name.js';
import { isHan, type Token, tokensOf } from './tokens.js';

export interface NamedActor {
  /** The actor's id. */
  readonly actor: string;
  readonly kind: FormKind;
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
  /** Whether it is part of another name: "Paris Agreement", "Treaty of Rome". */
  readonly inLongerName: boolean;
}

/** What may separate the words of a name: "Bosnia-Herzegovina", "Côte d’Ivoire", "St. Lucia"; nothing around "&". */
const BETWEEN_WORDS = /^[\s.'’\p{Pd}]{0,3}$/u;

/** What may separate the letters and signs of "B&H", and Chinese characters. */
const canFollow = (text: string, before: Token, next: Token) => {
  const between = text.slice(before.end, next.start);
  return between === '' ? isHan(next.key) === isHan(before.key) : BETWEEN_WORDS.test(between);
};

/**
 * Finds the actors that a text names, in order; a shorter name within a longer one ("Guinea" in "Papua New Guinea") is skipped.
 * @param language ISO 639-1 code of the text's language, `sr-Cyrl` for Serbian in Cyrillic; English names are always found
 */
export function namesIn(text: string, language: string): NamedActor[] {
  const forms = formsIn(language);
  const tokens = tokensOf(text);
  const found: { readonly form: Form; readonly first: number; readonly last: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const form = longestAt(text, tokens, at, forms);
    if (form !== null) found.push({ form, first: at, last: at + form.keys.length - 1 });
    at += form?.keys.length ?? 1;
  }
  const named = new Set(found.flatMap(({ first, last }) => [first, last]));
  return found.map(({ form: { actor, kind }, first, last }) => ({
    actor,
    kind,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    inLongerName: isPartOfLongerName(text, tokens, { first, last, kind }, named),
  }));
}

/** A name may be spelled with stops, "U.S.", which divide it into letters for whoever does not know it. */
const LONGEST_ABBREVIATION_CHARS = 5;
const initials = new Map<string, ReadonlySet<string>>();

/** Whether a name may begin with a word, given without capitals and diacritics, or with a letter of an abbreviation: where none can, there is no name. */
export function mayBeginName(word: string, language: string): boolean {
  const { byFirstKey, longestEnding } = formsIn(language);
  if (word.length === 1) {
    const known = initials.get(language);
    const short = [...byFirstKey.keys()].filter(({ length }) => length <= LONGEST_ABBREVIATION_CHARS);
    const letters = known ?? new Set(short.map((key) => key.charAt(0)));
    initials.set(language, letters);
    return letters.has(word) || byFirstKey.has(word);
  }
  for (let ending = 0; ending <= longestEnding && ending < word.length; ending += 1) {
    if (byFirstKey.has(word.slice(0, word.length - ending))) return true;
  }
  return false;
}

/** The form with the most words that begins at a token; among equals the one with the shortest ending. */
function longestAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  { byFirstKey, longestEnding }: Forms,
): Form | null {
  const key = tokens[at]?.key ?? '';
  let longest: Form | null = null;
  for (let ending = 0; ending <= longestEnding && ending < key.length; ending += 1) {
    for (const form of byFirstKey.get(key.slice(0, key.length - ending)) ?? []) {
      if (form.keys.length <= (longest?.keys.length ?? 0)) continue;
      if (ending > 0 && form.keys.length > 1) continue;
      if (stands(form, text, tokens, at)) longest = form;
    }
  }
  return longest;
}

function stands(
  { keys, ending: [least, most], inCapitals }: Form,
  text: string,
  tokens: readonly Token[],
  at: number,
): boolean {
  const isThere = keys.every((key, offset) => {
    const [before, token] = [tokens[at + offset - 1], tokens[at + offset]];
    if (token === undefined) return false;
    if (offset > 0 && before !== undefined && !canFollow(text, before, token)) return false;
    const endingChars = token.key.length - key.length;
    return offset === keys.length - 1
      ? token.key.startsWith(key) && endingChars >= least && endingChars <= most
      : token.key === key;
  });
  return isThere && (!inCapitals || isInCapitals(text, tokens[at], tokens[at + keys.length - 1]));
}

function isInCapitals(text: string, first: Token | undefined, last: Token | undefined): boolean {
  const written = text.slice(first?.start, last?.end);
  // An abbreviation with full stops is never read as the word that its letters spell.
  return written === written.toUpperCase() || written.includes('.');
}
