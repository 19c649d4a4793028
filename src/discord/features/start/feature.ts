/** `/start`: five questions to begin with. */

import { lookUpCommand } from '../../gateway/look-up-command.js';

export const start = lookUpCommand({ name: 'start' });
