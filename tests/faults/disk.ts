/** A disk that is full, read-only or of another owner, at the start and while the bot runs. Needs root: mounts, and another user. */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { shownText } from '../../src/discord/card/read-back.js';
import { openStore } from '../../src/store/open.js';
import { votesOfGuild } from '../../src/store/votes.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import { startBot } from '../end-to-end/bot-process.js';
import { type Place, smallCorpus } from '../index/small-corpus.js';
import type { Finding } from './finding.js';

const MAIN = resolve(import.meta.dirname, '../../dist/main.js');
const NOBODY = 65_534;

/** Whether this process may mount file systems and become another user. */
export const canMount = (): boolean => process.getuid?.() === 0;

interface Started {
  readonly code: number | null;
  /** Its last line that is not of the log. */
  readonly line: string;
}

/** Starts the bot as a user until it ends by itself. */
async function start(
  environment: NodeJS.ProcessEnv,
  fake: { apiUrl: string; token: string },
  uid = 0,
): Promise<Started> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], DISCORD_API: fake.apiUrl, DISCORD_TOKEN: fake.token, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    uid,
    gid: uid,
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  const lines = said.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  return { code, line: lines.at(-1) ?? '' };
}

/** The line without this machine's folders. */
const inGeneral = (line: string, folder: string) => line.replaceAll(folder, '…');

/** All findings about disks. */
export async function diskFaults(): Promise<Finding[]> {
  const fake = await startFakeDiscord();
  const folder = await mkdtemp(join(tmpdir(), 'disk-'));
  const place = await smallCorpus();
  await chmod(folder, 0o755);
  const mounts: string[] = [];
  const mount = async (name: string, options: string) => {
    const at = join(folder, name);
    await mkdir(at);
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at]);
    mounts.push(at);
    return at;
  };
  const findings: Finding[] = [];
  const refused = (fault: string, { code, line }: Started) => {
    if (code === 0 || code === null || line === '') throw new Error(`${fault}: the bot was not refused (${code})`);
    findings.push({
      fault,
      times: 1,
      seen: `exit code ${code}: “${inGeneral(line, folder)}”`,
      kept: 'what was there',
      lost: 0,
      doubled: 0,
    });
  };
  const small = { CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir };
  try {
    const full = await mount('full', 'size=64k');
    await writeFile(join(full, 'filler'), Buffer.alloc(60 * 1024));
    refused('DATA_DIR on a full disk', await start({ ...small, DATA_DIR: full }, fake));
    const fullIndex = await mount('full-index', 'size=64k');
    refused(
      'INDEX_DIR on a full disk',
      await start({ ...small, DATA_DIR: join(folder, 'data'), INDEX_DIR: fullIndex }, fake),
    );
    const readOnly = await mount('read-only', 'ro');
    refused('DATA_DIR on a read-only disk', await start({ ...small, DATA_DIR: readOnly }, fake));
    refused(
      'INDEX_DIR on a read-only disk',
      await start({ ...small, DATA_DIR: join(folder, 'data'), INDEX_DIR: readOnly }, fake),
    );
    const others = join(folder, 'of-another');
    await mkdir(others, { mode: 0o700 });
    await chmod(resolve(place.corpusDir, '..'), 0o755);
    refused('DATA_DIR of another owner', await start({ ...small, DATA_DIR: others }, fake, NOBODY));
    refused(
      'INDEX_DIR of another owner',
      await start({ ...small, DATA_DIR: join('/tmp', `nobody-${process.pid}`), INDEX_DIR: others }, fake, NOBODY),
    );
    findings.push(await fullWhileRunning(place, await mount('filling', 'size=2m'), fake));
  } finally {
    for (const at of mounts) execFileSync('umount', ['-l', at]);
    await rm(folder, { recursive: true, force: true });
    await rm(join('/tmp', `nobody-${process.pid}`), { recursive: true, force: true });
    await place.remove();
    await fake.close();
  }
  return findings;
}

/** Fills the disk of a running bot: votes before and after must be kept, questions answered throughout. */
async function fullWhileRunning(
  place: Place,
  dataDir: string,
  fake: Awaited<ReturnType<typeof startFakeDiscord>>,
): Promise<Finding> {
  const bot = await startBot(fake, { CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir, DATA_DIR: dataDir });
  const channel = fake.channel();
  const ask = async () =>
    fake.interact({ command: 'ask', options: { question: 'Who deepened the harbour?' }, channel }).answer();
  const said = (message: { content: string; components?: readonly unknown[] }) =>
    shownText(message.content, message.components ?? []);
  const answered = await ask();
  await fake.press(answered, 'Helpful', fake.user()).answer();
  const { bavail, bsize } = await statfs(dataDir);
  await writeFile(join(dataDir, 'filler'), Buffer.alloc(bavail * bsize)).catch(() => undefined);
  let refusals = 0;
  let acknowledged = 1;
  for (let time = 0; time < 200 && refusals === 0; time += 1) {
    const told = said(await fake.press(answered, 'Helpful', fake.user()).answer());
    if (told.includes('Thank you')) acknowledged += 1;
    else refusals += 1;
  }
  const whileFull = said(await ask());
  await rm(join(dataDir, 'filler'));
  const after = said(await fake.press(answered, 'Helpful', fake.user()).answer());
  if (after.includes('Thank you')) acknowledged += 1;
  await bot.stop();
  const copy = await mkdtemp(join(tmpdir(), 'filled-'));
  await cp(dataDir, copy, { recursive: true });
  const store = await openStore(copy);
  const { helpful } = await votesOfGuild(store, channel.guildId ?? '');
  await store.close();
  await rm(copy, { recursive: true });
  const isAnswered = whileFull.includes('deepened in 2020');
  return {
    fault: 'the disk fills up while the bot runs',
    times: 1,
    seen: `${isAnswered ? 'answers as ever' : 'no answers'}; who votes is told that something went wrong${refusals === 0 ? ' (never)' : ''}; with space again, votes count again`,
    kept: `${helpful} of ${acknowledged} acknowledged votes`,
    lost: acknowledged - helpful + (isAnswered ? 0 : 1),
    doubled: 0,
  };
}
