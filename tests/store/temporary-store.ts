import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore, type Store } from '../../src/store/open.js';

const opened: { readonly folder: string; readonly store?: Store }[] = [];

/** A new folder, removed after the file's tests. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  opened.push({ folder });
  return folder;
}

/** A new, empty store, closed and removed after the file's tests. */
export async function temporaryStore(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  const store = await openStore(folder);
  opened.push({ folder, store });
  return store;
}

afterAll(async () => {
  for (const { folder, store } of opened.splice(0)) {
    await store?.close();
    await rm(folder, { recursive: true });
  }
});
