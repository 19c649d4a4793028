/** The lock on an index folder. */

import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockIndex } from '../../src/index/lock.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('lockIndex', () => {
  it('is taken at once when nobody has it, and leaves nothing behind', async () => {
    const told: string[] = [];
    const release = await lockIndex(folder, () => told.push('waiting'));
    expect(await readdir(folder)).toEqual(['lock']);
    await release();
    expect(await readdir(folder)).toEqual([]);
    expect(told).toEqual([]);
  });

  it('says once that it waits, and is taken when the other gives it back', async () => {
    const order: string[] = [];
    const releaseFirst = await lockIndex(folder, () => undefined);
    const releaseSecond = await lockIndex(folder, () => {
      order.push('waiting');
      order.push('given back');
      void releaseFirst();
    });
    order.push('taken');
    expect(order).toEqual(['waiting', 'given back', 'taken']);
    await releaseSecond();
  });

  it('may be given back after it was lost', async () => {
    const release = await lockIndex(folder, () => undefined);
    await rm(join(folder, 'lock'), { recursive: true });
    await expect(release()).resolves.toBeUndefined();
  });

  it('names the lock that it waits for, and does not wait for one that is dated in the future', async () => {
    const lock = join(folder, 'lock');
    await mkdir(lock);
    const inThreeDays = new Date(Date.now() + 3 * 24 * 60 * 60_000);
    await utimes(lock, inThreeDays, inThreeDays);
    const told: string[] = [];
    const release = await lockIndex(folder, (waitedFor) => told.push(waitedFor));
    expect(told).toEqual([lock]);
    await release();
  });
});
