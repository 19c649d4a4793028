/** `/roles`: the roles of a session, which go round. */

import type { CommandFeature } from '../../gateway/feature.js';
import { MOST_PEOPLE } from './card.js';
import { PREFIX } from './custom-ids.js';
import { startRoles, useRoles } from './use.js';
import { COMMAND } from './words.js';

export const roles: CommandFeature<'roles'> = {
  name: 'roles',
  command: {
    words: COMMAND,
    where: 'servers',
    cooldown: 'use',
    seenBy: 'everyone',
    limits: `${MOST_PEOPLE} people in a session`,
    run: startRoles,
  },
  components: { prefix: PREFIX, use: useRoles },
};
