/** 'Helpful' and 'Not helpful': one vote per person, under a keyed hash; the asker's vote shows on the buttons. */

import type { ButtonInteraction } from 'discord.js';
import { vote } from '../../../store/votes.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivatelyWhenMade } from '../../card/reply.js';
import { ANSWER_BUTTONS } from '../../card/words.js';
import { relabelled } from '../../custom-id/relabel.js';
import type { RequestContext } from '../../gateway/context.js';
import { isAsker } from '../../traffic/who-may.js';
import { THANKS, USED_LABELS } from './words.js';

/** Keeps the vote; confirms it on the buttons' labels to the asker, and privately to anybody else. */
export async function castVote(
  interaction: ButtonInteraction,
  action: 'helpful' | 'unhelpful',
  context: RequestContext,
): Promise<void> {
  const { store, now, words, delivery } = context;
  const { message, user, guild } = interaction;
  const isHelpful = action === 'helpful';
  // If only a person installed the bot, it is not on the server, and nothing is kept under the server's id.
  const guildId = guild?.id ?? null;
  const cast = () =>
    vote(store, { messageId: message.id, guildId, voterId: user.id, helpful: isHelpful, votedAt: now() });
  // Acknowledged first: another process may be writing to the store.
  if (!(await isAsker(interaction, store))) {
    const thank = async () => {
      await cast();
      return renderNotice(words.say(THANKS[action]));
    };
    await replyPrivatelyWhenMade(interaction, thank, delivery);
    return;
  }
  await interaction.deferUpdate();
  await cast();
  const components = relabelled(message, {
    helpful: { label: words.say(isHelpful ? USED_LABELS.helpful : ANSWER_BUTTONS.helpful) },
    unhelpful: { label: words.say(isHelpful ? ANSWER_BUTTONS.unhelpful : USED_LABELS.unhelpful) },
  });
  await interaction.editReply({ components });
}
