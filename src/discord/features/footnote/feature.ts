/** `/footnote number`: a note with its claim, source and link; 'Sources' shows all notes of a passage. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderFootnote } from './card.js';
import { renderNotes } from './notes-of-passage.js';
import { COMMAND, IN_CHAT, OPTIONS } from './words.js';

export const footnote = {
  ...lookUpFeature({
    name: 'footnote',
    words: COMMAND,
    limits: 'one note',
    chat: { words: IN_CHAT, argument: ({ bare }) => (/^\d{1,3}$/u.test(bare) ? bare : null) },
    options: [
      { ...localised(OPTIONS.number), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
    ],
    argumentOf: (options) => options.getString('number', true),
    suggest: ({ value }, { documents }) => {
      const notes = documents.flatMap(({ document }) => document.footnotes);
      return ranked(
        notes.map(({ number, text, sentence }) => ({
          name: `${number} · ${text}`,
          value: String(number),
          text: sentence,
        })),
        value,
      );
    },
    answer: (setting, { argument }) => renderFootnote(setting, argument),
  }),
  buttons: [{ action: 'sources', show: renderNotes }],
};
