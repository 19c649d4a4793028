/** 'Check this quote', in the menu of a message: whether its quotations are worded as in the brief. */

import type { Message } from 'discord.js';
import { quotedRuns } from '../../card/quote.js';
import { messageText, wholeText } from '../../card/read-back.js';
import type { MenuCommand } from '../../gateway/feature.js';
import { checkQuotes } from './check-quotes.js';
import { MENU_NAME } from './words.js';

export const checkQuote: MenuCommand = {
  name: MENU_NAME,
  cooldown: 'question',
  seenBy: 'asker',
  limits: 'eight quotations',
  answer: (interaction, context) => checkQuotes(textOf(interaction.targetMessage), interaction.user.id, context),
};

/** What a message says; of one of the bot's own, the words that it quotes. */
function textOf(message: Message): string {
  const quoted = message.author.id === message.client.user.id ? quotedRuns(messageText(message)) : [];
  const [only, ...others] = quoted;
  if (only === undefined) return wholeText(message);
  return others.length === 0 ? only : quoted.map((run) => `“${run}”`).join('\n');
}
