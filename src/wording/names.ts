/** Names with several written forms: states, unions and their adjectives, from the gazetteer; and parts of the world. */

import { actors, withoutArticle } from '../gazetteer/actors.js';
import { type Form, formsIn } from '../gazetteer/forms.js';
import { fold } from '../languages/fold.js';

/** Parts of the world, which are not actors, with their adjectives. */
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
  /** Names of several words by their first word, longest first, each with the single word for its group. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Single words, each with the name of their group. */
  readonly singles: ReadonlyMap<string, string>;
  /** Abbreviations that are also words in lower case ("US"), in lower case, with the name of their group. */
  readonly inCapitals: ReadonlyMap<string, string>;
}

let read: Names | undefined;

/** Reads the gazetteer's English forms, once. */
function names(): Names {
  read ??= namesOf([...formsIn('en').byFirstKey.values()].flat().filter(isSameInAQuotation));
  return read;
}

/**
 * A capital or a seat of government is not the same statement as the state, a territory's name may be a word ("jersey"), and
 * the names of bodies are compared word by word.
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
    // "The US" is an article and a name. An abbreviation within a name is replaced by its group.
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

/** The single word that represents all names of an actor: "united-states". */
const groupName = (id: string) =>
  withoutArticle(actors().get(id)?.printed ?? id)
    .toLowerCase()
    .replace(/\s+/gu, '-');

/** How many of the next words are one known name, and its short form; null if none begins here. */
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

/** The group of an abbreviation that is a name only in capitals ("US", "U.S.", "UN"); null for others. */
export const nameInCapitals = (written: string): string | null =>
  written === written.toUpperCase()
    ? (names().inCapitals.get(written.replaceAll('.', '').toLowerCase()) ?? null)
    : null;

/** The group of a one-word name, ignoring accents; the word itself if it has no group. */
export function nameOf(word: string): string {
  const folded = fold(word);
  const { singles } = names();
  return singles.get(folded) ?? singles.get(folded.replace(/s$/u, '')) ?? withoutAccents(word);
}

/** Whether a lower-case word is one of these names. */
export const isListedName = (word: string) => names().singles.has(word) || names().singles.has(word.replace(/s$/u, ''));

/** The word folded, with đ as d, whether it is written đ, d or dj. */
export const withoutAccents = (word: string): string => fold(word).replaceAll('dj', 'd');
