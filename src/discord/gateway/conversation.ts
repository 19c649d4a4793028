/** The questions before a message, read back from the messages it replies to, so that none need be stored. */

import { DiscordAPIError, type Message } from 'discord.js';
import { messageText, repeatedQuestion, understoodQuestion } from '../card/read-back.js';
import { withoutName } from './addressed.js';

/** A follow-up refers to the last question or two; reading more would only cost requests. */
const LONGEST_CHAIN = 3;

/**
 * The questions whose answers the message replies to, oldest first. Empty if it does not reply to the bot,
 * or where the messages can no longer be read.
 */
export async function earlierQuestions(message: Message, botId: string): Promise<string[]> {
  const questions: string[] = [];
  let current: Message | null = message;
  while (current !== null && questions.length < LONGEST_CHAIN) {
    const answer: Message | null = await repliedTo(current);
    if (answer === null || answer.author.id !== botId) break;
    const repeated = repeatedQuestion(messageText(answer));
    if (repeated !== null) {
      questions.unshift(repeated);
      break;
    }
    current = await repliedTo(answer);
    const text = current === null ? '' : withoutName(current.content, botId);
    if (text === '') break;
    questions.unshift(text);
  }
  return questions;
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
export const oldestFirst = (messages: Iterable<Message>): Message[] =>
  [...messages].sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
