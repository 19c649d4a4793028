/** The kind of answer that a question wants: a number, a date, a person … */

import { inAnyLanguage } from '../languages/index.js';
import { ANSWER_KINDS, type AnswerKind } from '../languages/language.js';
import { standsIn } from '../languages/phrases.js';
import { wordsIn } from '../languages/words.js';

/** The phrases that ask for each kind, in all languages: a question may be too short to detect its own. */
const ASKING = ANSWER_KINDS.map((kind) => [kind, inAnyLanguage(({ answerKinds }) => answerKinds[kind])] as const);

/** The kinds of answer that a question's words ask for; for most questions none. */
export function kindsWanted(question: string): ReadonlySet<AnswerKind> {
  const words = wordsIn(question);
  return new Set(ASKING.flatMap(([kind, phrases]) => (standsIn(phrases, words) ? kind : [])));
}
