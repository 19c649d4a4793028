/** Restoring into a folder: over damaged files, and where there is none. */

import { mkdir, writeFile } from 'node:fs/promises';
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
