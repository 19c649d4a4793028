/** The entry point: the bot on Discord if a token is set, otherwise the chat in the terminal; with either, the reader page. */

import { parseArgs } from 'node:util';
import type { Answerer } from './answer/answerer.js';
import type { OpenAnswerer } from './answer/open.js';
import { loadSettings, type Settings } from './config.js';
import type { Log } from './discord/gateway/log.js';
import { loadAhead } from './embedding/ahead.js';
import { isEmbeddingAlive } from './embedding/thread.js';
import type { Report } from './index/open.js';
import { inOneLine } from './operations/failure.js';
import { createHealth, type Health } from './operations/health.js';
import { type Lifecycle, type LifecycleReport, runService } from './operations/lifecycle.js';
import type { Metrics } from './operations/metrics.js';
import { collectingAtRest } from './operations/rest.js';
import type { SiteServer } from './site/server.js';
import type { Store } from './store/store.js';
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
      const watch = await openWatch(settings, ['index', 'gateway']);
      const { openLog } = await import('./discord/gateway/log.js');
      const log = openLog(settings.logLevel, watch?.metrics.logged);
      report = {
        ...report,
        leaving: (signal) => log.info({ signal }, 'Leaving'),
        notClosed: (error) => log.error({ error }, 'Could not be closed'),
      };
      return serve(settings, settings.discordToken, log, lifecycle, watch);
    },
  );
});

/** Serves the reader page from the beginning, even while the index is being built. */
async function openSite(settings: Settings, httpPort: number, lifecycle: Lifecycle, watch: Watch): Promise<SiteServer> {
  const { corpusDir, indexDir, readerUrl, httpHost, servesOriginals, asksOnPage, areMetricsPublic } = settings;
  const [{ serveSite }, { loadCorpus }, { keptDocuments }, { keptIn }, { endpoints }, { policiesOf }] =
    await Promise.all([
      import('./site/server.js'),
      import('./corpus/load.js'),
      import('./corpus/kept.js'),
      import('./answer/open.js'),
      import('./operations/endpoints.js'),
      import('./operations/policies.js'),
    ]);
  const respondFirst = endpoints({ ...watch, areMetricsPublic });
  const site = await serveSite(
    await loadCorpus(corpusDir, undefined, keptDocuments(keptIn(indexDir))),
    httpPort,
    readerUrl,
    {
      host: httpHost,
      policies: policiesOf(settings),
      servesOriginals,
      ...(asksOnPage ? { asking: () => watch.asking } : {}),
      respondFirst,
    },
  );
  lifecycle.onLeave(site.close);
  return site;
}

interface Watch {
  readonly health: Health;
  readonly metrics: Metrics;
  /** Answers the page's questions; undefined until the index is open. */
  asking?: Answerer;
  /** Measured once it is open. */
  store?: Store;
}

/** What the HTTP port reports; undefined without a port, so that nothing is measured in vain. */
async function openWatch(settings: Settings, needed: Parameters<typeof createHealth>[0]): Promise<Watch | undefined> {
  if (settings.httpPort === undefined) return undefined;
  const { createMetrics } = await import('./operations/metrics.js');
  const health = createHealth(needed, isEmbeddingAlive);
  const metrics = createMetrics(health, async () => (await watch.store?.bytes()) ?? 0);
  const watch: Watch = { health, metrics };
  return watch;
}

async function chat(settings: Settings, lifecycle: Lifecycle): Promise<void> {
  const { pageFor, wrapped } = await import('./terminal/page.js');
  const say = (line: string) => process.stderr.write(`${wrapped(line, pageFor(process.stderr))}\n`);
  const watch = await openWatch(settings, ['index']);
  const site = watch && (await openSite(settings, settings.httpPort ?? 0, lifecycle, watch));
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
  watch?.health.set('index', true);
  const answering = watched(collectingAtRest(answererForSources(answerer)), watch);
  await runChat({
    answerer: answering,
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    readerUrl: settings.readerUrl,
  });
  // Under a service manager nobody can chat, but people can read.
  if (site !== undefined && process.stdin.bytesRead === 0 && !process.stdin.isTTY) await ended(lifecycle.signal);
}

/** Runs the bot until SIGTERM or SIGINT; SIGHUP reloads the corpus. */
async function serve(
  settings: Settings,
  discordToken: string,
  log: Log,
  lifecycle: Lifecycle,
  watch: Watch | undefined,
): Promise<void> {
  // Imported here only: the terminal starts faster without discord.js.
  const [{ openAnswerer }, { answererForSources }, { runBot }, { openStore }, { ownStore }, { removeReplaced }] =
    await Promise.all([
      import('./answer/open.js'),
      import('./sources/ask.js'),
      import('./discord/bot.js'),
      import('./store/open.js'),
      import('./store/owner.js'),
      import('./store/replaced.js'),
    ]);
  const site = watch && (await openSite(settings, settings.httpPort ?? 0, lifecycle, watch));
  if (site !== undefined) log.info({ port: site.port }, 'The reader page is served');
  const report: Report = (event) => {
    if (event.kind === 'line') log.info(event.text);
    else if (event.done === event.total) log.info({ texts: event.total }, 'Index built');
  };
  // Before the index, which may take a minute to build, so that problems with the store are reported at once.
  const { dataDir, databaseUrl } = settings;
  const owned = await ownStore(dataDir, databaseUrl, { shards: settings.shards, onLost: lifecycle.fail });
  lifecycle.onLeave(owned.release);
  const store = await openStore(dataDir, databaseUrl);
  lifecycle.onLeave(store.close);
  if (watch !== undefined) watch.store = store;
  watch?.health.watchStore(store.isReachable);
  removeReplaced(dataDir, settings.backupDays, Date.now());
  const answerer = await openAnswerer(settings, report);
  lifecycle.onLeave(answerer.close);
  await answerer.requireModels();
  lifecycle.onReload(() => reload(answerer, site, (line) => log.info(line)));
  watch?.health.set('index', true);
  const answering = watched(collectingAtRest(answererForSources(answerer)), watch);
  let hasConnected = false;
  const starting = runBot({
    answerer: answering,
    settings: { ...settings, discordToken },
    log,
    store,
    signal: lifecycle.signal,
    onFailure: lifecycle.fail,
    onGateway: (isConnected) => {
      hasConnected ||= isConnected;
      watch?.health.set('gateway', isConnected);
      watch?.metrics.gateway(isConnected);
    },
  });
  // From its first connection on it answers, also while the rest of the start goes on: the store stays open until that is finished.
  lifecycle.onLeave(async () => {
    if (hasConnected) await (await starting).close();
  });
  await starting;
  await ended(lifecycle.signal);
}

/** The answerer with its questions measured, which the page may use from now on. */
function watched(answerer: Answerer, watch: Watch | undefined): Answerer {
  if (watch === undefined) return answerer;
  watch.asking = watch.metrics.watched(answerer);
  return watch.asking;
}

/** Resolves when the signal is aborted. */
function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Never fails: if the corpus cannot be reloaded, that is reported and the old one stays in use. */
async function reload(answerer: OpenAnswerer, site: SiteServer | undefined, say: (line: string) => void) {
  try {
    await answerer.reload();
    site?.show(answerer.corpus);
    say('The corpus was reloaded');
  } catch (error) {
    say(`The corpus could not be reloaded; the old one stays in use: ${inOneLine(error)}`);
  }
}
