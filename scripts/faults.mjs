// Does every kind of harm to the bot (tests/faults) and writes docs/reliability.md; with --quick a little of everything, without writing.
// With the beginnings of section titles (`npm run faults -- Killed Disks`), only those; with --kills=N, kills N times each.
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';

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
    options: { quick: { type: 'boolean', default: false }, kills: { type: 'string' } },
  });
  const kills = values.kills === undefined ? undefined : Number(values.kills);
  await runFaults(values.quick, kills, positionals, console.log);
} finally {
  await server.close();
}
