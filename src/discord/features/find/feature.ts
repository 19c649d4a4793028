/** `/find phrase`: exact words in the brief. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised } from '../../command/localisation.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';

export const find = lookUpCommand({
  name: 'find',
  options: [{ ...localised('find.phrase'), type: ApplicationCommandOptionType.String, required: true }],
  argumentOf: (options) => options.getString('phrase', true),
});
