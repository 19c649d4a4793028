/** Tells whoever runs a server that something of theirs failed while nobody was waiting for it. */

import type { Client } from 'discord.js';
import type { Rendering } from '../card/view.js';
import type { BotContext } from './context.js';

/** The channel in which it failed, and its server. */
interface Failed {
  readonly guildId: string;
  readonly channelId: string;
}

/**
 * Posts in the channel for Discord's own notices, never as a direct message; without one, or if it is the channel that failed, nobody
 * is told. Never throws.
 */
export async function tellOwner(
  notice: Rendering,
  { guildId, channelId }: Failed,
  client: Client,
  { delivery, log }: Pick<BotContext, 'delivery' | 'log'>,
): Promise<void> {
  const guild = client.guilds.cache.get(guildId);
  const place = guild?.systemChannelId ?? guild?.publicUpdatesChannelId ?? null;
  if (place === null || place === channelId) return;
  try {
    const channel = await client.channels.fetch(place);
    if (channel?.isSendable() !== true) throw new Error('Nothing can be sent to the channel');
    await delivery.deliver<unknown>(notice, (body) => channel.send(body));
  } catch (error) {
    log.warn({ error }, 'The owner of a server could not be told of a failure');
  }
}
