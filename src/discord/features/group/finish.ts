/** Completes and records the questions to the group that an earlier process had sent when it was killed. */

import type { Client, Message, TextBasedChannel } from 'discord.js';
import { askerOf, isKeptAnswer, keepAnswer } from '../../../store/answers.js';
import { keepMessageState, messageState } from '../../../store/message-state.js';
import { dropPendingAnswer, type PendingAnswer, pendingAnswers } from '../../../store/pending-answers.js';
import type { Words } from '../../../words/words.js';
import { messageText } from '../../card/read-back.js';
import { decodeButton } from '../../custom-id/button.js';
import { customIdsIn } from '../../custom-id/finding.js';
import { isLine, makeCard } from '../../gateway/announce.js';
import { viewsOf } from '../../gateway/buttons.js';
import type { BotContext } from '../../gateway/context.js';
import { messageIn, oldestFirst } from '../../gateway/conversation.js';
import { libraryOf } from '../../library/library.js';
import { serves } from '../../platform/shards.js';
import { snowflakeAt } from '../../platform/snowflake.js';
import { questionInLine, renderGroupQuestion } from './card.js';

/** Clocks differ. */
const CLOCK_DIFFERENCE_MS = 60_000;
const LOOKED_THROUGH = 100;

/** Records those that are in their channels; of the others, the button can be pressed again. Never throws. */
export async function finishGroupQuestions(client: Client<true>, context: BotContext): Promise<void> {
  const { store, log } = context;
  try {
    for (const pending of await pendingAnswers(store, 'group', (guildId) => serves(client, guildId))) {
      await finishOne(pending, client, context).catch((error) =>
        log.warn({ error }, 'A question to the group of the last run could not be looked up'),
      );
      await dropPendingAnswer(store, pending.questionId);
    }
  } catch (error) {
    log.error({ error }, 'The questions to the group of the last run could not be looked up');
  }
}

async function finishOne(pending: PendingAnswer, client: Client<true>, context: BotContext): Promise<void> {
  const { store, now } = context;
  const { questionId, guildId, channelId, asker, begunAt } = pending;
  const channel = await client.channels.fetch(channelId);
  if (channel?.isTextBased() !== true) return;
  const after = snowflakeAt(begunAt - CLOCK_DIFFERENCE_MS);
  const sent = oldestFirst((await channel.messages.fetch({ after, limit: LOOKED_THROUGH })).values());
  for (const post of sent.filter(({ author }) => author.id === client.user.id)) {
    const [, askerId = ''] = /<@(\d{1,20})>/u.exec(messageText(post)) ?? [];
    if (store.keyedHash(askerId) !== asker || (await isKeptAnswer(store, post.id))) continue;
    const line = isLine(post) ? questionInLine(post.content, askerId) : null;
    if (line === null && !isGroupPost(post)) continue;
    if (line !== null) await complete(post, { ...line, askerId }, { channel, pending }, context);
    await keepAnswer(store, { messageId: post.id, guildId, questionId, questionText: null, asker, answeredAt: now() });
    return;
  }
}

/** Edits the line into its card, with the passages of the answer that was pressed, unless that can no longer be read. */
async function complete(
  post: Message,
  line: { readonly question: string; readonly words: Words; readonly askerId: string },
  { channel, pending }: { readonly channel: TextBasedChannel; readonly pending: PendingAnswer },
  context: BotContext,
): Promise<void> {
  const { store, now, answerer, readerUrl } = context;
  const { questionId, guildId, asker } = pending;
  const library = libraryOf(answerer.corpus, readerUrl);
  const answer = await messageIn(channel, questionId);
  const button = (answer === null ? [] : customIdsIn(answer).map(decodeButton)).find((one) => one?.action === 'group');
  const entry = library.byShortKey(button?.document ?? '') ?? library.documents[0];
  if (entry === undefined) return;
  const state = await messageState(store, questionId, now());
  const question = state?.question ?? line.question;
  const marks = button?.passages ?? [];
  const asked = { question, askerId: line.askerId, entry, marks, views: viewsOf(entry, { passages: marks }) };
  const card = renderGroupQuestion(asked, { words: line.words, library });
  await makeCard(post, { line: post.content, card }, context);
  const kept = { question, asker: state?.asker ?? (await askerOf(store, questionId)) ?? asker };
  await keepMessageState(store, { messageId: post.id, guildId, ...kept }, now());
}

/** Whether the message is a post to the group, settled or not. */
export const isGroupPost = (message: Message): boolean =>
  customIdsIn(message).some((id) => decodeButton(id)?.action === 'resolve');
