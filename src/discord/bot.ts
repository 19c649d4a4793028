/** The bot on Discord: connects, registers its commands, and answers until closed. */

import { setTimeout } from 'node:timers/promises';
import {
  type APIRequest,
  Client,
  Events,
  type Message,
  Partials,
  type RateLimitData,
  RESTEvents,
  type ResponseLike,
} from 'discord.js';
import { Agent } from 'undici';
import type { Answerer } from '../answer/answerer.js';
import type { Corpus } from '../corpus/corpus.js';
import { loadLetterSequences } from '../embedding/language.js';
import { sourceGraphOf } from '../sources/graph.js';
import { requireApplication } from '../store/application.js';
import { eraseOlder } from '../store/erase.js';
import type { Store } from '../store/store.js';
import { actorsOf } from '../study/actors.js';
import { quizPoolOf } from '../study/quiz/pool.js';
import { createDelivery } from './card/delivery.js';
import { FEATURES } from './features/index.js';
import { CACHES } from './gateway/caches.js';
import type { BotContext } from './gateway/context.js';
import { definitionsOf } from './gateway/definitions.js';
import type { BotError } from './gateway/errors.js';
import { exportFiles } from './gateway/export-files.js';
import { createFeatures, type Features } from './gateway/features.js';
import { takeInteraction } from './gateway/interactions.js';
import type { Log } from './gateway/log.js';
import { logIn, onClosedForGood, wrongToken } from './gateway/login.js';
import { answerLookUp } from './gateway/look-ups.js';
import { takeDeletion, takeEdit, takeMessage } from './gateway/messages.js';
import { catchUpAfterOutages } from './gateway/outages.js';
import { finishReplies } from './gateway/pending.js';
import { registerCommands } from './gateway/registration.js';
import { respondTo } from './gateway/respond.js';
import { eraseOnLeaving, eraseServersLeft } from './gateway/servers-left.js';
import { countsInStore, eraseEndedCounts } from './gateway/shared-counts.js';
import { corpusReader } from './library/fresh-corpus.js';
import { libraryOf } from './library/library.js';
import { INTENTS } from './platform/intents.js';
import { inviteLink } from './platform/invite.js';
import { areServedElsewhere, serves } from './platform/shards.js';
import { createChannelQueue } from './traffic/channel-queue.js';
import { type Clock, systemClock } from './traffic/clock.js';
import { createCooldowns } from './traffic/cooldowns.js';
import { watchEventLoop } from './traffic/event-loop-delay.js';
import { answererInTurns, createEventLoopTurns } from './traffic/event-loop-turns.js';
import { createRecentIds } from './traffic/recent-ids.js';
import { createShutdown } from './traffic/shutdown.js';

/** Opened all at once, 200 connections cost more time than waiting for a free one: 200 acknowledgements took 0.8 s without a limit, 0.4 s with it. */
const MOST_CONNECTIONS = 64;

/** Service managers usually wait 10 s before they kill a process; the rest is for closing connections and for the text in the embedding thread. */
const LEAVING_LIMIT_MS = 5500;
/** Closing waits for the gateway's answer, which may never come. */
const CLOSING_LIMIT_MS = 1000;
/** A rate limit may delay the registration for minutes; the bot answers meanwhile. */
const REGISTRATION_LIMIT_MS = 5000;

/** How long Discord waits for the first response to an interaction. */
const RESPONSE_WINDOW_MS = 3000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** `/privacy` states this period. */
const KEPT_FOR_MS = 365 * DAY_MS;
const DEFAULT_BACKUP_DAYS = 30;

interface BotSettings {
  readonly discordToken: string;
  /** Undefined: taken from Discord at login. */
  readonly discordApplicationId: string | undefined;
  /** Undefined: commands are registered for all servers. */
  readonly discordGuildId: string | undefined;
  /** Base address of the API, without version or trailing slash. */
  readonly discordApi: string;
  /** Where 'Check' rereads the documents from. */
  readonly corpusDir: string;
  /** Public address of the reader page, if there is one. */
  readonly readerUrl: string | undefined;
  /** The shards that this process serves, of so many in all; undefined: as many as Discord recommends, all of them here. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number } | undefined;
  /** For how many days a backup may be restored; 30 by default. */
  readonly backupDays?: number;
  /** How people reach whoever runs the bot. */
  readonly operatorContact?: string | undefined;
}

