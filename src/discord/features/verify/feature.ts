/** `/verify text`: whether a quotation, or each in a text, is the brief's wording. */

import { ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import { localised } from '../../command/localisation.js';
import { commandEverywhere } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';
import { isPrivateHere, mayAskNow } from '../../traffic/access.js';
import { checkQuotes } from './check-quotes.js';

/** As much as the longest message holds, so that whatever was written can be pasted. */
const LONGEST_TEXT_CHARS = 4000;

export const verify: Command = {
  define: () => ({
    ...commandEverywhere('verify'),
    options: [
      {
        ...localised('verify.text'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: LONGEST_TEXT_CHARS,
      },
    ],
  }),
  run: async (interaction, context) => {
    if (!(await mayAskNow(interaction, context))) return;
    const { delivery, guild } = context;
    const isPrivate = isPrivateHere(guild, interaction);
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    const rendering = await checkQuotes(interaction.options.getString('text', true), interaction.user.id, context);
    await delivery.deliver(rendering, (body) => interaction.editReply(body));
  },
  autocomplete: null,
};
