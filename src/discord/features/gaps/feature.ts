/** `/gaps`: what people asked and the brief could not answer, for those who manage the server; never who asked. */

import { PermissionFlagsBits } from 'discord.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { renderGaps } from './card.js';
import { COMMAND } from './words.js';

export const gaps: CommandFeature<'gaps'> = {
  name: 'gaps',
  command: {
    words: COMMAND,
    where: 'servers',
    permission: PermissionFlagsBits.ManageGuild,
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'as many groups as fit into a message',
    answer: ({ guildId }, context) => renderGaps(guildId ?? '', context),
  },
};
