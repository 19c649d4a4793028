/** 'Ask the group': posts the question of an answer with its passages, once an answer, for people to reply to. */

import { type ButtonInteraction, type Message, messageLink } from 'discord.js';
import { answerTo, keepAnswer } from '../../../store/answers.js';
import { renderNotice } from '../../card/notice.js';
import { followPrivately, replyPrivately } from '../../card/reply.js';
import type { ButtonState } from '../../custom-id/button.js';
import { relabelled } from '../../custom-id/relabel.js';
import { questionOf } from '../../gateway/conversation.js';
import type { Press } from '../../gateway/press.js';
import type { RequestContext } from '../../gateway/request-context.js';
import { lacking, permissionNames } from '../../platform/permissions.js';
import { answersIn, renderElsewhere } from '../../traffic/access.js';
import { renderGroupQuestion } from './card.js';

/** Posts in the answer's channel, shows so on the button, and tells whoever pressed where. */
export async function askGroup(
  interaction: ButtonInteraction,
  { passages }: ButtonState,
  press: Press,
  context: RequestContext,
): Promise<void> {
  const { words, delivery, lanes } = context;
  const refuse = (text: string) => replyPrivately(interaction, renderNotice(text), delivery);
  if (!interaction.inCachedGuild() || interaction.channel === null) return refuse(words.say('group.server-only'));
  if (!answersIn(context.guild, interaction)) {
    return replyPrivately(interaction, renderElsewhere(context.guild, words), delivery);
  }
  const missing = lacking(interaction.appPermissions, [
    'view',
    interaction.channel.isThread() ? 'send-in-threads' : 'send',
  ]);
  if (missing.length > 0) {
    return refuse(words.say('group.no-permission', { permissions: permissionNames(missing, words) }));
  }
  const question = await questionOf(interaction.message, interaction.client.user.id);
  if (question === null) return refuse(words.say('group.no-question'));

  await interaction.deferUpdate();
  // In turn: of two who press at once, the second is told of the first one's post.
  const { key, link } = await lanes.inOrder(interaction.message.id, async () => {
    const before = await answerTo(context.store, interaction.message.id);
    if (before !== null) return { key: 'group.asked-before' as const, link: linkTo(interaction, before.messageId) };
    const post = await postQuestion(interaction, { question, marks: passages, press }, context);
    return { key: 'group.asked' as const, link: post.url };
  });
  const used = { group: { label: words.say('button.group.used'), disabled: true } };
  await interaction.editReply({ components: relabelled(interaction.message, used) });
  await followPrivately(interaction, renderNotice(words.say(key, { link })), delivery);
}

const linkTo = ({ guildId, channelId }: ButtonInteraction<'cached'>, messageId: string) =>
  messageLink(channelId, messageId, guildId);

async function postQuestion(
  interaction: ButtonInteraction<'cached'>,
  { question, marks, press }: { question: string; marks: ButtonState['passages']; press: Press },
  { delivery, words, store, now }: RequestContext,
): Promise<Message> {
  const { channel, user, message } = interaction;
  if (channel === null) throw new Error('The channel of the answer is not known.');
  const { entry, views, library } = press;
  const rendering = renderGroupQuestion({ question, askerId: user.id, entry, marks, views }, { words, library });
  // Sent to the channel rather than as an answer to the press: only so do replies to it reach the bot with their text.
  const post = await delivery.in('components').deliver(rendering, (body) => channel.send(body));
  await keepAnswer(store, {
    messageId: post.id,
    channelId: post.channelId,
    guildId: post.guildId,
    questionId: message.id,
    questionText: null,
    document: entry.document.id,
    edition: entry.edition,
    passages: marks.map(({ address }) => address),
    askerId: user.id,
    answeredAt: now(),
  });
  return post;
}
