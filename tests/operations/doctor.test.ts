/** `npm run setup` and `npm run doctor`, run as a person runs them, against the fake Discord. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withVariable } from '../../src/operations/environment-file.js';
import { BRIEF } from '../brief-index.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { startBot } from '../end-to-end/bot-process.js';

let fake: FakeDiscord;
let folder: string;
beforeEach(async () => {
  fake = await startFakeDiscord();
  folder = mkdtempSync(join(tmpdir(), 'operator-'));
});
afterEach(async () => {
  await fake.close();
  rmSync(folder, { recursive: true });
});

const environmentFile = () => join(folder, '.env');
const modeOf = (file: string) => statSync(file).mode & 0o777;

async function run(command: 'doctor' | 'setup', input: string, options: readonly string[] = [], environment = {}) {
  const { DISCORD_TOKEN: _token, ...inherited } = process.env;
  const child = spawn(process.execPath, [resolve(import.meta.dirname, `../../dist/cli/${command}.js`), ...options], {
    cwd: folder,
    env: {
      ...inherited,
      DISCORD_API: fake.apiUrl,
      DATA_DIR: join(folder, 'data'),
      INDEX_DIR: BRIEF.indexDir,
      ...environment,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const [output, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { output, error, code };
}

/** The checks by name. */
async function checks(environment = {}) {
  const { output, code } = await run('doctor', '', ['--json'], environment);
  const found = JSON.parse(output) as { name: string; outcome: string; found: string; advice: string | null }[];
  return { code, of: (name: string) => found.find((one) => one.name === name) };
}

describe('npm run setup', () => {
  it('keeps a token that Discord accepts in .env, for its owner alone, and shows the invite link', async () => {
    writeFileSync(environmentFile(), '# mine\nDISCORD_TOKEN=old\nLOG_LEVEL=debug\n', { mode: 0o644 });
    const { output, error, code } = await run('setup', `${fake.token}\n`);
    expect({ error, code }).toEqual({ error: '', code: 0 });
    expect(readFileSync(environmentFile(), 'utf8')).toBe(`# mine\nDISCORD_TOKEN=${fake.token}\nLOG_LEVEL=debug\n`);
    expect(modeOf(environmentFile())).toBe(0o600);
    expect(output).not.toContain(fake.token);
    const link = new URL(/https:\S+authorize\S+/u.exec(output)?.[0] ?? '');
    expect(link.searchParams.get('client_id')).toBe(fake.applicationId);
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    const { ViewChannel, SendMessages, SendMessagesInThreads, CreatePublicThreads, AttachFiles, ReadMessageHistory } =
      PermissionFlagsBits;
    expect(BigInt(link.searchParams.get('permissions') ?? '')).toBe(
      ViewChannel | SendMessages | SendMessagesInThreads | CreatePublicThreads | AttachFiles | ReadMessageHistory,
    );
  });

  it('begins a new .env as a copy of .env.example', async () => {
    await run('setup', `${fake.token}\n`);
    const written = readFileSync(environmentFile(), 'utf8');
    expect(written).toContain(`\nDISCORD_TOKEN=${fake.token}\n`);
    expect(written).toContain('\n# Port of the reader page');
  });

  it.each([
    [
      'a wrong token',
      () => 'A-Wrong-Token\n',
      {},
      77,
      /^Discord does not accept the token: .* Nothing was changed\.\n$/u,
    ],
    ['two words', () => 'Bot token\n', {}, 2, /^A token is one word, without spaces: nothing was changed\.\n$/u],
    ['nothing', () => '', {}, 2, /^A token is one word/u],
    [
      'no network',
      () => `${fake.token}\n`,
      { DISCORD_API: 'http://127.0.0.1:9' },
      75,
      /cannot be reached .* Nothing was/u,
    ],
  ])('leaves .env alone for %s, in one line', async (_what, input, environment, code, line) => {
    writeFileSync(environmentFile(), 'DISCORD_TOKEN=old\n');
    const result = await run('setup', input(), [], environment);
    expect(result.error).toMatch(line);
    expect(result.code).toBe(code);
    expect(readFileSync(environmentFile(), 'utf8')).toBe('DISCORD_TOKEN=old\n');
    expect(result.output + result.error).not.toContain('A-Wrong-Token');
  });

  it.each([
    ['', 'A=1\n'],
    ['B=2', 'B=2\nA=1\n'],
    ['#A=0\nA=\nB=2\n', '#A=0\nA=1\nB=2\n'],
    ['A=0', 'A=1'],
  ])('changes the one line of %j', (before, after) => {
    expect(withVariable(before, 'A', '1')).toBe(after);
  });
});

