/** Names within names: 'Paris Agreement', 'Treaty of Rome', 'George Washington' name no state. */

import type { FormKind } from './forms.js';
import type { Token } from './tokens.js';

/** Where a name stands: the positions of its first and last token; and what kind of name it is. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly kind: FormKind;
}

/** A capital with small letters behind it: "Agreement", not "NATO" and not "2024". */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]/u;

/** What is called after the place where it was made; people who type in small letters leave only the word to tell it by. */
const MADE_IN_A_PLACE: ReadonlySet<string> = new Set(
  'accord accords agreement agreements charter conference congress consensus convention declaration games olympics pact peace post principles process protocol statute times treaty'.split(
    ' ',
  ),
);

/** Capitalised wherever they stand, so that behind a name they are no part of it: "Washington March 2026". */
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/**
 * Whether a name is written as part of a longer one: a capitalised word stands right behind it or before it ("Moscow Times",
 * "George Washington"), or one of which it is the place ("Treaty of Rome"). Words that are names of actors themselves make
 * no longer name ("Washington Serbia policy"), and neither does the first word of a sentence.
 * @param named positions of tokens that begin or end a name of an actor
 */
export function isPartOfLongerName(
  text: string,
  tokens: readonly Token[],
  { first, last, kind }: Place,
  named: ReadonlySet<number>,
): boolean {
  const own = text.slice(tokens[first]?.start, tokens[last]?.end);
  const next = tokens[last + 1];
  const follows = next !== undefined && text.slice(tokens[last]?.end, next.start) === ' ' && !named.has(last + 1);
  if (follows && kind === 'metonym' && MADE_IN_A_PLACE.has(next.key)) return true;
  if (!CAPITALISED.test(own) || isTitle(text, tokens)) return false;
  if (follows && !MONTHS.has(next.key) && isCapitalised(text, next)) return true;
  return isBelongingTo(text, tokens, first) || isSurname(text, tokens, first, named);
}

/** Words of this many letters are capitalised in a title; with fewer of them than this a text may be a name alone. */
const TITLE_WORD_CHARS = 4;
const TITLE_WORDS = 6;

/** Where every word is capitalised, a capital tells nothing: "When Brussels Stumbles, Moscow Profits". */
function isTitle(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, LONGEST_TITLE_WORDS + 1).filter(({ key }) => key.length >= TITLE_WORD_CHARS);
  return (
    tokens.length <= LONGEST_TITLE_WORDS &&
    words.length >= TITLE_WORDS &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end)))
  );
}

/** A text of more words is no title. */
const LONGEST_TITLE_WORDS = 40;

const isCapitalised = (text: string, token: Token | undefined) =>
  token !== undefined && CAPITALISED.test(text.slice(token.start, token.end));

const areNeighbours = (text: string, before: Token | undefined, next: Token | undefined) =>
  text.slice(before?.end, next?.start) === ' ';

/** "Treaty of Rome", "Bank of America". */
function isBelongingTo(text: string, tokens: readonly Token[], first: number): boolean {
  const [owner, of, own] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  return (
    of?.key === 'of' && isCapitalised(text, owner) && areNeighbours(text, owner, of) && areNeighbours(text, of, own)
  );
}

/** "George Washington": a capitalised word before it that does not open a sentence. */
function isSurname(text: string, tokens: readonly Token[], first: number, named: ReadonlySet<number>): boolean {
  const [before, own] = [tokens[first - 1], tokens[first]];
  if (!isCapitalised(text, before) || !areNeighbours(text, before, own) || named.has(first - 1)) return false;
  const start = before?.start ?? 0;
  return /[^\s.?!…:–—"“(]\s$/u.test(text.slice(Math.max(start - 2, 0), start));
}
