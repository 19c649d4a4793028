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

/** The comparison that an argument means in a document; null if the document lacks an actor, or the aspect is unknown. */
export function comparisonOf(argument: string, entry: CorpusDocument): Comparison | null {
  const [list = '', typedAspect = ''] = argument.split(':');
  const typed = list.split(',');
  const aspect = aspectIn(typedAspect);
  const actors = [...new Set(typed.flatMap((name) => actorIn(name.trim(), entry) ?? []))];
  const isKnown = actors.length === typed.length && actors.length >= 2 && actors.length <= MOST_ACTORS;
  return isKnown && aspect !== null ? { actors, aspect } : null;
}

/** The document's actor that a text names, by id, by its name there or by a name in any language; null for none or several. */
function actorIn(text: string, entry: CorpusDocument): string | null {
  const known = actorsOf(entry).map(({ id }) => id);
  const folded = foldedWords(text).join(' ');
  const same = known.find((id) => foldedWords(id).join(' ') === folded);
  if (same !== undefined) return same;
  const [only, ...others] = new Set(actorsNamedIn(text).filter((id) => known.includes(id)));
  return others.length > 0 ? null : (only ?? null);
}

/** Words that may stand beside actors and aspect without a meaning of their own: 'and', 'on', 'with', in the bot's languages. */
const LONGEST_SMALL_WORD_CHARS = 4;

/** Chinese is written without spaces, so a run of its characters may be several words. */
const HAN = /\p{Script=Han}/u;

/**
 * The comparison that a message asks for, in any of the bot's languages: two or three states or unions and an aspect. Without an
 * aspect, their instruments are compared; null if fewer are named, or if something else is to be compared.
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

/** In a text of names alone, abbreviations that are also words are read as names: 'compare us and china'. */
const inCapitals = (text: string) =>
  text.replace(/(?<![\p{L}\p{M}])\p{L}{2,3}(?![\p{L}\p{M}])/gu, (word) => word.toUpperCase());

function placesIn(text: string) {
  const found = namesInAnyLanguage(text);
  return new Set(found.map(({ actor }) => actor)).size < 2 ? namesInAnyLanguage(inCapitals(text)) : found;
}

/** The ids of the actors that a text names, each once, in the order of their names. */
const actorsNamedIn = (text: string): string[] => [...new Set(placesIn(text).map(({ actor }) => actor))];

function withoutNames(text: string): string {
  let rest = text;
  for (const { start, end } of placesIn(text).toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** An ending after an apostrophe counts as a separate word: 'Çin’i', 'China’s'. */
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

/** Names of at least this length match with an ending: 'medyayı', 'экономику'. */
const SHORTEST_STEM_CHARS = 4;
const LONGEST_ENDING_CHARS = 4;

const begins = (word: string, name: string) =>
  word === name ||
  (name.length >= SHORTEST_STEM_CHARS && word.startsWith(name) && word.length - name.length <= LONGEST_ENDING_CHARS);

/** Whether a name's words occur in a row; a Chinese name, which has no spaces around it, may occur anywhere. */
function stands(name: readonly string[], words: readonly string[], text: string): boolean {
  const [first = ''] = name;
  if (HAN.test(first)) return text.includes(first);
  return words.some((_, start) => name.every((part, offset) => begins(words[start + offset] ?? '', part)));
}
