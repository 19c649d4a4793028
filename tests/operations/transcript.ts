/** `npm run transcript`: from nothing to a bot, a backup, its loss and its return, played against the fake Discord for docs/operating.md. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { shownText } from '../../src/discord/card/read-back.js';
import { BRIEF, setup } from '../brief-index.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { startBot } from '../end-to-end/bot-process.js';

/** Of a start. */
const LAST_LINE = 'To add the bot to a server';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENT = join(ROOT, 'docs/operating.md');
const PART = /(<!-- made by npm run transcript -->\n)[\s\S]*?(<!-- end -->)/u;
const QUESTION = 'What is hedging according to Kuik?';
/** An answer is some forty lines long; its beginning tells enough. */
const SHOWN_LINES = 4;

/** Plays it, throws unless answers and settings come back the same, and writes the transcript. */
export async function writeTranscript(): Promise<void> {
  await setup();
  const fake = await startFakeDiscord();
  const folder = await mkdtemp(join(tmpdir(), 'transcript-'));
  try {
    const home = join(folder, 'brief-bot');
    await mkdir(home);
    const said = await play(fake, home);
    const shown = inGeneral(said.join('\n'), fake, folder, home);
    const document = await readFile(DOCUMENT, 'utf8');
    await writeFile(
      DOCUMENT,
      document.replace(PART, (_all, start, end) => `${start}\`\`\`\n${shown}\n\`\`\`\n${end}`),
    );
  } finally {
    await fake.close();
    await rm(folder, { recursive: true });
  }
}

async function play(fake: FakeDiscord, home: string): Promise<string[]> {
  const environment = { DISCORD_API: fake.apiUrl, DATA_DIR: join(home, 'data'), INDEX_DIR: BRIEF.indexDir };
  const lines: string[] = [];
  const run = async (command: string, given: readonly string[] = [], input = '') => {
    lines.push('', `$ npm run ${command}${given.length === 0 ? '' : ` -- ${given.join(' ')}`}`);
    lines.push(await output(command, given, input, { cwd: home, environment }));
  };
  const channel = fake.channel({ guild: fake.guild({ name: 'Study group' }) });
  const owner = fake.user({ permissions: PermissionFlagsBits.ManageGuild });

  await run('setup', [], `${fake.token}\n`);
  await run('doctor');
  const use = async () => {
    const asked = fake.interact({ command: 'ask', options: { question: QUESTION }, channel, user: owner });
    const answer = textOf(await asked.answer());
    const settings = textOf(await fake.interact({ command: 'settings', channel, user: owner }).answer());
    return { answer, settings, isPrivate: asked.isPrivate };
  };
  const first = await startBot(fake, { ...environment, DISCORD_TOKEN: fake.token });
  await first.line(LAST_LINE);
  lines.push('', '$ npm start', ...logged(first.lines));
  await fake.interact({ command: 'language', options: { language: 'fr' }, channel, user: owner }).answer();
  const panel = await fake.interact({ command: 'settings', channel, user: owner }).answer();
  fake.select(panel, 'settings:switches', ['mentions', 'private', 'log'], owner);
  await fake.nextEdit(panel);
  const before = await use();
  lines.push(
    '',
    '(on Discord: /language français; /settings, private answers and the log on; then)',
    ...onDiscord(before),
  );
  await run('backup', ['../brief-bot.backup']);
  await first.stop();
  lines.push('', '(the bot is stopped)', '', '$ rm -r data');
  await rm(join(home, 'data'), { recursive: true });
  await run('restore', ['../brief-bot.backup']);
  const second = await startBot(fake, { ...environment, DISCORD_TOKEN: fake.token });
  await second.line(LAST_LINE);
  lines.push('', '$ npm start', ...logged(second.lines));
  const after = await use();
  await second.stop();
  if (JSON.stringify(after) !== JSON.stringify(before)) throw new Error('Answers or settings are not the same.');
  lines.push('', '(on Discord: the same answer, in French and private, and the same settings)', ...onDiscord(after));
  return lines.slice(1);
}

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);

const onDiscord = ({ answer }: { readonly answer: string }) => [
  `> /ask ${QUESTION}`,
  ...answer.split('\n').slice(0, SHOWN_LINES),
  '…',
];

/** The messages of the log, without times. */
const logged = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => line.startsWith('{'))
    .map((line) => {
      const { level: _level, time: _time, msg, ...fields } = JSON.parse(line);
      return Object.keys(fields).length === 0 ? msg : `${msg} ${JSON.stringify(fields)}`;
    });

async function output(
  command: string,
  given: readonly string[],
  input: string,
  { cwd, environment }: { readonly cwd: string; readonly environment: NodeJS.ProcessEnv },
): Promise<string> {
  const { DISCORD_TOKEN: _token, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli', `${command}.js`), ...given], {
    cwd,
    env: { ...inherited, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const [said, failed, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (code !== 0) throw new Error(`npm run ${command} ended with ${code}: ${said}${failed}`);
  return said.trimEnd();
}

/** Without what belongs to this machine and this run. */
const inGeneral = (said: string, { applicationId, apiUrl }: FakeDiscord, folder: string, home: string) =>
  said
    .replaceAll(BRIEF.indexDir, 'index')
    .replaceAll(`${home}/`, '')
    .replaceAll(`${folder}/`, '../')
    .replaceAll(apiUrl, 'https://discord.com/api')
    .replaceAll(applicationId, 'APPLICATION_ID');
