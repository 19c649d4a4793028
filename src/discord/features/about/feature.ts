/** `/about`: what the brief is and where it comes from. */

import { replyPrivately } from '../../card/reply.js';
import { commandEverywhere } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';
import { libraryOf } from '../../library/library.js';
import { renderAbout } from './card.js';

export const about: Command = {
  define: () => commandEverywhere('about'),
  run: async (interaction, { answerer, delivery, words }) => {
    const { documents } = libraryOf(answerer.corpus);
    await replyPrivately(interaction, renderAbout(documents, words), delivery);
  },
  autocomplete: null,
};
