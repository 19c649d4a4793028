/** The group's earlier answer, shown when its question comes up again. */

import { DiscordAPIError, type Message, messageLink, RESTJSONErrorCodes, type TextBasedChannel } from 'discord.js';
import { forgetResolved, resolvedAnswer } from '../../../store/resolved.js';
import type { Words } from '../../../words/words.js';
import { userLine } from '../../card/escape.js';
import type { RequestContext, RequestPlace } from '../../gateway/context.js';
import { MESSAGES } from './words.js';

/** Enough to understand the answer; the link leads to all of it. */
const LONGEST_REPLY_CHARS = 300;

/** The line that leads to the chosen reply, quoting it only in its own channel; null if nothing was resolved. */
export async function settledLine(
  question: string,
  { guildId, channelId, channel }: RequestPlace,
  words: Words,
  { store, log }: RequestContext,
): Promise<string | null> {
  try {
    const settled = await resolvedAnswer(store, { guildId, channelId }, question);
    if (settled === null) return null;
    const line = words.say(MESSAGES.settled, {
      link: messageLink(settled.channelId, settled.messageId, guildId ?? '@me'),
    });
    // Not everybody here may read that channel.
    if (settled.channelId !== channelId || channel === null) return line;
    const reply = await findMessage(channel, settled.messageId);
    if (reply === null) {
      await forgetResolved(store, settled.messageId);
      return null;
    }
    const text = userLine(reply.content, LONGEST_REPLY_CHARS);
    return text === '' ? line : `${line}\n“${text}”`;
  } catch (error) {
    log.warn({ error }, 'What the group settled could not be read');
    return null;
  }
}

/** The message; null if it was deleted. */
async function findMessage(channel: TextBasedChannel, messageId: string): Promise<Message | null> {
  try {
    return await channel.messages.fetch(messageId);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return null;
    throw error;
  }
}