describe('npm run doctor', () => {
  it('ticks everything off for a bot that can work, and ends with 0', async () => {
    const channel = fake.channel();
    writeFileSync(environmentFile(), `DISCORD_TOKEN=${fake.token}\n`, { mode: 0o600 });
    const bot = await startBot(fake, { DATA_DIR: join(folder, 'data') });
    const { output, error, code } = await run('doctor', '');
    await bot.stop();
    expect({ error, code }).toEqual({ error: '', code: 0 });
    for (const name of ['Packages', 'Memory', 'Models', 'Index', 'Token', 'Intents', 'Clock', 'Logins', 'Commands'])
      expect(output).toMatch(new RegExp(`^✓ ${name} `, 'mu'));
    expect(output).toMatch(/^✓ Server .* every permission; 1 of 1 channels/mu);
    expect(output).toMatch(/^! Database +whole; a bot runs on it \(process \d+\); no backup\n +→ Make one: npm run/mu);
    expect(fake.messages(channel)).toEqual([]);
  });

  it('says without a token how to get on, and ends with 0', async () => {
    const { code, of } = await checks();
    expect(code).toBe(0);
    expect(of('Token')).toMatchObject({ outcome: 'note', advice: expect.stringContaining('npm run setup') });
    expect(of('Database')).toMatchObject({ outcome: 'ok', found: 'none yet: the first start makes it' });
  });

  it('names a permission that is missing on a server, channels that are closed, and commands not yet registered', async () => {
    const closed = fake.guild({ name: 'Closed' });
    fake.channel({ guild: closed });
    fake.channel({ guild: closed, denyBot: PermissionFlagsBits.AttachFiles });
    const { code, of } = await checks({ DISCORD_TOKEN: fake.token });
    expect(code).toBe(0);
    expect(of('Server Closed')).toMatchObject({ outcome: 'note', found: expect.stringContaining('1 of 2 channels') });
    expect(of('Commands')).toMatchObject({ outcome: 'note', found: 'none registered yet' });
  });

  it.each([
    ['Settings', 78, /^HTTP_PORT is "many"/u, { HTTP_PORT: 'many' }],
    ['Models', 65, /EMBEDDING_MODEL names the folder/u, { EMBEDDING_MODEL: './none' }],
  ])('%s: ends with %i, as the bot would', async (name, code, found, environment) => {
    const result = await checks(environment);
    expect(result.of(name)).toMatchObject({ outcome: 'fault', found: expect.stringMatching(found) });
    expect(result.code).toBe(code);
  });

  it('goes on after a fault, names them all, and ends with the code of the first', async () => {
    writeFileSync(join(folder, 'file'), '');
    const environment = { CORPUS_DIR: folder, DATA_DIR: join(folder, 'file'), DISCORD_TOKEN: 'A-Wrong-Token' };
    const { code, of } = await checks(environment);
    expect(of('Data folder')?.found).toMatch(/file is not a folder$/u);
    expect(of('Corpus')?.found).toMatch(/^There is no document to read/u);
    expect(of('Discord')?.found).toMatch(/does not accept the token/u);
    expect(code).toBe(74);
  });

  it('says that a database is damaged, belongs to another application, or that .env can be read by others', async () => {
    const data = { DATA_DIR: join(folder, 'data'), DISCORD_TOKEN: fake.token };
    await (await startBot(fake, data)).stop();
    const other = await startFakeDiscord();
    const theirs = await checks({ ...data, DISCORD_TOKEN: other.token, DISCORD_API: other.apiUrl });
    await other.close();
    expect(theirs.of('Database')?.found).toMatch(/^belongs to the application \d+, but the token to \d+$/u);
    expect(theirs.code).toBe(74);
    writeFileSync(environmentFile(), '');
    chmodSync(environmentFile(), 0o644);
    writeFileSync(join(folder, 'data/store.sqlite'), 'no database at all, but long enough to be one '.repeat(50));
    const damaged = await checks(data);
    expect(damaged.of('Settings')).toMatchObject({ outcome: 'note', advice: 'Run chmod 600 .env' });
    expect(damaged.of('Database')?.found).toMatch(/store\.sqlite is damaged\. Restore a backup/u);
    expect(damaged.code).toBe(74);
  });
});
