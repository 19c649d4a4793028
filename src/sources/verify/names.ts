/** Names that are written in several ways: states, unions and their adjectives, by the gazetteer; and the parts of the world. */

import { actors, withoutArticle } from '../../gazetteer/actors.js';
import { type Form, formsIn } from '../../gazetteer/forms.js';
import { fold } from '../../languages/fold.js';

/** Parts of the world, which are no actors, with their adjectives. */
const PARTS_OF_THE_WORLD: readonly (readonly [name: string, adjective: string])[] = [
  ['europe', 'european'],
  ['west', 'western'],
  ['east', 'eastern'],
  ['north', 'northern'],
  ['south', 'southern'],
];

interface Phrase {
  readonly words: readonly string[];
  readonly name: string;
}

interface Names {
  /** Names of several words by their first, longest first, with the one word that stands for their group. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Single words with the name of their group. */
  readonly singles: ReadonlyMap<string, string>;
  /** Abbreviations that are words too when written small ("US"), in small letters, with the name of their group. */
  readonly inCapitals: ReadonlyMap<string, string>;
}

let read: Names | undefined;

/** Reads the gazetteer's English forms, once. */
function names(): Names {
  read ??= namesOf([...formsIn('en').byFirstKey.values()].flat().filter(isSameInAQuotation));
  return read;
}

/**
 * A capital or a seat of government is not what a text says of the state; a territory's name may be a word ("jersey"), and
 * bodies are told by the words of their names as they stand.
 */
function isSameInAQuotation({ actor, kind }: Form): boolean {
  const { kind: actorKind, adjectives = [] } = actors().get(actor) ?? {};
  if (kind === 'metonym') return false;
  return actorKind === 'state' ? adjectives.length > 0 : actorKind === 'union' || actorKind === 'programme';
}

function namesOf(forms: readonly Form[]): Names {
  const named = forms.map((form) => ({ ...form, name: groupName(form.actor) }));
  const inCapitals = new Map(
    named.filter((form) => form.inCapitals).map(({ keys, name }) => [keys.join(''), name] as const),
  );
  const others = named.filter((form) => !form.inCapitals);
  const phrases = others
    // "The US" is an article and a name. An abbreviation within a name stands there by its group.
    .filter(({ keys }) => keys.length > 1 && keys[0] !== 'the')
    .map(({ keys, name }): Phrase => ({ words: keys.map((key) => inCapitals.get(key) ?? key), name }))
    .sort((left, right) => right.words.length - left.words.length);
  const firstWords = new Set(phrases.map(({ words: [first = ''] }) => first));
  return {
    phrases: new Map([...firstWords].map((first) => [first, phrases.filter(({ words }) => words[0] === first)])),
    singles: new Map([
      ...named.map(({ name }) => [name, name] as const),
      ...others.flatMap(({ keys: [key = '', ...more], name }) => (more.length === 0 ? [[key, name] as const] : [])),
      ...PARTS_OF_THE_WORLD.flatMap(([name, adjective]) => [[name, name] as const, [adjective, name] as const]),
    ]),
    inCapitals,
  };
}

/** The one word that stands for all that an actor is called: "united-states". */
const groupName = (id: string) =>
  withoutArticle(actors().get(id)?.printed ?? id)
    .toLowerCase()
    .replace(/\s+/gu, '-');

/** How many of the words from here on are one known name, and its short form; null when none begins here. */
export function nameAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly name: string } | null {
  for (const phrase of names().phrases.get(words[at] ?? '') ?? []) {
    if (phrase.words.every((word, position) => words[at + position] === word)) {
      return { length: phrase.words.length, name: phrase.name };
    }
  }
  return null;
}

/** The group of an abbreviation that is a name in capitals alone ("US", "U.S.", "UN"); null for what is none. */
export const nameInCapitals = (written: string): string | null =>
  written === written.toUpperCase()
    ? (names().inCapitals.get(written.replaceAll('.', '').toLowerCase()) ?? null)
    : null;

/** The group of a name in one word, without regard to the letters' accents; the word itself where there is no group. */
export function nameOf(word: string): string {
  const folded = fold(word);
  const { singles } = names();
  return singles.get(folded) ?? singles.get(folded.replace(/s$/u, '')) ?? withoutAccents(word);
}

/** Whether a word in lower case is a name of the list. */
export const isListedName = (word: string) => names().singles.has(word) || names().singles.has(word.replace(/s$/u, ''));

/** The word folded, with đ as d, whether its writer dropped the stroke or wrote dj. */
export const withoutAccents = (word: string): string => fold(word).replaceAll('dj', 'd');
