/** Ends the quizzes whose time is over: their answers are final, and the board shows the scores of those who agree. */

import { type Client, DiscordAPIError } from 'discord.js';
import { closeQuiz, countQuizPeople, endQuiz, type Quiz, quizzesOver } from '../../../store/quiz.js';
import type { Words } from '../../../words/words.js';
import { announce } from '../../gateway/announce.js';
import type { BotContext } from '../../gateway/context.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { serves } from '../../platform/shards.js';
import { endOf, updateBoard } from './board.js';

/** Ends them one after the other; never throws. */
export async function endQuizzes(client: Client<true>, context: BotContext): Promise<void> {
  const { store, log, now } = context;
  try {
    for (const quiz of await quizzesOver(store, now(), (guildId) => serves(client, guildId)))
      await end(quiz, client, context);
  } catch (error) {
    log.error({ error }, 'The quizzes that are over could not be ended');
  }
}

/** A board that Discord refuses to change stays as it is; after any other failure the next minute tries again. */
async function end(quiz: Quiz, client: Client<true>, context: BotContext): Promise<void> {
  const { store, log } = context;
  await endQuiz(store, quiz.id);
  try {
    // The board is for everybody.
    const words = await wordsOfServer(quiz.guildId, client, store);
    if (quiz.messageId !== null && (await updateBoard(quiz, client, { joined: null, words }, context))) {
      await tellEnd(quiz, client, words, context);
    }
  } catch (error) {
    log.warn({ error, quiz: quiz.id }, 'The board of a quiz could not be changed');
    if (!(error instanceof DiscordAPIError)) return;
  }
  await closeQuiz(store, quiz.id);
}

/** Tells the channel, unless nobody took part. An earlier attempt may have, before its process was killed. */
async function tellEnd(quiz: Quiz, client: Client<true>, words: Words, context: BotContext): Promise<void> {
  const count = await countQuizPeople(context.store, quiz.id);
  const channel = await client.channels.fetch(quiz.channelId);
  if (count === 0 || channel?.isSendable() !== true) return;
  const once = { key: `quiz over ${quiz.id}`, begunAt: quiz.endsAt };
  await announce(channel, endOf(quiz, count, words), once, context);
}
