/** `/display form`: whether a person's messages come as cards or as plain text. */

import { ApplicationCommandOptionType } from 'discord.js';
import { changeUserSettings } from '../../../store/user-settings.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { localised, localisedName } from '../../command/localisation.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { COMMAND, FORM_NAMES, MESSAGES, OPTIONS } from './words.js';

const FORMS = ['cards', 'plain'] as const;

export const display: CommandFeature<'display'> = {
  name: 'display',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'none',
    options: () => [
      {
        ...localised(OPTIONS.form),
        type: ApplicationCommandOptionType.String,
        required: true,
        choices: FORMS.map((form) => ({ ...localisedName(FORM_NAMES[form]), value: form })),
      },
    ],
    run: async (interaction, { store, words, delivery }) => {
      const isPlain = interaction.options.getString('form', true) === 'plain';
      await changeUserSettings(store, interaction.user.id, { plain: isPlain });
      // Confirmed in the new form.
      const chosen = delivery.in(isPlain ? 'plain' : 'components');
      await replyPrivately(interaction, renderNotice(words.say(isPlain ? MESSAGES.plain : MESSAGES.cards)), chosen);
    },
  },
};
