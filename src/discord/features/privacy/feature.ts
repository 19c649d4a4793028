/** `/privacy`: what is stored, for how long, and how to have it deleted. */

import type { CommandFeature } from '../../gateway/feature.js';
import { renderPrivacy } from './card.js';
import { COMMAND } from './words.js';

export const privacy: CommandFeature<'privacy'> = {
  name: 'privacy',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'none',
    answer: (_interaction, { words, ...policy }) => renderPrivacy(words, policy),
  },
};
