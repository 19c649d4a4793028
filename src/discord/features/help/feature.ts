/** `/help`: what the bot can do, made from the same list of commands as everything else. */

import { replyPrivately } from '../../card/reply.js';
import { commandEverywhere } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';
import { libraryOf } from '../../library/library.js';
import { renderHelp } from './card.js';

export const help: Command = {
  define: () => commandEverywhere('help'),
  run: async (interaction, { answerer, delivery, words }) => {
    const titles = libraryOf(answerer.corpus).documents.map(({ document }) => document.title);
    await replyPrivately(interaction, renderHelp(titles, words), delivery);
  },
  autocomplete: null,
};
