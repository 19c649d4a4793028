/** `/source query`: a source, and every passage that leans on it. */

import { ApplicationCommandOptionType } from 'discord.js';
import { findSources } from '../../../sources/find.js';
import { localised } from '../../command/localisation.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';

export const source = lookUpCommand({
  name: 'source',
  options: [
    { ...localised('source.query'), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
  ],
  argumentOf: (options) => options.getString('query', true),
  suggest: ({ value }, { documents }) =>
    findSources({ documents, broken: [] }, value).map(({ id, label }) => ({ name: label, value: id })),
});
