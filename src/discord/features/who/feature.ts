/** `/who number`: who says what a passage says, sentence by sentence. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';

export const who = lookUpCommand({
  name: 'who',
  options: [
    { ...localised('who.number'), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
  ],
  argumentOf: (options) => options.getString('number', true),
  suggest: ({ value }, { documents }) => {
    const body = documents.flatMap(({ passages }) => passages.filter(({ paragraph }) => paragraph !== null));
    return ranked(
      body.map(({ paragraph, text }) => ({ name: `${paragraph} · ${text}`, value: String(paragraph), text })),
      value,
    );
  },
});
