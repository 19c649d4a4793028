/** `npm run shards`: the bot as a process for each shard on this machine, over one PostgreSQL. */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { runShardProcesses } from '../discord/gateway/shard-processes.js';
import { runService } from '../operations/lifecycle.js';
import { StoreError } from '../store/errors.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';
import { printable } from '../terminal/printable.js';

const USAGE: Usage = {
  form: 'npm run shards',
  summary:
    'Runs the bot as one process for each shard of Discord’s gateway; they share the database of DATABASE_URL. SHARD_COUNT sets how many; without it, there are as many as Discord recommends.',
  options: {},
};

const say = (line: string) => process.stderr.write(`${printable(line)}\n`);

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const { discordToken, databaseUrl, shardCount } = loadSettings();
  if (discordToken === undefined || databaseUrl === undefined) {
    throw new StoreError('Several processes need DISCORD_TOKEN and, for what they keep, DATABASE_URL.');
  }
  await runService(
    { leaving: () => undefined, failed: say, notClosed: () => undefined },
    async ({ signal, onLeave }) => {
      const main = fileURLToPath(new URL('../main.js', import.meta.url));
      const ended = runShardProcesses({ main, discordToken, count: shardCount, say }, signal);
      onLeave(() => ended);
      await ended;
    },
  );
});
