/** `/display form`: whether a person's messages come as cards or as plain text. */

import { ApplicationCommandOptionType } from 'discord.js';
import { changeUserSettings } from '../../../store/user-settings.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { localised, localisedName } from '../../command/localisation.js';
import { commandEverywhere } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';

const FORMS = ['cards', 'plain'] as const;

export const display: Command = {
  define: () => ({
    ...commandEverywhere('display'),
    options: [
      {
        ...localised('display.form'),
        type: ApplicationCommandOptionType.String,
        required: true,
        choices: FORMS.map((form) => ({ ...localisedName(`display.choice.${form}`), value: form })),
      },
    ],
  }),
  run: async (interaction, { store, words, delivery }) => {
    const isPlain = interaction.options.getString('form', true) === 'plain';
    await changeUserSettings(store, interaction.user.id, { plain: isPlain });
    // Said in the form chosen, as the first of its kind.
    const chosen = delivery.in(isPlain ? 'plain' : 'components');
    await replyPrivately(interaction, renderNotice(words.say(isPlain ? 'display.plain' : 'display.cards')), chosen);
  },
  autocomplete: null,
};
