/** `npm run restore`: replaces everything that the bot stores by a backup; the bot must not be running. */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { restore } from '../store/backup.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run restore -- FILE',
  summary:
    'Replaces the contents of DATA_DIR, which are kept, by the backup FILE, and erases the people in it who have since asked to be forgotten. The bot must not be running.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError();
  const { madeAt, replaced, forgotten } = await restore(loadSettings().dataDir, file, Date.now());
  process.stdout.write(
    `Restored the backup of ${new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ')} UTC.\n`,
  );
  if (replaced !== null) process.stdout.write(`The replaced data is in ${replaced}.\n`);
  if (forgotten > 0) process.stdout.write(`Erased again: ${forgotten} that had since asked to be forgotten.\n`);
});
