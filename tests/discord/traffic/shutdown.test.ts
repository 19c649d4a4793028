import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createInHand } from '../../../src/discord/traffic/shutdown.js';

describe('work in hand', () => {
  it('is finished before leaving, what it began meanwhile too', async () => {
    const inHand = createInHand();
    const ended: string[] = [];
    let release = (): void => undefined;
    const first = new Promise<void>((resolve) => {
      release = resolve;
    });
    inHand.add(
      first.then(() => {
        ended.push('first');
        inHand.add(setImmediate().then(() => void ended.push('second')));
      }),
    );
    const leaving = inHand.leave(10_000);
    expect(inHand.isLeaving).toBe(true);
    release();
    expect(await leaving).toBe(0);
    expect(ended).toEqual(['first', 'second']);
  });

  it('that does not end is counted when the limit is reached', async () => {
    const inHand = createInHand();
    inHand.add(new Promise(() => undefined));
    expect(await inHand.leave(1)).toBe(1);
  });
});
