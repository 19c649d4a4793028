/** `/settings`: where and how the bot answers on a server, for those who manage it. */

import { commandForOwners } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';
import { showSettings } from './change.js';

export const settings: Command = {
  define: () => commandForOwners('settings'),
  run: showSettings,
  autocomplete: null,
};
