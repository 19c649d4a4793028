/** The start: the bot on Discord when a token is set, the chat in the terminal otherwise; beside either the reader page. */

import { parseArgs } from 'node:util';
import type { OpenAnswerer } from './answer/open.js';
import { loadSettings, type Settings } from './config.js';
import { loadAhead } from './embedding/ahead.js';
import type { Report } from './index/open.js';
import type { SiteServer } from './site/server.js';
import { runCommandLine, type Usage } from './terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm start',
  summary:
    'Opens the chat over the brief or, with DISCORD_TOKEN set, runs the bot; settings are environment variables (.env.example).',
  options: {},
};

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const settings = loadSettings();
  loadAhead(settings);
  const site = settings.httpPort === undefined ? undefined : await openSite(settings, settings.httpPort);
  try {
    await (settings.discordToken === undefined ? chat(settings, site) : serve(settings, settings.discordToken, site));
  } finally {
    await site?.close();
  }
});

/** The reader page is there from the start, also while the index is being built. */
async function openSite({ corpusDir, readerUrl }: Settings, httpPort: number): Promise<SiteServer> {
  const [{ serveSite }, { loadCorpus }] = await Promise.all([import('./site/server.js'), import('./corpus/load.js')]);
  return serveSite(await loadCorpus(corpusDir), httpPort, readerUrl);
}

async function chat(settings: Settings, site: SiteServer | undefined): Promise<void> {
  const { pageFor, wrapped } = await import('./terminal/page.js');
  const say = (line: string) => process.stderr.write(`${wrapped(line, pageFor(process.stderr))}\n`);
  say('No DISCORD_TOKEN is set, so this is the chat in the terminal.');
  if (site !== undefined) say(`The reader page is at http://localhost:${site.port}/.`);
  const [{ openAnswerer }, { answererForSources }, { runChat }, { progressReport }] = await Promise.all([
    import('./answer/open.js'),
    import('./sources/ask.js'),
    import('./terminal/chat.js'),
    import('./terminal/progress.js'),
  ]);
  const answerer = await openAnswerer(settings, progressReport(process.stderr));
  try {
    await runChat({
      answerer: answererForSources(answerer),
      input: process.stdin,
      output: process.stdout,
      error: process.stderr,
      readerUrl: settings.readerUrl,
    });
    // As a service there is nobody to chat with, but there are readers.
    if (site !== undefined && process.stdin.bytesRead === 0 && !process.stdin.isTTY) await stopSignal();
  } finally {
    await answerer.close();
  }
}

/** Runs the bot until SIGTERM or SIGINT; SIGHUP reads the corpus again. */
async function serve(settings: Settings, discordToken: string, site: SiteServer | undefined): Promise<void> {
  // Loaded here alone: the terminal starts faster without discord.js.
  const [{ openAnswerer }, { answererForSources }, { runBot }, { openLog }, { openStore }] = await Promise.all([
    import('./answer/open.js'),
    import('./sources/ask.js'),
    import('./discord/bot.js'),
    import('./discord/gateway/log.js'),
    import('./store/open.js'),
  ]);
  const log = openLog(settings.logLevel);
  if (site !== undefined) log.info({ port: site.port }, 'The reader page is served');
  const report: Report = (event) => {
    if (event.kind === 'line') log.info(event.text);
    else if (event.done === event.total) log.info({ texts: event.total }, 'Index built');
  };
  // Before the index, which may take a minute to build: what is wrong with the store is said at once.
  const store = await openStore(settings.dataDir);
  try {
    const answerer = await openAnswerer(settings, report);
    try {
      const stopped = stopSignal();
      const answering = answererForSources(answerer);
      const bot = await runBot({ answerer: answering, settings: { ...settings, discordToken }, log, store });
      process.on('SIGHUP', () => void reload(answerer, site, log));
      log.info({ signal: await stopped }, 'Leaving');
      await bot.close();
    } finally {
      await answerer.close();
    }
  } finally {
    await store.close();
  }
}

/** Resolves at the first SIGTERM or SIGINT. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}

async function reload(
  answerer: OpenAnswerer,
  site: SiteServer | undefined,
  log: { error(error: object, message: string): void; info(message: string): void },
) {
  try {
    await answerer.reload();
    site?.show(answerer.corpus);
    log.info('The corpus was read again');
  } catch (error) {
    log.error({ error }, 'The corpus could not be read again; the old one stays');
  }
}
