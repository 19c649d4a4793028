/** A comparison in words and in a custom id: `US,CN:economy`, 'compare the US and China on the economy'. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import { namesInAnyLanguage } from '../../../gazetteer/any-language.js';
import { foldedWords } from '../../../sources/folding.js';
import { actorsOf } from '../../../study/actors.js';
import { ASPECTS, type Aspect } from '../../../study/compare.js';
import { LANGUAGES, type Message, wordsIn } from '../../../words/words.js';
import { ASPECT_WORDS } from './words.js';

export interface Comparison {
  /** The ids of two or three, each once. */
  readonly actors: readonly string[];
  readonly aspect: Aspect;
}

/** More do not fit side by side. */
const MOST_ACTORS = 3;

/** The comparison as a look-up's argument; actors may be typed names. */
export const comparisonArgument = ({
  actors,
  aspect,
}: {
  readonly actors: readonly string[];
  readonly aspect: string;
}): string => `${actors.map((actor) => actor.replace(/[,:]/gu, ' ')).join(',')}:${aspect}`;

/** The comparison that an argument stands for in a document; null where the document lacks an actor or the aspect is none. */
export function comparisonOf(argument: string, entry: CorpusDocument): Comparison | null {
  const [list = '', typedAspect = ''] = argument.split(':');
  const typed = list.split(',');
  const aspect = aspectIn(typedAspect);
  const actors = [...new Set(typed.flatMap((name) => actorIn(name.trim(), entry) ?? []))];
  const isKnown = actors.length === typed.length && actors.length >= 2 && actors.length <= MOST_ACTORS;
  return isKnown && aspect !== null ? { actors, aspect } : null;
}

/** The actor of the document that a text names: by its id, its name there, or a name in any language; null for none or several. */
function actorIn(text: string, entry: CorpusDocument): string | null {
  const known = actorsOf(entry).map(({ id }) => id);
  const folded = foldedWords(text).join(' ');
  const same = known.find((id) => foldedWords(id).join(' ') === folded);
  if (same !== undefined) return same;
  const [only, ...others] = new Set(actorsNamedIn(text).filter((id) => known.includes(id)));
  return others.length > 0 ? null : (only ?? null);
}

/** Words beside actors and aspect that say nothing more: 'and', 'on', 'with', in the bot's languages. */
const LONGEST_SMALL_WORD_CHARS = 4;

/** Chinese characters stand without spaces: a run of them is no one word. */
const HAN = /\p{Script=Han}/u;

/**
 * The comparison that a message asks for, in any of the bot's languages: two or three states or unions and an aspect. Without an
 * aspect it is their instruments; null where fewer are named, or where something else is to be compared.
 */
export function comparisonIn(text: string): Comparison | null {
  const actors = actorsNamedIn(text).slice(0, MOST_ACTORS);
  const aspect = aspectIn(text);
  if (actors.length < 2) return null;
  if (aspect !== null) return { actors, aspect };
  const others = wordsOf(withoutNames(text)).filter(
    (word) => word.length > LONGEST_SMALL_WORD_CHARS && !HAN.test(word),
  );
  return others.length > 0 ? null : { actors, aspect: 'instruments' };
}

/** Abbreviations that are words too are read as names where nothing but names is asked for: 'compare us and china'. */
const inCapitals = (text: string) =>
  text.replace(/(?<![\p{L}\p{M}])\p{L}{2,3}(?![\p{L}\p{M}])/gu, (word) => word.toUpperCase());

function placesIn(text: string) {
  const found = namesInAnyLanguage(text);
  return new Set(found.map(({ actor }) => actor)).size < 2 ? namesInAnyLanguage(inCapitals(text)) : found;
}

/** The ids of the actors that a text names, first named first, each once. */
const actorsNamedIn = (text: string): string[] => [...new Set(placesIn(text).map(({ actor }) => actor))];

function withoutNames(text: string): string {
  let rest = text;
  for (const { start, end } of placesIn(text).toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** Endings behind an apostrophe are words of their own: 'Çin’i', 'China’s'. */
const wordsOf = (text: string): string[] => foldedWords(text.replace(/['’]/gu, ' '));

/** The aspect that a text names, by its key or a name in any language; null for none. */
function aspectIn(text: string): Aspect | null {
  const words = wordsOf(text);
  return (
    ASPECTS.find((one) => one === text || namesOf(ASPECT_WORDS[one]).some((name) => stands(name, words, text))) ?? null
  );
}

const names = new Map<Message, readonly (readonly string[])[]>();

/** The names of an aspect in all languages, each as its folded words. */
function namesOf(written: Message): readonly (readonly string[])[] {
  const known = names.get(written);
  if (known !== undefined) return known;
  const all = LANGUAGES.flatMap((language) => wordsIn(language).say(written).split('|').map(foldedWords));
  names.set(written, all);
  return all;
}

/** A name of this length may take an ending: 'medyayı', 'экономику'. */
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
