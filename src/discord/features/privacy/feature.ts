/** `/privacy`: what is kept, for how long, and how to have it deleted. */

import { replyPrivately } from '../../card/reply.js';
import { commandEverywhere } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';
import { renderPrivacy } from './card.js';

export const privacy: Command = {
  define: () => commandEverywhere('privacy'),
  run: (interaction, { delivery, words }) => replyPrivately(interaction, renderPrivacy(words), delivery),
  autocomplete: null,
};
