/** Replies to greetings, thanks and questions about abilities, without looking anything up. */

import { unasked } from '../answer/answer.js';
import type { Answerer } from '../answer/answerer.js';
import { smallTalkOf } from '../answer/small-talk.js';
import type { SmallTalk } from '../languages/language.js';

const REPLIES: Readonly<Record<SmallTalk, string>> = {
  greeting: 'Hello! Ask me anything about the brief; HELP lists the commands.',
  thanks: 'You are welcome. Ask again whenever you like; HELP lists the commands.',
  abilities:
    'I find the passage of the brief that answers your question and quote it with its source; HELP lists the commands.',
};

/**
 * Returns the reply, or null for anything that is not only small talk.
 * @param help what to type for help here, e.g. `/help`
 */
export function replyToSmallTalk(text: string, help: string): string | null {
  const smallTalk = smallTalkOf(text);
  return smallTalk === null ? null : REPLIES[smallTalk].replace('HELP', help);
}

/** Wraps the answerer: for small talk it says that nothing was asked, instead of the nearest passages. */
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
