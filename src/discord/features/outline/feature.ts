/** `/outline`: the sections of the brief with their paragraphs, each to be read from a menu. */

import { lookUpCommand } from '../../gateway/look-up-command.js';

export const outline = lookUpCommand({ name: 'outline' });
