/** Writes the site to files, for any web server. */

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SiteError } from './errors.js';
import type { Site } from './site.js';

/**
 * Writes every page, and the original files that may be served, below the folder, replacing those of an earlier run; other files there are kept.
 * @throws {SiteError} when the folder cannot be written to.
 */
export async function writeSite(
  site: Site,
  folder: string,
  originals: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  try {
    for (const [path, { text }] of site) {
      const file = join(folder, ...path.split('/').map(decodeURIComponent));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    for (const [path, original] of originals)
      await copyFile(original, join(folder, ...path.split('/').map(decodeURIComponent)));
  } catch (error) {
    throw new SiteError(
      `The pages cannot be written to ${folder}: ${error instanceof Error ? error.message : error}.`,
      {
        cause: error,
      },
    );
  }
}
