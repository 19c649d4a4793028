import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createShutdown } from '../../../src/discord/traffic/shutdown.js';

describe('work in hand', () => {
  it('is finished before leaving, what it began meanwhile too', async () => {
    const shutdown = createShutdown();
    const ended: string[] = [];
    let release = (): void => undefined;
    const first = new Promise<void>((resolve) => {
      release = resolve;
    });
    shutdown.add(
      first.then(() => {
        ended.push('first');
        shutdown.add(setImmediate().then(() => void ended.push('second')));
      }),
    );
    const leaving = shutdown.leave(10_000);
    expect(shutdown.isShuttingDown).toBe(true);
    release();
    expect(await leaving).toBe(0);
    expect(ended).toEqual(['first', 'second']);
  });

  it('that does not end is counted when the limit is reached', async () => {
    const shutdown = createShutdown();
    shutdown.add(new Promise(() => undefined));
    expect(await shutdown.leave(1)).toBe(1);
  });
});
