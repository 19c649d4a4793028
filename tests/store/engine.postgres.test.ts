/** What only PostgreSQL can do to a store: refuse, restart, and have two processes write at once. */

import { execFileSync } from 'node:child_process';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES, kindOf } from '../../src/operations/failure.js';
import { backUp } from '../../src/store/backup.js';
import { inspectStore } from '../../src/store/inspect.js';
import { keepNote, NOTES_PER_PERSON, notesOf } from '../../src/store/notes.js';
import { openStore } from '../../src/store/open.js';
import { ownStore } from '../../src/store/owner.js';
import { restore } from '../../src/store/restore.js';
import type { Store } from '../../src/store/store.js';
import { changeUserSettings, userSettings } from '../../src/store/user-settings.js';
import { vote, votesOfGuild } from '../../src/store/votes.js';
import { databaseUrlOf, onServer, temporaryDatabase, temporaryFolder, temporaryPlace } from './temporary-store.js';

const NOWHERE = '/nonexistent/data';

const failure = async (databaseUrl: string): Promise<string> => {
  const error: unknown = await openStore(NOWHERE, databaseUrl).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('It was opened');
  return `${EXIT_CODES[kindOf(error)]} ${error.message}`;
};

const changed = (url: string, parts: Partial<Pick<URL, 'username' | 'password' | 'port'>>): string =>
  Object.assign(new URL(url), parts).href;

describe('a database that cannot be used gives one line that says what to do, without the password', () => {
  it('and ends the process with the code for the kind of failure', async () => {
    const url = await temporaryDatabase();
    const { host } = new URL(url);
    const wrong = await failure(changed(url, { password: 'hunter2' }));
    expect(wrong).toMatch(
      new RegExp(`^78 PostgreSQL at ${host} does not let the user brief in .*DATABASE_URL\\.$`, 'u'),
    );
    expect(wrong).not.toContain('hunter2');
    expect(await failure(databaseUrlOf('nowhere'))).toBe(
      `78 PostgreSQL at ${host} has no database nowhere: create it (createdb nowhere), or name another in DATABASE_URL.`,
    );
    expect(await failure(changed(url, { port: '1' }))).toBe(
      '75 PostgreSQL at 127.0.0.1:1 cannot be reached (ECONNREFUSED): check that it runs, and the host and port in DATABASE_URL.',
    );
    await onServer((client) => client.query("CREATE ROLE visitor LOGIN PASSWORD 'visiting'"));
    try {
      const visiting = changed(url, { username: 'visitor', password: 'visiting' });
      expect(await failure(visiting)).toMatch(
        /^74 .* does not allow visitor what the bot needs \(permission denied .*\): make visitor the owner/u,
      );
    } finally {
      await onServer((client) => client.query('DROP ROLE visitor'));
    }
  });

  it('also when a newer version of the bot wrote it, or the key of its people is gone', async () => {
    const url = await temporaryDatabase();
    const store = await openStore(NOWHERE, url);
    await sql`INSERT INTO kysely_migration VALUES ('9999-of-the-future', '2099-01-01')`.execute(store.database);
    expect(await failure(url)).toMatch(
      /^74 The database test_\w+ was written by another version .*9999-of-the-future\. Update the bot, or name/u,
    );
    await sql`DELETE FROM kysely_migration WHERE name = '9999-of-the-future'`.execute(store.database);
    await sql`DELETE FROM person_key`.execute(store.database);
    await store.close();
    expect(await failure(url)).toMatch(/^74 .* has lost its table person_key: .*npm run restore/u);
  });
});

describe('two processes on one database', () => {
  it('know the same people, and neither lets a person have more than one may', async () => {
    const url = await temporaryDatabase();
    const stores = await Promise.all([openStore(NOWHERE, url), openStore(NOWHERE, url)]);
    const [one, other] = stores as [Store, Store];
    expect(one.keyedHash('42')).toBe(other.keyedHash('42'));
    const note = { document: 'd', edition: 'e', address: 'p1', passage: 'It was.', note: 'Why?', tag: '', notedAt: 1 };
    const room = 4;
    await one.database
      .insertInto('notes')
      .values(
        Array.from({ length: NOTES_PER_PERSON - room }, (_, n) => {
          const { notedAt, ...rest } = note;
          return { ...rest, id: `${n}`, person: one.keyedHash('42'), noted_at: notedAt };
        }),
      )
      .execute();
    const kept = await Promise.all(
      Array.from({ length: 12 }, (_, turn) => keepNote(turn % 2 ? one : other, '42', note)),
    );
    expect(kept.filter((id) => id !== null)).toHaveLength(room);
    expect(await notesOf(one, '42')).toHaveLength(NOTES_PER_PERSON);
    for (const store of stores) await store.close();
  });
});

