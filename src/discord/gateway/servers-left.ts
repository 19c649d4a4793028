/** Erases the data of servers that the bot has left: when it leaves, or after a grace period if it was removed while offline. */

import { type Client, Events } from 'discord.js';
import { eraseGuild } from '../../store/erase.js';
import { forgetServersLeft } from '../../store/left-servers.js';
import { serves } from '../platform/shards.js';
import type { BotContext } from './context.js';

/** From now on, erases a server's data when the bot leaves it. */
export function eraseOnLeaving(client: Client, { store, shutdown, log }: BotContext): void {
  // discord.js reports an outage as a different event.
  client.on(Events.GuildDelete, ({ id }) => {
    const erased = eraseGuild(store, id);
    shutdown.add(erased.catch((error) => log.error({ error }, 'The data of a server left could not be erased')));
  });
}

/** Erases the data of servers that the connected client has not been on for the grace period; never throws. */
export async function eraseServersLeft(client: Client<true>, { store, now, log }: BotContext): Promise<void> {
  try {
    // When it is ready, Discord lists all of the servers of its shards, including those unavailable in an outage.
    const present = new Set(client.guilds.cache.keys());
    const servers = await forgetServersLeft(store, present, now(), (guildId) => serves(client, guildId));
    if (servers > 0) log.info({ servers }, 'Erased the data of servers left a while ago');
  } catch (error) {
    log.error({ error }, 'The data of servers left could not be erased');
  }
}
