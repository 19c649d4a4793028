import { describe, expect, it } from 'vitest';
import { createChannelQueue } from '../../../src/discord/traffic/channel-queue.js';

describe('queue', () => {
  it('keep the order within a channel, past a failure, and let channels go on side by side', async () => {
    const { inOrder } = createChannelQueue();
    const said: string[] = [];
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = inOrder('a', async () => {
      await slow;
      said.push('a1');
      throw new Error('refused');
    });
    const second = inOrder('a', () => Promise.resolve(said.push('a2')));
    await inOrder('b', () => Promise.resolve(said.push('b1')));
    expect(said).toEqual(['b1']);
    release();
    await expect(first).rejects.toThrow('refused');
    await second;
    expect(said).toEqual(['b1', 'a1', 'a2']);
  });
});
