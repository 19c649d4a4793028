/** Checks of the machine: Node, compiled packages, disk, memory, clock. */

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { FailureKind } from '../failure.js';
import { type Check, fault, note, ok } from './check.js';

/** `engines` in package.json. */
const LEAST_NODE = [20, 19] as const;
/** Versions below it get no security updates any more. */
const OLDEST_MAINTAINED_NODE = 22;
const RECOMMENDED_NODE = 24;

const MEGABYTE = 1024 * 1024;
/** An index and the one that replaces it, or a store with its journal and a copy. */
const LEAST_DISK_BYTES = 200 * MEGABYTE;
/** Measured: 740 MB with both models loaded. */
const MEMORY_BYTES = 800 * MEGABYTE;
/** Discord's own tolerance is unknown; daily passages are noticeably late from here. */
const CLOCK_TOLERANCE_MS = 30_000;

/** The version of Node that runs, such as `v24.1.0`. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const take = `Install Node ${RECOMMENDED_NODE}, then run npm ci.`;
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]))
    return fault('Node', 'settings', `${version} is too old: at least v${LEAST_NODE.join('.')} is needed`, take);
  if (major < OLDEST_MAINTAINED_NODE)
    return note('Node', `${version} works, but gets no security updates any more`, take);
  return ok('Node', version);
}

/** Whether packages with native code load, each by a function that loads it. */
export async function checkPackages(loading: Readonly<Record<string, () => Promise<unknown>>>): Promise<Check> {
  const failed: string[] = [];
  for (const [name, load] of Object.entries(loading)) await load().catch(() => failed.push(name));
  const names = Object.keys(loading).join(', ');
  return failed.length === 0
    ? ok('Packages', `${names} are compiled for this Node`)
    : fault(
        'Packages',
        'store',
        `${failed.join(', ')} cannot be loaded by ${process.version}`,
        'Run npm rebuild; a compiler is needed (README, Start).',
      );
}

/** Whether a folder, which may not exist yet, can be written to and has room. */
export async function checkFolder(name: string, kind: FailureKind, folder: string): Promise<Check> {
  const place = existingOf(folder);
  if (!statSync(place).isDirectory()) return fault(name, kind, `${place} is not a folder`, 'Choose another folder.');
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
  } catch {
    return fault(
      name,
      kind,
      `${place} may not be written to`,
      'Allow this user to write there, or choose another folder.',
    );
  }
  const { bavail, bsize } = await statfs(place);
  const free = `${megabytes(bavail * bsize)} free in ${folder}`;
  return bavail * bsize < LEAST_DISK_BYTES
    ? fault(name, kind, free, `Free some space: ${megabytes(LEAST_DISK_BYTES)} are needed.`)
    : ok(name, free);
}

/** The folder, or the nearest one around it that exists. */
function existingOf(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existingOf(dirname(folder));
}

/** Whether the memory of the machine, or what the process is limited to, is enough. */
export function checkMemory(): Check {
  const limit = process.constrainedMemory();
  const total = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  const found = `${megabytes(total)}, of which ${megabytes(process.availableMemory())} are available`;
  return total < MEMORY_BYTES
    ? note(
        'Memory',
        found,
        `Questions in several languages take ${megabytes(MEMORY_BYTES)}: the system may end the bot.`,
      )
    : ok('Memory', found);
}

/** Whether the clock agrees with Discord's. */
export function checkClock(aheadMs: number | null): Check {
  if (aheadMs === null) return note('Clock', 'Discord does not tell its time', 'Compare the clock with another one.');
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  const found = seconds < 2 ? 'agrees with Discord' : `is ${seconds} s ${aheadMs > 0 ? 'ahead of' : 'behind'} Discord`;
  return Math.abs(aheadMs) > CLOCK_TOLERANCE_MS
    ? fault('Clock', 'settings', found, 'Set the clock by the network: sudo timedatectl set-ntp true')
    : ok('Clock', found);
}

const megabytes = (bytes: number) => `${Math.floor(bytes / MEGABYTE).toLocaleString('en')} MB`;
