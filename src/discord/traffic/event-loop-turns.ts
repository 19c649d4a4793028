/** Turns of the event loop, dealt out one by one: in a rush, what each person's wish costs stands between two looks at Discord, not all at once. */

import type { Answerer } from '../../answer/answerer.js';
import { createLanes } from './channel-queue.js';

export interface Turns {
  /** Resolves in a turn that nobody else who waits gets, in the order asked. */
  next(): Promise<void>;
}

/** Nobody waits yet. */
export function createTurns(): Turns {
  let last = Promise.resolve();
  return {
    next: () => {
      // All immediates that are set in one turn run in one: the next is set when the last has run.
      last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
      return last;
    },
  };
}

/**
 * The answerer asked one question at a time, the asking and what is made of the answer in turns of their own. Vectors of many
 * questions come back from their thread together, and 200 questions answered in one turn held the loop for 1.5 s.
 */
export function answererInTurns(answerer: Answerer, turns: Turns): Answerer {
  const lanes = createLanes();
  return {
    get corpus() {
      return answerer.corpus;
    },
    ask: (question, options) =>
      lanes.inOrder('questions', async () => {
        await turns.next();
        const answer = await answerer.ask(question, options);
        await turns.next();
        return answer;
      }),
  };
}
