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
const signs = new Map<string, ReadonlyMap<string, number>>();

/**
 * The longest word of each name but "the", as in "the US", and the first letter of what may be spelled with stops; each
 * with how many letters may follow it.
 */
function signsOf(language: string): ReadonlyMap<string, number> {
  const known = signs.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const { keys, ending } of [...formsIn(language).byFirstKey.values()].flat()) {
    const longest = keys
      .filter((key) => key !== 'the')
      .reduce((long, key) => (key.length > long.length ? key : long), '');
    made.set(longest, Math.max(made.get(longest) ?? 0, ending[1]));
    if (longest.length <= LONGEST_ABBREVIATION_CHARS) made.set(longest.charAt(0), made.get(longest.charAt(0)) ?? 0);
  }
  signs.set(language, made);
  return made;
}

/** Whether a word, without capitals and diacritics, shows that a text may name an actor; a text that has no such word names none. */
export function isSignOfName(word: string, language: string): boolean {
  const known = signsOf(language);
  const { longestEnding } = formsIn(language);
  for (let ending = 0; ending <= longestEnding && ending < word.length; ending += 1) {
    if ((known.get(word.slice(0, word.length - ending)) ?? -1) >= ending) return true;
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
