/** Records the questions to the group that an earlier process had sent when it was killed. */

import type { Client, Message } from 'discord.js';
import { isKeptAnswer, keepAnswer } from '../../../store/answers.js';
import { dropPendingAnswer, type PendingAnswer, pendingAnswers } from '../../../store/pending-answers.js';
import { messageText } from '../../card/read-back.js';
import { decodeButton } from '../../custom-id/button.js';
import { customIdsIn } from '../../custom-id/finding.js';
import type { BotContext } from '../../gateway/context.js';
import { oldestFirst } from '../../gateway/conversation.js';
import { snowflakeAt } from '../../platform/snowflake.js';

/** Clocks differ. */
const CLOCK_DIFFERENCE_MS = 60_000;
const LOOKED_THROUGH = 100;

/** Records those that are in their channels; of the others, the button can be pressed again. Never throws. */
export async function finishGroupQuestions(client: Client<true>, context: BotContext): Promise<void> {
  const { store, log } = context;
  try {
    for (const pending of await pendingAnswers(store, 'group')) {
      await finishOne(pending, client, context).catch((error) =>
        log.warn({ error }, 'A question to the group of the last run could not be looked up'),
      );
      await dropPendingAnswer(store, pending.questionId);
    }
  } catch (error) {
    log.error({ error }, 'The questions to the group of the last run could not be looked up');
  }
}

async function finishOne(
  { questionId, guildId, channelId, asker, begunAt }: PendingAnswer,
  client: Client<true>,
  { store, now }: BotContext,
): Promise<void> {
  const channel = await client.channels.fetch(channelId);
  if (channel?.isTextBased() !== true) return;
  const after = snowflakeAt(begunAt - CLOCK_DIFFERENCE_MS);
  const sent = oldestFirst((await channel.messages.fetch({ after, limit: LOOKED_THROUGH })).values());
  for (const post of sent.filter(({ author }) => author.id === client.user.id).filter(isGroupPost)) {
    const [, askerId = ''] = /<@(\d{1,20})>/u.exec(messageText(post)) ?? [];
    if (store.keyedHash(askerId) !== asker || (await isKeptAnswer(store, post.id))) continue;
    await keepAnswer(store, { messageId: post.id, guildId, questionId, questionText: null, asker, answeredAt: now() });
    return;
  }
}

/** Whether the message is a post to the group, settled or not. */
export const isGroupPost = (message: Message): boolean =>
  customIdsIn(message).some((id) => decodeButton(id)?.action === 'resolve');
