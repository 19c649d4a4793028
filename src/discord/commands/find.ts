/** `/find phrase`: exact words in the brief. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised } from '../messages/localisation.js';
import { lookUpCommand } from './look-up-command.js';

export const find = lookUpCommand({
  name: 'find',
  options: [{ ...localised('find.phrase'), type: ApplicationCommandOptionType.String, required: true }],
  argumentOf: (options) => options.getString('phrase', true),
});
