// Does every kind of harm to the bot (tests/faults) and writes docs/reliability.md; with --quick a little of everything, without writing.
// With the beginnings of section titles (`npm run faults -- Killed Disks`), only those.
import { createViteServer } from 'vitest/node';

const server = await createViteServer({
  configFile: 'vitest.config.ts',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
try {
  const { runFaults } = await server.ssrLoadModule('/tests/faults/run.ts');
  const given = process.argv.slice(2);
  const names = given.filter((word) => !word.startsWith('--'));
  await runFaults(given.includes('--quick'), names, console.log);
} finally {
  await server.close();
}
