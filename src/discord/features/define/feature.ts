/** `/define term`: what the brief means by a term. */

import { ApplicationCommandOptionType } from 'discord.js';
import { glossaryOf } from '../../../study/glossary.js';
import { beginsAsTerm, LONGEST_TERM_WORDS, unquoted } from '../../command/chat-argument.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderDefinition } from './card.js';
import { COMMAND, IN_CHAT, OPTIONS } from './words.js';

export const define = lookUpFeature({
  name: 'define',
  words: COMMAND,
  limits: 'a term of at most 100 characters to choose from the list',
  chat: {
    words: IN_CHAT,
    argument: ({ bare, count }) => {
      const term = unquoted(bare.replace(/^(?:the )?(?:term|word|concept) /iu, ''));
      return count > LONGEST_TERM_WORDS || !beginsAsTerm(term) ? null : term;
    },
  },
  options: [
    { ...localised(OPTIONS.term), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
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
  answer: renderDefinition,
});
