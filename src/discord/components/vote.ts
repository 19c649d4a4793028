/** 'Helpful' and 'Not helpful': one vote a person, under a keyed hash; the asker's own shows on the buttons. */

import type { ButtonInteraction } from 'discord.js';
import { vote } from '../../store/votes.js';
import { isAsker } from '../group/asker.js';
import { renderNotice } from '../render/notice.js';
import { replyPrivately } from '../reply.js';
import type { RequestContext } from '../request-context.js';
import { relabelled } from './relabel.js';

/** Keeps the vote; shows it to the asker by the buttons' labels, to anybody else privately. */
export async function castVote(
  interaction: ButtonInteraction,
  action: 'helpful' | 'unhelpful',
  context: RequestContext,
): Promise<void> {
  const { store, now, words, delivery } = context;
  const { message, user, guild } = interaction;
  const isHelpful = action === 'helpful';
  // Where only a person brought the bot, it is on no server: nothing is kept as one's.
  const guildId = guild?.id ?? null;
  await vote(store, { messageId: message.id, guildId, voterId: user.id, helpful: isHelpful, votedAt: now() });
  if (!(await isAsker(interaction, context))) {
    await replyPrivately(interaction, renderNotice(words.say(`vote.${action}`)), delivery);
    return;
  }
  const components = relabelled(message, {
    helpful: { label: words.say(isHelpful ? 'button.helpful.used' : 'button.helpful') },
    unhelpful: { label: words.say(isHelpful ? 'button.unhelpful' : 'button.unhelpful.used') },
  });
  await interaction.update({ components });
}
