/** Files named by the user. A batch is processed from file to output line by line, since it may not fit into memory. */

import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Batch } from './batch.js';
import { UsageError } from './command-line.js';
import { linesOf } from './lines.js';

/** Runs the batch over the file's lines; the output is left open. */
export async function runBatch(file: FileHandle, batch: Batch, output: NodeJS.WritableStream): Promise<void> {
  const lines = linesOf(file.createReadStream({ encoding: 'utf8' }));
  await pipeline(batch(lines), output, { end: false });
}

/**
 * Opens a file that the user named.
 * @throws {UsageError} when it cannot be read, so that this is reported before anything is loaded.
 */
export async function openForReading(path: string): Promise<FileHandle> {
  const file = await open(path).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}`, { cause: error });
  });
  if (!(await file.stat()).isDirectory()) return file;
  await file.close();
  throw new UsageError(`${path} cannot be read: it is a folder`);
}

/** Reads a whole file named by the user. @throws {UsageError} as `openForReading` does */
export async function readWhole(path: string): Promise<string> {
  const file = await openForReading(path);
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  return code === 'EACCES' || code === 'EPERM' ? 'that is not permitted' : error.message;
}
