/** Logs when the connection to Discord is lost and back, and answers the mentions that a new connection has missed. */

import { type Client, DiscordAPIError, Events, type Message, type TextBasedChannel } from 'discord.js';
import { answerTo } from '../../store/answers.js';
import { shardOf } from '../platform/shards.js';
import { snowflakeAt } from '../platform/snowflake.js';
import { textOf } from './addressed.js';
import type { BotContext } from './context.js';
import { oldestFirst } from './conversation.js';
import { RECENT_MS } from './pending.js';

/** A dead connection is noticed when the second heartbeat, of 41 s each, has no answer. */
const NOTICED_AFTER_MS = 90_000;
/** One request each; in more, nobody waits for an answer. */
const MOST_CHANNELS = 50;
const LOOKED_THROUGH = 100;

/** From now on, gives `take` the recent messages to the bot that a lost connection has missed. */
export function catchUpAfterOutages(client: Client<true>, context: BotContext, take: (message: Message) => void): void {
  const { log, now, shutdown } = context;
  const lostAt = new Map<number, number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (lostAt.has(shard)) return;
    log.warn(shardIn(client, shard), 'The connection to Discord was lost');
    lostAt.set(shard, now());
  });
  client.on(Events.ShardResume, (shard) => {
    const since = lostAt.get(shard);
    if (since === undefined) return;
    log.info({ seconds: secondsSince(since, now()), ...shardIn(client, shard) }, 'Connected to Discord again');
    lostAt.delete(shard);
  });
  // A new session: Discord does not repeat what happened meanwhile.
  client.on(Events.ShardReady, (shard) => {
    const lost = lostAt.get(shard) ?? now();
    const since = Math.max(lost - NOTICED_AFTER_MS, now() - RECENT_MS);
    const told = { seconds: secondsSince(lost, now()), ...shardIn(client, shard) };
    log.warn(told, 'Connected to Discord again, with a new session');
    lostAt.delete(shard);
    if (!shutdown.isShuttingDown) shutdown.add(catchUp(since, shard, client, context, take));
  });
}

/** For the log, where there are several. */
const shardIn = ({ options }: Client<true>, shard: number) => ((options.shardCount ?? 1) > 1 ? { shard } : {});

const secondsSince = (time: number, now: number) => Math.round((now - time) / 1000);

async function catchUp(
  since: number,
  shard: number,
  client: Client<true>,
  { store, log }: BotContext,
  take: (message: Message) => void,
): Promise<void> {
  const after = snowflakeAt(since);
  let caughtUp = 0;
  try {
    for (const channel of channelsUsedAfter(after, shard, client)) {
      for (const message of await messagesAfter(after, channel)) {
        if (textOf(message) === null || (await answerTo(store, message.id)) !== null) continue;
        take(message);
        caughtUp += 1;
      }
    }
  } catch (error) {
    log.error({ error }, 'The messages of an outage could not be read');
  }
  if (caughtUp > 0) log.info({ messages: caughtUp }, 'Answering messages from the outage');
}

/** The channels of the shard with messages since, those with the latest first; of direct messages, Discord does not tell. */
function channelsUsedAfter(after: string, shard: number, client: Client<true>): TextBasedChannel[] {
  const used = [...client.channels.cache.values()].flatMap((channel) => {
    const guildId = channel.isDMBased() ? null : channel.guildId;
    if (!channel.isTextBased() || shardOf(guildId, client.options.shardCount ?? 1) !== shard) return [];
    const last = channel.lastMessageId ?? null;
    return channel.isDMBased() || (last !== null && BigInt(last) > BigInt(after))
      ? [{ channel, last: last ?? '0' }]
      : [];
  });
  used.sort((one, other) => (BigInt(one.last) > BigInt(other.last) ? -1 : 1));
  return used.slice(0, MOST_CHANNELS).map(({ channel }) => channel);
}

/** Oldest first; none where the bot may not read. */
async function messagesAfter(after: string, channel: TextBasedChannel): Promise<Message[]> {
  try {
    return oldestFirst((await channel.messages.fetch({ after, limit: LOOKED_THROUGH })).values());
  } catch (error) {
    if (error instanceof DiscordAPIError) return [];
    throw error;
  }
}
