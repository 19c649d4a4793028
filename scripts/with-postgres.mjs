// Runs a command with a PostgreSQL of its own, whose URL is TEST_DATABASE_URL: `node scripts/with-postgres.mjs COMMAND ARGUMENT …`.
// The server lives in a temporary folder as long as the command. Where PostgreSQL is not installed, it says so and succeeds.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const USER = 'brief';
const PASSWORD = 'a-password-for-tests';

/** The newest of Debian's folders, or wherever initdb is found. */
function programs() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...process.env.PATH.split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function unprivileged() {
  if (process.getuid() !== 0) return {};
  const idOf = (option) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const ended = (child) => new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));

const bin = programs();
if (bin === undefined) {
  console.log('Skipped: PostgreSQL is not installed (Debian: apt-get install postgresql).');
  process.exit(0);
}
const [command, ...given] = process.argv.slice(2);
const as = unprivileged();
const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
const data = join(folder, 'data');
const passwordFile = join(folder, 'password');
writeFileSync(passwordFile, PASSWORD, { mode: 0o644 });
const options = ['-D', data, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-sync'];
execFileSync(join(bin, 'initdb'), [...options, '--locale=C.UTF-8'], { ...as, cwd: folder, stdio: 'ignore' });

const port = await freePort();
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300', `port=${port}`];
settings.push('listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`);
const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
  ...as,
  cwd: folder,
  stdio: ['ignore', 'ignore', 'pipe'],
});
const up = new Promise((resolve, reject) => {
  let said = '';
  server.stderr.on('data', (bytes) => {
    said += bytes;
    if (said.includes('ready to accept connections')) resolve();
  });
  server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
});
const over = ended(server);

let code = 1;
try {
  await up;
  const url = `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`;
  const env = { ...process.env, TEST_DATABASE_URL: url, TEST_POSTGRES_BIN: bin };
  const child = spawn(command, given, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  code = await ended(child);
} finally {
  server.kill('SIGINT');
  await over;
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = code;
