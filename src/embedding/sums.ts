/** Lists the checksum of a file that comes with the models. */

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @param listedAs the file's path within the models folder */
export async function listSum(modelsDir: string, listedAs: string, bytes: Uint8Array): Promise<void> {
  const sum = createHash('sha256').update(bytes).digest('hex');
  const file = path.join(modelsDir, 'SHA256SUMS');
  const others = (await readFile(file, 'utf8')).split('\n').filter((line) => line && !line.endsWith(`  ${listedAs}`));
  await writeFile(file, `${[...others, `${sum}  ${listedAs}`].join('\n')}\n`);
}
