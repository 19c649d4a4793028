/** 'Find in the brief', in the menu of anybody's message: what the brief has on it, for the asker alone. */

import { ApplicationCommandType, MessageFlags } from 'discord.js';
import { LONGEST_QUESTION_CHARS } from '../../../answer/answer.js';
import { shorten } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { localisedName } from '../../command/localisation.js';
import { EVERYWHERE } from '../../command/places.js';
import type { MessageCommand } from '../../gateway/feature.js';
import { mayAskNow } from '../../traffic/access.js';
import { respondTo } from './respond.js';

export const findInBrief: MessageCommand = {
  define: () => ({ ...localisedName('menu.find'), ...EVERYWHERE, type: ApplicationCommandType.Message }),
  run: async (interaction, context) => {
    const { delivery, words } = context;
    const { targetMessage } = interaction;
    // A message may be longer than a question; its beginning tells what it is about.
    const text = shorten(targetMessage.content.trim(), LONGEST_QUESTION_CHARS);
    if (text === '') {
      await replyPrivately(interaction, renderNotice(words.say('menu.find.no-text')), delivery);
      return;
    }
    if (!(await mayAskNow(interaction, context))) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const asked = { text, earlier: [], showQuestion: true, place: interaction };
    const { rendering } = await respondTo(asked, context);
    await delivery.deliver(rendering, (body) => interaction.editReply(body));
  },
};
