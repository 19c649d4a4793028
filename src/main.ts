/** The start: the bot on Discord when a token is set, the chat in the terminal otherwise; beside either the reader page. */

import { parseArgs } from 'node:util';
import type { OpenAnswerer } from './answer/open.js';
import { loadSettings, type Settings } from './config.js';
import type { Log } from './discord/gateway/log.js';
import { loadAhead } from './embedding/ahead.js';
import type { Report } from './index/open.js';
import { inOneLine } from './operations/failure.js';
import { type Lifecycle, type LifecycleReport, runService } from './operations/lifecycle.js';
import type { SiteServer } from './site/server.js';
import { runCommandLine, type Usage } from './terminal/command-line.js';
import { printable } from './terminal/printable.js';

const USAGE: Usage = {
  form: 'npm start',
  summary:
    'Opens the chat over the brief or, with DISCORD_TOKEN set, runs the bot; settings are environment variables (.env.example).',
  options: {},
};

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  let report: LifecycleReport = {
    leaving: () => undefined,
    failed: (line) => process.stderr.write(`${printable(line)}\n`),
    notClosed: () => undefined,
  };
  await runService(
    {
      leaving: (signal) => report.leaving(signal),
      failed: (line) => report.failed(line),
      notClosed: (error) => report.notClosed(error),
    },
    async (lifecycle) => {
      const settings = loadSettings();
      loadAhead(settings);
      if (settings.discordToken === undefined) return chat(settings, lifecycle);
      const { openLog } = await import('./discord/gateway/log.js');
      const log = openLog(settings.logLevel);
      report = {
        ...report,
        leaving: (signal) => log.info({ signal }, 'Leaving'),
        notClosed: (error) => log.error({ error }, 'Could not be closed'),
      };
      return serve(settings, settings.discordToken, log, lifecycle);
    },
  );
});

/** The reader page is there from the start, also while the index is being built. */
async function openSite(
  { corpusDir, readerUrl }: Settings,
  httpPort: number,
  lifecycle: Lifecycle,
): Promise<SiteServer> {
  const [{ serveSite }, { loadCorpus }] = await Promise.all([import('./site/server.js'), import('./corpus/load.js')]);
  const site = await serveSite(await loadCorpus(corpusDir), httpPort, readerUrl);
  lifecycle.onLeave(site.close);
  return site;
}

async function chat(settings: Settings, lifecycle: Lifecycle): Promise<void> {
  const { pageFor, wrapped } = await import('./terminal/page.js');
  const say = (line: string) => process.stderr.write(`${wrapped(line, pageFor(process.stderr))}\n`);
  const site = settings.httpPort === undefined ? undefined : await openSite(settings, settings.httpPort, lifecycle);
  say('No DISCORD_TOKEN is set, so this is the chat in the terminal.');
  if (site !== undefined) say(`The reader page is at http://localhost:${site.port}/.`);
  const [{ openAnswerer }, { answererForSources }, { runChat }, { progressReport }] = await Promise.all([
    import('./answer/open.js'),
    import('./sources/ask.js'),
    import('./terminal/chat.js'),
    import('./terminal/progress.js'),
  ]);
  const answerer = await openAnswerer(settings, progressReport(process.stderr));
  lifecycle.onLeave(answerer.close);
  lifecycle.onReload(() => reload(answerer, site, say));
  await runChat({
    answerer: answererForSources(answerer),
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    readerUrl: settings.readerUrl,
  });
  // As a service there is nobody to chat with, but there are readers.
  if (site !== undefined && process.stdin.bytesRead === 0 && !process.stdin.isTTY) await ended(lifecycle.signal);
}

/** Runs the bot until SIGTERM or SIGINT; SIGHUP reads the corpus again. */
async function serve(settings: Settings, discordToken: string, log: Log, lifecycle: Lifecycle): Promise<void> {
  // Loaded here alone: the terminal starts faster without discord.js.
  const [{ openAnswerer }, { answererForSources }, { runBot }, { openStore }, { ownDataFolder }, { removeReplaced }] =
    await Promise.all([
      import('./answer/open.js'),
      import('./sources/ask.js'),
      import('./discord/bot.js'),
      import('./store/open.js'),
      import('./store/owner.js'),
      import('./store/backup.js'),
    ]);
  const site = settings.httpPort === undefined ? undefined : await openSite(settings, settings.httpPort, lifecycle);
  if (site !== undefined) log.info({ port: site.port }, 'The reader page is served');
  const report: Report = (event) => {
    if (event.kind === 'line') log.info(event.text);
    else if (event.done === event.total) log.info({ texts: event.total }, 'Index built');
  };
  // Before the index, which may take a minute to build: what is wrong with the store is said at once.
  await ownDataFolder(settings.dataDir);
  const store = await openStore(settings.dataDir);
  lifecycle.onLeave(store.close);
  removeReplaced(settings.dataDir, settings.backupDays, Date.now());
  const answerer = await openAnswerer(settings, report);
  lifecycle.onLeave(answerer.close);
  await answerer.requireModels();
  lifecycle.onReload(() => reload(answerer, site, (line) => log.info(line)));
  const answering = answererForSources(answerer);
  const bot = await runBot({
    answerer: answering,
    settings: { ...settings, discordToken },
    log,
    store,
    signal: lifecycle.signal,
    onFailure: lifecycle.fail,
  });
  lifecycle.onLeave(bot.close);
  await ended(lifecycle.signal);
}

/** Resolves when the signal is aborted. */
function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Never fails: what cannot be read again is said, and the old corpus stays. */
async function reload(answerer: OpenAnswerer, site: SiteServer | undefined, say: (line: string) => void) {
  try {
    await answerer.reload();
    site?.show(answerer.corpus);
    say('The corpus was read again');
  } catch (error) {
    say(`The corpus could not be read again; the old one stays: ${inOneLine(error)}`);
  }
}
