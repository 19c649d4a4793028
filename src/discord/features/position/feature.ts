/** `/position`: what a group thinks of a passage, by secret votes in one or two rounds. */

import { ApplicationCommandOptionType } from 'discord.js';
import { DOCUMENT_OPTION, documentChoices, documentOption } from '../../command/document-option.js';
import { localised } from '../../command/localisation.js';
import { passageChoices } from '../../command/passage-choices.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { libraryOf } from '../../library/library.js';
import { closePositions } from './close.js';
import { PREFIX } from './custom-ids.js';
import { runPosition } from './open.js';
import { pressPosition } from './press.js';
import { COMMAND, OPTIONS } from './words.js';

export const position: CommandFeature<'position'> = {
  name: 'position',
  command: {
    words: COMMAND,
    where: 'servers',
    cooldown: 'use',
    seenBy: 'everyone',
    limits: 'one on a passage in a channel at a time, ten on a server; two weeks each',
    options: (library) => [
      {
        ...localised(OPTIONS.passage),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
      ...documentOption(library),
    ],
    suggest: ({ name, value }, _interaction, { answerer }) => {
      const library = libraryOf(answerer.corpus);
      if (name === DOCUMENT_OPTION) return documentChoices(library, value);
      const [entry, ...others] = library.documents;
      // The same number means a different passage in each document.
      return entry === undefined || others.length > 0 ? [] : passageChoices(entry, value);
    },
    run: runPosition,
  },
  components: { prefix: PREFIX, use: pressPosition },
  everyMinute: closePositions,
};
