/** A greeting, thanks, or asking what this can do: a kind line in place of an answer, and nothing looked up. */

import { unasked } from '../answer/answer.js';
import type { Answerer } from '../answer/answerer.js';
import { smallTalkOf } from '../answer/small-talk.js';
import type { SmallTalk } from '../languages/language.js';

const REPLIES: Readonly<Record<SmallTalk, string>> = {
  greeting: 'Hello! Ask me anything about the brief; HELP shows what else there is.',
  thanks: 'You are welcome. Ask on whenever you like; HELP shows what else there is.',
  abilities:
    'I find the passage of the brief that answers your question and quote it with its source; HELP shows the rest.',
};

/**
 * Gives the kind line, or null for anything that is not small talk alone.
 * @param help what is typed for help here, e.g. `/help`
 */
export function replyToSmallTalk(text: string, help: string): string | null {
  const smallTalk = smallTalkOf(text);
  return smallTalk === null ? null : REPLIES[smallTalk].replace('HELP', help);
}

/** The answerer, which for small talk says that nothing was asked instead of what is nearest to it. */
export function answererForSmallTalk(answerer: Answerer): Answerer {
  return {
    get corpus() {
      return answerer.corpus;
    },
    ask: (question, options) =>
      smallTalkOf(question) === null
        ? answerer.ask(question, options)
        : Promise.resolve(unasked(question, { code: 'empty' })),
  };
}