/** The way to a server, which can be shut; counts who comes. */
async function gateTo(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isOpen = true;
  let attempts = 0;
  const gate = createServer((client) => {
    attempts += 1;
    client.on('error', () => undefined);
    if (!isOpen) {
      client.destroy();
      return;
    }
    const server = connect(Number(port), hostname);
    server.on('error', () => undefined);
    sockets.add(client);
    client.pipe(server).pipe(client);
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  const address = gate.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port');
  return {
    url: changed(databaseUrl, { port: `${address.port}` }),
    attempts: () => attempts,
    shut: () => {
      isOpen = false;
      for (const socket of sockets) socket.destroy();
    },
    open: () => {
      isOpen = true;
    },
    close: () => gate.close(),
  };
}

describe('while the server is away', () => {
  it('what an interaction waits for fails before Discord gives up, anything else waits, and nobody knocks without pause', async () => {
    const gate = await gateTo(await temporaryDatabase());
    const store = await openStore(NOWHERE, gate.url);
    const owned = await ownStore(NOWHERE, gate.url);
    const { forInteractions } = store;
    const cast = (to: Store, voterId: string) =>
      vote(to, { messageId: 'm', guildId: 'g', voterId, helpful: true, votedAt: 1 });
    await cast(forInteractions, '1');
    gate.shut();
    const before = gate.attempts();
    const begunAt = performance.now();
    // Behind one that goes on waiting, too.
    const waiting = [cast(store, '2'), store.transaction(() => Promise.resolve('done'))];
    await expect(cast(forInteractions, '3')).rejects.toThrow();
    await expect(forInteractions.transaction(() => Promise.resolve())).rejects.toThrow();
    expect(performance.now() - begunAt).toBeLessThan(2900);
    const again = performance.now();
    await expect(cast(forInteractions, '4')).rejects.toThrow();
    expect(performance.now() - again).toBeLessThan(500);
    await setTimeout(1000);
    expect(gate.attempts() - before).toBeLessThan(60);
    gate.open();
    expect(await Promise.all(waiting)).toEqual([undefined, 'done']);
    await cast(forInteractions, '5');
    expect(await votesOfGuild(store, 'g')).toEqual({ helpful: 3, notHelpful: 0 });
    await owned.release();
    await store.close();
    gate.close();
  });
});

describe('a store in PostgreSQL', () => {
  it('writes cooldowns without waiting for the disk, whatever made their table', async () => {
    const url = await temporaryDatabase();
    const persistence = async () => {
      const store = await openStore(NOWHERE, url);
      const { rows } = await sql`SELECT relpersistence FROM pg_class WHERE relname = 'cooldowns'`.execute(
        store.database,
      );
      await sql`ALTER TABLE cooldowns SET LOGGED`.execute(store.database);
      await store.close();
      return rows;
    };
    expect([await persistence(), await persistence()]).toEqual([[{ relpersistence: 'u' }], [{ relpersistence: 'u' }]]);
  });

  it('goes on after every connection was ended, also in the middle of writing, and its owner remains the owner', async () => {
    const url = await temporaryDatabase();
    const store = await openStore(NOWHERE, url);
    const owned = await ownStore(NOWHERE, url);
    const cast = (voter: number) =>
      vote(store, { messageId: 'm', guildId: 'g', voterId: `${voter}`, helpful: true, votedAt: Date.now() });
    const admin = new pg.Client({ connectionString: databaseUrlOf('postgres') });
    await admin.connect();
    for (let round = 0; round < 5; round += 1) {
      const casting = Array.from({ length: 20 }, (_, voter) => cast(round * 20 + voter));
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
        new URL(url).pathname.slice(1),
      ]);
      await Promise.all(casting);
    }
    await admin.end();
    expect(await votesOfGuild(store, 'g')).toEqual({ helpful: 100, notHelpful: 0 });
    expect(await store.isReachable()).toBe(true);
    await expect
      .poll(async () => (await inspectStore(NOWHERE, url))?.runningProcess, { timeout: 5000 })
      .toContain(`process ${process.pid}`);
    await owned.release();
    await store.close();
  });

  it('keeps times as numbers and any text that people can send', async () => {
    const store = await openStore(NOWHERE, await temporaryDatabase());
    const text = 'naïve\0 “words” 🏛 \ud800';
    await keepNote(store, '1', {
      document: 'd',
      edition: 'e',
      address: 'p1',
      passage: '',
      note: text,
      tag: '',
      notedAt: 4_102_444_800_000,
    });
    expect(await notesOf(store, '1')).toMatchObject([{ note: 'naïve “words” 🏛 \ufffd', notedAt: 4_102_444_800_000 }]);
    await store.close();
  });

  it('can be put back into a folder, and a folder’s backup into PostgreSQL', async () => {
    const { databaseUrl } = await temporaryPlace();
    const folder = await temporaryFolder();
    const dataDir = join(folder, 'data');
    const store = await openStore(NOWHERE, databaseUrl);
    await changeUserSettings(store, '42', { language: 'tr' });
    await store.close();
    await backUp(dataDir, join(folder, 'one.backup'), 30, Date.now(), databaseUrl);
    await restore(dataDir, join(folder, 'one.backup'), Date.now());
    const inFolder = await openStore(dataDir);
    expect((await userSettings(inFolder, '42')).language).toBe('tr');
    await changeUserSettings(inFolder, '43', { language: 'de' });
    await inFolder.close();
    await backUp(dataDir, join(folder, 'two.backup'), 30, Date.now());
    const elsewhere = await temporaryDatabase();
    await restore(dataDir, join(folder, 'two.backup'), Date.now(), elsewhere);
    const again = await openStore(NOWHERE, elsewhere);
    expect([(await userSettings(again, '42')).language, (await userSettings(again, '43')).language]).toEqual([
      'tr',
      'de',
    ]);
    await again.close();
  });

  it('is in a pg_dump with its key, and works again from it', async () => {
    const url = await temporaryDatabase();
    const store = await openStore(NOWHERE, url);
    await changeUserSettings(store, '42', { language: 'tr' });
    await store.close();
    const program = (name: string) => join(process.env['TEST_POSTGRES_BIN'] ?? '', name);
    const dump = execFileSync(program('pg_dump'), ['--no-owner', url]);
    const elsewhere = await temporaryDatabase();
    execFileSync(program('psql'), ['-q', '-v', 'ON_ERROR_STOP=1', elsewhere], {
      input: dump,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    const restored = await openStore(NOWHERE, elsewhere);
    expect((await userSettings(restored, '42')).language).toBe('tr');
    await restored.close();
  });
});
