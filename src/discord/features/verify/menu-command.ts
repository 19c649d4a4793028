/** 'Check this quote', in the menu of anybody's message: whether its quotations are the brief's wording, for the asker alone. */

import { ApplicationCommandType, MessageFlags } from 'discord.js';
import { localisedName } from '../../command/localisation.js';
import { EVERYWHERE } from '../../command/places.js';
import type { MessageCommand } from '../../gateway/feature.js';
import { mayAskNow } from '../../traffic/access.js';
import { checkQuotes } from './check-quotes.js';

export const checkQuote: MessageCommand = {
  define: () => ({ ...localisedName('menu.verify'), ...EVERYWHERE, type: ApplicationCommandType.Message }),
  run: async (interaction, context) => {
    if (!(await mayAskNow(interaction, context))) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const rendering = await checkQuotes(interaction.targetMessage.content, interaction.user.id, context);
    await context.delivery.deliver(rendering, (body) => interaction.editReply(body));
  },
};
