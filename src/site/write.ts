/** Writes the site to files, for any web server. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SiteError } from './errors.js';
import type { Site } from './site.js';

/**
 * Writes every page below the folder, replacing those of an earlier run; other files there are kept.
 * @throws {SiteError} when the folder cannot be written to.
 */
export async function writeSite(site: Site, folder: string): Promise<void> {
  try {
    for (const [path, { text }] of site) {
      const file = join(folder, ...path.split('/').map(decodeURIComponent));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  } catch (error) {
    throw new SiteError(
      `The pages cannot be written to ${folder}: ${error instanceof Error ? error.message : error}.`,
      {
        cause: error,
      },
    );
  }
}
