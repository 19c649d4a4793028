/** `/ask question`: the main command. */

import { ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import { localised } from '../../command/localisation.js';
import { commandEverywhere } from '../../command/places.js';
import { keepSaid } from '../../gateway/answer-record.js';
import type { Command } from '../../gateway/feature.js';
import { answersIn, mayAskNow } from '../../traffic/access.js';
import { respondTo } from './respond.js';

export const ask: Command = {
  define: () => ({
    ...commandEverywhere('ask'),
    options: [
      { ...localised('ask.question'), type: ApplicationCommandOptionType.String, required: true },
      { ...localised('ask.private'), type: ApplicationCommandOptionType.Boolean, required: false },
    ],
  }),
  run: async (interaction, context) => {
    if (!(await mayAskNow(interaction, context))) return;
    const { delivery, guild, lanes } = context;
    const text = interaction.options.getString('question', true);
    const isPrivate =
      (interaction.options.getBoolean('private') ?? guild.privateByDefault) || !answersIn(guild, interaction);
    // Discord gives three seconds to acknowledge, then fifteen minutes to answer.
    const deferred = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    // The place in the channel's order is taken now: acknowledgements do not come back in the order they were sent.
    const answered = lanes.inOrder(interaction.channelId, async () => {
      await deferred;
      const said = await respondTo({ text, earlier: [], showQuestion: true, place: interaction }, context);
      const message = await delivery.deliver(said.rendering, (body) => interaction.editReply(body));
      await keepSaid(said, { message, askerId: interaction.user.id, question: null }, context);
    });
    await Promise.all([deferred, answered]);
  },
  autocomplete: null,
};
