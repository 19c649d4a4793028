import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { vote, votesOfGuild } from '../../src/store/votes.js';
import { temporaryFolder } from './temporary-store.js';

it('a store that another process writes to for a second keeps what is written, and holds the event loop up for moments alone', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const other = new Database(join(folder, 'store.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  const cast = { messageId: 'm', guildId: 'g', voterId: '1', helpful: true, votedAt: 1 };
  const kept = vote(store, cast);
  let longest = 0;
  for (const end = performance.now() + 800; performance.now() < end; ) {
    const before = performance.now();
    await setTimeout(5);
    longest = Math.max(longest, performance.now() - before);
  }
  other.exec('COMMIT');
  other.close();
  await kept;
  expect(await votesOfGuild(store, 'g')).toEqual({ helpful: 1, notHelpful: 0 });
  expect(longest).toBeLessThan(300);
  await store.close();
});
