/** `/language language`: the language of the bot's words for one person, on every server. */

import { ApplicationCommandOptionType } from 'discord.js';
import { changeUserSettings } from '../../../store/user-settings.js';
import { AUTONYMS } from '../../../words/autonyms.js';
import { languageNamed, languageOfLocale } from '../../../words/language.js';
import { LANGUAGES, wordsIn } from '../../../words/words.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { localised, localisedName } from '../../command/localisation.js';
import { commandEverywhere } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';

/** The value that leaves the language to Discord and to the question. */
const AUTOMATIC = 'auto';

export const language: Command = {
  define: () => ({
    ...commandEverywhere('language'),
    options: [
      {
        ...localised('language.language'),
        type: ApplicationCommandOptionType.String,
        required: true,
        choices: [
          { ...localisedName('language.choice.automatic'), value: AUTOMATIC },
          ...LANGUAGES.map((one) => ({ name: AUTONYMS[one], value: one })),
        ],
      },
    ],
  }),
  run: async (interaction, { store, delivery }) => {
    const chosen = languageNamed(interaction.options.getString('language', true));
    await changeUserSettings(store, interaction.user.id, { language: chosen });
    // Said in the new language: the first proof of it.
    const words = wordsIn(chosen ?? languageOfLocale(interaction.locale) ?? 'en');
    await replyPrivately(
      interaction,
      renderNotice(words.say(chosen === null ? 'language.automatic' : 'language.chosen')),
      delivery,
    );
  },
  autocomplete: null,
};
