/** `/settings`: where and how the bot answers on a server, for people who manage it. */

import { PermissionFlagsBits } from 'discord.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { showSettings, useSettings } from './change.js';
import { PREFIX } from './custom-ids.js';
import { COMMAND } from './words.js';

export const settings: CommandFeature<'settings'> = {
  name: 'settings',
  command: {
    words: COMMAND,
    where: 'servers',
    permission: PermissionFlagsBits.ManageGuild,
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'up to 25 channels',
    run: showSettings,
  },
  components: { prefix: PREFIX, use: useSettings },
};
