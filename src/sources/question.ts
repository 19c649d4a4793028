/** Questions about the origin of a claim: "what's the source for the missile purchase?" */

import { ASKED_LANGUAGES, inAnyLanguage } from '../languages/index.js';
import { firstIn, isWhole, lengthAt, meantIn } from '../languages/phrases.js';
import { type Word, wordsIn } from '../languages/words.js';

const BARE = inAnyLanguage(({ sources }) => sources.bare);
const APART = inAnyLanguage(({ sources }) => sources.apart);
const HEADS = inAnyLanguage(({ sources }) => sources.head);

/** Whether the question asks for the source of something, or who says it. */
export const asksForSource = (question: string): boolean => subjectOfSourceQuestion(question) !== null;

/**
 * The claim whose source is wanted, to be searched for: "the missile purchase" in "what's the source for the missile
 * purchase?"; the whole question if nothing else is left. Null if the question does not ask for a source.
 */
export function subjectOfSourceQuestion(question: string): string | null {
  const plain = question
    .normalize('NFC')
    .replace(/[,\s]+/gu, ' ')
    .trim();
  const words = wordsIn(plain);
  if (isWhole(BARE, words)) return question;
  const asking = askingIn(words);
  if (asking === null) return null;
  const rest = `${plain.slice(0, words[asking.from]?.start)} ${plain.slice(words[asking.to - 1]?.end)}`;
  const subject = withoutAsking(rest);
  return WORD.test(subject) ? subject : question;
}

/** The words that ask, in the first language that matches; null if there are none. */
function askingIn(words: readonly Word[]) {
  for (const { questions } of ASKED_LANGUAGES) {
    const found = firstIn(questions.sources.asking, words);
    if (found === null) continue;
    const harmless = meantIn(questions.sources.harmless, words);
    if (!words.some((_, position) => position >= found.from && position < found.to && harmless.has(position)))
      return found;
  }
  return null;
}

/** Without parts of the question that are apart from the rest: "the claim about X *come from*". */
function withoutAsking(rest: string): string {
  const words = wordsIn(rest);
  const apart = meantIn(APART, words);
  const head = lengthAt(HEADS, words, 0);
  const kept = words.filter((_, position) => position >= head && !apart.has(position));
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return '';
  // Such parts are at one end.
  return rest.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

const WORD = /\p{L}{3}|\p{Script=Han}{2}/u;
