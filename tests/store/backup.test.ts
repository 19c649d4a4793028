/** Backups: made while the bot writes, put back whole, and never a way back for whoever asked to be forgotten. */

import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../src/store/backup.js';
import { eraseGuild, eraseOlder, erasePerson } from '../../src/store/erase.js';
import { changeGuildSettings, guildSettings } from '../../src/store/guild-settings.js';
import { openStore } from '../../src/store/open.js';
import { ownStore } from '../../src/store/owner.js';
import { removeReplaced } from '../../src/store/replaced.js';
import { restore } from '../../src/store/restore.js';
import { changeUserSettings, userSettings } from '../../src/store/user-settings.js';
import { vote } from '../../src/store/votes.js';
import { IS_POSTGRES, type StorePlace, temporaryPlace } from './temporary-store.js';

const DAY_MS = 24 * 60 * 60_000;
const DAYS = 30;
const NOW = Date.now();

interface Place extends StorePlace {
  readonly file: string;
}

async function place(): Promise<Place> {
  const store = await temporaryPlace();
  return { ...store, file: join(store.dataDir, '..', 'bot.backup') };
}

const backUpOf = ({ dataDir, databaseUrl, file }: Place, now = NOW) => backUp(dataDir, file, DAYS, now, databaseUrl);
const restoreOf = ({ dataDir, databaseUrl, file }: Place, now = NOW) => restore(dataDir, file, now, databaseUrl);

