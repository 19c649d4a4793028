/** 'Resolved': whoever asked the group, or manages messages there, chooses the answering reply, whose place is kept with the question. */

import {
  type ButtonInteraction,
  type Message,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { askerOf, isAskerOf } from '../../../store/answers.js';
import { messageState } from '../../../store/message-state.js';
import { keepResolved } from '../../../store/resolved.js';
import type { Message as Text } from '../../../words/words.js';
import { formOf } from '../../card/delivery.js';
import { renderNotice } from '../../card/notice.js';
import { messageText } from '../../card/read-back.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../../card/reply.js';
import { relabelled } from '../../custom-id/relabel.js';
import type { RequestContext } from '../../gateway/context.js';
import { oldestFirst } from '../../gateway/conversation.js';
import { SELECT_OPTIONS } from '../../platform/limits.js';
import { holds } from '../../traffic/who-may.js';
import { groupQuestionIn } from './card.js';
import { encodeChoice } from './custom-id.js';
import { isGroupPost } from './finish.js';
import { renderReplyChoice } from './reply-menu.js';
import { MESSAGES } from './words.js';

/** resources/message: at most this many messages a request. */
const PAGE = 100;
/** Two thousand messages: what a lively channel writes in a week. */
const MOST_PAGES = 20;

type Deciding = ButtonInteraction | StringSelectMenuInteraction;

/** Privately offers the replies to the post to choose from. */
export async function offerReplies(interaction: ButtonInteraction, context: RequestContext): Promise<void> {
  const { words, delivery } = context;
  const { message } = interaction;
  if (!(await mayDecide(interaction, message.id, context))) {
    await replyPrivately(interaction, renderNotice(words.say(MESSAGES.resolveNotYours)), delivery);
    return;
  }
  const offer = async () => {
    const replies = await repliesTo(message);
    if (replies.length === 0) return renderNotice(words.say(MESSAGES.resolveNoReplies));
    const offered = replies.map(({ id, author, content }) => ({ id, author: author.displayName, content }));
    return renderReplyChoice(offered, encodeChoice(message.id), words);
  };
  await replyPrivatelyWhenMade(interaction, offer, delivery);
}

/** Keeps where the chosen reply is, and marks the post as resolved. */
export async function settle(
  interaction: StringSelectMenuInteraction,
  postId: string,
  context: RequestContext,
): Promise<void> {
  const { words, delivery, store, now } = context;
  const say = (message: Text) =>
    delivery
      .in(formOf(interaction.message))
      .deliver(renderNotice(words.say(message)), (body) => interaction.editReply(body));
  await interaction.deferUpdate();
  const [replyId = ''] = interaction.values;
  const channel = interaction.channel;
  if (channel === null || !(await mayDecide(interaction, postId, context)))
    return void (await say(MESSAGES.resolveNotYours));
  const [post, reply] = await Promise.all([postId, replyId].map((id) => channel.messages.fetch(id).catch(() => null)));
  const kept = await messageState(store, postId, now());
  const question = post == null ? null : (kept?.question ?? groupQuestionIn(messageText(post)));
  if (post == null || reply == null || question === null || !isGroupPost(post)) {
    return void (await say(MESSAGES.resolveGone));
  }
  await keepResolved(store, {
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    question,
    messageId: reply.id,
    asker: kept?.asker ?? (await askerOf(store, postId)),
    resolverId: interaction.user.id,
    resolvedAt: now(),
  });
  const used = { resolve: { label: words.say(MESSAGES.buttonResolveUsed), disabled: true } };
  await post.edit({ components: relabelled(post, used) });
  await say(MESSAGES.resolveKept);
}

async function mayDecide(interaction: Deciding, postId: string, { store }: RequestContext): Promise<boolean> {
  const isModerator = holds(interaction, PermissionFlagsBits.ManageMessages);
  return isModerator || (await isAskerOf(store, postId, interaction.user.id));
}

/** People's replies to the post, oldest first; the latest ones, as many as a menu holds. */
async function repliesTo(post: Message): Promise<Message[]> {
  const replies: Message[] = [];
  let after: string | undefined = post.id;
  for (let page = 0; page < MOST_PAGES && after !== undefined; page += 1) {
    const messages: Message[] = oldestFirst((await post.channel.messages.fetch({ after, limit: PAGE })).values());
    replies.push(...messages.filter(({ reference, author }) => reference?.messageId === post.id && !author.bot));
    after = messages.length < PAGE ? undefined : messages.at(-1)?.id;
  }
  return replies.slice(-SELECT_OPTIONS);
}
