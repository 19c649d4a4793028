/** Names within longer names: 'Paris Agreement', 'Treaty of Rome' and 'George Washington' refer to no state. */

import type { FormKind } from './forms.js';
import type { Token } from './tokens.js';

/** The position of a name: its first and last token; and which kind of form it is. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly kind: FormKind;
}

/** A capital followed by lower case: "Agreement", not "NATO" or "2024". */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]/u;

/** Things named after the place where they were made; these words identify them even in lower-case text. */
const MADE_IN_A_PLACE: ReadonlySet<string> = new Set(
  'accord accords agreement agreements charter conference congress consensus convention declaration games olympics pact peace post principles process protocol statute times treaty'.split(
    ' ',
  ),
);

/** Always capitalised, so they are not part of a name that they follow: "Washington March 2026". */
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/**
 * Whether a name is part of a longer one: a capitalised word directly precedes or follows it ("Moscow Times", "George
 * Washington"), or it is the place in a name ("Treaty of Rome"). Names of other actors do not make it longer ("Washington
 * Serbia policy"), and neither does the first word of a sentence.
 * @param named positions of tokens that begin or end an actor's name
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

/** Words of this many letters are capitalised in a title; a text with fewer such words than the next number may be just a name. */
const TITLE_WORD_CHARS = 4;
const TITLE_WORDS = 6;

/** If every word is capitalised, capitals carry no information: "When Brussels Stumbles, Moscow Profits". */
function isTitle(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, LONGEST_TITLE_WORDS + 1).filter(({ key }) => key.length >= TITLE_WORD_CHARS);
  return (
    tokens.length <= LONGEST_TITLE_WORDS &&
    words.length >= TITLE_WORDS &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end)))
  );
}

/** A text of more words is not a title. */
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

/** "George Washington": a capitalised word before the name that does not begin a sentence. */
function isSurname(text: string, tokens: readonly Token[], first: number, named: ReadonlySet<number>): boolean {
  const [before, own] = [tokens[first - 1], tokens[first]];
  if (!isCapitalised(text, before) || !areNeighbours(text, before, own) || named.has(first - 1)) return false;
  const start = before?.start ?? 0;
  return /[^\s.?!…:–—"“(]\s$/u.test(text.slice(Math.max(start - 2, 0), start));
}
