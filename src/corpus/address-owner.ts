/** Whether the place that a message names belongs to something else than the document: 'paragraph 2 of Resolution 1244'. */

import { fold } from '../languages/fold.js';
import { ASKED_LANGUAGES, type AskedLanguage, inAnyLanguage } from '../languages/index.js';
import { foldedSet, lengthAt, standsIn } from '../languages/phrases.js';
import { type Word, wordsIn } from '../languages/words.js';

/** How far from a place, in characters, the text that it belongs to may be named. */
const OWNER_CHARS = 60;
/** The most words between the place and the name of the document: French 'de ce rapport'. */
const MOST_WORDS_BETWEEN = 2;

/** Whether a place, from start to end, belongs to a text other than the document. */
export function isOwned(text: string, start: number, end: number, { questions }: AskedLanguage): boolean {
  const { ownersBehind, ownersBefore } = questions.addresses;
  const { names, pronouns } = questions.document;
  const behind = wordsIn(text.slice(end, end + OWNER_CHARS));
  const isDocument = Array.from({ length: MOST_WORDS_BETWEEN + 1 }).some(
    (_, at) => lengthAt(names, behind, at) + lengthAt(pronouns, behind, at) > 0,
  );
  if (!isDocument && lengthAt(ownersBehind, behind, 0) > 0) return true;
  return endsWith(ownersBefore, wordsBefore(text, start));
}

const wordsBefore = (text: string, at: number) => wordsIn(text.slice(Math.max(0, at - OWNER_CHARS), at));

const endsWith = (phrases: readonly string[], words: readonly Word[]) =>
  words.some((_, at) => at + lengthAt(phrases, words, at) === words.length);

const BEFORE_NUMBER = inAnyLanguage(({ addresses }) => addresses.resolutions?.before);
const BEHIND_NUMBER = inAnyLanguage(({ addresses }) => addresses.resolutions?.behind);

/** Whether a number, from start to end, is that of a resolution: 'Resolution 1244', '1244 sayılı karar'. */
export const isOfResolution = (text: string, start: number, end: number): boolean =>
  endsWith(BEFORE_NUMBER, wordsBefore(text, start)) ||
  lengthAt(BEHIND_NUMBER, wordsIn(text.slice(end, end + OWNER_CHARS)), 0) > 0;

/** Names of places that are different words in some language. */
const AMBIGUOUS = foldedSet(inAnyLanguage(({ addresses }) => addresses.otherwise));

/** Whether the name of the place is another word in the text's language: Turkish 'para 3 banka kurdu mu'. */
export function isOtherwise(name: string, { detection }: AskedLanguage, words: readonly Word[]): boolean {
  if (!AMBIGUOUS.has(name)) return false;
  const own = detection.functionWords ?? [];
  const used = new Set(words.map(({ folded }) => folded));
  return ASKED_LANGUAGES.some(
    ({ questions, detection: { functionWords = [] } }) =>
      questions.addresses.otherwise?.includes(name) === true &&
      (functionWords.some((word) => used.has(fold(word)) && !own.includes(word)) ||
        Object.values(questions.answerKinds).some((phrases) => standsIn(phrases, words))),
  );
}
