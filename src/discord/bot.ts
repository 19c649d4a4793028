/** The bot on Discord: connects, registers its commands, and answers until closed. */

import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { Agent } from 'undici';
import type { Answerer } from '../answer/answerer.js';
import type { Corpus } from '../corpus/corpus.js';
import { loadCorpus } from '../corpus/load.js';
import { loadLetterSequences } from '../embedding/language.js';
import { sourceGraphOf } from '../sources/graph.js';
import { eraseOlder } from '../store/erase.js';
import type { Store } from '../store/open.js';
import { namesOf } from '../study/names-index.js';
import { createDelivery } from './card/delivery.js';
import { FEATURES } from './features/index.js';
import type { BotContext } from './gateway/context.js';
import { definitionsOf } from './gateway/definitions.js';
import { createFeatures } from './gateway/features.js';
import { takeInteraction } from './gateway/interactions.js';
import type { Log } from './gateway/log.js';
import { logIn } from './gateway/login.js';
import { answerLookUp } from './gateway/look-ups.js';
import { takeDeletion, takeEdit, takeMessage } from './gateway/messages.js';
import { registerCommands } from './gateway/registration.js';
import { respondTo } from './gateway/respond.js';
import { eraseOnLeaving, eraseServersLeft } from './gateway/servers-left.js';
import { libraryOf } from './library/library.js';
import { createChannelQueue } from './traffic/channel-queue.js';
import { type Clock, systemClock } from './traffic/clock.js';
import { createCooldowns } from './traffic/cooldowns.js';
import { watchEventLoop } from './traffic/event-loop-delay.js';
import { answererInTurns, createEventLoopTurns } from './traffic/event-loop-turns.js';
import { createShutdown } from './traffic/shutdown.js';

/** Opened all at once, 200 connections cost more time than waiting for a free one: 200 acknowledgements took 0.8 s without a limit, 0.4 s with it. */
const MOST_CONNECTIONS = 64;

/** A service manager waits 10 s as a rule before it kills. */
const LEAVING_LIMIT_MS = 8000;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** As `/privacy` tells people. */
const KEPT_FOR_MS = 365 * DAY_MS;

interface BotSettings {
  readonly discordToken: string;
  /** Undefined: as Discord tells it at login. */
  readonly discordApplicationId: string | undefined;
  /** Undefined: commands are registered for all servers. */
  readonly discordGuildId: string | undefined;
  /** Without version and trailing slash. */
  readonly discordApi: string;
  /** Where 'Check' reads the documents again. */
  readonly corpusDir: string;
  /** Public address of the reader page, if there is one. */
  readonly readerUrl: string | undefined;
}

export interface BotParts {
  readonly answerer: Answerer;
  readonly settings: BotSettings;
  readonly log: Log;
  readonly store: Store;
  /** Left out, the machine's own. */
  readonly clock?: Clock;
}

export interface RunningBot {
  /** As Discord shows it. */
  readonly name: string;
  /** Accepts nothing more, finishes the answers in hand (at most 8 s) and disconnects. */
  close(): Promise<void>;
}

/**
 * Connects and answers; resolves once the bot is ready and its commands are registered.
 * @throws {BotError} one line that says what to do, when the token is wrong, an intent is refused or Discord is not reached
 */
export async function runBot({ answerer, settings, log, store, clock = systemClock }: BotParts): Promise<RunningBot> {
  const client = new Client({
    // None of them privileged: text comes with mentions, direct messages and replies to the bot.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct message comes from a channel that was never announced.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: settings.discordApi, agent: new Agent({ connections: MOST_CONNECTIONS }) },
  });
  const features = createFeatures(FEATURES);
  const turns = createEventLoopTurns();
  const context: BotContext = {
    answerer: answererInTurns(answerer, turns),
    turns,
    readCorpus: () => loadCorpus(settings.corpusDir),
    delivery: createDelivery(log),
    shutdown: createShutdown(),
    queue: createChannelQueue(),
    cooldowns: createCooldowns(),
    store,
    now: clock.now,
    log,
    readerUrl: settings.readerUrl,
    commandGroups: features.commandGroups,
    respondTo: (asked, request) => respondTo(asked, request, features),
    lookUp: (lookUp, setting) => answerLookUp(lookUp, setting, features),
  };
  client.on(Events.Error, (error) => log.error({ error }, 'Client error'));
  client.on(Events.ShardError, (error) => log.warn({ error }, 'Connection error'));
  client.on(Events.InteractionCreate, (interaction) => takeInteraction(interaction, context, features));
  client.on(Events.MessageCreate, (message) => takeMessage(message, context, features));
  client.on(Events.MessageUpdate, (_before, message) => takeEdit(message, context, features));
  client.on(Events.MessageDelete, (message) => takeDeletion(message, context));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) takeDeletion(message, context);
  });

  eraseOnLeaving(client, context);
  await makeReady(answerer.corpus);

  const ready = await logIn(client, settings);
  const place = {
    applicationId: settings.discordApplicationId ?? ready.application.id,
    guildId: settings.discordGuildId,
  };
  await registerCommands(client.rest, place, definitionsOf(features, libraryOf(answerer.corpus)), log);
  // From here on: loading the index and registering hold nobody up.
  const eventLoopDelay = watchEventLoop();
  log.info({ name: ready.user.tag, guilds: ready.guilds.cache.size }, 'Connected');

  const forgetOld = () => {
    const now = clock.now();
    return eraseOlder(store, { before: now - KEPT_FOR_MS, now }).catch((error) =>
      log.error({ error }, 'Nothing old was erased'),
    );
  };
  await eraseServersLeft(ready, context);
  await forgetOld();
  const every = (ms: number, work: () => Promise<void>) =>
    clock.every(ms, () => {
      const done = work();
      context.shutdown.add(done);
      return done;
    });
  const stopTicks = [
    every(DAY_MS, forgetOld),
    ...features.all.flatMap(({ everyMinute }) =>
      everyMinute === undefined ? [] : [every(MINUTE_MS, () => everyMinute(ready, context))],
    ),
  ];

  return {
    name: ready.user.tag,
    close: async () => {
      for (const stop of stopTicks) stop();
      const unfinished = await context.shutdown.leave(LEAVING_LIMIT_MS);
      if (unfinished > 0) log.warn({ unfinished }, 'Left with answers in hand');
      await client.destroy();
      log.info(eventLoopDelay(), 'Event loop delay');
    },
  };
}

/** Makes, before anybody can ask, what the first question would hold the event loop up for: a fifth of a second each. */
async function makeReady({ documents }: Corpus): Promise<void> {
  await loadLetterSequences();
  for (const entry of documents) {
    sourceGraphOf(entry.document);
    namesOf(entry);
  }
}
