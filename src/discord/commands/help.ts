/** `/help`: what the bot can do, made from the same list of commands as everything else. */

import { libraryOf } from '../library.js';
import { renderHelp } from '../render/help.js';
import { replyPrivately } from '../reply.js';
import type { Command } from './command.js';
import { commandEverywhere } from './everywhere.js';

export const help: Command = {
  define: () => commandEverywhere('help'),
  run: async (interaction, { answerer, delivery, words }) => {
    const titles = libraryOf(answerer.corpus).documents.map(({ document }) => document.title);
    await replyPrivately(interaction, renderHelp(titles, words), delivery);
  },
  autocomplete: null,
};
