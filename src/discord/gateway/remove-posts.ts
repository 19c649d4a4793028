/** Deletes messages with a person's own words that the bot posted for them. */

import type { Client } from 'discord.js';
import { dropPost, type Post } from '../../store/posts.js';
import type { BotContext } from './context.js';

/** Deletes those that it can, one after the other; never throws. */
export async function removePosts(
  client: Client,
  posts: readonly Post[],
  { store, log }: Pick<BotContext, 'store' | 'log'>,
): Promise<void> {
  for (const { messageId, channelId } of posts) {
    try {
      const channel = await client.channels.fetch(channelId);
      if (channel?.isTextBased() === true) await channel.messages.delete(messageId);
    } catch (error) {
      log.warn({ error }, 'A message with words of somebody could not be deleted');
    }
    await dropPost(store, messageId).catch((error) => log.error({ error }, 'A post could not be forgotten'));
  }
}
