/** Answers that are being made and sent are recorded before, so that those of a process that was killed are finished by the next. */

import type { Client, Message } from 'discord.js';
import { keepAnswer } from '../../store/answers.js';
import {
  dropPendingAnswer,
  keepPendingAnswer,
  type PendingAnswer,
  pendingAnswers,
} from '../../store/pending-answers.js';
import { serves } from '../platform/shards.js';
import { textOf } from './addressed.js';
import type { BotContext } from './context.js';
import { messageIn, oldestFirst } from './conversation.js';

/** An answer to an older message would surprise people. */
export const RECENT_MS = 15 * 60_000;
const LOOKED_THROUGH = 100;

/** Does the work that answers the message, and is pending until it is recorded as answered or has failed. */
export async function whilePending(
  message: Message,
  { store, now, log }: BotContext,
  work: () => Promise<void>,
): Promise<void> {
  const { guildId, channelId, id: questionId } = message;
  const asker = store.keyedHash(message.author.id);
  const orLog = (kept: Promise<void>) =>
    kept.catch((error) => log.error({ error }, 'What is being answered could not be kept'));
  await orLog(keepPendingAnswer(store, { questionId, guildId, channelId, kind: 'reply', asker, begunAt: now() }));
  try {
    await work();
  } finally {
    // Where it failed, the person has been told.
    await orLog(dropPendingAnswer(store, questionId));
  }
}

/**
 * Finishes the replies of a process that was killed: one that was sent is recorded, and a recent message without one is given to
 * `take`. Never throws.
 */
export async function finishReplies(
  client: Client<true>,
  context: BotContext,
  take: (message: Message) => void,
): Promise<void> {
  const { store, log } = context;
  try {
    for (const pending of await pendingAnswers(store, 'reply', (guildId) => serves(client, guildId))) {
      await finishReply(pending, client, context, take).catch((error) =>
        log.warn({ error }, 'An answer of the last run could not be finished'),
      );
      await dropPendingAnswer(store, pending.questionId);
    }
  } catch (error) {
    log.error({ error }, 'The answers of the last run could not be looked up');
  }
}

async function finishReply(
  { questionId, guildId, channelId, asker }: PendingAnswer,
  client: Client<true>,
  { store, now }: BotContext,
  take: (message: Message) => void,
): Promise<void> {
  const channel = await client.channels.fetch(channelId);
  const question = channel?.isTextBased() === true ? await messageIn(channel, questionId) : null;
  if (channel?.isTextBased() !== true || question === null) return;
  const later = await channel.messages.fetch({ after: questionId, limit: LOOKED_THROUGH });
  const isAnswer = ({ author, reference }: Message) =>
    author.id === client.user.id && reference?.messageId === questionId;
  const answer = oldestFirst(later.values()).find(isAnswer);
  if (answer !== undefined) {
    const questionText = textOf(question);
    await keepAnswer(store, { messageId: answer.id, guildId, questionId, questionText, asker, answeredAt: now() });
  } else if (now() - question.createdTimestamp < RECENT_MS) take(question);
}
