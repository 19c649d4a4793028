/** `/quiz`: starts a quiz for everybody in the channel, or for the person alone where the bot answers privately. */

import { type ChatInputCommandInteraction, messageLink } from 'discord.js';
import { flaggedItems, keepQuiz, keepQuizMessage, type Quiz, quizRunningIn } from '../../../store/quiz.js';
import { chooseItems, quizPoolOf } from '../../../study/quiz/pool.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../../card/reply.js';
import { DOCUMENT_OPTION } from '../../command/document-option.js';
import { documentHere } from '../../gateway/channel-document.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { isPrivateHere } from '../../traffic/access.js';
import { mayWrite } from '../../traffic/who-may.js';
import { renderBoard } from './board.js';
import { renderMiss } from './misses.js';
import { renderSheet } from './sheet.js';
import { MESSAGES } from './words.js';

const DEFAULT_COUNT = 5;
/** Time to read four sentences and think. */
const QUESTION_MS = 2 * 60_000;
/** A quiz of one's own waits for days. */
const OWN_QUESTION_MS = 24 * 60 * 60_000;

/** Answers the command. */
export async function startQuiz(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  const { store, words, delivery, now, queue } = context;
  const { options, user, channelId } = interaction;
  if (options.getString('only') !== null) {
    const miss = () => renderMiss(user.id, null, interaction, context);
    return replyPrivatelyWhenMade(interaction, miss, delivery);
  }
  const isShared = interaction.inCachedGuild() && mayWrite(interaction) && !isPrivateHere(context.guild, interaction);
  if (!isShared) {
    return startAlone(interaction, context);
  }
  // One at a time, so that two people who start one at once share it.
  await queue.inOrder(`quizzes ${channelId}`, async () => {
    const running = await quizRunningIn(store, channelId, now());
    if (running?.messageId == null) return startForAll(interaction, context);
    const link = messageLink(channelId, running.messageId, interaction.guildId ?? '@me');
    return replyPrivately(interaction, renderNotice(words.say(MESSAGES.running, { link })), delivery);
  });
}

async function startForAll(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  const { store, words, delivery } = context;
  await interaction.deferReply();
  const quiz = await keptQuiz(interaction, QUESTION_MS, context);
  const rendering =
    quiz === null ? renderNotice(words.say(MESSAGES.none)) : renderBoard({ quiz, isOver: false, people: [] }, words);
  const message = await delivery.deliver(rendering, (body) => interaction.editReply(body));
  if (quiz !== null) await keepQuizMessage(store, quiz.id, message.id);
}

async function startAlone(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  const made = async () => {
    const quiz = await keptQuiz(interaction, OWN_QUESTION_MS, context);
    if (quiz === null) return renderNotice(context.words.say(MESSAGES.none));
    return renderSheet(quiz, quiz.items[0] ?? '', interaction.user.id, null, context);
  };
  await replyPrivatelyWhenMade(interaction, made, context.delivery);
}

/** Keeps a quiz as the command asks for it; null if there are no items for it. */
async function keptQuiz(
  interaction: ChatInputCommandInteraction,
  questionMs: number,
  { store, answerer, now, turns, guild: settings }: RequestContext,
): Promise<Quiz | null> {
  const { id, options, guild, channelId } = interaction;
  const library = libraryOf(answerer.corpus);
  const named = options.getString(DOCUMENT_OPTION);
  const entry =
    (named === null ? documentHere(settings, interaction, library) : library.document(named)) ??
    library.documents.find(({ bank }) => bank.length > 0);
  if (entry === undefined) return null;
  const place = { guildId: guild?.id ?? null, channelId };
  const document = entry.document.id;
  const wish = {
    count: options.getInteger('questions') ?? DEFAULT_COUNT,
    seed: id,
    section: options.getString('section'),
    without: await flaggedItems(store, place),
  };
  const pool = await quizPoolOf(entry, turns.next);
  const items = await chooseItems(pool, wish, (question) => answerer.ask(question, { document }));
  if (items.length === 0) return null;
  const ids = items.map((item) => item.id);
  return keepQuiz(store, { ...place, document, items: ids, endsAt: now() + items.length * questionMs });
}
