/** Addresses of passages in messages: '¶ 12', 'fn 9', '12–14', 'para 3, 5', 'paragraphs 3 to 5', '3. paragraf', '第3段'. */

import { fold } from '../languages/fold.js';
import { ASKED_LANGUAGES, type AskedLanguage, inAnyLanguage } from '../languages/index.js';
import { PLACES, type Place } from '../languages/language.js';
import { lengthAt } from '../languages/phrases.js';
import type { Word } from '../languages/words.js';
import { ANY_PLACE, type Numbers, numbersFrom, tokensOf } from './address-numbers.js';
import { isOtherwise, isOwned } from './address-owner.js';

const HEADS: Readonly<Record<Place, string>> = { paragraph: 'p', footnote: 'fn', reference: 'ref', matter: 'matter' };

/** The most places that one message may name. */
const MOST_PLACES = 50;
/** Reads the same in every language. */
const PARAGRAPH_SIGN = '¶';

interface NamedPlace {
  readonly place: Place;
  /** All in which it is called so. */
  readonly languages: readonly AskedLanguage[];
  /** Of its first token, and of the token behind it. */
  readonly position: number;
  readonly next: number;
}

const namesOf = (which: 'places' | 'placesAlone') =>
  ASKED_LANGUAGES.flatMap((language) =>
    PLACES.flatMap((place) => {
      const names = language.questions.addresses[which][place] ?? [];
      return names.length > 0 ? [{ names, place, language }] : [];
    }),
  );

const ANYWHERE = namesOf('places');
const ALONE = namesOf('placesAlone');
/** 'between' in 'between paragraphs 3 and 5'; 'from' in 'paragraphs from 3 to 5'. */
const BETWEEN = inAnyLanguage(({ addresses }) => addresses.between);
const FROM = inAnyLanguage(({ addresses }) => addresses.from);

/**
 * The addresses that the text names, in the form of `Passage.address`, in order and without duplicates; empty if there are none.
 * A bare number is a paragraph; a place in another text ('paragraph 2 of Resolution 1244') does not count.
 * @example addressesIn('¶ 12') // ['p12']; 'fn 9' gives ['fn9'], '12–14' ['p12', 'p13', 'p14']
 */
export function addressesIn(text: string): string[] {
  const whole = text.trim();
  const tokens = tokensOf(whole);
  return [...new Set(addressAlone(whole, tokens) ?? addressesWithin(whole, tokens))];
}

/** The address that is the whole text; null if the text contains anything else. */
function addressAlone(text: string, tokens: readonly Word[]): string[] | null {
  const [first] = tokens;
  if (first?.start !== 0) return null;
  const isNumber = /^\p{N}/u.test(first.folded);
  const named = isNumber ? null : (placeAt(ANYWHERE, tokens, 0) ?? placeAt(ALONE, tokens, 0));
  const place = isNumber ? 'paragraph' : named?.place;
  const numbers = isNumber ? numbersFrom(text, tokens, 0) : named && numbersBehind(text, tokens, named);
  if (place === undefined || numbers === null || numbers.last.end !== text.length) return null;
  return numbers.found.map((number) => `${HEADS[place]}${number}`);
}

function addressesWithin(text: string, tokens: readonly Word[]): string[] {
  const places = placesIn(text, tokens);
  const nameOf = ({ position }: NamedPlace) => tokens[position]?.folded ?? '';
  const once = new Map(places.map((named) => [nameOf(named), named]));
  const otherwise = new Set(
    [...once].flatMap(([name, { languages }]) =>
      languages.some((language) => isOtherwise(name, language, tokens)) ? name : [],
    ),
  );
  return places.flatMap((named) => {
    const numbers = numbersBefore(text, tokens, named) ?? numbersBehind(text, tokens, named);
    const name = tokens[named.position];
    if (numbers === null || name === undefined || otherwise.has(name.folded)) return [];
    const start = Math.min(name.start, numbers.first.start);
    const end = Math.max(tokens[named.next - 1]?.end ?? 0, numbers.last.end);
    if (named.languages.some((language) => isOwned(text, start, end, language))) return [];
    return numbers.found.map((number) => `${HEADS[named.place]}${number}`);
  });
}

