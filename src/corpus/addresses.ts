/** Addresses of passages in messages: '¶ 12', 'fn 9', '12–14', 'para 3, 5', 'paragraphs 3 to 5'. */

import { fold } from '../languages/fold.js';
import { ASKED_LANGUAGES, type AskedLanguage, inAnyLanguage } from '../languages/index.js';
import { PLACES, type Place } from '../languages/language.js';
import { foldedSet, lengthAt } from '../languages/phrases.js';
import { wordsIn } from '../languages/words.js';

const HEADS: Readonly<Record<Place, string>> = { paragraph: 'p', footnote: 'fn', reference: 'ref', matter: 'matter' };

const TO = foldedSet(inAnyLanguage(({ addresses }) => addresses.to));
const AND = foldedSet(inAnyLanguage(({ addresses }) => addresses.and));
/** The most places that one message may name. */
const MOST_PLACES = 50;
const MOST_NUMBERS = 10;
/** The most passages that one message may ask for. */
const LONGEST_RANGE = 10;
/** Longer numbers are amounts. */
const MOST_DIGITS = 4;

/** Separates letters from digits, since people write 'p12' and 'fn9'; elsewhere a word may contain both. */
const TOKEN = /[\p{L}\p{M}]+|\p{N}+|¶/gu;

interface Token {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

interface NamedPlace {
  readonly place: Place;
  readonly language: AskedLanguage;
}

type PlaceNames = ReadonlyMap<string, NamedPlace>;

const namesOf = (which: 'places' | 'placesAlone'): PlaceNames =>
  new Map(
    ASKED_LANGUAGES.flatMap((language) =>
      PLACES.flatMap((place) =>
        (language.questions.addresses[which][place] ?? []).map((name) => [fold(name), { place, language }] as const),
      ),
    ).reverse(),
  );

const ANYWHERE = namesOf('places');
const ALONE = namesOf('placesAlone');

/**
 * The addresses that the text names, in the form of `Passage.address`, in order and without duplicates; empty if there are none.
 * A bare number is a paragraph; a place in another text ('paragraph 2 of Resolution 1244') does not count.
 * @example addressesIn('¶ 12') // ['p12']; 'fn 9' gives ['fn9'], '12–14' ['p12', 'p13', 'p14']
 */
export function addressesIn(text: string): string[] {
  const whole = text.trim();
  const tokens = [...whole.matchAll(TOKEN)].map(({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
  }));
  return [...new Set(addressAlone(whole, tokens) ?? addressesWithin(whole, tokens))];
}

/** The address that is the whole text; null if the text contains anything else. */
function addressAlone(text: string, tokens: readonly Token[]): string[] | null {
  const [first] = tokens;
  if (first?.start !== 0) return null;
  const isNumber = /^\p{N}/u.test(first.written);
  const name = fold(first.written);
  const place = isNumber ? 'paragraph' : (ANYWHERE.get(name) ?? ALONE.get(name))?.place;
  const numbers = place === undefined ? null : numbersAt(text, tokens, isNumber ? 0 : 1);
  if (place === undefined || numbers === null || numbers.end !== text.length) return null;
  return numbers.found.map((number) => `${HEADS[place]}${number}`);
}

function addressesWithin(text: string, tokens: readonly Token[]): string[] {
  const words = new Set(tokens.map(({ written }) => fold(written)));
  const places = tokens.flatMap((token, position) => {
    const named = ANYWHERE.get(fold(token.written));
    return named === undefined || isGlued(text, token.start) ? [] : [{ token, position, named }];
  });
  return places.slice(0, MOST_PLACES).flatMap(({ token, position, named }) => {
    const numbers = numbersAt(text, tokens, position + 1);
    if (
      numbers === null ||
      isOtherwise(token.written, words) ||
      isOwned(text, token.start, numbers.end, named.language)
    )
      return [];
    return numbers.found.map((number) => `${HEADS[named.place]}${number}`);
  });
}

const isGlued = (text: string, at: number) => at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** The numbers from a token on, with ranges expanded, and where they end; null if there is none. */
function numbersAt(
  text: string,
  tokens: readonly Token[],
  position: number,
): { readonly found: readonly number[]; readonly end: number } | null {
  const before = tokens[position - 1];
  const first = numberAt(text, tokens, position);
  if (first === null || (before !== undefined && !/^\.?\s?$/u.test(text.slice(before.end, first.start)))) return null;
  const found = [Number(first.written)];
  let last = first;
  let at = position;
  for (let count = 1; count < MOST_NUMBERS; count += 1) {
    const joint = jointBehind(text, tokens, at);
    const next = joint === null ? null : numberAt(text, tokens, joint.next);
    if (joint === null || next === null) break;
    const number = Number(next.written);
    const from = found.at(-1) ?? number;
    if (joint.isRange)
      for (let one = from + 1; one <= Math.min(number, from + LONGEST_RANGE); one += 1) found.push(one);
    else found.push(number);
    [last, at] = [next, joint.next];
  }
  return { found, end: last.end };
}

/** A number that is not followed by a letter, as in '12a'. */
function numberAt(text: string, tokens: readonly Token[], position: number): Token | null {
  const token = tokens[position];
  if (token === undefined || !/^\d+$/u.test(token.written) || token.written.length > MOST_DIGITS) return null;
  return /^[\p{L}\p{N}]/u.test(text.slice(token.end, token.end + 2)) ? null : token;
}

/** What connects a number to the next: a dash or 'to' for a range, a comma or 'and' for a list; null for anything else. */
function jointBehind(text: string, tokens: readonly Token[], position: number) {
  const [number, next, afterNext] = tokens.slice(position, position + 3);
  if (number === undefined || next === undefined) return null;
  const between = text.slice(number.end, next.start).trim();
  if (/^\p{Pd}$/u.test(between)) return { isRange: true, next: position + 1 };
  if (/^[,&]$/u.test(between)) return TO.has(next.written) ? null : wordJoint(next, afterNext, position, position + 1);
  return between === '' ? wordJoint(next, afterNext, position, null) : null;
}

function wordJoint(word: Token, number: Token | undefined, position: number, otherwise: number | null) {
  const folded = fold(word.written);
  if (number !== undefined && TO.has(folded)) return { isRange: true, next: position + 2 };
  if (number !== undefined && AND.has(folded)) return { isRange: false, next: position + 2 };
  return otherwise === null ? null : { isRange: false, next: otherwise };
}

/** Names of places that are different words in some language. */
const AMBIGUOUS = foldedSet(inAnyLanguage(({ addresses }) => addresses.otherwise));

/** Whether the name of the place is another word in the text's language: Turkish 'para 3 banka kurdu mu'. */
function isOtherwise(written: string, words: ReadonlySet<string>): boolean {
  const name = fold(written);
  if (!AMBIGUOUS.has(name)) return false;
  const own = ANYWHERE.get(name)?.language.detection.functionWords ?? [];
  return ASKED_LANGUAGES.some(
    ({ questions, detection }) =>
      questions.addresses.otherwise?.includes(name) === true &&
      (detection.functionWords ?? []).some((word) => words.has(fold(word)) && !own.includes(word)),
  );
}

/** How far from a place, in characters, the text that it belongs to may be named. */
const OWNER_CHARS = 60;

/** Whether a place belongs to a text other than the document: 'paragraph 2 of Resolution 1244'. */
function isOwned(text: string, start: number, end: number, { questions }: AskedLanguage): boolean {
  const { ownersBehind, ownersBefore } = questions.addresses;
  const { names, pronouns } = questions.document;
  const behind = wordsIn(text.slice(end, end + OWNER_CHARS));
  const isDocument = [0, 1].some((at) => lengthAt(names, behind, at) + lengthAt(pronouns, behind, at) > 0);
  if (!isDocument && lengthAt(ownersBehind, behind, 0) > 0) return true;
  const before = wordsIn(text.slice(Math.max(0, start - OWNER_CHARS), start));
  return before.some((_, at) => at + lengthAt(ownersBefore, before, at) === before.length);
}
