import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCooldowns } from '../../../src/discord/traffic/cooldowns.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('cooldowns', () => {
  it('let a person ask twenty times a minute, and say how long to wait then', async () => {
    const cooldowns = createCooldowns();
    for (let time = 0; time < 20; time += 1) expect(await cooldowns.take('question', '1', 'a')).toBeNull();
    vi.advanceTimersByTime(20_000);
    expect(await cooldowns.take('question', '1', 'b')).toEqual({ who: 'person', seconds: 40, isFirst: true });
    expect(await cooldowns.take('question', '1', 'b')).toEqual({ who: 'person', seconds: 40, isFirst: false });
    expect(await cooldowns.take('question', '2', 'a')).toBeNull();
    vi.advanceTimersByTime(40_001);
    expect(await cooldowns.take('question', '1', 'a')).toBeNull();
  });

  it('let two hundred people ask in one channel at once, but no more', async () => {
    const cooldowns = createCooldowns();
    const waits = await Promise.all(
      Array.from({ length: 250 }, (_, user) => cooldowns.take('question', String(user), 'a')),
    );
    expect(waits.filter((wait) => wait === null)).toHaveLength(240);
    expect(waits.find((wait) => wait !== null)).toMatchObject({ who: 'channel', isFirst: true });
    expect(await cooldowns.take('question', '1', 'b')).toBeNull();
  });

  it('let a person turn a page every second for a minute without a word, whatever was asked besides', async () => {
    const cooldowns = createCooldowns();
    for (let time = 0; time < 21; time += 1) await cooldowns.take('question', '1', 'a');
    for (let time = 0; time < 180; time += 1) {
      expect(await cooldowns.take('use', '1', 'a')).toBeNull();
      vi.advanceTimersByTime(1001);
    }
  });

  it('let a person press sixty times at once and no more, and a channel twelve hundred times', async () => {
    const cooldowns = createCooldowns();
    const times = (count: number, user: (time: number) => string) =>
      Promise.all(Array.from({ length: count }, (_, time) => cooldowns.take('use', user(time), 'a')));
    expect((await times(61, () => 'one')).map((wait) => wait?.who ?? null)).toEqual([
      ...Array(60).fill(null),
      'person',
    ]);
    const others = await times(1200, String);
    expect(others.filter((wait) => wait === null)).toHaveLength(1140);
    expect(others.at(-1)?.who).toBe('channel');
  });
});
