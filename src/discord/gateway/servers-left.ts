/** Erases what is kept of servers that the bot has left: as it leaves, and at the start those that removed it while it was away. */

import { type Client, Events } from 'discord.js';
import { eraseGuild, guildsKept } from '../../store/erase.js';
import type { BotContext } from './context.js';

/** Erases from now on what is kept of each server as the bot leaves it. */
export function eraseOnLeaving(client: Client, { store, shutdown, log }: BotContext): void {
  // An outage is none of these: discord.js tells it as another event.
  client.on(Events.GuildDelete, ({ id }) => {
    const erased = eraseGuild(store, id);
    shutdown.add(erased.catch((error) => log.error({ error, guildId: id }, 'A server left could not be erased')));
  });
}

/** Erases what is kept of servers that a client which is ready is not on; never throws. */
export async function eraseServersLeft(client: Client<true>, { store, log }: BotContext): Promise<void> {
  try {
    // Discord lists all of the bot's servers as it gets ready, also those that an outage makes unavailable.
    const left = (await guildsKept(store)).filter((id) => !client.guilds.cache.has(id));
    for (const id of left) await eraseGuild(store, id);
    if (left.length > 0) log.info({ servers: left.length }, 'Erased what was kept of servers left meanwhile');
  } catch (error) {
    log.error({ error }, 'Servers left meanwhile could not be erased');
  }
}
