/** `/privacy`: what is kept, for how long, and how to have it deleted. */

import { renderPrivacy } from '../render/privacy.js';
import { replyPrivately } from '../reply.js';
import type { Command } from './command.js';
import { commandEverywhere } from './everywhere.js';

export const privacy: Command = {
  define: () => commandEverywhere('privacy'),
  run: (interaction, { delivery, words }) => replyPrivately(interaction, renderPrivacy(words), delivery),
  autocomplete: null,
};
