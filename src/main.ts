/** The start: the bot on Discord when a token is set, the chat in the terminal otherwise. */

import { type OpenAnswerer, openAnswerer } from './answer/open.js';
import { loadSettings, type Settings } from './config.js';
import type { Report } from './index/open.js';
import { answererForSources } from './sources/ask.js';
import { runCommandLine } from './terminal/command-line.js';
import { progressReport } from './terminal/progress.js';

await runCommandLine(async () => {
  const settings = loadSettings();
  await (settings.discordToken === undefined ? chat(settings) : serve(settings, settings.discordToken));
});

async function chat(settings: Settings): Promise<void> {
  process.stderr.write('No DISCORD_TOKEN is set, so this is the chat in the terminal.\n');
  const answerer = await openAnswerer(settings, progressReport(process.stderr));
  try {
    const { runChat } = await import('./terminal/chat.js');
    await runChat({
      answerer: answererForSources(answerer),
      input: process.stdin,
      output: process.stdout,
      error: process.stderr,
    });
  } finally {
    await answerer.close();
  }
}

/** Runs the bot until SIGTERM or SIGINT; SIGHUP reads the corpus again. */
async function serve(settings: Settings, discordToken: string): Promise<void> {
  // Loaded here alone: the terminal starts faster without discord.js.
  const [{ runBot }, { openLog }] = await Promise.all([import('./discord/bot.js'), import('./discord/log.js')]);
  const log = openLog(settings.logLevel);
  const report: Report = (event) => {
    if (event.kind === 'line') log.info(event.text);
    else if (event.done === event.total) log.info({ texts: event.total }, 'Index built');
  };
  const answerer = await openAnswerer(settings, report);
  try {
    const stopped = new Promise<string>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
    });
    const bot = await runBot({ answerer: answererForSources(answerer), settings: { ...settings, discordToken }, log });
    process.on('SIGHUP', () => void reload(answerer, log));
    log.info({ signal: await stopped }, 'Leaving');
    await bot.close();
  } finally {
    await answerer.close();
  }
}

async function reload(
  answerer: OpenAnswerer,
  log: { error(error: object, message: string): void; info(message: string): void },
) {
  try {
    await answerer.reload();
    log.info('The corpus was read again');
  } catch (error) {
    log.error({ error }, 'The corpus could not be read again; the old one stays');
  }
}
