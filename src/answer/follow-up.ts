/**
 * Completes a question that relies on the one before it: 'and China?', 'why?', 'who said that?', 'no, I meant the Russians'.
 * A complete question is left unchanged, so that a change of subject is never mixed with the previous one.
 */

import { type AskedLanguage, askedIn, inAnyLanguage } from '../languages/index.js';
import { foldedSet, isWhole, lengthAt } from '../languages/phrases.js';
import { type Word, wordCount, wordsIn } from '../languages/words.js';
import { namesOneState, statesIn, withStateReplaced } from './countries.js';
import { pointsBack } from './pointing.js';

/** A fragment is too short to detect its language, so these are recognised in every language. */
const BARE = inAnyLanguage(({ followUps }) => followUps.bare);
const REFUSALS = inAnyLanguage(({ followUps }) => followUps.refusals);
const SOFT_REFUSALS = inAnyLanguage(({ followUps }) => followUps.softRefusals);
const CORRECTIONS = inAnyLanguage(({ followUps }) => followUps.corrections);
const DEFINITION_FRAMES = inAnyLanguage(({ followUps }) => followUps.definitionFrames);
const PREPOSITIONS = foldedSet(inAnyLanguage(({ followUps }) => followUps.prepositions));
const FILLERS = inAnyLanguage(({ followUps }) => followUps.fillers);
const CLOSING_PARTICLES = foldedSet(inAnyLanguage(({ followUps: { closingParticle = '' } }) => [closingParticle]));
/** After a question that asks for an actor, a state may be the answer rather than a replacement for the state asked about. */
const FOR_SOMEBODY = inAnyLanguage(({ answerKinds }) => answerKinds.person);

/** A refusal with at most this many words after it is a correction: 'no, sharp power', but not 'no, I do not think so'. */
const SHORT_CORRECTION_WORDS = 3;
/** A question of at most this many words may be a fragment; a longer one with a name of its own is complete. */
const FRAGMENT_WORDS = 7;
/** With a word that points back, even a question of this many words relies on the one before. */
const POINTING_WORDS = 12;
/** A phrase of more words than this does more than name a state. */
const NAMING_WORDS = 4;

const BETWEEN = ' – ';

/** A question completed from the one before. */
export interface Completed {
  readonly text: string;
  /** How it was completed: it says nothing of its own ('why?', 'and in Bosnia?'), was joined to the earlier one, or replaces a name in it. */
  readonly by: 'bare' | 'joining' | 'replacing';
}

/** How many words the connective that opens the question has, in any of the languages; 0 if there is none. */
const openingLength = (words: readonly Word[], languages: readonly AskedLanguage[]) =>
  Math.max(0, ...languages.map(({ questions }) => lengthAt(questions.followUps.connectives, words, 0)));

/** The text from a word on; '' after the last. */
const textFrom = (text: string, words: readonly Word[], position: number) =>
  text.slice(words[position]?.start ?? text.length);

/**
 * Completes a question from the last one; null if it is complete already.
 * @param last the question before, as understood
 * @param codes ISO 639-1 codes of the languages that the new question may be in, the likeliest first
 */
export function completeFrom(question: string, last: string, codes: readonly string[]): Completed | null {
  const [language = 'en'] = codes;
  const words = wordsIn(question);
  const corrected = correctionIn(question, words);
  if (corrected !== null) return correctedFrom(last, corrected, language);
  const languages = askedIn(codes);
  const opening = openingLength(words, languages);
  const rest = textFrom(question, words, opening);
  if (isWhole(BARE, words) || isWhole(BARE, words.slice(opening))) return { text: joined(last, question), by: 'bare' };
  const asksFurther = CLOSING_PARTICLES.has(words.at(-1)?.folded ?? '') && wordCount(question) <= NAMING_WORDS;
  if ((opening > 0 || asksFurther) && wordCount(rest) <= FRAGMENT_WORDS) {
    const named = bareName(rest);
    const isName = wordCount(named) <= NAMING_WORDS && statesIn(named, language).length === 1;
    const replaced = isName ? replacedIn(last, named, language) : null;
    if (replaced !== null) return { text: replaced, by: 'replacing' };
    return { text: joined(last, question), by: isName ? 'bare' : 'joining' };
  }
  const points =
    wordCount(rest) <= POINTING_WORDS && languages.some(({ questions }) => pointsBack(question, questions));
  return points ? { text: joined(last, question), by: 'joining' } : null;
}

