/** `npm run restore`: puts a backup in the place of what the bot keeps; the bot must not run. */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { restore } from '../store/backup.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run restore -- FILE',
  summary:
    'Puts the backup FILE in the place of what DATA_DIR holds, which is kept, and erases from it whoever asked to be forgotten since. The bot must not run.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError();
  const { madeAt, replaced, forgotten } = await restore(loadSettings().dataDir, file, Date.now());
  process.stdout.write(
    `Put back the backup of ${new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ')} UTC.\n`,
  );
  if (replaced !== null) process.stdout.write(`What it replaced lies in ${replaced}.\n`);
  if (forgotten > 0) process.stdout.write(`Erased again ${forgotten} who asked to be forgotten since.\n`);
});
