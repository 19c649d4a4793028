import { describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import { answererInTurns, createEventLoopTurns } from '../../../src/discord/traffic/event-loop-turns.js';
import { createShutdown, LeavingError } from '../../../src/discord/traffic/shutdown.js';
import { answer, documentOf } from '../answers.js';

/** Counts the turns of the event loop until it is stopped. */
function countTurns() {
  const count = { turn: 0, isOver: false };
  const next = () => {
    count.turn += 1;
    if (!count.isOver) setImmediate(next);
  };
  setImmediate(next);
  return count;
}

describe('turns', () => {
  it('are given to each who waits alone, in the order asked', async () => {
    const turns = createEventLoopTurns();
    const count = countTurns();
    const got: { name: string; turn: number }[] = [];
    const wait = async (name: string) => {
      await turns.next();
      got.push({ name, turn: count.turn });
    };
    await Promise.all(['first', 'second', 'third'].map(wait));
    count.isOver = true;
    expect(got.map(({ name }) => name)).toEqual(['first', 'second', 'third']);
    expect(new Set(got.map(({ turn }) => turn)).size).toBe(3);
  });
});

describe('an answerer in turns', () => {
  const asking: string[] = [];
  let together = 0;
  const answerer: Answerer = {
    corpus: { documents: [documentOf(['One.'])], broken: [] },
    ask: async (question) => {
      asking.push(question);
      together = Math.max(together, asking.length);
      await new Promise((resolve) => setImmediate(resolve));
      asking.pop();
      if (question === 'break') throw new Error('the index is gone');
      return answer([], { question });
    },
  };

  it('is asked one question at a time, the next also after one that failed', async () => {
    const inTurns = answererInTurns(answerer, createEventLoopTurns(), createShutdown());
    const asked = await Promise.allSettled(['one', 'break', 'two'].map((question) => inTurns.ask(question)));
    expect(asked.map((one) => (one.status === 'fulfilled' ? one.value.question : 'failed'))).toEqual([
      'one',
      'failed',
      'two',
    ]);
    expect(together).toBe(1);
    expect(inTurns.corpus).toBe(answerer.corpus);
  });

  it('finishes the question that is being asked when the bot leaves, and refuses those that wait behind it', async () => {
    const shutdown = createShutdown();
    const leaving: Answerer = {
      ...answerer,
      ask: async (question, options) => {
        await shutdown.leave(0);
        return answerer.ask(question, options);
      },
    };
    const inTurns = answererInTurns(leaving, createEventLoopTurns(), shutdown);
    const [first, second] = await Promise.allSettled(['one', 'two'].map((question) => inTurns.ask(question)));
    expect(first?.status).toBe('fulfilled');
    expect(second?.status === 'rejected' && second.reason instanceof LeavingError).toBe(true);
  });
});
