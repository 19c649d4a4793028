/** `/verify text`: whether a quotation, or each one in a text, is worded as in the brief; 'Check' checks an answer's quotations. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised } from '../../command/localisation.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { renderCheck } from './check-button.js';
import { checkQuotes } from './check-quotes.js';
import { checkQuote } from './menu-command.js';
import { COMMAND, OPTIONS } from './words.js';

/** The longest message, so that any message can be pasted. */
const LONGEST_TEXT_CHARS = 4000;

export const verify: CommandFeature<'verify'> = {
  name: 'verify',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'question',
    seenBy: 'either',
    limits: `a text of at most ${LONGEST_TEXT_CHARS.toLocaleString('en')} characters; eight quotations`,
    options: () => [
      {
        ...localised(OPTIONS.text),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: LONGEST_TEXT_CHARS,
      },
    ],
    answer: (interaction, context) =>
      checkQuotes(interaction.options.getString('text', true), interaction.user.id, context),
  },
  menuCommand: checkQuote,
  // The check must not rely on what is in memory.
  buttons: [{ action: 'check', readsAnew: true, show: renderCheck }],
};
