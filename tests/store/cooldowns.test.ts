import { describe, expect, it } from 'vitest';
import { countInWindow, eraseEndedWindows } from '../../src/store/cooldowns.js';
import { eraseOlder } from '../../src/store/erase.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { temporaryPlace, temporaryStore } from './temporary-store.js';

const WINDOW_MS = 60_000;
const START = Date.parse('2026-03-02T08:00:00Z');

const count = (store: Store, userId: string, now: number, counted: 'question' | 'use' = 'question') =>
  countInWindow(store, { counted, userId, now, windowMs: WINDOW_MS });

describe('how often somebody asks', () => {
  it('is counted for each person and kind alone, from the first time for a minute, and then anew', async () => {
    const store = await temporaryStore();
    const endsAt = START + WINDOW_MS;
    expect(await count(store, '1', START)).toEqual({ times: 1, endsAt });
    expect(await count(store, '1', START + 30_000)).toEqual({ times: 2, endsAt });
    expect(await count(store, '2', START + 30_000)).toMatchObject({ times: 1 });
    expect(await count(store, '1', START + 30_000, 'use')).toMatchObject({ times: 1 });
    expect(await count(store, '1', endsAt - 1)).toEqual({ times: 3, endsAt });
    expect(await count(store, '1', endsAt)).toEqual({ times: 1, endsAt: endsAt + WINDOW_MS });
  });

  it('is counted by all processes together, without a number twice or left out', async () => {
    const { dataDir, databaseUrl } = await temporaryPlace();
    const stores = [await openStore(dataDir, databaseUrl), await openStore(dataDir, databaseUrl)] as const;
    const counts = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => count(stores[turn % 2 ? 1 : 0], '1', START)),
    );
    expect(counts.map(({ times }) => times).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 40 }, (_, turn) => turn + 1),
    );
    for (const store of stores) await store.close();
  });

  it('keeps nobody waiting for a process whose clock is years ahead', async () => {
    const store = await temporaryStore();
    for (let time = 0; time < 30; time += 1) await count(store, '1', Date.parse('2099-01-01T00:00:00Z'));
    expect(await count(store, '1', START)).toEqual({ times: 1, endsAt: START + WINDOW_MS });
    // Clocks of two machines may differ by some seconds.
    expect(await count(store, '1', START - 10_000)).toEqual({ times: 2, endsAt: START + WINDOW_MS });
  });

  it('is forgotten once the minute is over', async () => {
    const store = await temporaryStore();
    const rows = () => store.database.selectFrom('cooldowns').select('person').execute();
    await count(store, '1', START);
    await count(store, '2', START + 1);
    await eraseEndedWindows(store, START + WINDOW_MS);
    expect(await rows()).toEqual([{ person: store.keyedHash('2') }]);
    await eraseOlder(store, { before: 0, now: START + WINDOW_MS + 1 });
    expect(await rows()).toEqual([]);
  });
});
