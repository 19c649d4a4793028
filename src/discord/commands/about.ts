/** `/about`: what the brief is and where it comes from. */

import { libraryOf } from '../library.js';
import { renderAbout } from '../render/about.js';
import { replyPrivately } from '../reply.js';
import type { Command } from './command.js';
import { commandEverywhere } from './everywhere.js';

export const about: Command = {
  define: () => commandEverywhere('about'),
  run: async (interaction, { answerer, delivery, words }) => {
    const { documents } = libraryOf(answerer.corpus);
    await replyPrivately(interaction, renderAbout(documents, words), delivery);
  },
  autocomplete: null,
};