/** Opens the store of the folder, does the work, and closes it. */
async function withStore<Result>(
  { dataDir, databaseUrl }: Place,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(dataDir, databaseUrl);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const speak = (here: Place, userId: string, language: string) =>
  withStore(here, (store) => changeUserSettings(store, userId, { language }));
const languageOf = (here: Place, userId: string) =>
  withStore(here, async (store) => (await userSettings(store, userId)).language);

describe('a backup', () => {
  it('holds what was acknowledged before it, made while the bot goes on writing', async () => {
    const here = await place();
    const store = await openStore(here.dataDir, here.databaseUrl);
    const voteOf = (voter: number) =>
      vote(store, { messageId: '1', guildId: null, voterId: `${voter}`, helpful: true, votedAt: NOW });
    for (let voter = 0; voter < 200; voter += 1) await voteOf(voter);
    let written = 200;
    let isDone = false;
    const writing = (async () => {
      while (!isDone) {
        await voteOf(written);
        written += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await backUpOf(here);
    isDone = true;
    await writing;
    await store.close();
    const elsewhere = { ...(await place()), file: here.file };
    await restoreOf(elsewhere);
    const votes = await withStore(elsewhere, ({ database }) => database.selectFrom('votes').selectAll().execute());
    expect(votes.length).toBeGreaterThanOrEqual(200);
    expect(votes.length).toBeLessThanOrEqual(written);
  });

  it('is one file for its owner alone, and puts people back under the same key', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await backUpOf(here);
    expect((await stat(here.file)).mode & 0o777).toBe(0o600);
    expect((await readdir(join(here.file, '..'))).filter((name) => name !== 'data')).toEqual(['bot.backup']);
    await speak(here, '42', 'de');
    const { replaced } = await restoreOf(here);
    expect(await languageOf(here, '42')).toBe('tr');
    expect(await readdir(replaced ?? '')).toContain(IS_POSTGRES ? 'replaced.backup' : 'person.key');
    if (!IS_POSTGRES) return;
    await restoreOf({ ...here, file: join(replaced ?? '', 'replaced.backup') }, NOW + 1);
    expect(await languageOf(here, '42')).toBe('de');
  });

  it('is refused in DATA_DIR, over another file, and of nothing', async () => {
    const here = await place();
    if (!IS_POSTGRES) await expect(backUpOf(here)).rejects.toThrow(/nothing to back up/u);
    await speak(here, '42', 'tr');
    await expect(backUpOf({ ...here, file: join(here.dataDir, 'copy') })).rejects.toThrow(/is in DATA_DIR/u);
    await writeFile(here.file, 'mine');
    await expect(backUpOf(here)).rejects.toThrow(/already exists/u);
    expect(await readFile(here.file, 'utf8')).toBe('mine');
  });

  it('is removed by the next one once it has expired; other files are left alone', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await writeFile(join(here.file, '../notes.txt'), 'mine');
    await backUpOf(here, NOW - 31 * DAY_MS);
    const { removed } = await backUpOf({ ...here, file: `${here.file}-2` });
    expect(removed).toEqual(['bot.backup']);
    expect((await readdir(join(here.file, '..'))).sort()).toEqual(
      IS_POSTGRES ? ['bot.backup-2', 'notes.txt'] : ['bot.backup-2', 'data', 'notes.txt'],
    );
  });
});

describe('putting a backup back', () => {
  it('is refused while a bot runs on the folder, which is named', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await backUpOf(here);
    const owned = await ownStore(here.dataDir, here.databaseUrl);
    await expect(restoreOf(here)).rejects.toThrow(
      new RegExp(`is in use by another bot \\(.*process ${process.pid}\\)`, 'u'),
    );
    await owned.release();
    await restoreOf(here);
  });

  it('erases again who asked to be forgotten since, and every server that was left, and nobody else', async () => {
    const here = await place();
    for (const person of ['1', '2']) await speak(here, person, 'tr');
    await withStore(here, async (store) => {
      await changeGuildSettings(store, 'left', { mentions: false });
      await changeGuildSettings(store, 'stayed', { mentions: false });
    });
    await backUpOf(here, NOW - 1000);
    await withStore(here, async (store) => {
      await erasePerson(store, '1');
      await eraseGuild(store, 'left');
    });
    for (let time = 1; time <= 2; time += 1) {
      expect((await restoreOf(here, Date.now() + time)).forgotten).toBe(2);
      expect([await languageOf(here, '1'), await languageOf(here, '2')]).toEqual([null, 'tr']);
      const mentions = (guild: string) =>
        withStore(here, async (store) => (await guildSettings(store, guild)).mentions);
      expect([await mentions('left'), await mentions('stayed')]).toEqual([true, false]);
    }
  });

  it('is refused once it has expired, and then nothing is known any more of who was forgotten', async () => {
    const here = await place();
    await speak(here, '1', 'tr');
    await backUpOf(here, NOW - 31 * DAY_MS);
    await backUpOf({ ...here, file: `${here.file}-2` }, NOW - 29 * DAY_MS);
    const forgotten = () =>
      withStore(here, async ({ database }) => (await database.selectFrom('forgotten').selectAll().execute()).length);
    await withStore(here, (store) => erasePerson(store, '1'));
    expect(await forgotten()).toBe(1);
    await expect(restoreOf(here)).rejects.toThrow(/does not exist|expired on/u);
    await withStore(here, async (store) => {
      await store.database
        .updateTable('backups')
        .set({ expires_at: NOW - 1 })
        .execute();
      await eraseOlder(store, { before: 0, now: NOW });
    });
    expect(await forgotten()).toBe(0);
  });

  it('refuses by name what is no backup, what is damaged, and what a newer version made; all stays as it was', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await backUpOf(here);
    const change = (statement: string) => {
      const sqlite = new Database(here.file);
      sqlite.exec(statement);
      sqlite.close();
    };
    change("INSERT INTO kysely_migration VALUES ('9999-of-the-future', '2099-01-01')");
    await expect(restoreOf(here)).rejects.toThrow(/9999-of-the-future.*Update the bot/u);
    const other = join(here.dataDir, '..', 'other.sqlite');
    new Database(other).exec('CREATE TABLE other (text TEXT)').close();
    await expect(restoreOf({ ...here, file: other })).rejects.toThrow(/is not a backup/u);
    await writeFile(here.file, 'no database at all, only words'.repeat(100));
    await expect(restoreOf(here)).rejects.toThrow(/is not a backup/u);
    await expect(restoreOf({ ...here, file: `${here.file}-none` })).rejects.toThrow(/does not exist/u);
    expect(await languageOf(here, '42')).toBe('tr');
    const kept = existsSync(here.dataDir) ? await readdir(here.dataDir) : [];
    expect(kept.filter((name) => name.startsWith('replaced-'))).toEqual([]);
  });

  it('puts aside what it replaces, which goes when a backup would', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await backUpOf(here);
    await restoreOf(here);
    const replaced = async () => (await readdir(here.dataDir)).filter((name) => name.startsWith('replaced-'));
    removeReplaced(here.dataDir, DAYS, Date.now() + 29 * DAY_MS);
    expect(await replaced()).toHaveLength(1);
    removeReplaced(here.dataDir, DAYS, Date.now() + 31 * DAY_MS);
    expect(await replaced()).toHaveLength(0);
  });
});
