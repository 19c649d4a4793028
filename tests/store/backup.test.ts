/** Backups: made while the bot writes, put back whole, and never a way back for whoever asked to be forgotten. */

import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backUp, removeReplaced, restore } from '../../src/store/backup.js';
import { eraseGuild, eraseOlder, erasePerson } from '../../src/store/erase.js';
import { changeGuildSettings, guildSettings } from '../../src/store/guild-settings.js';
import { openStore } from '../../src/store/open.js';
import { ownDataFolder } from '../../src/store/owner.js';
import { changeUserSettings, userSettings } from '../../src/store/user-settings.js';
import { vote } from '../../src/store/votes.js';
import { temporaryFolder } from './temporary-store.js';

const DAY_MS = 24 * 60 * 60_000;
const DAYS = 30;
const NOW = Date.now();

interface Place {
  readonly dataDir: string;
  readonly file: string;
}

async function place(): Promise<Place> {
  const folder = await temporaryFolder();
  return { dataDir: join(folder, 'data'), file: join(folder, 'bot.backup') };
}

/** Opens the store of the folder, does the work, and closes it. */
async function withStore<Result>(
  { dataDir }: Place,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(dataDir);
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
    const store = await openStore(here.dataDir);
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
    await backUp(here.dataDir, here.file, DAYS, NOW);
    isDone = true;
    await writing;
    await store.close();
    const elsewhere = { ...here, dataDir: `${here.dataDir}-elsewhere` };
    await restore(elsewhere.dataDir, here.file, NOW);
    const votes = await withStore(elsewhere, ({ database }) => database.selectFrom('votes').selectAll().execute());
    expect(votes.length).toBeGreaterThanOrEqual(200);
    expect(votes.length).toBeLessThanOrEqual(written);
  });

  it('is one file for its owner alone, and puts people back under the same key', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await backUp(here.dataDir, here.file, DAYS, NOW);
    expect((await stat(here.file)).mode & 0o777).toBe(0o600);
    expect((await readdir(join(here.file, '..'))).sort()).toEqual(['bot.backup', 'data']);
    await speak(here, '42', 'de');
    const { replaced } = await restore(here.dataDir, here.file, NOW);
    expect(await languageOf(here, '42')).toBe('tr');
    expect((await readdir(replaced ?? '')).sort()).toContain('person.key');
  });

  it('is refused in DATA_DIR, over another file, and of nothing', async () => {
    const here = await place();
    await expect(backUp(here.dataDir, here.file, DAYS, NOW)).rejects.toThrow(/nothing to back up/u);
    await speak(here, '42', 'tr');
    await expect(backUp(here.dataDir, join(here.dataDir, 'copy'), DAYS, NOW)).rejects.toThrow(/is in DATA_DIR/u);
    await writeFile(here.file, 'mine');
    await expect(backUp(here.dataDir, here.file, DAYS, NOW)).rejects.toThrow(/already exists/u);
    expect(await readFile(here.file, 'utf8')).toBe('mine');
  });

  it('is removed by the next one once it has expired; other files are left alone', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await writeFile(join(here.file, '../notes.txt'), 'mine');
    await backUp(here.dataDir, here.file, DAYS, NOW - 31 * DAY_MS);
    const { removed } = await backUp(here.dataDir, `${here.file}-2`, DAYS, NOW);
    expect(removed).toEqual(['bot.backup']);
    expect((await readdir(join(here.file, '..'))).sort()).toEqual(['bot.backup-2', 'data', 'notes.txt']);
  });
});

