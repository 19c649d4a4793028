/** `/sources`: all sources of the brief, whole or in groups. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised, localisedChoice } from '../../command/localisation.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';
import { GROUPINGS } from './card.js';

export const sources = lookUpCommand({
  name: 'sources',
  options: [
    {
      ...localised('sources.by'),
      type: ApplicationCommandOptionType.String,
      required: false,
      choices: GROUPINGS.map((by) => localisedChoice(`grouping.${by}`, by)),
    },
  ],
  argumentOf: (options) => options.getString('by') ?? 'all',
});
