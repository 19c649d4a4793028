/** `npm run move-store`: moves what the bot stores from DATA_DIR into the PostgreSQL database of DATABASE_URL. */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { StoreError } from '../store/errors.js';
import { moveStore } from '../store/move.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run move-store',
  summary:
    'Moves what the bot stores from DATA_DIR into the empty PostgreSQL database of DATABASE_URL, and compares every table. No bot may be running. A move that was stopped goes on when it is run again.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true });
  if (positionals.length > 0) throw new UsageError();
  const { dataDir, databaseUrl, backupDays } = loadSettings();
  if (databaseUrl === undefined) throw new StoreError('DATABASE_URL is not set: it names the database to move to.');
  const times = { days: backupDays, now: Date.now() };
  const { tables, aside } = await moveStore(dataDir, databaseUrl, times, ({ table, rows, wasThere }) => {
    process.stdout.write(`${table}: ${rows} ${rows === 1 ? 'row' : 'rows'}${wasThere ? ', there already' : ''}\n`);
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(`Moved ${rows} rows in ${tables.length} tables; each table is the same in both stores.\n`);
  if (aside !== null) process.stdout.write(`The old files are in ${aside}, for ${backupDays} days.\n`);
});
