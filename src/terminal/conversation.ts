/** Questions asked one after the other, each understood in the light of those before it. */

import { type Answer, isUnasked } from '../answer/answer.js';
import type { Answerer } from '../answer/answerer.js';

/** Nobody refers back further than this many questions. */
const REMEMBERED_QUESTIONS = 10;

/** Gives a function that asks within one conversation; it remembers the questions as understood, not the answers. */
export function startConversation(answerer: Answerer): (question: string) => Promise<Answer> {
  let earlier: readonly string[] = [];
  return async (question) => {
    const answer = await answerer.ask(question, { earlier });
    if (!isUnasked(answer)) earlier = [...earlier, answer.understood].slice(-REMEMBERED_QUESTIONS);
    return answer;
  };
}
