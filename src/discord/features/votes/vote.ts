/** 'Helpful' and 'Not helpful': one vote a person, under a keyed hash; the asker's own shows on the buttons. */

import type { ButtonInteraction } from 'discord.js';
import { vote } from '../../../store/votes.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { ANSWER_BUTTONS } from '../../card/words.js';
import { relabelled } from '../../custom-id/relabel.js';
import type { RequestContext } from '../../gateway/context.js';
import { isAsker } from '../../traffic/who-may.js';
import { THANKS, USED_LABELS } from './words.js';

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
  if (!(await isAsker(interaction, store))) {
    await replyPrivately(interaction, renderNotice(words.say(THANKS[action])), delivery);
    return;
  }
  const components = relabelled(message, {
    helpful: { label: words.say(isHelpful ? USED_LABELS.helpful : ANSWER_BUTTONS.helpful) },
    unhelpful: { label: words.say(isHelpful ? ANSWER_BUTTONS.unhelpful : USED_LABELS.unhelpful) },
  });
  await interaction.update({ components });
}
