/** `/find phrase`: exact words in the brief. */

import { ApplicationCommandOptionType } from 'discord.js';
import { findPhrase } from '../find-phrase.js';
import { libraryOf } from '../library.js';
import { localised } from '../messages/localisation.js';
import { renderHits } from '../render/hits.js';
import { renderNotice } from '../render/notice.js';
import { replyPrivately } from '../reply.js';
import type { Command } from './command.js';
import { chosenDocument, DOCUMENT_OPTION, documentChoices, documentOption } from './document-option.js';
import { commandEverywhere } from './everywhere.js';

export const find: Command = {
  define: (library) => ({
    ...commandEverywhere('find'),
    options: [
      { ...localised('find.phrase'), type: ApplicationCommandOptionType.String, required: true },
      ...documentOption(library),
    ],
  }),
  run: async (interaction, { answerer, readerUrl, delivery, words }) => {
    const library = libraryOf(answerer.corpus, readerUrl);
    const entry = chosenDocument(library, interaction.options.getString(DOCUMENT_OPTION));
    const phrase = interaction.options.getString('phrase', true);
    const rendering =
      entry === null
        ? renderNotice(words.say('passage.which-document'))
        : renderHits(phrase, findPhrase(entry.passages, phrase), { words, library });
    await replyPrivately(interaction, rendering, delivery);
  },
  autocomplete: (interaction, { answerer }) =>
    documentChoices(libraryOf(answerer.corpus), interaction.options.getFocused()),
};
