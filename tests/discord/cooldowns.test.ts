import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCooldowns } from '../../src/discord/cooldowns.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('cooldowns', () => {
  it('let a person ask twenty times a minute, and say how long to wait then', async () => {
    const cooldowns = createCooldowns();
    for (let time = 0; time < 20; time += 1) expect(await cooldowns.take('1', 'a')).toBeNull();
    vi.advanceTimersByTime(20_000);
    expect(await cooldowns.take('1', 'b')).toEqual({ who: 'person', seconds: 40, isFirst: true });
    expect(await cooldowns.take('1', 'b')).toEqual({ who: 'person', seconds: 40, isFirst: false });
    expect(await cooldowns.take('2', 'a')).toBeNull();
    vi.advanceTimersByTime(40_001);
    expect(await cooldowns.take('1', 'a')).toBeNull();
  });

  it('let two hundred people ask in one channel at once, and no flood', async () => {
    const cooldowns = createCooldowns();
    const waits = await Promise.all(Array.from({ length: 250 }, (_, user) => cooldowns.take(String(user), 'a')));
    expect(waits.filter((wait) => wait === null)).toHaveLength(240);
    expect(waits.find((wait) => wait !== null)).toMatchObject({ who: 'channel', isFirst: true });
    expect(await cooldowns.take('1', 'b')).toBeNull();
  });
});
