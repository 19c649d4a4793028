/** 'Find in the brief', in the menu of anybody's message: what the brief has on it, for the asker alone. */

import { ApplicationCommandType, MessageFlags } from 'discord.js';
import { LONGEST_QUESTION_CHARS } from '../../answer/answer.js';
import { respondTo } from '../answering.js';
import { localisedName } from '../messages/localisation.js';
import { shorten } from '../render/escape.js';
import { renderNotice } from '../render/notice.js';
import { replyPrivately } from '../reply.js';
import { mayAskNow } from '../welcome.js';
import type { MessageCommand } from './command.js';
import { EVERYWHERE } from './everywhere.js';

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
