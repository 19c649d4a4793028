// Runs a command with a PostgreSQL of its own, whose URL is TEST_DATABASE_URL: `node scripts/with-postgres.mjs COMMAND ARGUMENT …`.
// The server lives in a temporary folder as long as the command. Where PostgreSQL is not installed, it says so and succeeds.
import { spawn } from 'node:child_process';
import { createServer, postgresPrograms } from './postgres-server.js';

if (postgresPrograms() === undefined) {
  console.log('Skipped: PostgreSQL is not installed (Debian: apt-get install postgresql).');
  process.exit(0);
}
const [command, ...given] = process.argv.slice(2);
const server = await createServer();
let code = 1;
try {
  await server.start();
  const env = { ...process.env, TEST_DATABASE_URL: server.url, TEST_POSTGRES_BIN: server.bin };
  const child = spawn(command, given, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  code = await new Promise((resolve) => child.once('exit', (exitCode) => resolve(exitCode ?? 1)));
} finally {
  await server.stop();
  server.remove();
}
process.exitCode = code;
