/** `/define term`: what the brief means by a term. */

import { ApplicationCommandOptionType } from 'discord.js';
import { glossaryOf } from '../../../study/glossary.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';

export const define = lookUpCommand({
  name: 'define',
  options: [
    { ...localised('define.term'), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
  ],
  argumentOf: (options) => options.getString('term', true),
  suggest: ({ value }, { documents }) => {
    const terms = documents.flatMap((entry) => glossaryOf(entry));
    return ranked(
      terms.map(({ name, aliases, definitions }) => ({
        name: [name, ...aliases].join(' · '),
        value: name,
        aliases,
        text: definitions.flatMap(({ sentences }) => sentences).join(' '),
      })),
      value,
    );
  },
});
