/** `/numbers`: every figure of the brief, each with what it counts. */

import { lookUpCommand } from '../../gateway/look-up-command.js';

export const numbers = lookUpCommand({ name: 'numbers' });
