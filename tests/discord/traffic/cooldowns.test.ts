import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Cooldowns,
  createCooldowns,
  type SharedCounts,
  type Wait,
} from '../../../src/discord/traffic/cooldowns.js';

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

/** What the store does, for one person. */
function counter(): SharedCounts {
  let times = 0;
  return {
    count: () => {
      times += 1;
      return Promise.resolve({ times, endsInMs: 40_000 });
    },
    failed: (error) => {
      throw error;
    },
  };
}

const ask = async (cooldowns: Cooldowns, times: number) => {
  const waits: (Wait | null)[] = [];
  for (let time = 0; time < times; time += 1) waits.push(await cooldowns.take('question', '1', 'a'));
  return waits;
};

describe('cooldowns that processes share', () => {
  const wait = { who: 'person', seconds: 40 };

  it('count a person in all of them, and tell the person once, in whichever process it is', async () => {
    const shared = counter();
    const [one, other] = [createCooldowns(shared), createCooldowns(shared)];
    expect([...(await ask(one, 12)), ...(await ask(other, 8))]).toEqual(Array(20).fill(null));
    expect(await ask(other, 2)).toEqual([
      { ...wait, isFirst: true },
      { ...wait, isFirst: false },
    ]);
    expect(await ask(one, 2)).toEqual(Array(2).fill({ ...wait, isFirst: false }));
  });

  it('tell it once also where one process counted all that was asked before', async () => {
    const shared = counter();
    const [one, other] = [createCooldowns(shared), createCooldowns(shared)];
    const waits = [...(await ask(one, 22)), ...(await ask(other, 1))].filter((one) => one !== null);
    expect(waits.map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
  });

  it('ask the store no more once it has refused, until the minute is over', async () => {
    const { count, failed } = counter();
    let asked = 0;
    const counting: SharedCounts = {
      count: (...given) => {
        asked += 1;
        return count(...given);
      },
      failed,
    };
    const cooldowns = createCooldowns(counting);
    await ask(createCooldowns(counting), 15);
    await ask(cooldowns, 30);
    expect(asked).toBe(21);
    vi.advanceTimersByTime(40_001);
    await ask(cooldowns, 1);
    expect(asked).toBe(22);
  });

  it.each<[string, SharedCounts['count']]>([
    ['fails', () => Promise.reject(new Error('The server is away'))],
    ['does not answer', () => new Promise(() => undefined)],
  ])('count in each process while the store %s, and delay nobody for longer than half a second', async (_, count) => {
    vi.useRealTimers();
    const failures: unknown[] = [];
    const cooldowns = createCooldowns({ count, failed: (error) => failures.push(error) });
    const begunAt = performance.now();
    const waits = await Promise.all(Array.from({ length: 25 }, () => cooldowns.take('question', '1', 'a')));
    expect(performance.now() - begunAt).toBeLessThan(1000);
    expect(waits.map((one) => one?.isFirst ?? null)).toEqual([...Array(20).fill(null), true, ...Array(4).fill(false)]);
    expect(failures).toHaveLength(21);
  });
});
