/** The builds within an index folder: the current one, which the pointer file names, and the others, which are removed. */

import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const POINTER_FILE = 'current';
/** Only names of this form are followed, so that a damaged pointer cannot lead out of the folder. */
const POINTER = /^(build-[0-9a-f-]+) ([0-9a-f]{64})\n$/u;

export interface Build {
  readonly folder: string;
  /** SHA-256 of its manifest, which in turn contains the checksum of every other file. */
  readonly seal: string;
}

/** Finds the build that the pointer names; otherwise says in half a line why there is none, or null if there is no pointer. */
export async function currentBuild(indexDir: string): Promise<Build | { readonly unusable: string | null }> {
  let pointer: string;
  try {
    pointer = await readFile(path.join(indexDir, POINTER_FILE), 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { unusable: isMissing ? null : 'has an unreadable pointer file' };
  }
  const [, name, seal] = POINTER.exec(pointer) ?? [];
  if (name === undefined || seal === undefined) return { unusable: 'has a damaged pointer file' };
  return { folder: path.join(indexDir, name), seal };
}

/** Makes a finished build the current one, atomically. */
export async function makeCurrent(indexDir: string, { folder, seal }: Build): Promise<void> {
  const pointer = path.join(indexDir, POINTER_FILE);
  await writeFile(`${pointer}.new`, `${path.basename(folder)} ${seal}\n`);
  await rename(`${pointer}.new`, pointer);
}

/** Removes all builds except this one: earlier ones, and incomplete ones. */
export async function removeOtherBuilds(indexDir: string, folder: string): Promise<void> {
  const kept = path.basename(folder);
  const others = (await readdir(indexDir)).filter((name) => name.startsWith('build-') && name !== kept);
  await Promise.all(others.map((name) => rm(path.join(indexDir, name), { recursive: true, force: true })));
}
