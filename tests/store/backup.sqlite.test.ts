/** Restoring into a folder: over damaged files, and where there is none. */

import { mkdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backUp } from '../../src/store/backup.js';
import { openStore } from '../../src/store/open.js';
import { restore } from '../../src/store/restore.js';
import { changeUserSettings, userSettings } from '../../src/store/user-settings.js';
import { temporaryFolder } from './temporary-store.js';

const DAYS = 30;
const NOW = Date.now();

it('a backup is put back over a damaged store, and into a folder that is not there', async () => {
  const folder = await temporaryFolder();
  const dataDir = join(folder, 'data');
  const file = join(folder, 'bot.backup');
  const store = await openStore(dataDir);
  await changeUserSettings(store, '42', { language: 'tr' });
  await store.close();
  await backUp(dataDir, file, DAYS, NOW);
  await writeFile(join(dataDir, 'store.sqlite'), 'damaged '.repeat(1000));
  await mkdir(join(folder, 'new'));
  for (const target of [dataDir, join(folder, 'new', 'data')]) {
    const { replaced } = await restore(target, file, NOW);
    expect(replaced === null).toBe(target !== dataDir);
    const restored = await openStore(target);
    expect((await userSettings(restored, '42')).language).toBe('tr');
    await restored.close();
  }
});

it('a backup of which the end is missing, and a folder, are refused by name', async () => {
  const folder = await temporaryFolder();
  const dataDir = join(folder, 'data');
  const file = join(folder, 'bot.backup');
  await (await openStore(dataDir)).close();
  await backUp(dataDir, file, DAYS, NOW);
  for (const missing of [1, 5000]) {
    await truncate(file, (await stat(file)).size - missing);
    await expect(restore(dataDir, file, NOW)).rejects.toThrow(`${file} is damaged: part of it is missing`);
  }
  await expect(restore(dataDir, folder, NOW)).rejects.toThrow(`${folder} is a folder, not a backup`);
});

it('a backup into a folder that is not there is refused with that reason, and not with one of DATA_DIR', async () => {
  const folder = await temporaryFolder();
  const dataDir = join(folder, 'data');
  await (await openStore(dataDir)).close();
  const file = join(folder, 'none', 'bot.backup');
  await expect(backUp(dataDir, file, DAYS, NOW)).rejects.toThrow(
    `${file} cannot be written: there is no folder ${join(folder, 'none')}.`,
  );
});