describe('putting a backup back', () => {
  it('is refused while a bot runs on the folder, which is named', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await backUp(here.dataDir, here.file, DAYS, NOW);
    const release = await ownDataFolder(here.dataDir);
    await expect(restore(here.dataDir, here.file, NOW)).rejects.toThrow(
      `DATA_DIR ${here.dataDir} is in use by another bot (process ${process.pid}).`,
    );
    release();
    await restore(here.dataDir, here.file, NOW);
  });

  it('erases again who asked to be forgotten since, and every server that was left, and nobody else', async () => {
    const here = await place();
    for (const person of ['1', '2']) await speak(here, person, 'tr');
    await withStore(here, async (store) => {
      await changeGuildSettings(store, 'left', { mentions: false });
      await changeGuildSettings(store, 'stayed', { mentions: false });
    });
    await backUp(here.dataDir, here.file, DAYS, NOW - 1000);
    await withStore(here, async (store) => {
      await erasePerson(store, '1');
      await eraseGuild(store, 'left');
    });
    for (let time = 1; time <= 2; time += 1) {
      expect((await restore(here.dataDir, here.file, Date.now() + time)).forgotten).toBe(2);
      expect([await languageOf(here, '1'), await languageOf(here, '2')]).toEqual([null, 'tr']);
      const mentions = (guild: string) =>
        withStore(here, async (store) => (await guildSettings(store, guild)).mentions);
      expect([await mentions('left'), await mentions('stayed')]).toEqual([true, false]);
    }
  });

  it('is refused once it has expired, and then nothing is known any more of who was forgotten', async () => {
    const here = await place();
    await speak(here, '1', 'tr');
    await backUp(here.dataDir, here.file, DAYS, NOW - 31 * DAY_MS);
    await backUp(here.dataDir, `${here.file}-2`, DAYS, NOW - 29 * DAY_MS);
    const forgotten = () =>
      withStore(here, async ({ database }) => (await database.selectFrom('forgotten').selectAll().execute()).length);
    await withStore(here, (store) => erasePerson(store, '1'));
    expect(await forgotten()).toBe(1);
    await expect(restore(here.dataDir, here.file, NOW)).rejects.toThrow(/does not exist|expired on/u);
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
    await backUp(here.dataDir, here.file, DAYS, NOW);
    const change = (statement: string) => {
      const sqlite = new Database(here.file);
      sqlite.exec(statement);
      sqlite.close();
    };
    change("INSERT INTO kysely_migration VALUES ('9999-of-the-future', '2099-01-01')");
    await expect(restore(here.dataDir, here.file, NOW)).rejects.toThrow(/9999-of-the-future.*Update the bot/u);
    await expect(restore(here.dataDir, join(here.dataDir, 'store.sqlite'), NOW)).rejects.toThrow(/is not a backup/u);
    await writeFile(here.file, 'no database at all, only words'.repeat(100));
    await expect(restore(here.dataDir, here.file, NOW)).rejects.toThrow(/is not a backup/u);
    await expect(restore(here.dataDir, `${here.file}-none`, NOW)).rejects.toThrow(/does not exist/u);
    expect(await languageOf(here, '42')).toBe('tr');
    expect((await readdir(here.dataDir)).filter((name) => name.startsWith('replaced-'))).toEqual([]);
  });

  it('works over a damaged store, and what it replaced goes when a backup would', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await backUp(here.dataDir, here.file, DAYS, NOW);
    await writeFile(join(here.dataDir, 'store.sqlite'), 'damaged '.repeat(1000));
    await restore(here.dataDir, here.file, NOW);
    expect(await languageOf(here, '42')).toBe('tr');
    const replaced = async () => (await readdir(here.dataDir)).filter((name) => name.startsWith('replaced-'));
    removeReplaced(here.dataDir, DAYS, Date.now() + 29 * DAY_MS);
    expect(await replaced()).toHaveLength(1);
    removeReplaced(here.dataDir, DAYS, Date.now() + 31 * DAY_MS);
    expect(await replaced()).toHaveLength(0);
  });

  it('makes the folder where there is none', async () => {
    const here = await place();
    await speak(here, '42', 'tr');
    await backUp(here.dataDir, here.file, DAYS, NOW);
    const dataDir = join(here.dataDir, 'new', 'data');
    await mkdir(join(here.dataDir, 'new'));
    expect((await restore(dataDir, here.file, NOW)).replaced).toBeNull();
    expect(await languageOf({ ...here, dataDir }, '42')).toBe('tr');
  });
});
