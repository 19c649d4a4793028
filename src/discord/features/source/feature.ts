/** `/source query`: a source, and every passage that relies on it. */

import { ApplicationCommandOptionType } from 'discord.js';
import { findSources } from '../../../sources/find.js';
import { asksForSource } from '../../../sources/question.js';
import { LONGEST_TERM_WORDS, unquoted } from '../../command/chat-argument.js';
import { localised } from '../../command/localisation.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderSource } from './card.js';
import { COMMAND, IN_CHAT, OPTIONS } from './words.js';

/** Tells a source of the brief from a source of energy or income. */
const NAME = /^["“„«「『]?\p{Lu}/u;

export const source = lookUpFeature({
  name: 'source',
  words: COMMAND,
  limits: 'one source, a page at a time',
  opensBeside: ({ from }) => from === 0,
  chat: {
    words: IN_CHAT,
    argument: ({ bare, count, message }) =>
      // 'Source for the missile purchase?' wants an answer, not an entry.
      asksForSource(message) || count > LONGEST_TERM_WORDS || !NAME.test(bare) ? null : unquoted(bare),
  },
  options: [
    { ...localised(OPTIONS.query), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
  ],
  argumentOf: (options) => options.getString('query', true),
  suggest: ({ value }, { documents }) =>
    findSources({ documents, broken: [] }, value).map(({ id, label }) => ({ name: label, value: id })),
  answer: renderSource,
});
