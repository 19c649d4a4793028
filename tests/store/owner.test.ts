/** Whose the store is: one process's, one application's; and the servers that a bot is no longer on. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireApplication } from '../../src/store/application.js';
import { guildsKept } from '../../src/store/erase.js';
import { changeGuildSettings } from '../../src/store/guild-settings.js';
import { forgetServersLeft } from '../../src/store/left-servers.js';
import { openStore } from '../../src/store/open.js';
import { ownStore } from '../../src/store/owner.js';
import { temporaryFolder, temporaryPlace, temporaryStore } from './temporary-store.js';

const DAY_MS = 24 * 60 * 60_000;
const OWNER_MODULE = resolve(import.meta.dirname, '../../dist/store/owner.js');
const STORE_MODULE = resolve(import.meta.dirname, '../../dist/store/open.js');

describe('the store', () => {
  it('belongs to one process, which is named to any other, and to nobody once that was killed', async () => {
    const place = await temporaryPlace();
    const { dataDir, databaseUrl } = place;
    const script = join(await temporaryFolder(), 'own.mjs');
    await writeFile(
      script,
      `import { ownStore } from ${JSON.stringify(OWNER_MODULE)};
       const { dataDir, databaseUrl } = ${JSON.stringify(place)};
       await ownStore(dataDir, databaseUrl);
       process.on('message', () => undefined); // It lives as long as it listens.
       process.send('owned');`,
    );
    const other = fork(script);
    await once(other, 'message');
    await expect(ownStore(dataDir, databaseUrl)).rejects.toThrow(
      new RegExp(`is in use by another bot \\(.*process ${other.pid}\\)`, 'u'),
    );
    other.kill('SIGKILL');
    await once(other, 'exit');
    const owned = await ownStore(dataDir, databaseUrl);
    await owned.release();
  });

  it('may be opened for the first time by several processes at once', async () => {
    const place = await temporaryPlace();
    const script = join(await temporaryFolder(), 'open.mjs');
    await writeFile(
      script,
      `import { openStore } from ${JSON.stringify(STORE_MODULE)};
       process.send('ready');
       process.once('message', async () => {
         const { dataDir, databaseUrl } = ${JSON.stringify(place)};
         const store = await openStore(dataDir, databaseUrl);
         await store.close();
         process.disconnect();
       });`,
    );
    const processes = Array.from({ length: 4 }, () => fork(script));
    await Promise.all(processes.map((one) => once(one, 'message')));
    for (const one of processes) one.send('go');
    const codes = await Promise.all(processes.map(async (one) => (await once(one, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0, 0]);
    await (await openStore(place.dataDir, place.databaseUrl)).close();
  });
});

describe('the application', () => {
  it('that a store belongs to is the first that used it; another’s token is refused by name', async () => {
    const store = await temporaryStore();
    await requireApplication(store, '100');
    await requireApplication(store, '100');
    await expect(requireApplication(store, '200')).rejects.toThrow(
      /belongs to the Discord application 100, but the token to 200\..*DATA_DIR/u,
    );
  });
});

describe('servers that the bot was found to have left', () => {
  it('are forgotten after a week, unless the bot comes back; an empty list says nothing', async () => {
    const store = await temporaryStore();
    for (const guild of ['stayed', 'left', 'returned']) await changeGuildSettings(store, guild, { mentions: false });
    expect(await forgetServersLeft(store, new Set(['stayed']), 0)).toBe(0);
    expect(await forgetServersLeft(store, new Set(['stayed', 'returned']), 6 * DAY_MS)).toBe(0);
    expect(await forgetServersLeft(store, new Set(), 30 * DAY_MS)).toBe(0);
    expect((await guildsKept(store)).sort()).toEqual(['left', 'returned', 'stayed']);
    expect(await forgetServersLeft(store, new Set(['stayed']), 7 * DAY_MS)).toBe(1);
    expect((await guildsKept(store)).sort()).toEqual(['returned', 'stayed']);
    // Its week begins anew.
    expect(await forgetServersLeft(store, new Set(['stayed']), 13 * DAY_MS)).toBe(0);
  });
});
