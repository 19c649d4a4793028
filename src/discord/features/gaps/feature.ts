/** `/gaps`: questions that the brief could not answer, for people who manage the server; never who asked them. */

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
