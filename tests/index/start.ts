/** Starts the built index command on a corpus as a process of its own, and says what it printed. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const INDEX_COMMAND = resolve(import.meta.dirname, '../../dist/cli/index.js');

export async function startIndexing({ corpusDir, indexDir }: { corpusDir: string; indexDir: string }) {
  const { PATH } = process.env;
  const env = { PATH, CORPUS_DIR: corpusDir, INDEX_DIR: indexDir };
  const child = spawn(process.execPath, [INDEX_COMMAND], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], out, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  return { code, out, errors };
}
