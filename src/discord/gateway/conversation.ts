/** The questions before a message, read back from the messages it replies to, so that none need be stored. */

import { DiscordAPIError, type Message, RESTJSONErrorCodes, type TextBasedChannel } from 'discord.js';
import { messageState } from '../../store/message-state.js';
import { messageText, repeatedQuestion, understoodQuestion } from '../card/read-back.js';
import { withoutName } from './addressed.js';
import type { RequestContext } from './context.js';

/** The question, as it was understood, whose answer the message replies to; null if it replies to no answer of the bot, or that can no longer be read. */
export async function questionBefore(message: Message, { store, now }: RequestContext): Promise<string | null> {
  const botId = message.client.user.id;
  const answer = await repliedTo(message);
  if (answer === null || answer.author.id !== botId) return null;
  // The message shows the beginning of a long one.
  return (await messageState(store, answer.id, now()))?.question ?? questionOf(answer, botId);
}

/** The question that the bot's message answers, as completed from earlier ones; null if it can no longer be read. */
export async function questionOf(answer: Message, botId: string): Promise<string | null> {
  const text = messageText(answer);
  const shown = understoodQuestion(text) ?? repeatedQuestion(text);
  if (shown !== null) return shown;
  const question = await repliedTo(answer);
  const typed = question === null ? '' : withoutName(question.content, botId);
  return typed === '' ? null : typed;
}

/** The message that this one replies to; null when it replies to none, or that message is gone or unreadable. */
export async function repliedTo(message: Message): Promise<Message | null> {
  if (message.reference?.messageId === undefined) return null;
  try {
    return await message.fetchReference();
  } catch (error) {
    if (error instanceof DiscordAPIError) return null;
    throw error;
  }
}

/** Messages in the order in which they were sent: ids grow with time. */
export const oldestFirst = <InGuild extends boolean>(messages: Iterable<Message<InGuild>>): Message<InGuild>[] =>
  [...messages].sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));

/** The message in the channel; null if it was deleted. */
export async function messageIn(channel: TextBasedChannel, id: string): Promise<Message | null> {
  try {
    // The answer may have been deleted without the bot being told.
    return await channel.messages.fetch({ message: id, force: true });
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return null;
    throw error;
  }
}
