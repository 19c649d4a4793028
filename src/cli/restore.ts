/** `npm run restore`: replaces everything that the bot stores by a backup; the bot must not be running. */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { restore } from '../store/restore.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run restore -- FILE',
  summary:
    'Replaces what the bot stores, which is put aside in DATA_DIR, by the backup FILE, and erases the people in it who have since asked to be forgotten. The bot must not be running.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError();
  const { dataDir, databaseUrl } = loadSettings();
  const { madeAt, replaced, forgotten } = await restore(dataDir, file, Date.now(), databaseUrl);
  process.stdout.write(
    `Restored the backup of ${new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ')} UTC.\n`,
  );
  if (replaced !== null) process.stdout.write(`The replaced data is in ${replaced}.\n`);
  if (forgotten > 0) process.stdout.write(`Erased again: ${forgotten} that had since asked to be forgotten.\n`);
});
