/** `/language language`: the language of the bot's words for one person, on every server. */

import { ApplicationCommandOptionType } from 'discord.js';
import { changeUserSettings } from '../../../store/user-settings.js';
import { AUTONYMS } from '../../../words/autonyms.js';
import { languageNamed, languageOfLocale } from '../../../words/language.js';
import { LANGUAGES, wordsIn } from '../../../words/words.js';
import { renderNotice } from '../../card/notice.js';
import { localised, localisedName } from '../../command/localisation.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { COMMAND, MESSAGES, OPTIONS } from './words.js';

/** The value for choosing the language by the person's Discord and question. */
const AUTOMATIC = 'auto';

export const language: CommandFeature<'language'> = {
  name: 'language',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'eight languages',
    options: () => [
      {
        ...localised(OPTIONS.language),
        type: ApplicationCommandOptionType.String,
        required: true,
        choices: [
          { ...localisedName(MESSAGES.choiceAutomatic), value: AUTOMATIC },
          ...LANGUAGES.map((one) => ({ name: AUTONYMS[one], value: one })),
        ],
      },
    ],
    answer: async (interaction, { store }) => {
      const chosen = languageNamed(interaction.options.getString('language', true));
      await changeUserSettings(store, interaction.user.id, { language: chosen });
      // Confirmed in the new language.
      const words = wordsIn(chosen ?? languageOfLocale(interaction.locale) ?? 'en');
      return renderNotice(words.say(chosen === null ? MESSAGES.automatic : MESSAGES.chosen));
    },
  },
};
