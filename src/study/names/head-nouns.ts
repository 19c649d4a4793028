/** What a word tells of the name that it is part of, or stands beside; the words themselves are the language's. */

import { english } from '../../languages/en.js';
import { printedWords } from '../../languages/index.js';
import type { NameWords } from '../../languages/language.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'programme';

const wordsOf = (part: keyof NameWords): readonly string[] => english.documents?.names?.[part] ?? [];

const plain = (word: string) => word.toLowerCase().replace(/\.$/u, '');

/** Whether a word, in any case and with the stop of an abbreviation, is one of a list. */
function isOneOf(part: keyof NameWords): (word: string) => boolean {
  const words = new Set(wordsOf(part));
  return (word) => words.has(plain(word));
}

const KIND_OF_NOUN: ReadonlyMap<string, NameKind> = new Map([
  ...wordsOf('organisations').map((noun) => [noun, 'organisation'] as const),
  ...wordsOf('programmes').map((noun) => [noun, 'programme'] as const),
  ...wordsOf('places').map((noun) => [noun, 'place'] as const),
]);

/** The kind that a head noun tells, in any case and with the full stop of an abbreviation ("Dept."); null for other words. */
export const kindOfNoun = (word: string): NameKind | null => KIND_OF_NOUN.get(plain(word)) ?? null;

/** Head nouns that stand before the name itself: "Camp Bondsteel", "Lake Ohrid". */
export const leadsName = isOneOf('beforeName');

/** What follows the name of a company or a county and may be left out: "J.D. Farrow & Co.", "Alder Co.". */
export const isCompanySuffix = isOneOf('companySuffixes');

export const isPersonSuffix = (word: string): boolean => /^(?:Jr|Sr)\.?$/u.test(word);

/** Whether the word stands before a person's name. */
export const isTitle = isOneOf('titles');

/** Nouns of what happens: a name that ends with one is that of an event ("Cold War", "Prague Spring"). */
export const isEvent = isOneOf('events');

/** Words before a number or a letter that name a part of a text or a row, and nothing else: "Fig. 2", "Article 9", "Class A". */
export const isNumbered = isOneOf('partsOfTexts');

/** Laws and decisions that go by their number: "Prop. 103", "Resolution 1244". */
export const isNumberedLaw = isOneOf('numberedLaws');

/** Directions and sizes that are part of a place's name: "Western Balkans", "Upper Dale". */
export const isPlaceAdjective = isOneOf('placeAdjectives');

/** Whether the word before a capitalised one shows it to be a common noun: "the Directive", "its Members". */
export const isDeterminer = isOneOf('determiners');

/** Whether the word with a capital and "the" is a part of the world: "the West". */
export const isDirection = isOneOf('directions');

/** Behind a name, what is somebody's: "the Biden administration". */
export const isLed = isOneOf('led');

/** Prepositions that stand before places. */
export const isLocative = isOneOf('locative');

/** Pronouns that open a sentence and stand in no dictionary of content words. */
export const isPronoun = isOneOf('pronouns');

const particles = new Set(printedWords(({ nameParticles }) => nameParticles).flatMap((words) => words.split(' ')));
/** Lower-case words within names of persons: "van", "de". */
export const isParticle = (word: string): boolean => particles.has(word);
