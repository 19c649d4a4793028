/** 'Helpful' and 'Not helpful': one vote a person, under a keyed hash; the asker's own shows on the buttons. */

import type { ButtonInteraction } from 'discord.js';
import { vote } from '../../../store/votes.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { relabelled } from '../../custom-id/relabel.js';
import type { RequestContext } from '../../gateway/request-context.js';
import { isAsker } from '../../traffic/who-may.js';

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