export interface BotParts {
  readonly answerer: Answerer;
  readonly settings: BotSettings;
  readonly log: Log;
  readonly store: Store;
  /** Defaults to the system clock. */
  readonly clock?: Clock;
  /** Stops the attempts to log in. */
  readonly signal?: AbortSignal;
  /** Called if Discord closes the connection for good after the bot has connected. */
  onFailure?(error: BotError): void;
  /** Told when the connection to Discord is there, and when it is lost. */
  onGateway?(isConnected: boolean): void;
}

export interface RunningBot {
  /** As Discord shows it. */
  readonly name: string;
  /** Accepts no new work, finishes pending answers (for at most 5.5 s) and disconnects. */
  close(): Promise<void>;
}

/**
 * Connects and answers; resolves once the bot is ready and its commands are registered, or if registering them takes too long.
 * @throws {BotError} one line that says what to do, when the token is wrong or an intent is refused
 * @throws {StoreError} when the store belongs to another application
 */
export async function runBot(parts: BotParts): Promise<RunningBot> {
  const { answerer, settings, log, store, clock = systemClock } = parts;
  const onFailure = (error: BotError) => parts.onFailure?.(error);
  const features = createFeatures(FEATURES);
  const shutdown = createShutdown();
  const turns = createEventLoopTurns();
  const isShared = areServedElsewhere(settings.shards);
  const context: BotContext = {
    answerer: answererInTurns(answerer, turns, shutdown),
    turns,
    readCorpus: corpusReader(settings.corpusDir),
    delivery: createDelivery(log),
    shutdown,
    queue: createChannelQueue(),
    taken: createRecentIds(),
    cooldowns: createCooldowns(isShared ? countsInStore({ store, now: clock.now, log }) : undefined),
    store,
    now: clock.now,
    log,
    readerUrl: settings.readerUrl,
    backupDays: settings.backupDays ?? DEFAULT_BACKUP_DAYS,
    operatorContact: settings.operatorContact,
    commandGroups: features.commandGroups,
    respondTo: (request, context) => respondTo(request, context, features),
    lookUp: (lookUp, setting) => answerLookUp(lookUp, setting, features),
    exportFiles: (interaction, context) => exportFiles(interaction, context, features),
  };
  await makeReady(answerer.corpus);
  // Made while the bot logs in, since it takes most of a second.
  for (const entry of answerer.corpus.documents) void quizPoolOf(entry, turns.next);

  const ready = await logIn(() => createClient(context, features, settings), {
    ...settings,
    log,
    signal: parts.signal,
  });
  await requireApplication(store, ready.application.id).catch(async (error) => {
    await ready.destroy();
    throw error;
  });
  onClosedForGood(ready, onFailure);
  watchGateway(ready, (isConnected) => parts.onGateway?.(isConnected));
  // On this response the library drops its token, and every later request fails.
  ready.rest.on(RESTEvents.Response, (request, response) => {
    if (isTokenRefused(request, response)) onFailure(wrongToken());
  });
  const place = {
    applicationId: settings.discordApplicationId ?? ready.application.id,
    guildId: settings.discordGuildId,
  };
  // By one process alone, where several share the shards.
  const registered = serves(ready, null)
    ? registerCommands(ready.rest, place, definitionsOf(features, libraryOf(answerer.corpus)), log)
    : Promise.resolve();
  await Promise.race([registered, setTimeout(REGISTRATION_LIMIT_MS, undefined, { ref: false })]);
  // Watch only from here: while the index loads and commands are registered, nobody is waiting.
  const eventLoopDelay = watchEventLoop();
  log.info({ servers: ready.guilds.cache.size }, 'Connected');
  log.info({ link: inviteLink(place.applicationId) }, 'To add the bot to a server, open this link');

  const forgetOld = () => {
    const now = clock.now();
    return eraseOlder(store, { before: now - KEPT_FOR_MS, now }).catch((error) =>
      log.error({ error }, 'Old records could not be erased'),
    );
  };
  await eraseServersLeft(ready, context);
  await forgetOld();
  const take = (message: Message) => takeMessage(message, context, features);
  catchUpAfterOutages(ready, context, take);
  for (const { finish } of features.all) await finish?.(ready, context);
  shutdown.add(finishReplies(ready, context, take));
  const every = (ms: number, work: () => Promise<void>) =>
    clock.every(ms, () => {
      const done = work();
      context.shutdown.add(done);
      return done;
    });
  const stopTicks = [
    every(DAY_MS, forgetOld),
    every(DAY_MS, () => eraseServersLeft(ready, context)),
    ...(isShared ? [every(MINUTE_MS, () => eraseEndedCounts(context))] : []),
    ...features.all.flatMap(({ everyMinute }) =>
      everyMinute === undefined ? [] : [every(MINUTE_MS, () => everyMinute(ready, context))],
    ),
  ];

  return {
    name: ready.user.tag,
    close: async () => {
      for (const stop of stopTicks) stop();
      const unfinished = await context.shutdown.leave(LEAVING_LIMIT_MS);
      if (unfinished > 0) log.warn({ unfinished }, 'Shut down with answers still pending');
      await Promise.race([ready.destroy(), setTimeout(CLOSING_LIMIT_MS, undefined, { ref: false })]);
      log.info(eventLoopDelay(), 'Event loop delay');
    },
  };
}

