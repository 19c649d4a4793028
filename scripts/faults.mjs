// Does every kind of harm to the bot (tests/faults) and writes docs/reliability.md; with --quick a little of everything, without writing.
// With the beginnings of section titles (`npm run faults -- Killed Disks`), only those; with --kills=N, kills N times each;
// with --postgres, the kinds that concern state, on PostgreSQL.
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';
import { createServer, postgresPrograms } from './postgres-server.js';

const server = await createViteServer({
  configFile: 'vitest.config.ts',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
try {
  const { runFaults } = await server.ssrLoadModule('/tests/faults/run.ts');
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      kills: { type: 'string' },
      postgres: { type: 'boolean', default: false },
    },
  });
  if (values.postgres && postgresPrograms() === undefined) {
    throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql).');
  }
  const run = {
    isQuick: values.quick,
    kills: values.kills === undefined ? undefined : Number(values.kills),
    names: positionals,
    newServer: values.postgres ? createServer : undefined,
  };
  await runFaults(run, console.log);
} finally {
  await server.close();
}
