/** Records the points that an earlier process had posted when it was killed, and follows messages that are deleted. */

import type { Client } from 'discord.js';
import { keepPoint, makeStale, minutesOf, pointFrom, pointIn } from '../../../store/minutes.js';
import { dropPendingAnswer, type PendingAnswer, pendingAnswers } from '../../../store/pending-answers.js';
import { dropPost } from '../../../store/posts.js';
import { customIdsIn } from '../../custom-id/finding.js';
import type { BotContext } from '../../gateway/context.js';
import { oldestFirst } from '../../gateway/conversation.js';
import { removePosts } from '../../gateway/remove-posts.js';
import { libraryOf } from '../../library/library.js';
import { serves } from '../../platform/shards.js';
import { snowflakeAt } from '../../platform/snowflake.js';
import { minutesId } from './custom-ids.js';
import { pointOf } from './point.js';

/** Clocks differ. */
const CLOCK_DIFFERENCE_MS = 60_000;
const LOOKED_THROUGH = 100;

/** Records those that are in their threads; what was not posted can be added again. Never throws. */
export async function finishPoints(client: Client<true>, context: BotContext): Promise<void> {
  const { store, log } = context;
  try {
    for (const pending of await pendingAnswers(store, 'point', (guildId) => serves(client, guildId))) {
      await finishOne(pending, client, context).catch((error) =>
        log.warn({ error }, 'A point of the last run could not be looked up'),
      );
      await dropPendingAnswer(store, pending.questionId);
    }
  } catch (error) {
    log.error({ error }, 'The points of the last run could not be looked up');
  }
}

async function finishOne(
  { channelId, asker, begunAt }: PendingAnswer,
  client: Client<true>,
  { store, answerer }: BotContext,
): Promise<void> {
  const minutes = await minutesOf(store, channelId);
  const thread = await client.channels.fetch(channelId);
  if (minutes === null || thread?.isTextBased() !== true) return;
  const after = snowflakeAt(begunAt - CLOCK_DIFFERENCE_MS);
  const sent = oldestFirst((await thread.messages.fetch({ after, limit: LOOKED_THROUGH })).values());
  for (const message of sent.filter(({ author }) => author.id === client.user.id)) {
    const point = pointOf(message, libraryOf(answerer.corpus));
    if (point === null || store.keyedHash(point.authorId) !== asker) continue;
    if ((await pointIn(store, message.id)) !== null) continue;
    const kind = customIdsIn(message).includes(minutesId('yes')) ? 'ask' : 'point';
    const sourceId = point.sourceUrl?.split('/').at(-1) ?? null;
    await keepPoint(store, minutes, { messageId: message.id, kind, person: asker, sourceId, postedAt: begunAt });
  }
}

/** A point that is deleted leaves the minutes; where a message is deleted before its author said yes, the question goes too. Never throws. */
export async function noteDeletion(
  { messageId, channelId }: { readonly messageId: string; readonly channelId: string },
  client: Client<true>,
  context: BotContext,
): Promise<void> {
  const { store, log } = context;
  try {
    const point = await pointIn(store, messageId);
    if (point !== null) {
      // After a write in progress, which may have read the point.
      await context.queue.inOrder(`minutes ${point.channelId}`, () => makeStale(store, point.channelId));
      await dropPost(store, messageId);
    }
    const from = await pointFrom(store, channelId, messageId);
    if (from?.kind === 'ask') await removePosts(client, [from], context);
  } catch (error) {
    log.error({ error }, 'A deleted message could not be looked up in the minutes');
  }
}
