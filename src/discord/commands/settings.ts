/** `/settings`: where and how the bot answers on a server, for those who manage it. */

import { showSettings } from '../settings/use.js';
import type { Command } from './command.js';
import { commandForOwners } from './everywhere.js';

export const settings: Command = {
  define: () => commandForOwners('settings'),
  run: showSettings,
  autocomplete: null,
};