/** A question without its opening connective. */
export function withoutOpening(question: string, codes: readonly string[]): string {
  const words = wordsIn(question);
  const opening = openingLength(words, askedIn(codes));
  return opening === 0 ? question : bareName(textFrom(question, words, opening));
}

/** What a correction puts in place of what was asked: 'sharp power' in 'no, I meant sharp power'; null if it is no correction. */
function correctionIn(question: string, words: readonly Word[]): string | null {
  const refusal = lengthAt(REFUSALS, words, 0);
  const before = Math.max(refusal, lengthAt(SOFT_REFUSALS, words, 0));
  const correction = lengthAt(CORRECTIONS, words, before);
  const said = correction > 0 ? before + correction : refusal;
  const isCorrection =
    correction > 0 || (refusal > 0 && wordCount(textFrom(question, words, said)) <= SHORT_CORRECTION_WORDS);
  return isCorrection && said < words.length ? textFrom(question, words, said) : null;
}

/** A name without the punctuation and fillers after it. */
function bareName(text: string): string {
  let words = wordsIn(text);
  const end = () => words.at(-1)?.folded ?? '';
  if (CLOSING_PARTICLES.has(end())) words = words.slice(0, -1);
  for (let length = fillerAtEnd(words); length > 0 && length < words.length; length = fillerAtEnd(words)) {
    words = words.slice(0, -length);
  }
  const isWholeText = words.length === wordsIn(text).length;
  return isWholeText ? text.replace(/[?!.。？！,，\s]+$/u, '') : text.slice(0, words.at(-1)?.end ?? 0);
}

/** How many words the filler at the end has; 0 if there is none. */
const fillerAtEnd = (words: readonly Word[]) =>
  [2, 1].find((length) => words.length >= length && lengthAt(FILLERS, words, words.length - length) === length) ?? 0;

/** 'What are Russia's instruments?' and 'China' become 'What are China's instruments?'; null if no state can be replaced. */
function replacedIn(last: string, named: string, language: string): string | null {
  if (lengthAt(FOR_SOMEBODY, wordsIn(last), 0) > 0) return null;
  const words = wordsIn(named);
  const [first, second] = words;
  if (first === undefined || second === undefined || !PREPOSITIONS.has(first.folded))
    return withStateReplaced(last, named, language);
  const place = second.folded === 'the' && words.length > 2 ? textFrom(named, words, 2) : textFrom(named, words, 1);
  return withStateReplaced(last, place, language, first.folded);
}

function correctedFrom(last: string, said: string, language: string): Completed {
  const named = said.replace(/[?!.。？！\s]+$/u, '');
  const replaced = withStateReplaced(last, named, language);
  if (replaced !== null && namesOneState(named, language)) return { text: replaced, by: 'replacing' };
  const words = wordsIn(last);
  const frame = lengthAt(DEFINITION_FRAMES, words, 0);
  return frame === 0
    ? { text: joined(last, named), by: 'joining' }
    : { text: `${last.slice(0, words[frame - 1]?.end)} ${named}`, by: 'replacing' };
}

/** Joins both questions. Earlier fragments that say nothing of their own are dropped, or they would accumulate. */
function joined(last: string, question: string): string {
  const [first = '', ...further] = last.split(BETWEEN);
  const kept = [first, ...further.filter((part) => !isWhole(BARE, wordsIn(part)))];
  return [...kept.map((part) => part.replace(/[?!.…。？！\s]+$/u, '')), question].join(BETWEEN);
}
