/** `/passage number`: a passage by its place in the brief; 'Context' shows a passage with its neighbours. */

import { ApplicationCommandOptionType } from 'discord.js';
import { addressesIn } from '../../../corpus/addresses.js';
import { localised } from '../../command/localisation.js';
import { passageChoices } from '../../command/passage-choices.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { passagesAt, renderPassagesAt } from './card.js';
import { renderSurroundings } from './surroundings.js';
import { COMMAND, IN_CHAT, OPTIONS } from './words.js';

export const passage = {
  ...lookUpFeature({
    name: 'passage',
    words: COMMAND,
    limits: 'ten passages at once',
    seenBy: 'either',
    chat: { words: IN_CHAT, argument: ({ bare }) => (addressesIn(bare).length > 0 ? bare : null) },
    options: [
      { ...localised(OPTIONS.number), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
    ],
    argumentOf: (options) => options.getString('number', true),
    // The same number means a different passage in each document.
    suggest: ({ value }, { documents: [entry, ...others] }) =>
      entry === undefined || others.length > 0 ? [] : passageChoices(entry, value),
    answer: renderPassagesAt,
    finds: ({ entry }, { argument }) => passagesAt(entry, argument).length > 0,
  }),
  buttons: [{ action: 'context', show: renderSurroundings }],
};