function placesIn(text: string, tokens: readonly Word[]): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const [position, token] of tokens.entries()) {
    const isName = token.folded === PARAGRAPH_SIGN || lengthAt(ANY_PLACE, tokens, position) > 0;
    const named = isName && !isGlued(text, token) ? placeAt(ANYWHERE, tokens, position) : null;
    if (named !== null) places.push(named);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** Whether a letter or digit precedes it without a space; Han has no spaces. */
const isGlued = (text: string, { folded, start }: Word) =>
  !/\p{Script=Han}/u.test(folded) && start > 0 && /(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text.charAt(start - 1));

/** The place that the tokens from a position on name, by its longest name; null for any other word. */
function placeAt(names: typeof ANYWHERE, tokens: readonly Word[], position: number): NamedPlace | null {
  if (tokens[position]?.folded === PARAGRAPH_SIGN) {
    const next = tokens[position + 1]?.folded === PARAGRAPH_SIGN ? position + 2 : position + 1;
    return { place: 'paragraph', languages: ASKED_LANGUAGES.slice(0, 1), position, next };
  }
  const found = names.map((named) => ({ ...named, length: lengthAt(named.names, tokens, position) }));
  const length = Math.max(...found.map((one) => one.length));
  const longest = found.filter((one) => one.length === length);
  const [first] = longest;
  if (length === 0 || first === undefined) return null;
  const { place } = first;
  const languages = longest.filter((one) => one.place === place).map(({ language }) => language);
  return { place, languages, position, next: position + length };
}

/** The numbers directly behind a place: 'paragraphs 3 to 5', 'paragraphs from 3 to 5'; null if there are none. */
function numbersBehind(text: string, tokens: readonly Word[], { position, next }: NamedPlace): Numbers | null {
  const name = tokens[next - 1];
  const at = next + lengthAt(FROM, tokens, next);
  const isBetween = position > 0 && lengthAt(BETWEEN, tokens, position - 1) > 0;
  const numbers = numbersFrom(text, tokens, at, isBetween || lengthAt(BETWEEN, tokens, next) > 0);
  if (name === undefined || numbers === null) return null;
  return at > next || /^\.?\s?$/u.test(text.slice(name.end, numbers.first.start)) ? numbers : null;
}

/** The ordinal numbers directly before a place: Turkish '3. ve 5. paragraf', '第3段', 'the third paragraph'; null if there are none. */
function numbersBefore(text: string, tokens: readonly Word[], { position, languages }: NamedPlace): Numbers | null {
  const name = tokens[position];
  if (name === undefined) return null;
  const before = tokens.slice(Math.max(0, position - MOST_TOKENS_BEFORE), position);
  const number = before.findLast(({ folded }) => /^\p{N}/u.test(folded));
  const ending =
    number &&
    fold(
      text
        .slice(number.end, name.start)
        .trim()
        .replace(/^[-‐‑'’]/u, ''),
    );
  for (const { questions } of languages) {
    const { opening = '', endings, words } = questions.addresses.ordinals;
    const isOrdinal = endings.some((one) => fold(one) === ending);
    const numbers = isOrdinal ? numbersTo(number, text, before, opening) : ordinalWordBefore(before, words);
    if (numbers !== null) return numbers;
  }
  return null;
}

/** The list of numbers that ends with a number and follows an opening, at its longest; null if there is none. */
function numbersTo(last: Word | undefined, text: string, tokens: readonly Word[], opening: string): Numbers | null {
  for (const [at, { start }] of tokens.entries()) {
    const numbers = text.slice(0, start).trimEnd().endsWith(opening) ? numbersFrom(text, tokens, at) : null;
    if (numbers !== null && numbers.last === last) return numbers;
  }
  return null;
}

/** As many as a list of ordinal numbers before a place may have. */
const MOST_TOKENS_BEFORE = 12;
/** Chinese 第三. */
const LONGEST_ORDINAL_TOKENS = 2;

function ordinalWordBefore(tokens: readonly Word[], ordinals: readonly string[]): Numbers | null {
  for (let length = LONGEST_ORDINAL_TOKENS; length > 0; length -= 1) {
    const at = tokens.length - length;
    const number = ordinals.findIndex((ordinal) => lengthAt([ordinal], tokens, at) === length) + 1;
    const [first, last] = [tokens[at], tokens.at(-1)];
    if (number > 0 && first !== undefined && last !== undefined)
      return { found: [number], first, last, next: tokens.length };
  }
  return null;
}
