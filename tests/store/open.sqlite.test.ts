/** The files of a store in SQLite: their modes, and what is said of files that cannot be used. */

import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/errors.js';
import { openStore } from '../../src/store/open.js';
import { changeUserSettings, userSettings } from '../../src/store/user-settings.js';
import { temporaryFolder, temporaryStore } from './temporary-store.js';

const failure = async (folder: string): Promise<StoreError> => {
  const error: unknown = await openStore(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`No StoreError: ${String(error)}`);
  return error;
};

describe('a store in a folder', () => {
  it('makes its folder, and keeps what was written when opened again', async () => {
    const folder = join(await temporaryFolder(), 'new', 'data');
    const first = await openStore(folder);
    await changeUserSettings(first, '1', { language: 'tr' });
    await first.close();
    const second = await openStore(folder);
    expect((await userSettings(second, '1')).language).toBe('tr');
    await second.close();
  });

  it('keeps its key to the owner of the file, and the same key for the same person', async () => {
    const folder = await temporaryFolder();
    const first = await openStore(folder);
    const hash = first.keyedHash('42');
    await first.close();
    expect((await stat(join(folder, 'person.key'))).mode & 0o777).toBe(0o600);
    const second = await openStore(folder);
    expect(second.keyedHash('42')).toBe(hash);
    expect(second.keyedHash('43')).not.toBe(hash);
    await second.close();
    const other = await temporaryStore();
    expect(other.keyedHash('42')).not.toBe(hash);
  });

  it('never writes a person’s id', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    await changeUserSettings(store, '987654321987654321', { plain: true });
    await store.close();
    expect((await readFile(join(folder, 'store.sqlite'))).includes('987654321987654321')).toBe(false);
  });
});

describe('a store that cannot be used gives one line that says what to do', () => {
  it('when its file is no database', async () => {
    const folder = await temporaryFolder();
    await (await openStore(folder)).close();
    await writeFile(join(folder, 'store.sqlite'), 'settings, long ago\n'.repeat(100));
    expect((await failure(folder)).message).toMatch(/^\S+store\.sqlite is damaged\. .*move the file away.*$/u);
  });

  it('when pages of its file are overwritten', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    await sql`CREATE TABLE filler (text TEXT)`.execute(store.database);
    for (let row = 0; row < 200; row += 1) {
      await sql`INSERT INTO filler VALUES (${'words '.repeat(100)})`.execute(store.database);
    }
    await store.close();
    const file = join(folder, 'store.sqlite');
    const bytes = await readFile(file);
    bytes.fill(0xff, 4096, bytes.length - 4096);
    await writeFile(file, bytes);
    expect((await failure(folder)).message).toMatch(/^\S+store\.sqlite is damaged\. .*$/u);
  });

  it('when its key is damaged', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'person.key'), 'short');
    expect((await failure(folder)).message).toMatch(/^\S+person\.key is damaged\. .*$/u);
  });

  it('when its folder is a file', async () => {
    const file = join(await temporaryFolder(), 'data');
    await writeFile(file, '');
    expect((await failure(file)).message).toMatch(/^\S+ cannot be opened \(.+\)\. DATA_DIR must be a folder.*$/u);
  });

  it.runIf(process.platform === 'linux')('when its folder can never be made', async () => {
    expect((await failure('/proc/data')).message).toMatch(
      /^\/proc\/data\S* cannot be opened \(.+\)\. DATA_DIR must be a folder.*$/u,
    );
  });

  it('when its file is a folder', async () => {
    const folder = await temporaryFolder();
    await (await openStore(folder)).close();
    await rm(join(folder, 'store.sqlite'));
    await mkdir(join(folder, 'store.sqlite'));
    expect((await failure(folder)).message).toMatch(/^\S+ cannot be opened \(.+\)\. DATA_DIR must be a folder.*$/u);
  });

  it('when a newer version of the bot wrote it', async () => {
    const folder = await temporaryFolder();
    await (await openStore(folder)).close();
    const sqlite = new Database(join(folder, 'store.sqlite'));
    sqlite.exec("INSERT INTO kysely_migration VALUES ('9999-of-the-future', '2099-01-01')");
    sqlite.close();
    expect((await failure(folder)).message).toMatch(
      /^\S+ was written by another version of the bot: .*9999-of-the-future\. Update the bot.*$/u,
    );
  });

  it('when its key is gone, rather than forget whose the rows are; the key itself is never written in halves', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    await changeUserSettings(store, '42', { plain: true });
    await store.close();
    expect((await readdir(folder)).sort()).toEqual(['person.key', 'store.sqlite']);
    await rm(join(folder, 'person.key'));
    expect((await failure(folder)).message).toMatch(/person\.key is missing beside .*npm run restore/u);
    expect(await readdir(folder)).toEqual(['store.sqlite']);
  });
});

describe('the files of the store', () => {
  it('are for their owner alone, also in a folder that everybody may enter, and where an earlier version left them open', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o755);
    await (await openStore(folder)).close();
    await chmod(join(folder, 'store.sqlite'), 0o644);
    const store = await openStore(folder);
    await changeUserSettings(store, '42', { plain: true });
    for (const name of await readdir(folder)) {
      expect([name, (await stat(join(folder, name))).mode & 0o777]).toEqual([name, 0o600]);
    }
    await store.close();
  });
});
