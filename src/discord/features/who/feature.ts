/** `/who number`: who says what in a passage, sentence by sentence. */

import { ApplicationCommandOptionType } from 'discord.js';
import { addressesIn } from '../../../corpus/addresses.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderWho } from './card.js';
import { COMMAND, IN_CHAT, OPTIONS } from './words.js';

export const who = lookUpFeature({
  name: 'who',
  words: COMMAND,
  limits: 'one passage, a page at a time',
  chat: { words: IN_CHAT, argument: ({ bare, count }) => (count <= 2 && addressesIn(bare).length === 1 ? bare : null) },
  options: [
    { ...localised(OPTIONS.number), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
  ],
  argumentOf: (options) => options.getString('number', true),
  suggest: ({ value }, { documents }) => {
    const body = documents.flatMap(({ passages }) => passages.filter(({ paragraph }) => paragraph !== null));
    return ranked(
      body.map(({ paragraph, text }) => ({ name: `${paragraph} · ${text}`, value: String(paragraph), text })),
      value,
    );
  },
  answer: renderWho,
});
