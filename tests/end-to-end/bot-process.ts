/** The built bot as a separate process, started as in production: `node dist/main.js`, configured only by its environment. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { BRIEF } from '../brief-index.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { requireNothingOfPeople } from './private-lines.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** On slow and busy cores; a start takes a second or two. */
const START_LIMIT_MS = 50_000;
/** Answers in hand have 8 s; what does not end by then is no bot that a service manager would wait for. */
const STOP_LIMIT_MS = 15_000;

export interface BotProcess {
  /** What it wrote to standard error so far, a line an entry. */
  readonly lines: readonly string[];
  /** Resolves with the first line, past or to come, that holds the text; rejects when the process ends before. */
  line(text: string): Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** The exit code, null after a signal; rejects when what it wrote holds a secret, or an id or words of people. */
  readonly exited: Promise<number | null>;
  /** Ends it as a service manager does and gives the exit code; null when it had to be killed. */
  stop(): Promise<number | null>;
}

/** Starts the bot against the server, with the shared index and a data folder of its own; `environment` overrides what it is told, `main` the file. */
export function spawnBot(
  fake: Pick<FakeDiscord, 'apiUrl' | 'token'> & Partial<Pick<FakeDiscord, 'state'>>,
  environment: NodeJS.ProcessEnv = {},
  main = MAIN,
): BotProcess {
  const { DISCORD_TOKEN: _token, DISCORD_GUILD_ID: _guild, ...inherited } = process.env;
  const ownData = mkdtempSync(join(tmpdir(), 'bot-data-'));
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: {
      ...inherited,
      DATA_DIR: ownData,
      DISCORD_API: fake.apiUrl,
      DISCORD_TOKEN: fake.token,
      INDEX_DIR: BRIEF.indexDir,
      LOG_LEVEL: 'info',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A test that failed or timed out leaves it running otherwise.
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  void once(child, 'exit').then(() => process.off('exit', end));
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const exited = once(child, 'exit').then(([code]) => {
    rmSync(ownData, { recursive: true });
    requireNothingOfPeople(lines, fake);
    return typeof code === 'number' ? code : null;
  });
  if (child.stderr === null) throw new Error('The process has no standard error');
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  return {
    lines,
    line: (text) =>
      new Promise((resolve, reject) => {
        const settle = (outcome: () => void) => {
          clearTimeout(timer);
          waiting.delete(look);
          outcome();
        };
        const look = () => {
          const found = lines.find((line) => line.includes(text));
          if (found !== undefined) settle(() => resolve(found));
        };
        const give = (why: string) =>
          settle(() => reject(new Error(`${why} before it said "${text}":\n${lines.join('\n')}`)));
        const timer = setTimeout(() => give('Waited long'), START_LIMIT_MS);
        waiting.add(look);
        const lookAgain = () => {
          look();
          if (waiting.has(look)) give('The bot ended');
        };
        void exited.then(lookAgain, lookAgain);
        look();
      }),
    signal: (name) => {
      child.kill(name);
    },
    exited,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      const code = await exited;
      clearTimeout(timer);
      return code;
    },
  };
}

/** Starts the bot and waits until it is connected and has registered its commands. */
export async function startBot(fake: FakeDiscord, environment: NodeJS.ProcessEnv = {}): Promise<BotProcess> {
  const bot = spawnBot(fake, environment);
  await bot.line('"msg":"Connected"');
  return bot;
}
