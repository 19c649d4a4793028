/** `/numbers`: every figure of the brief, each with what it counts. */

import { lookUpCommand } from './look-up-command.js';

export const numbers = lookUpCommand({ name: 'numbers' });