/** A client that answers once it is logged in. */
function createClient(context: BotContext, features: Features, settings: BotSettings): Client {
  const { log } = context;
  const client = new Client({
    intents: INTENTS,
    // Discord does not announce the channel of a direct message beforehand.
    partials: [Partials.Channel, Partials.Message],
    ...CACHES,
    ...(settings.shards === undefined
      ? { shards: 'auto' as const }
      : { shards: settings.shards.ids, shardCount: settings.shards.count }),
    allowedMentions: { parse: [], repliedUser: false },
    rest: {
      api: settings.discordApi,
      agent: new Agent({ connections: MOST_CONNECTIONS }),
      rejectOnRateLimit: isNotWaitedFor,
      // Each interaction has a handler of its own, of which the library would keep an hour's worth.
      handlerSweepInterval: MINUTE_MS,
    },
  });
  client.on(Events.Error, (error) => log.error({ error }, 'Client error'));
  client.on(Events.ShardError, (error) => log.warn({ error }, 'Connection error'));
  const take = (handle: () => void) => {
    try {
      handle();
    } catch (error) {
      log.error({ error }, 'An event from Discord could not be handled');
    }
  };
  const forInteractions = { ...context, store: context.store.forInteractions };
  client.on(Events.InteractionCreate, (interaction) =>
    take(() => takeInteraction(interaction, forInteractions, features)),
  );
  client.on(Events.MessageCreate, (message) => take(() => takeMessage(message, context, features)));
  client.on(Events.MessageUpdate, (_before, message) => take(() => takeEdit(message, context, features)));
  client.on(Events.MessageDelete, (message) => take(() => takeDeletion(message, context, features)));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) take(() => takeDeletion(message, context, features));
  });

  eraseOnLeaving(client, context);
  return client;
}

/** Rate limits that are not waited out: the login waits for its own and logs it, and an interaction expires after three seconds. */
const isNotWaitedFor = ({ route, retryAfter }: RateLimitData) =>
  route === '/gateway/bot' || (route.startsWith('/interactions/') && retryAfter >= RESPONSE_WINDOW_MS);

/** Tells when the connection of a shard is lost and when all are there again, from now on, when they are. */
function watchGateway(client: Client, tell: (isConnected: boolean) => void): void {
  const lost = new Set<number>();
  const back = (shard: number) => {
    lost.delete(shard);
    tell(lost.size === 0);
  };
  tell(true);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReconnecting, (shard) => {
    lost.add(shard);
    tell(false);
  });
}

/** Whether Discord refused the bot's own token, rather than an interaction's token, which may have expired. */
const isTokenRefused = ({ data }: APIRequest, { status }: ResponseLike) => status === 401 && data.auth !== false;

/** Prepares, before anybody can ask, what would otherwise block the event loop for 0.2 s each at the first question. */
async function makeReady({ documents }: Corpus): Promise<void> {
  await loadLetterSequences();
  for (const entry of documents) {
    sourceGraphOf(entry.document);
    // The index of names is made for it.
    actorsOf(entry);
  }
}
