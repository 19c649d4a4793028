/** What a word shows about the name that contains it or is next to it; the word lists are in the language files. */

import { english } from '../../languages/en.js';
import { printedWords } from '../../languages/index.js';
import type { NameWords } from '../../languages/language.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'programme';

const wordsOf = (part: keyof NameWords): readonly string[] => english.documents?.names?.[part] ?? [];

const plain = (word: string) => word.toLowerCase().replace(/\.$/u, '');

/** Whether a word, in any case and with the full stop of an abbreviation, is in a list. */
function isOneOf(part: keyof NameWords): (word: string) => boolean {
  const words = new Set(wordsOf(part));
  return (word) => words.has(plain(word));
}

const KIND_OF_NOUN: ReadonlyMap<string, NameKind> = new Map([
  ...wordsOf('organisations').map((noun) => [noun, 'organisation'] as const),
  ...wordsOf('programmes').map((noun) => [noun, 'programme'] as const),
  ...wordsOf('places').map((noun) => [noun, 'place'] as const),
]);

/** The kind that a head noun indicates, in any case and with the full stop of an abbreviation ("Dept."); null for other words. */
export const kindOfNoun = (word: string): NameKind | null => KIND_OF_NOUN.get(plain(word)) ?? null;

/** Head nouns that precede the rest of the name: "Camp Bondsteel", "Lake Ohrid". */
export const leadsName = isOneOf('beforeName');

/** Optional endings of the names of companies and counties: "J.D. Farrow & Co.", "Alder Co.". */
export const isCompanySuffix = isOneOf('companySuffixes');

export const isPersonSuffix = (word: string): boolean => /^(?:Jr|Sr)\.?$/u.test(word);

/** Whether the word is a title before a person's name. */
export const isTitle = isOneOf('titles');

/** Nouns of events: a name that ends with one is an event's ("Cold War", "Prague Spring"). */
export const isEvent = isOneOf('events');

/** Words that, with a number or letter, name a part of a text or a series rather than a thing: "Fig. 2", "Article 9", "Class A". */
export const isNumbered = isOneOf('partsOfTexts');

/** Laws and decisions identified by a number: "Prop. 103", "Resolution 1244". */
export const isNumberedLaw = isOneOf('numberedLaws');

/** Directions and sizes that are part of a place's name: "Western Balkans", "Upper Dale". */
export const isPlaceAdjective = isOneOf('placeAdjectives');

/** Whether the word before a capitalised one shows that it is a common noun: "the Directive", "its Members". */
export const isDeterminer = isOneOf('determiners');

/** Whether the word, capitalised and with "the", is a part of the world: "the West". */
export const isDirection = isOneOf('directions');

/** Nouns after a person's name: "the Biden administration". */
export const isLed = isOneOf('led');

/** Prepositions before places. */
export const isLocative = isOneOf('locative');

/** Pronouns that begin a sentence and are not in the dictionary of content words. */
export const isPronoun = isOneOf('pronouns');

const particles = new Set(printedWords(({ nameParticles }) => nameParticles).flatMap((words) => words.split(' ')));
/** Lower-case words within names of persons: "van", "de". */
export const isParticle = (word: string): boolean => particles.has(word);
