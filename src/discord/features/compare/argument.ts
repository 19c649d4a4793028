/** A comparison in words and in a custom id: `us,china:economy`, 'compare the US and China on the economy'. */

import { foldedWords } from '../../../sources/folding.js';
import { ACTORS, type Actor, ASPECTS, type Aspect } from '../../../study/compare.js';
import { LANGUAGES, type Message, wordsIn } from '../../../words/words.js';
import { ACTOR_WORDS, ASPECT_WORDS } from './words.js';

export interface Comparison {
  /** Two or three, each once. */
  readonly actors: readonly Actor[];
  readonly aspect: Aspect;
}

/** The comparison as a look-up's argument. */
export const comparisonArgument = ({ actors, aspect }: Comparison): string => `${actors.join(',')}:${aspect}`;

/** Chinese characters stand without spaces: a run of them is no one word. */
const HAN = /\p{Script=Han}/u;

/** Words beside actors and aspect that say nothing more: 'and', 'on', 'with', in the bot's languages. */
const LONGEST_SMALL_WORD_CHARS = 4;

/**
 * The comparison that a text asks for, in any of the bot's languages: two or three actors and an aspect. Without an aspect
 * it is their instruments; null where fewer actors are named, or where something else is to be compared.
 */
export function comparisonIn(text: string): Comparison | null {
  const words = wordsOf(text);
  const actors = ACTORS.filter((actor) => namesOf(ACTOR_WORDS[actor]).some((name) => stands(name, words, text)));
  const aspect = ASPECTS.find((one) => namesOf(ASPECT_WORDS[one]).some((name) => stands(name, words, text)));
  if (actors.length < 2) return null;
  if (aspect !== undefined) return { actors: inOrder(actors, words), aspect };
  const others = words.filter(
    (word) =>
      word.length > LONGEST_SMALL_WORD_CHARS &&
      !HAN.test(word) &&
      !actors.some((actor) => namesOf(ACTOR_WORDS[actor]).some((name) => name.some((part) => begins(word, part)))),
  );
  return others.length > 0 ? null : { actors: inOrder(actors, words), aspect: 'instruments' };
}

/** Endings behind an apostrophe are words of their own: 'Çin’i', 'China’s'. */
const wordsOf = (text: string): string[] => foldedWords(text.replace(/['’]/gu, ' '));

/** The actor that a text names, by its key or a name in any language; null for none or several. */
export function actorIn(text: string): Actor | null {
  const words = wordsOf(text);
  const [only, ...others] = ACTORS.filter(
    (actor) => actor === text || namesOf(ACTOR_WORDS[actor]).some((name) => stands(name, words, text)),
  );
  return others.length > 0 ? null : (only ?? null);
}

/** The aspect that a text names, likewise. */
export function aspectIn(text: string): Aspect | null {
  const words = wordsOf(text);
  return (
    ASPECTS.find((one) => one === text || namesOf(ASPECT_WORDS[one]).some((name) => stands(name, words, text))) ?? null
  );
}

const names = new Map<Message, readonly (readonly string[])[]>();

/** The names of an actor or aspect in all languages, each as its folded words. */
function namesOf(written: Message): readonly (readonly string[])[] {
  const known = names.get(written);
  if (known !== undefined) return known;
  const all = LANGUAGES.flatMap((language) => wordsIn(language).say(written).split('|').map(foldedWords));
  names.set(written, all);
  return all;
}

/** A name of this length may take an ending: 'Rusya'yı', 'Россию'. */
const SHORTEST_STEM_CHARS = 4;
const LONGEST_ENDING_CHARS = 4;

const begins = (word: string, name: string) =>
  word === name ||
  (name.length >= SHORTEST_STEM_CHARS && word.startsWith(name) && word.length - name.length <= LONGEST_ENDING_CHARS);

/** Whether a name's words stand in a row; a name in Chinese characters, which has no spaces around it, anywhere. */
function stands(name: readonly string[], words: readonly string[], text: string): boolean {
  const [first = ''] = name;
  if (HAN.test(first)) return text.includes(first);
  return words.some((_, start) => name.every((part, offset) => begins(words[start + offset] ?? '', part)));
}

/** The actors as they are named in the text. */
function inOrder(actors: readonly Actor[], words: readonly string[]): Actor[] {
  const place = (actor: Actor) =>
    words.findIndex((word) => namesOf(ACTOR_WORDS[actor]).some(([first = '']) => begins(word, first)));
  return [...actors].sort((one, other) => place(one) - place(other));
}
