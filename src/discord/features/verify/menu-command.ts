/** 'Check this quote', in the menu of a message: whether its quotations are worded as in the brief. */

import type { MenuCommand } from '../../gateway/feature.js';
import { checkQuotes } from './check-quotes.js';
import { MENU_NAME } from './words.js';

export const checkQuote: MenuCommand = {
  name: MENU_NAME,
  cooldown: 'question',
  seenBy: 'asker',
  limits: 'eight quotations',
  answer: (interaction, context) => checkQuotes(interaction.targetMessage.content, interaction.user.id, context),
};
