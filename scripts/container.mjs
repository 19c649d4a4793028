// Checks the Dockerfile where there is no container engine: lints it, runs its steps in a plain folder on the Node that it names,
// and starts its command as an unprivileged user on a tree that this user cannot write to.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DockerfileParser } from 'dockerfile-ast';
import { copyRepository, environmentFor, fetchNode, run } from './other-node.js';

/** The user `node` of the image. */
const USER_ID = '1000';
const HEALTH_PAUSE_MS = 500;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;

const lint = spawnSync('npx', ['dockerfile-utils', 'lint', 'Dockerfile'], { stdio: 'inherit' });
if (lint.status !== 0) process.exit(1);
const stages = stagesOf(readFileSync('Dockerfile', 'utf8'));
const [build, image] = stages;
const major = /^node:(\d+)-/u.exec(image.from)?.[1];
if (build.from !== image.from || major === undefined) throw new Error('Both stages must begin from one image of Node.');

const work = mkdtempSync(join(tmpdir(), 'container-'));
try {
  chmodSync(work, 0o755);
  const tree = join(work, 'tree');
  const data = join(work, 'data');
  mkdirSync(tree);
  mkdirSync(data, { mode: 0o777 });
  chmodSync(data, 0o777);
  const node = fetchNode(major, work);
  copyRepository(tree, ignoredBy(readFileSync('.dockerignore', 'utf8')));
  // The image's own packages (apt-get) are those of this machine.
  for (const command of build.run.filter((one) => !one.startsWith('apt-get')))
    run(command, { cwd: tree, env: environmentFor(node) });
  run(`chmod -R a-w,a+rX ${JSON.stringify(tree)}`, { cwd: work, env: process.env });
  const environment = {
    ...image.env,
    DATA_DIR: data,
    HTTP_HOST: '127.0.0.1',
    DISCORD_TOKEN: '',
    npm_config_cache: data,
  };
  await start(environmentFor(node, environment), tree);
} finally {
  run(`chmod -R u+w ${JSON.stringify(work)}`, { cwd: tmpdir(), env: process.env });
  rmSync(work, { recursive: true, force: true });
}

/** Starts the image's command as an unprivileged user, waits until its health check passes, and ends it. */
async function start(env, cwd) {
  const [command, ...options] = asUser(image.cmd);
  const bot = spawn(command, options, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const exited = once(bot, 'exit');
  const giveUp = Date.now() + START_LIMIT_MS;
  const check = () => spawnSync('bash', ['-c', image.healthCheck], { cwd, env }).status === 0;
  while (!check()) {
    await setTimeout(HEALTH_PAUSE_MS);
    if (bot.exitCode !== null || Date.now() > giveUp) throw new Error('The started image is not healthy.');
  }
  const [asked, ...question] = asUser(['node', 'dist/cli/ask.js', 'who sold serbia missiles?']);
  const answer = spawnSync(asked, question, { cwd, env, encoding: 'utf8' });
  if (!answer.stdout.includes('[1]')) throw new Error(`It gave no answer: ${answer.stdout}${answer.stderr}`);
  bot.kill('SIGTERM');
  const [code] = await Promise.race([exited, setTimeout(STOP_LIMIT_MS, ['no code within 15 s'], { ref: false })]);
  bot.kill('SIGKILL');
  if (code !== 0) throw new Error(`The started image ended with ${code}.`);
  console.log(`${image.from}: built, healthy, answered as an unprivileged user on a read-only tree, and ended with 0.`);
}

function asUser(command) {
  if (process.getuid?.() !== 0) return command;
  return ['setpriv', `--reuid=${USER_ID}`, `--regid=${USER_ID}`, '--clear-groups', ...command];
}

/** What the instructions of each stage say: its image, the commands to run, its environment, command and health check. */
function stagesOf(text) {
  const stages = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const words = instruction.getArgumentsContent() ?? '';
    const stage = stages.at(-1);
    switch (instruction.getKeyword()) {
      case 'FROM':
        stages.push({ from: words.split(' ')[0], run: [], env: {}, cmd: [], healthCheck: 'true' });
        break;
      case 'RUN':
        stage.run.push(words.replaceAll('\\\n', ' '));
        break;
      case 'ENV':
        for (const property of instruction.getProperties()) stage.env[property.getName()] = property.getValue();
        break;
      case 'CMD':
        stage.cmd = JSON.parse(words);
        break;
      case 'HEALTHCHECK':
        stage.healthCheck = shellOf(JSON.parse(words.slice(words.indexOf('CMD') + 'CMD'.length)));
        break;
    }
  }
  return stages;
}

function shellOf(command) {
  return command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}

/** Whether a path is left out by the patterns; only names, and names with a star at the beginning or end, are understood. */
function ignoredBy(patterns) {
  const rules = patterns.split('\n').filter((line) => line !== '');
  return (path) => {
    let isIgnored = false;
    for (const rule of rules) {
      const isBack = rule.startsWith('!');
      const pattern = isBack ? rule.slice(1) : rule;
      if (matches(path, pattern)) isIgnored = !isBack;
    }
    return isIgnored;
  };
}

function matches(path, pattern) {
  if (pattern.startsWith('*')) return path.endsWith(pattern.slice(1)) && !path.includes('/');
  if (pattern.endsWith('/*')) return path.startsWith(pattern.slice(0, -1));
  return path === pattern || path.startsWith(`${pattern}/`);
}
