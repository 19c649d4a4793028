/**
 * Messages that are not questions: a greeting, thanks, or asking what the bot can do.
 * Only a whole message counts: 'hi, what is hedging?' is a question.
 */

import { inAnyLanguage } from '../languages/index.js';
import type { SmallTalk } from '../languages/language.js';
import { isWhole } from '../languages/phrases.js';
import { wordsIn } from '../languages/words.js';

/** If several apply, the most useful reply wins: 'hello, what can you do?' asks for the abilities. */
const STRONGEST_FIRST: readonly SmallTalk[] = ['abilities', 'thanks', 'greeting'];

const PHRASES = STRONGEST_FIRST.map((kind) => [kind, inAnyLanguage(({ smallTalk }) => smallTalk[kind])] as const);

function kindOf(text: string): SmallTalk | null {
  const words = wordsIn(text);
  return PHRASES.find(([, phrases]) => isWhole(phrases, words))?.[0] ?? null;
}

/**
 * Returns which kind of small talk the whole message is, or null if any part of it is something else.
 * @example smallTalkOf('Hello! What can you do?') // 'abilities'
 */
export function smallTalkOf(text: string): SmallTalk | null {
  const whole = kindOf(text);
  if (whole !== null) return whole;
  const kinds = text
    .split(/[,;.!?…，；。！？、]/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map(kindOf);
  if (kinds.includes(null)) return null;
  return STRONGEST_FIRST.find((kind) => kinds.includes(kind)) ?? null;
}
