/** 'Ask the group': posts an answer's question with its passages, once per answer, for people to reply to. */

import { type ButtonInteraction, type Message, messageLink } from 'discord.js';
import { answerTo, keepAnswer } from '../../../store/answers.js';
import { keepMessageState, type MessageState } from '../../../store/message-state.js';
import { dropPendingAnswer, keepPendingAnswer } from '../../../store/pending-answers.js';
import { renderNotice } from '../../card/notice.js';
import { followPrivately, replyPrivately } from '../../card/reply.js';
import type { ButtonState } from '../../custom-id/button.js';
import { relabelled } from '../../custom-id/relabel.js';
import { announce } from '../../gateway/announce.js';
import type { RequestContext } from '../../gateway/context.js';
import type { ButtonSetting } from '../../gateway/feature.js';
import { questionBehind } from '../../gateway/question-behind.js';
import { missingPermissions, NEEDED_TO, permissionNames } from '../../platform/permissions.js';
import { answersIn, renderElsewhere, renderMayNotWrite } from '../../traffic/access.js';
import { mayWrite } from '../../traffic/who-may.js';
import { groupLine, renderGroupQuestion } from './card.js';
import { MESSAGES } from './words.js';

/** Posts in the answer's channel, disables the button, and tells the person where the post is. */
export async function askGroup(
  interaction: ButtonInteraction,
  setting: ButtonSetting,
  context: RequestContext,
): Promise<void> {
  const { words, delivery, queue } = context;
  const refuse = (text: string) => replyPrivately(interaction, renderNotice(text), delivery);
  if (!interaction.inCachedGuild() || interaction.channel === null) return refuse(words.say(MESSAGES.serverOnly));
  if (!answersIn(context.guild, interaction)) {
    return replyPrivately(interaction, renderElsewhere(context.guild, words), delivery);
  }
  if (!mayWrite(interaction)) return replyPrivately(interaction, renderMayNotWrite(words), delivery);
  const needed = NEEDED_TO[interaction.channel.isThread() ? 'postInThread' : 'post'];
  const missing = missingPermissions(interaction.appPermissions, needed);
  if (missing.length > 0) {
    return refuse(words.say(MESSAGES.noPermission, { permissions: permissionNames(missing, words) }));
  }
  const question = await questionBehind(interaction, context);
  if (question === null) return refuse(words.say(MESSAGES.noQuestion));

  await interaction.deferUpdate();
  // One at a time, so that if two people press at once, the second is told of the first one's post.
  const { message, link } = await queue.inOrder(interaction.message.id, async () => {
    const before = await answerTo(context.store, interaction.message.id);
    if (before !== null) return { message: MESSAGES.askedBefore, link: linkTo(interaction, before) };
    const post = await postQuestion(interaction, { ...question, marks: setting.state.passages, setting }, context);
    return { message: MESSAGES.asked, link: post.url };
  });
  const used = { group: { label: words.say(MESSAGES.buttonGroupUsed), disabled: true } };
  await interaction.editReply({ components: relabelled(interaction.message, used) });
  await followPrivately(interaction, renderNotice(words.say(message, { link })), delivery);
}

const linkTo = ({ guildId, channelId }: ButtonInteraction<'cached'>, messageId: string) =>
  messageLink(channelId, messageId, guildId);

async function postQuestion(
  interaction: ButtonInteraction<'cached'>,
  { question, asker, marks, setting }: MessageState & { marks: ButtonState['passages']; setting: ButtonSetting },
  context: RequestContext,
): Promise<Message> {
  const { words, store, now } = context;
  const { channel, user, message } = interaction;
  if (channel === null) throw new Error('The channel of the answer is not known.');
  const { entry, views, library } = setting;
  const asked = { question, askerId: user.id, entry, marks, views };
  const announcement = { line: groupLine(asked, words), card: renderGroupQuestion(asked, { words, library }) };
  const kept = { guildId: interaction.guildId, questionId: message.id, asker: store.keyedHash(user.id) };
  await keepPendingAnswer(store, { ...kept, channelId: channel.id, kind: 'group', begunAt: now() });
  // Sent to the channel, not as a response to the interaction: otherwise replies would reach the bot without their text.
  const once = { key: `group ${message.id}`, begunAt: null };
  const post = await announce(channel, announcement, once, context).catch(async (error) => {
    await dropPendingAnswer(store, message.id);
    throw error;
  });
  await keepAnswer(store, { ...kept, messageId: post.id, questionText: null, answeredAt: now() });
  await keepMessageState(store, { messageId: post.id, guildId: post.guildId, question, asker }, now());
  return post;
}
