/** Opens the thread of a message, unless it has one: a message has at most one thread, which shares its id. */

import { type AnyThreadChannel, DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';

/** The thread of the message, opened with the options unless there is one. */
export async function threadOn(
  message: Message<true>,
  options: Parameters<Message<true>['startThread']>[0],
): Promise<AnyThreadChannel> {
  try {
    if (!message.hasThread) return await message.startThread(options);
  } catch (error) {
    const exists = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
    if (!exists) throw error;
  }
  const thread = await message.guild.channels.fetch(message.id);
  if (thread?.isThread() !== true) throw new Error('The thread of the message is no thread.');
  return thread;
}
