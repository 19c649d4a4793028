/**
 * Documents as they were read, kept beside the index, so that a start need not read again what has not changed: a brief with its bank
 * takes half a second of processor time, as long as all else before the first answer.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { withoutEnding } from './forms/index.js';
import type { DocumentRequest, Loaded } from './load-document.js';
import { READING_THREAD } from './reading.js';

export interface KeptDocuments {
  /** The document as it was read from the same files by the same program; read by `read` where there is none. */
  take(request: DocumentRequest, read: (request: DocumentRequest) => Promise<Loaded>): Promise<Loaded>;
  /** Keeps what was read, in place of what was kept before and not taken. What cannot be written is read again by the next start. */
  save(): Promise<void>;
}

/** Opens the documents that are kept in a folder, which need not exist; {@link KeptDocuments.save} makes it, but not the folder around it. */
export function keptDocuments(folder: string): KeptDocuments {
  const taken = new Set<string>();
  const read = new Map<string, Loaded>();
  return {
    take: async (request, readDocument) => {
      const key = await keyOf(request);
      if (key === null) return readDocument(request);
      taken.add(nameOf(key));
      const kept = await unsealed(join(folder, nameOf(key)));
      if (kept !== null) return kept;
      const loaded = await readDocument(request);
      // What is left out is named at every start; and a file may have changed between its key and its reading.
      if (loaded.loaded !== null && loaded.broken.length === 0 && key === (await keyOf(request))) read.set(key, loaded);
      return loaded;
    },
    save: async () => {
      if (read.size === 0) return;
      try {
        await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST') throw error;
        });
        for (const [key, loaded] of read) await writeWhole(join(folder, nameOf(key)), sealed(loaded));
        read.clear();
        const others = (await readdir(folder)).filter((name) => !taken.has(name));
        for (const name of others) await rm(join(folder, name), { force: true });
      } catch {
        // A full or read-only disk is reported where the index is written; without a kept document the next start is slower.
      }
    },
  };
}

const nameOf = (key: string) => `${key}.document`;

/** No document is larger. */
const LARGEST_BYTES = 100_000_000;

/** A SHA-256 over the document, the files beside it and the program that reads them; null where one is no file or is too large. */
async function keyOf({ folder, file, names }: DocumentRequest): Promise<string | null> {
  const key = createHash('sha256').update(`${readerSum()}\0${folder}\0`);
  const beside = `${withoutEnding(file)}.`;
  for (const name of names.filter((one) => one === file || one.startsWith(beside))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile() || found.size > LARGEST_BYTES) return null;
    const content = await readFile(path).catch(() => null);
    if (content === null) return null;
    key.update(`${name}\0${content.length}\0`).update(content);
  }
  return key.digest('hex');
}

let sumOfReader: string | undefined;

/** A SHA-256 over the code of the reader, with the versions of the packages that it uses: another reader may read otherwise. */
function readerSum(): string {
  sumOfReader ??= sumOf(fileURLToPath(new URL('..', READING_THREAD)));
  return sumOfReader;
}

function sumOf(program: string): string {
  const sum = createHash('sha256').update(readFileSync(join(program, '../package.json')));
  for (const folder of ['languages', 'gazetteer', 'corpus']) {
    const files = readdirSync(join(program, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.js')).sort())
      sum.update(file).update(readFileSync(join(program, folder, file)));
  }
  return sum.digest('hex');
}

/** Bytes of the checksum of the content, before it. */
const SEAL_BYTES = 32;
const sealOf = (content: Buffer) => createHash('sha256').update(content).digest();

/** V8's own form keeps what JSON would lose: that a passage's notes are those of the document. */
function sealed(loaded: Loaded): Buffer {
  const content = serialize(loaded);
  return Buffer.concat([sealOf(content), content]);
}

/** What is in a kept file; null where there is none, it is damaged, or another version of Node wrote it and this one cannot read it. */
async function unsealed(path: string): Promise<Loaded | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  const content = bytes.subarray(SEAL_BYTES);
  if (!sealOf(content).equals(bytes.subarray(0, SEAL_BYTES))) return null;
  try {
    return deserialize(content);
  } catch {
    return null;
  }
}

/** Writes a file under another name and then renames it, so that it is there as a whole or not at all. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const half = `${path}.${process.pid}`;
  try {
    await writeFile(half, content);
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
