/** `/timeline`: the dated events of the brief in the order of time. */

import { lookUpCommand } from '../../gateway/look-up-command.js';

export const timeline = lookUpCommand({ name: 'timeline' });
