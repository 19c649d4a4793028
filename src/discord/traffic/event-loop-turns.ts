/** Runs one unit of work per event-loop turn, so that bursts do not delay Discord's events. */

import type { Answerer } from '../../answer/answerer.js';
import { createChannelQueue } from './channel-queue.js';
import { LeavingError, type Shutdown } from './shutdown.js';

export interface EventLoopTurns {
  /** Resolves in an event-loop turn of its own, in the order of the calls. */
  next(): Promise<void>;
}

/** Creates an empty queue of turns. */
export function createEventLoopTurns(): EventLoopTurns {
  let last = Promise.resolve();
  return {
    next: () => {
      // All immediates set in one turn run together, so the next is set only when the last has run.
      last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
      return last;
    },
  };
}

/**
 * The answerer, asked one question at a time; asking and rendering the answer each get a turn of their own. Vectors of many
 * questions come back from their thread together, and answering 200 questions in one turn blocked the loop for 1.5 s.
 */
export function answererInTurns(
  answerer: Answerer,
  turns: EventLoopTurns,
  shutdown: Pick<Shutdown, 'isShuttingDown'>,
): Answerer {
  const queue = createChannelQueue();
  return {
    get corpus() {
      return answerer.corpus;
    },
    ask: (question, options) =>
      queue.inOrder('questions', async () => {
        await turns.next();
        // When the bot shuts down, people still waiting in the queue are told at once.
        if (shutdown.isShuttingDown) throw new LeavingError('The bot is leaving.');
        const answer = await answerer.ask(question, options);
        await turns.next();
        return answer;
      }),
  };
}
