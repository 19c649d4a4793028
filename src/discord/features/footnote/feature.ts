/** `/footnote number`: a note with its claim, its source and its link. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';

export const footnote = lookUpCommand({
  name: 'footnote',
  options: [
    { ...localised('footnote.number'), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
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
});
