/** `/ask question`: the main command. */

import { ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import { respondTo } from '../answering.js';
import { localised } from '../messages/localisation.js';
import type { Command } from './command.js';
import { commandEverywhere } from './everywhere.js';

export const ask: Command = {
  define: () => ({
    ...commandEverywhere('ask'),
    options: [
      { ...localised('ask.question'), type: ApplicationCommandOptionType.String, required: true },
      { ...localised('ask.private'), type: ApplicationCommandOptionType.Boolean, required: false },
    ],
  }),
  run: async (interaction, context) => {
    const { delivery, lanes } = context;
    const text = interaction.options.getString('question', true);
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    // Discord gives three seconds to acknowledge, then fifteen minutes to answer.
    const deferred = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    // The place in the channel's order is taken now: acknowledgements do not come back in the order they were sent.
    const answered = lanes.inOrder(interaction.channelId, async () => {
      await deferred;
      const asked = { text, locale: interaction.locale, earlier: [], showQuestion: true };
      const rendering = await respondTo(asked, context);
      await delivery.deliver(rendering, (body) => interaction.editReply(body));
    });
    await Promise.all([deferred, answered]);
  },
  autocomplete: null,
};
