// A PostgreSQL server of its own, in a folder of its own, for tests and faults; as root, it runs as Debian's user postgres.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const USER = 'brief';
const PASSWORD = 'a-password-for-tests';
/** What only a machine that loses its power needs. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** The folder of the programs: the newest of Debian's, or wherever initdb is found; undefined if PostgreSQL is not installed. */
export function postgresPrograms() {
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
    const server = createNetServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Makes a server, which `start` starts.
 * @param isDurable whether what was committed outlives a killed server; without it, it is faster
 * @param parent an existing folder to keep its data in; left out, a temporary one
 * @param settings more settings, as `name=value`
 */
export async function createServer({ isDurable = false, parent = tmpdir(), settings = [] } = {}) {
  const bin = postgresPrograms();
  const as = unprivileged();
  const folder = mkdtempSync(join(parent, 'postgres-'));
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD, { mode: 0o644 });
  // Small segments of the journal, so that a small disk can hold some.
  const options = [
    '-D',
    data,
    '-U',
    USER,
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-sync',
  ];
  const initialise = [...options, '--locale=C.UTF-8', '--wal-segsize=1'];
  execFileSync(join(bin, 'initdb'), initialise, { ...as, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const given = [...(isDurable ? [] : FAST), 'max_connections=300', `port=${port}`, ...settings];
  given.push('listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`);
  let server;
  const ended = async (signal) => {
    if (server === undefined) return;
    const over = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.signalCode === null) {
      signal();
      await over;
    }
    server = undefined;
  };
  return {
    bin,
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
    isRunning: () => server !== undefined && server.exitCode === null && server.signalCode === null,
    /** Resolves once it accepts connections, also after it had to recover. */
    start: () =>
      new Promise((resolve, reject) => {
        server = spawn(join(bin, 'postgres'), ['-D', data, ...given.flatMap((one) => ['-c', one])], {
          ...as,
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
        });
        let said = '';
        server.stderr.on('data', (bytes) => {
          said += bytes;
          if (said.includes('ready to accept connections')) resolve();
        });
        server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
      }),
    /** As its administrator does: whoever is connected is cut off. */
    stop: () => ended(() => server.kill('SIGINT')),
    /** SIGKILL to the first process and to that of every connection. */
    kill: () =>
      ended(() => {
        const { pid } = server;
        const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
        server.kill('SIGKILL');
        for (const child of children.filter((one) => one !== '')) {
          try {
            process.kill(Number(child), 'SIGKILL');
          } catch {
            // It has ended by itself.
          }
        }
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
