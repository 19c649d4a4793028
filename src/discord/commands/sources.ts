/** `/sources`: all sources of the brief, whole or in groups. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised, localisedChoice } from '../messages/localisation.js';
import { GROUPINGS } from '../render/source-list.js';
import { lookUpCommand } from './look-up-command.js';

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
